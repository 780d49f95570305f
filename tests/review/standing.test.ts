import { expect, test } from 'vitest';
import type { EvidenceSide } from '../../src/model/evidence.ts';
import {
  type EntryId,
  fingerprintOf,
  type Fingerprint,
  type RevisionId,
  type SourceId,
} from '../../src/model/ids.ts';
import type { Act, LogEntry } from '../../src/model/log.ts';
import { countingEntries } from '../../src/review/counting.ts';
import { evidenceHash } from '../../src/review/evidence.ts';
import type { Known, Texts } from '../../src/review/same-finding.ts';
import { standing } from '../../src/review/standing.ts';

/** The articles as they stand: name to text. An old text has the name of its article and a star for each later one. */
const TEXTS: Readonly<Record<string, string>> = {
  post: 'Twelve people were hurt when the ferry struck the pier, police said. Rain fell.',
  wire: 'At least 17 people were hurt when the ferry struck the pier, police said.',
  courier: 'Nineteen people were hurt when the ferry struck the pier, medics said.',
  edited: 'Twenty people were hurt when the ferry struck the pier, police said. Rain fell.',
  'edited*': 'Twelve people were hurt when the ferry struck the pier, police said. Rain fell.',
  longer: 'Twelve people were hurt when the ferry struck the pier, police said. Rain fell. Snow came.',
  'longer*': 'Twelve people were hurt when the ferry struck the pier, police said. Rain fell.',
};

const texts = (without: readonly string[] = []): Texts => ({
  current: (id) => (without.includes(id) ? undefined : TEXTS[id]),
  revision: (id) => TEXTS[id],
});

/** A side in an article's current text, or in an old one (a star); `words` stand in it. */
function side(article: string, words: string, over: Partial<EvidenceSide> = {}): EvidenceSide {
  const start = TEXTS[article]?.indexOf(words) ?? -1;
  expect(start, `${words} in ${article}`).toBeGreaterThanOrEqual(0);
  const sourceId = article.replaceAll('*', '') as SourceId;
  const span = { start, end: start + words.length };
  const told = { address: sourceId, speaker: 'police', compared: words.split(' ')[0] ?? '', value: null };
  return { sourceId, revisionId: article as RevisionId, span, words, ...told, ...over };
}
const HURT = 'people were hurt when the ferry struck the pier';
const TWELVE = side('post', `Twelve ${HURT}`);
const SEVENTEEN = side('wire', `At least 17 ${HURT}`);
const NINETEEN = side('courier', `Nineteen ${HURT}`, { speaker: 'medics' });

const fp = (name: string): Fingerprint => fingerprintOf('quantity', [name]);
const known = (name: string, ...evidence: readonly EvidenceSide[]): Known => ({
  fingerprint: fp(name),
  group: 'quantity',
  evidence,
});

let clock = 0;
function entry(act: Act, over: Partial<LogEntry> = {}): LogEntry {
  clock++;
  return {
    seq: clock,
    id: `log_${clock}` as EntryId,
    act,
    reason: `reason ${clock}`,
    reviewer: 'Ada',
    at: new Date(Date.UTC(2026, 4, 4) + clock).toISOString(),
    evidenceHash: '',
    batch: null,
    hash: '',
    ...over,
  };
}
const decided = (
  name: string,
  evidence: readonly EvidenceSide[],
  verdict: 'confirm' | 'dismiss' = 'confirm',
) =>
  entry({
    kind: 'decision',
    fingerprint: fp(name),
    verdict,
    message: '',
    relation: 'conflict',
    findingKind: 'quantity',
    evidence,
  });
const undone = (...entries: readonly LogEntry[]) =>
  entry({ kind: 'undo', takesBack: entries.map(({ id }) => id) });

