import { expect, test } from 'vitest';
import type { Decision, Verdict } from '../../src/model/decision.ts';
import type { Finding } from '../../src/model/finding.ts';
import { findingId, fingerprintOf, type ClaimId, type SourceId } from '../../src/model/ids.ts';
import { evidenceHash } from '../../src/review/evidence-hash.ts';
import { standing } from '../../src/review/standing.ts';

const FINGERPRINT = fingerprintOf('quantity', ['12 hurt', '17 hurt']);
const OTHER = fingerprintOf('quantity', ['open', 'closed']);

const finding = (over: Partial<Finding> = {}, words = ['12 hurt', '17 hurt']): Finding => {
  const [left, right] = words.map((text, i) => ({
    claimId: `clm_${i}` as ClaimId,
    sourceId: `src_${i}` as SourceId,
    span: { start: 0, end: text.length },
    text,
    value: text.slice(0, 2),
  }));
  return {
    id: findingId(FINGERPRINT),
    fingerprint: FINGERPRINT,
    relation: 'conflict',
    kind: 'quantity',
    detector: 'quantity',
    detectorVersion: 1,
    tier: 'likely',
    score: 1,
    message: 'One says 12, the other 17.',
    field: null,
    eventId: null,
    sides: [left!, right!],
    checks: [],
    independence: null,
    ...over,
  };
};
const HASH = evidenceHash(finding());

const log = (...verdicts: readonly Verdict[]): readonly Decision[] =>
  verdicts.map((verdict, i) => ({
    seq: i + 1,
    fingerprint: FINGERPRINT,
    verdict,
    reason: `reason ${i + 1}`,
    reviewer: 'Ada',
    decidedAt: '2026-05-04T12:00:00.000Z',
    evidenceHash: HASH,
  }));
const present = new Map([[FINGERPRINT, HASH]]);

test.each<[readonly Verdict[], number | null]>([
  [[], null],
  [['confirm'], 1],
  [['confirm', 'dismiss'], 2],
  [['confirm', 'undo'], null],
  [['confirm', 'dismiss', 'undo'], 1],
  [['confirm', 'dismiss', 'undo', 'undo'], null],
  [['undo'], null],
  [['undo', 'undo', 'follow-up'], 3],
  [['confirm', 'undo', 'dismiss'], 3],
])('after %j the decision that counts is number %j', (verdicts, seq) => {
  expect(standing(log(...verdicts), present).get(FINGERPRINT)?.seq ?? null).toBe(seq);
  expect(standing(log(...verdicts).toReversed(), present).get(FINGERPRINT)?.seq ?? null).toBe(seq);
});

test('decisions on other findings do not count', () => {
  const [decision] = log('confirm');
  const decisions = [decision!, { ...decision!, seq: 2, fingerprint: OTHER, verdict: 'undo' as const }];
  expect([...standing(decisions, present).keys()]).toEqual([FINGERPRINT]);
});

test('a decision is stale where the words it rested on have changed', () => {
  const changed = new Map([[FINGERPRINT, evidenceHash(finding({}, ['12 hurt', '18 hurt']))]]);
  expect(standing(log('confirm'), changed).get(FINGERPRINT)?.stale).toBe(true);
});

test('a decision is not stale where they have not, nor where the finding is gone', () => {
  expect(standing(log('confirm'), present).get(FINGERPRINT)?.stale).toBe(false);
  expect(standing(log('confirm'), new Map()).get(FINGERPRINT)?.stale).toBe(false);
});

const TURNED = finding();
test.each([
  ['score', finding({ score: 0.4, tier: 'possible' })],
  ['message', finding({ message: 'Two counts: 12 and 17.' })],
  ['detector version', finding({ detectorVersion: 7 })],
  ['order of sides', { ...TURNED, sides: [TURNED.sides[1]!, TURNED.sides[0]] as const }],
  [
    'offsets',
    { ...TURNED, sides: [{ ...TURNED.sides[0], span: { start: 9, end: 16 } }, TURNED.sides[1]!] as const },
  ],
])('the evidence is the same with another %s', (_what, same) => {
  expect(evidenceHash(same)).toBe(HASH);
});

test.each([
  ['words', finding({}, ['13 hurt', '17 hurt'])],
  ['value', { ...TURNED, sides: [{ ...TURNED.sides[0], value: null }, TURNED.sides[1]!] as const }],
])('the evidence is not the same with another %s', (_what, other) => {
  expect(evidenceHash(other)).not.toBe(HASH);
});
