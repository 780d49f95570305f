import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { correctClaim, joinEvents } from '../../src/pipeline/correct.ts';
import { decide } from '../../src/pipeline/decide.ts';
import { exportDecisions, importDecisions } from '../../src/pipeline/decisions-file.ts';
import { exportDocument } from '../../src/pipeline/export.ts';
import { remove } from '../../src/pipeline/remove.ts';
import { undo } from '../../src/pipeline/undo.ts';
import { DIALECT } from '../support/database.ts';
import { COURIER, desk, type Desk, POST, WIRE } from './story.ts';

const OUTLETS = ['Harbour Post', 'City Wire', 'Selm Courier'] as const;
const TEXTS: Readonly<Record<(typeof OUTLETS)[number], readonly [string, string]>> = {
  'Harbour Post': [POST, POST.replace('Twelve', 'Fourteen')],
  'City Wire': [WIRE, `Divers will look at the hull on Tuesday.\n\n${WIRE}`],
  'Selm Courier': [COURIER, COURIER.replace('Monday', 'Tuesday')],
};
/** Of several people, in whatever order. */
const PEOPLE = ['Ada', 'Ben'] as const;

/** One thing that somebody does. `pick` chooses among what is there then. */
const step = fc.oneof(
  fc.record({ sort: fc.constant('put' as const), outlet: fc.constantFrom(...OUTLETS), text: fc.nat(1) }),
  fc.record({ sort: fc.constant('remove' as const), outlet: fc.constantFrom(...OUTLETS) }),
  fc.record({
    sort: fc.constant('decide' as const),
    pick: fc.nat(20),
    verdict: fc.constantFrom('confirm' as const, 'dismiss' as const, 'follow-up' as const),
    who: fc.constantFrom(...PEOPLE),
  }),
  fc.record({ sort: fc.constant('correct' as const), pick: fc.nat(20), who: fc.constantFrom(...PEOPLE) }),
  fc.record({ sort: fc.constant('join' as const), pick: fc.nat(20), who: fc.constantFrom(...PEOPLE) }),
  fc.record({ sort: fc.constant('undo' as const), who: fc.constantFrom(...PEOPLE) }),
  fc.constant({ sort: 'check' as const }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Does it; what cannot be done (nothing is there, nothing to take back) is left. `there` follows what each outlet has said, its edits too. */
async function perform(
  here: Desk,
  act: Step,
  place: number,
  there: Map<string, readonly string[]>,
): Promise<void> {
  const now = `2026-05-04T12:${String(place).padStart(2, '0')}:00.000Z`;
  switch (act.sort) {
    case 'put': {
      const text = TEXTS[act.outlet][act.text] ?? '';
      await here.put(act.outlet, text);
      const before = there.get(act.outlet) ?? [];
      // The same again is no edit.
      if (before.at(-1) !== text) there.set(act.outlet, [...before, text]);
      return;
    }
    case 'remove':
      if (there.delete(act.outlet))
        await remove(here.store, `${act.outlet.toLowerCase().replaceAll(' ', '-')}.md`);
      return;
    case 'check':
      await here.check();
      return;
    default:
      await review(here, act, now);
  }
}

/** What a person says of what is there. */
async function review(here: Desk, act: Exclude<Step, { sort: 'put' | 'remove' | 'check' }>, now: string) {
  switch (act.sort) {
    case 'decide': {
      const { findings } = await here.check();
      const finding = findings[act.pick % Math.max(findings.length, 1)];
      if (finding)
        await decide(here.store, {
          findings: [finding.id],
          verdict: act.verdict,
          reason: 'read',
          reviewer: act.who,
          now,
        });
      return;
    }
    case 'correct': {
      const { claims } = await here.check();
      const claim = claims[act.pick % Math.max(claims.length, 1)];
      if (claim)
        await correctClaim(here.store, {
          claim: claim.id,
          speaker: 'Ilka Brandt',
          reason: 'read',
          reviewer: act.who,
          now,
        });
      return;
    }
    case 'join': {
      const { events } = await here.check();
      const [one, two] = [events[act.pick % Math.max(events.length, 1)], events.at(-1)];
      if (one && two && one !== two)
        await joinEvents(here.store, [one.id, two.id], { reason: 'read', reviewer: act.who, now });
      return;
    }
    case 'undo':
      await undo(here.store, { reviewer: act.who, now }).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'not-found' });
      });
  }
}

/** All that is told of a run but what changed with its last check. */
function said(run: Run, here: Desk): unknown {
  const document = JSON.parse(JSON.stringify(exportDocument(run)).replaceAll(here.folder, '')) as object;
  return { document: { ...document, changes: null }, decisions: [...run.decisions] };
}

test('whatever is added, edited, removed, decided, corrected and taken back, in any order, gives what doing it from scratch gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      const here = await desk();
      const there = new Map<string, readonly string[]>();
      for (const [place, act] of steps.entries()) await perform(here, act, place, there);
      const scratch = await desk();
      for (const [outlet, texts] of there) for (const text of texts) await scratch.put(outlet, text);
      await importDecisions(scratch.store, await exportDecisions(here.store));
      const [grown, fresh] = [await here.check(), await scratch.check()];
      expect(said(grown, here)).toEqual(said(fresh, scratch));
    }),
    { numRuns: DIALECT === 'sqlite' ? 12 : 2, seed: 7 },
  );
});
