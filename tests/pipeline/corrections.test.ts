import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { correctClaim, joinEvents, splitEvent } from '../../src/pipeline/correct.ts';
import { decide } from '../../src/pipeline/decide.ts';
import { mergeEntities, namedEntities, renameEntity, splitEntities } from '../../src/pipeline/entities.ts';
import { exportDocument } from '../../src/pipeline/export.ts';
import { listClaims } from '../../src/pipeline/list-claims.ts';
import { readLog } from '../../src/pipeline/log.ts';
import { queueOf } from '../../src/pipeline/queue.ts';
import { undo } from '../../src/pipeline/undo.ts';
import { ADA, COURIER, type Desk, NOW, POST, WIRE, claimWith, desk, hurt } from './story.ts';

const THREE = { 'Harbour Post': POST, 'City Wire': WIRE, 'Selm Courier': COURIER };
const speakerOf = (run: Run, words: string) => {
  const { attribution } =
    listClaims(run, { source: null, speaker: null }).find(({ claim }) => claim.text.includes(words)) ?? {};
  return attribution?.resolved ?? attribution?.speaker ?? null;
};
const eventWith = (run: Run, words: string) =>
  run.events.find(({ claimIds }) => claimIds.includes(claimWith(run, words).id)) ?? null;
/** Without the notes that a text was edited: taking an edit back does not make it undone. */
const document = (run: Run) =>
  JSON.stringify(
    exportDocument({
      ...run,
      findings: run.findings.filter(({ detector }) => detector !== 'silent-edit' && detector !== 'edited'),
    }),
  );

/** Undoes everything and looks whether everything is as it was. */
async function comesBack(here: Desk, before: string): Promise<void> {
  for (const { seq, counts } of await readLog(here.store))
    if (counts)
      await undo(here.store, { reviewer: 'Ada', now: NOW, entry: String(seq) }).catch(() => undefined);
  expect(document(await here.check())).toBe(before);
}

describe('a corrected claim', () => {
  it('is on the speaker a reviewer gave, in the next check and after an edit elsewhere, until it is taken back', async () => {
    const here = await desk(THREE);
    const run = await here.check();
    expect(speakerOf(run, 'told to wait')).toBe('Adela Ruiz');
    await correctClaim(here.store, {
      claim: claimWith(run, 'told to wait').id,
      speaker: 'Ilka Brandt',
      ...ADA,
    });
    const corrected = await here.check();
    expect(speakerOf(corrected, 'told to wait')).toBe('Ilka Brandt');
    expect(speakerOf(corrected, 'Twelve')).toBe('police');
    await here.put('Harbour Post', `${POST}\nDivers will look at the hull on Tuesday.\n`);
    expect(speakerOf(await here.check(), 'told to wait')).toBe('Ilka Brandt');
    // The edit itself is a finding now, so that the document is another one: what is said of the claim comes back.
    await undo(here.store, { reviewer: 'Ada', now: NOW });
    expect(speakerOf(await here.check(), 'told to wait')).toBe('Adela Ruiz');
  });

  it('is in the outlet’s own voice where a reviewer says so', async () => {
    const here = await desk(THREE);
    const run = await here.check();
    await correctClaim(here.store, { claim: claimWith(run, 'told to wait').id, speaker: null, ...ADA });
    expect(claimWith(await here.check(), 'told to wait').attributionId).toBe(null);
  });

  it('keeps the decisions on findings that it is a side of', async () => {
    const here = await desk(THREE);
    const run = await here.check();
    await decide(here.store, { findings: [hurt(run).id], verdict: 'confirm', ...ADA });
    await correctClaim(here.store, { claim: claimWith(run, 'Twelve').id, speaker: 'Ilka Brandt', ...ADA });
    const corrected = await here.check();
    expect(queueOf(corrected).find(({ decision }) => decision)).toMatchObject({
      state: 'standing',
      finding: { kind: 'quantity' },
    });
  });

  it('has the words a reviewer gave it, with what they say', async () => {
    const here = await desk(THREE);
    const run = await here.check();
    const before = document(run);
    const words = 'Twelve people were injured when the ferry Tarsa struck the east pier';
    await correctClaim(here.store, { claim: claimWith(run, 'Twelve').id, words, ...ADA });
    const corrected = await here.check();
    const claim = claimWith(corrected, 'Twelve');
    expect(claim.text).toBe(words);
    expect(claim.quantities.map(({ low }) => low)).toEqual([12]);
    expect(speakerOf(corrected, 'Twelve')).toBe('police');
    expect(hurt(corrected).sides).toHaveLength(3);
    await correctClaim(here.store, { claim: claim.id, speaker: 'Ilka Brandt', ...ADA });
    expect(speakerOf(await here.check(), 'Twelve')).toBe('Ilka Brandt');
    await comesBack(here, before);
  });

  it.each([
    ['words that are not in its article', { words: 'Thirteen people' }, /“Thirteen people” is not in/u],
    ['an event that is not there', { event: 'evt_0' }, /no event evt_0/u],
    ['nothing to correct', {}, /nothing was said/u],
  ])('is left alone by %s', async (_what, correction, says) => {
    const here = await desk(THREE);
    const claim = claimWith(await here.check(), 'Twelve').id;
    await expect(correctClaim(here.store, { claim, ...correction, ...ADA })).rejects.toThrow(says);
    expect(await readLog(here.store)).toEqual([]);
  });
});

