import { describe, expect, it } from 'vitest';
import type { ReviewState } from '../../src/model/decision.ts';
import type { Run } from '../../src/model/run.ts';
import { decide } from '../../src/pipeline/decide.ts';
import { exportDecisions, importDecisions } from '../../src/pipeline/decisions-file.ts';
import { doctor } from '../../src/pipeline/doctor.ts';
import { exportDocument } from '../../src/pipeline/export.ts';
import { readLog } from '../../src/pipeline/log.ts';
import { queueOf } from '../../src/pipeline/queue.ts';
import { remove } from '../../src/pipeline/remove.ts';
import { currentRun } from '../../src/pipeline/run.ts';
import { undo } from '../../src/pipeline/undo.ts';
import { ADA, BEN, COURIER, type Desk, NOW, POST, WIRE, desk, hurt } from './story.ts';

/** Of two decisions the later one counts. */
const LATER = '2026-05-04T12:01:00.000Z';
const TWO = { 'Harbour Post': POST, 'City Wire': WIRE };
const stateOf = (run: Run): ReviewState | undefined =>
  queueOf(run).find(({ finding }) => finding.id === hurt(run).id)?.state;

async function confirmed(): Promise<Desk> {
  const here = await desk(TWO);
  const run = await here.check();
  await decide(here.store, { findings: [hurt(run).id], verdict: 'confirm', ...ADA });
  return here;
}

describe('a decision', () => {
  it('says who, when, why, and on which words', async () => {
    const here = await confirmed();
    const run = await currentRun(here.store);
    const decision = run.decisions.get(hurt(run).fingerprint);
    expect(decision).toMatchObject({
      verdict: 'confirm',
      reviewer: 'Ada',
      reason: ADA.reason,
      decidedAt: NOW,
      stale: false,
    });
    expect(decision?.evidenceHash).toMatch(/^[0-9a-f]{64}$/u);
    expect(decision?.evidence.map(({ words, speaker }) => [words.split(' ')[0], speaker])).toEqual([
      ['Seventeen', 'police'],
      ['Twelve', 'police'],
    ]);
  });

  it('stands when a third outlet joins, and shows what is new', async () => {
    const here = await confirmed();
    await here.put('Selm Courier', COURIER);
    const run = await here.check();
    expect(hurt(run).sides).toHaveLength(3);
    expect(stateOf(run)).toBe('extended');
    expect(run.decisions.get(hurt(run).fingerprint)?.joined.map(({ words }) => words.split(' ')[0])).toEqual([
      'Nineteen',
    ]);
    expect(run.changes).toMatchObject({ appeared: [], changed: [hurt(run).fingerprint], gone: [] });
    await decide(here.store, { findings: [hurt(run).id], verdict: 'confirm', ...BEN, now: LATER });
    expect(stateOf(await currentRun(here.store))).toBe('standing');
  });

  it('is stale, with the difference, and on top where its words were edited', async () => {
    const here = await confirmed();
    await here.put('Harbour Post', POST.replace('Twelve', 'Fourteen'));
    const run = await here.check();
    const [first] = queueOf(run);
    expect(first).toMatchObject({ state: 'stale', decision: { verdict: 'confirm' } });
    expect(
      first?.decision?.differences.map(({ then, now }) => [
        then.words.split(' ')[0],
        now?.words.split(' ')[0],
      ]),
    ).toEqual([['Twelve', 'Fourteen']]);
    await here.put('Harbour Post', POST);
    expect(stateOf(await here.check())).toBe('standing');
  });

  it('stands where its article was edited elsewhere', async () => {
    const here = await confirmed();
    await here.put('Harbour Post', `Divers will look at the hull on Tuesday.\n\n${POST}`);
    const run = await here.check();
    expect(stateOf(run)).toBe('standing');
    expect(run.changes.sources.edited).toHaveLength(1);
    expect(run.changes).toMatchObject({ changed: [], gone: [] });
  });

  it('waits while its source is away, and is there when it is back', async () => {
    const here = await confirmed();
    await remove(here.store, 'city-wire.md');
    expect((await here.check()).findings.filter(({ kind }) => kind === 'quantity')).toEqual([]);
    await here.put('City Wire', WIRE);
    expect(stateOf(await here.check())).toBe('standing');
  });
});

