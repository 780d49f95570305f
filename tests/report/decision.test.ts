import { expect, it } from 'vitest';
import type { StandingDecision } from '../../src/model/decision.ts';
import type { EvidenceSide } from '../../src/model/evidence.ts';
import type { Run } from '../../src/model/run.ts';
import { html } from '../../src/report/formats/html.ts';
import { ferryRun, HOSTILE } from '../support/run.ts';

/** The ferry's accident with what has become of its first decision. */
function since(over: (side: EvidenceSide) => Partial<StandingDecision>): Run {
  const run = ferryRun();
  const [decided] = run.decisions;
  if (!decided) throw new Error('the made-up run has a decision');
  const [fingerprint, decision] = decided;
  const side = run.findings.find((finding) => finding.fingerprint === fingerprint)?.sides[0];
  const claim = run.claims.find(({ id }) => id === side?.claimId);
  if (!claim) throw new Error('a side has a claim');
  const { sourceId, revisionId, span, text: words } = claim;
  const evidence = {
    sourceId,
    revisionId,
    span,
    words,
    address: '',
    speaker: null,
    compared: '',
    value: null,
  };
  return { ...run, decisions: new Map([[fingerprint, { ...decision, ...over(evidence) }]]) };
}

it('shows the words a decision rested on and what they are now, laid over one another', () => {
  const page = html.write(
    since((side) => {
      const then = { ...side, words: 'Twelve people were hurt on the pier' };
      return {
        stale: true,
        differences: [{ then, now: { ...side, words: 'Fourteen people were hurt on the pier' } }],
      };
    }),
  );
  expect(page).toMatch(/<del>.*?Twelve.*?<\/del><ins>.*?Fourteen/u);
  expect(page).toContain('please look again');
});

it('says where the words are gone, and where they are on another word now', () => {
  const gone = html.write(since((then) => ({ stale: true, differences: [{ then, now: null }] })));
  expect(gone).toContain('which is no longer there');
  const other = html.write(
    since((then) => ({ stale: true, differences: [{ then, now: { ...then, speaker: 'the mayor' } }] })),
  );
  expect(other).toMatch(/on the word of .*the outlet itself.* then, of .*the mayor.* now/u);
});

it('shows who has joined since, and lets no word of theirs act', () => {
  const page = html.write(
    since((side) => ({ joined: [{ ...side, words: `${HOSTILE.script} ${HOSTILE.bidi}` }] })),
  );
  expect(page).toContain('the decision stands, this is new');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain(HOSTILE.script);
});