describe('corrected events', () => {
  it('are one where a reviewer joined them, and two where one was split', async () => {
    const here = await desk(THREE);
    const run = await here.check();
    const before = document(run);
    const [accident, voyage] = [eventWith(run, 'Twelve'), eventWith(run, '140 passengers')];
    expect(accident?.id).not.toBe(voyage?.id);
    await joinEvents(here.store, [accident!.id, voyage!.id], ADA);
    const joined = await here.check();
    expect(eventWith(joined, 'Twelve')?.id).toBe(eventWith(joined, '210 passengers')?.id);
    const event = eventWith(joined, 'Twelve');
    const out = [claimWith(joined, '140 passengers').id, claimWith(joined, '210 passengers').id];
    await splitEvent(here.store, { event: event!.id, claims: out }, ADA);
    const split = await here.check();
    expect(eventWith(split, 'Twelve')?.claimIds).toEqual(accident?.claimIds);
    expect(eventWith(split, '140 passengers')?.claimIds).toEqual(voyage?.claimIds);
    await comesBack(here, before);
  });

  it('lay no two claims side by side that are of two happenings', async () => {
    const here = await desk(THREE);
    const run = await here.check();
    const event = eventWith(run, 'Twelve');
    await splitEvent(here.store, { event: event!.id, claims: [claimWith(run, 'Twelve').id] }, ADA);
    const sides = hurt(await here.check()).sides.map(({ text }) => text);
    expect(sides).toEqual(['Seventeen', 'Nineteen']);
  });

  it('give a claim to another event', async () => {
    const here = await desk(THREE);
    const run = await here.check();
    await correctClaim(here.store, {
      claim: claimWith(run, 'Rain').id,
      event: eventWith(run, 'Twelve')!.id,
      ...ADA,
    });
    const corrected = await here.check();
    expect(eventWith(corrected, 'Rain')?.id).toBe(eventWith(corrected, 'Twelve')?.id);
    await correctClaim(here.store, { claim: claimWith(run, 'Rain').id, event: null, ...ADA });
    expect(eventWith(await here.check(), 'Rain')).toBe(null);
  });
});

describe('corrected entities', () => {
  const named = async (here: Desk, name: string) =>
    (await namedEntities(here.store)).filter(({ id }) => id.includes(name));

  it('are one where a reviewer merged them, two where one was split, and called as a reviewer calls them', async () => {
    const here = await desk(THREE);
    const before = document(await here.check());
    await mergeEntities(here.store, ['Adela Ruiz', 'Norda Lines'], ADA);
    expect((await named(here, 'Ruiz'))[0]).toMatchObject({ reviewed: true });
    expect((await namedEntities(here.store)).some(({ id }) => id === 'Norda Lines')).toBe(false);
    await splitEntities(here.store, { name: 'Adela Ruiz', from: 'Norda Lines' }, ADA);
    expect((await namedEntities(here.store)).some(({ id }) => id === 'Norda Lines')).toBe(true);
    await renameEntity(here.store, { entity: 'Adela Ruiz', name: 'Adela Ruiz Ortega' }, ADA);
    expect(speakerOf(await here.check(), 'told to wait')).toBe('Adela Ruiz Ortega');
    await comesBack(here, before);
  });

  it('are somebody else in one source where a reviewer says so', async () => {
    const here = await desk({ ...THREE, 'Evening Star': POST.replace('Twelve', 'Twenty') });
    await here.check();
    expect(await named(here, 'Adela Ruiz')).toHaveLength(1);
    await splitEntities(here.store, { name: 'Adela Ruiz', source: 'evening-star.md' }, ADA);
    expect((await named(here, 'Adela Ruiz')).map(({ members }) => members.length)).toEqual([1, 1]);
  });

  it('are refused where nobody is called so', async () => {
    const here = await desk(THREE);
    await here.check();
    await expect(mergeEntities(here.store, ['Adela Ruiz', 'Nobody'], ADA)).rejects.toThrow(
      /no entity Nobody/u,
    );
    await expect(mergeEntities(here.store, ['Adela Ruiz'], ADA)).rejects.toThrow(/two names or more/u);
  });
});