describe('taking back', () => {
  it('takes back one’s own last act, and only that', async () => {
    const here = await confirmed();
    const other = (await currentRun(here.store)).findings.find(({ relation }) => relation === 'duplicate');
    await decide(here.store, { findings: [other!.id], verdict: 'dismiss', ...BEN });
    await undo(here.store, { reviewer: 'Ada', now: NOW });
    const { decisions } = await currentRun(here.store);
    expect([...decisions.values()].map(({ reviewer }) => reviewer)).toEqual(['Ben']);
    await expect(undo(here.store, { reviewer: 'Ada', now: NOW })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await readLog(here.store)).map(({ counts, did }) => [did, counts])).toEqual([
      ['confirm', false],
      ['dismiss', true],
      ['undo', true],
    ]);
    expect((await readLog(here.store, 2)).map(({ about }) => about)).toEqual(['entry 1']);
  });

  it('takes back a bulk decision as one, and brings it back as one', async () => {
    const here = await desk(TWO);
    const { findings } = await here.check();
    expect(findings.length).toBeGreaterThan(1);
    const ids = findings.map(({ id }) => id);
    await decide(here.store, { findings: ids, verdict: 'dismiss', ...ADA });
    expect((await currentRun(here.store)).decisions.size).toBe(ids.length);
    const { undo: entry, takenBack } = await undo(here.store, { reviewer: 'Ada', now: NOW });
    expect(takenBack).toHaveLength(ids.length);
    expect((await currentRun(here.store)).decisions.size).toBe(0);
    await undo(here.store, { reviewer: 'Ben', now: NOW, entry: entry.id });
    expect((await currentRun(here.store)).decisions.size).toBe(ids.length);
  });

  it('refuses a bulk decision that names a finding which is not there, and adds nothing', async () => {
    const here = await desk(TWO);
    const run = await here.check();
    const request = { findings: [hurt(run).id, 'F-nowhere'], verdict: 'confirm', ...ADA } as const;
    await expect(decide(here.store, request)).rejects.toMatchObject({ code: 'not-found' });
    expect(await readLog(here.store)).toEqual([]);
  });
});

describe('a file of decisions', () => {
  it('brings two people’s decisions together, the same in both databases, however often it is imported', async () => {
    const [one, two] = [await confirmed(), await desk(TWO)];
    const run = await two.check();
    await decide(two.store, {
      findings: [hurt(run).id],
      verdict: 'dismiss',
      ...BEN,
      now: '2026-05-05T12:00:00.000Z',
    });
    const [ofOne, ofTwo] = [await exportDecisions(one.store), await exportDecisions(two.store)];
    expect(await importDecisions(one.store, ofTwo)).toEqual({ added: 1, known: 0 });
    // A merge in git that keeps both sides' lines, some of them twice.
    expect(await importDecisions(two.store, `${ofTwo}${ofOne}\n${ofOne}`)).toEqual({ added: 1, known: 1 });
    expect(await importDecisions(two.store, ofOne)).toEqual({ added: 0, known: 1 });
    expect(await exportDecisions(one.store)).toBe(await exportDecisions(two.store));
    for (const here of [one, two]) {
      const merged = await currentRun(here.store);
      expect(merged.decisions.get(hurt(merged).fingerprint)).toMatchObject({
        verdict: 'dismiss',
        reviewer: 'Ben',
      });
      expect((await doctor(here.store, '24')).every(({ ok }) => ok)).toBe(true);
    }
  });

  it.each([
    ['no JSON', 'x', /line 1: not JSON/u],
    ['another shape', '{"id":"log_1"}', /line 1: no entry of a log \(at:/u],
  ])('refuses %s, naming the line', async (_what, line, says) => {
    const here = await desk();
    await expect(importDecisions(here.store, line)).rejects.toThrow(says);
  });

  it('refuses an entry that was changed on its way, and takes nothing of the file', async () => {
    const [one, two] = [await confirmed(), await desk()];
    const lines = await exportDecisions(one.store);
    await expect(importDecisions(two.store, `${lines}${lines.replace('"Ada"', '"Eve"')}`)).rejects.toThrow(
      /line 2: entry log_\w+ was changed/u,
    );
    expect(await readLog(two.store)).toEqual([]);
  });
});

it('gives the same document whether sources were added and checked one by one, in any order, or at once', async () => {
  const all = Object.entries({ ...TWO, 'Selm Courier': COURIER });
  const documents = await Promise.all(
    [all, all.toReversed()].map(async (order) => {
      const here = await desk();
      for (const [outlet, text] of order) {
        await here.put(outlet, text);
        await here.check();
      }
      return stripped(await here.check(), here);
    }),
  );
  const whole = await desk(Object.fromEntries(all));
  for (const document of documents) expect(document).toEqual(stripped(await whole.check(), whole));
});

/** Everything said and found, without the folder's name. */
function stripped(run: Run, here: Desk): unknown {
  return JSON.parse(JSON.stringify(exportDocument(run)).replaceAll(here.folder, ''));
}