/** What becomes of a decision on twelve against seventeen. */
const BECOMES: readonly (readonly [
  what: string,
  then: readonly EvidenceSide[],
  now: readonly Known[],
  outcome: 'stands' | 'stale' | 'extended' | 'kept away',
])[] = [
  ['the same finding', [TWELVE, SEVENTEEN], [known('a', TWELVE, SEVENTEEN)], 'stands'],
  ['the same with its sides turned', [TWELVE, SEVENTEEN], [known('a', SEVENTEEN, TWELVE)], 'stands'],
  [
    'a finding under another fingerprint on the same words',
    [TWELVE, SEVENTEEN],
    [known('b', TWELVE, SEVENTEEN)],
    'stands',
  ],
  [
    'claims cut anew in the same text',
    [TWELVE, SEVENTEEN],
    [known('b', side('post', 'Twelve people were hurt'), SEVENTEEN)],
    'stands',
  ],
  [
    'another speaker read in the same text',
    [TWELVE, SEVENTEEN],
    [known('b', { ...TWELVE, speaker: 'medics' }, SEVENTEEN)],
    'stands',
  ],
  [
    'other words compared in the same claim',
    [TWELVE, SEVENTEEN],
    [known('a', { ...TWELVE, compared: 'Twelve people', value: '12' }, SEVENTEEN)],
    'stands',
  ],
  ['a third outlet', [TWELVE, SEVENTEEN], [known('a', TWELVE, SEVENTEEN, NINETEEN)], 'extended'],
  [
    'a third outlet that gives it another fingerprint',
    [TWELVE, SEVENTEEN],
    [known('b', NINETEEN, TWELVE, SEVENTEEN)],
    'extended',
  ],
  [
    'an article edited elsewhere',
    [side('longer*', `Twelve ${HURT}`), SEVENTEEN],
    [known('a', side('longer', `Twelve ${HURT}`), SEVENTEEN)],
    'stands',
  ],
  [
    'an article edited in these words',
    [side('edited*', `Twelve ${HURT}`), SEVENTEEN],
    [known('b', side('edited', `Twenty ${HURT}`), SEVENTEEN)],
    'stale',
  ],
  [
    'an edited article that now has it on another word',
    [side('longer*', `Twelve ${HURT}`), SEVENTEEN],
    [known('b', side('longer', `Twelve ${HURT}`, { speaker: 'medics' }), SEVENTEEN)],
    'stale',
  ],
  [
    'a side the finding no longer has, though its words stand',
    [TWELVE, SEVENTEEN, NINETEEN],
    [known('a', TWELVE, SEVENTEEN)],
    'stands',
  ],
  [
    'a side whose words are gone',
    [side('edited*', `Twelve ${HURT}`), SEVENTEEN, NINETEEN],
    [known('a', SEVENTEEN, NINETEEN)],
    'stale',
  ],
  ['no finding at all', [TWELVE, SEVENTEEN], [], 'kept away'],
  [
    'a finding of another kind on the same words',
    [TWELVE, SEVENTEEN],
    [{ ...known('b', TWELVE, SEVENTEEN), group: 'role' }],
    'kept away',
  ],
  ['a finding that shares one side only', [TWELVE, SEVENTEEN], [known('b', TWELVE, NINETEEN)], 'kept away'],
  [
    'a finding on words that stood there all along',
    [side('longer*', `Twelve ${HURT}`), SEVENTEEN],
    [known('b', side('longer', 'Rain fell'), SEVENTEEN)],
    'kept away',
  ],
  ['a decision that kept no words', [], [known('a', TWELVE, SEVENTEEN)], 'stands'],
];
test.each(BECOMES)('%s', (_what, then, now, outcome) => {
  const [[fingerprint, decision] = []] = standing([decided('a', then)], now, texts());
  const where = now.some((one) => one.fingerprint === fingerprint);
  const state = decision?.stale ? 'stale' : (decision?.joined.length ?? 0) > 0 ? 'extended' : 'stands';
  expect(where ? state : 'kept away').toBe(outcome);
});

test('a stale decision shows the words then and now; an extended one what has joined', () => {
  const before = side('edited*', `Twelve ${HURT}`);
  const after = side('edited', `Twenty ${HURT}`);
  const stale = standing([decided('a', [before, SEVENTEEN])], [known('b', after, SEVENTEEN)], texts());
  expect(stale.get(fp('b'))?.differences).toEqual([{ then: before, now: after }]);
  const extended = standing(
    [decided('a', [TWELVE, SEVENTEEN])],
    [known('a', TWELVE, SEVENTEEN, NINETEEN)],
    texts(),
  );
  expect(extended.get(fp('a'))?.joined).toEqual([NINETEEN]);
});

test('an article that moved keeps its decisions; one that was copied does not lend them', () => {
  const moved = { ...TWELVE, sourceId: 'gone' as SourceId };
  expect(
    standing([decided('a', [moved, SEVENTEEN])], [known('a', TWELVE, SEVENTEEN)], texts(['gone'])).get(
      fp('a'),
    )?.stale,
  ).toBe(false);
});

test('the later of two decisions that meet on one finding counts', () => {
  const log = [decided('a', [TWELVE, SEVENTEEN]), decided('b', [SEVENTEEN, NINETEEN], 'dismiss')];
  const now = [known('c', TWELVE, SEVENTEEN, NINETEEN)];
  for (const order of [log, log.toReversed()])
    expect(standing(order, now, texts()).get(fp('c'))?.verdict).toBe('dismiss');
});

test('what was taken back does not count, and counts again when the undo is taken back', () => {
  const confirm = decided('a', [TWELVE, SEVENTEEN]);
  const dismiss = decided('a', [TWELVE, SEVENTEEN], 'dismiss');
  const takeBack = undone(dismiss);
  const log = [confirm, dismiss, takeBack];
  expect(countingEntries(log)).toEqual([confirm]);
  expect(countingEntries([...log, undone(takeBack)])).toEqual([confirm, dismiss]);
  expect(countingEntries([...log, undone(confirm, dismiss)])).toEqual([]);
  expect(countingEntries(log.toReversed())).toEqual([confirm]);
});

const HASH = evidenceHash([TWELVE, SEVENTEEN]);
test.each([
  ['order of sides', [SEVENTEEN, TWELVE]],
  ['place', [{ ...TWELVE, span: { start: 9, end: 99 } }, SEVENTEEN]],
  ['compared words', [{ ...TWELVE, compared: 'Twelve people', value: '12' }, SEVENTEEN]],
  ['case and spacing', [{ ...TWELVE, words: TWELVE.words.toUpperCase().replaceAll(' ', '\n') }, SEVENTEEN]],
])('the evidence is the same with another %s', (_what, sides) => {
  expect(evidenceHash(sides)).toBe(HASH);
});

test.each([
  ['word', [{ ...TWELVE, words: 'Twelve people died' }, SEVENTEEN]],
  ['speaker', [{ ...TWELVE, speaker: null }, SEVENTEEN]],
  ['number of sides', [TWELVE, SEVENTEEN, NINETEEN]],
])('the evidence is not the same with another %s', (_what, sides) => {
  expect(evidenceHash(sides)).not.toBe(HASH);
});
