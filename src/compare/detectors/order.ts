import type { ClaimPair } from '../../model/pair.ts';
import { type Alignment, alignmentOf } from '../align.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { perClaim } from '../per-claim.ts';

/** Words that put what follows them before the rest, and after it. */
const EARLIER: ReadonlySet<string> = new Set(['after', 'once', 'following']);
const LATER: ReadonlySet<string> = new Set(['before', 'until']);
const SCORE = 0.8;

export const order: Detector = Object.freeze({
  name: 'order',
  version: 1,
  relation: 'conflict',
  kind: 'order',
  flags: 'The two claims put two happenings in opposite order.',
  quietOn: 'One order told from either end, and happenings that are not the same two.',
  detect,
} satisfies Detector);

/** Two predicates, the one that happened first first. Token numbers. */
type Sequence = readonly [first: number, then: number];

function detect(pair: ClaimPair): Verdict {
  const [as, bs] = [sequencesIn(pair.left.claim), sequencesIn(pair.right.claim)];
  if (as.length === 0 || bs.length === 0) return abstain('one of the claims puts nothing in order');
  const alignment = alignmentOf(pair);
  if (!as.some((a) => bs.some((b) => reversed(a, b, alignment))))
    return quiet('no two happenings change places');
  return flag({
    score: SCORE,
    field: 'which came first',
    values: [pair.left.claim.text, pair.right.claim.text],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [ruledOut('one order told from either end', 'what comes first differs')],
    message: 'The two put the same happenings in opposite order.',
  });
}

function reversed([first, then]: Sequence, [other, next]: Sequence, { toRight }: Alignment): boolean {
  return toRight.get(first)?.right.at === next && toRight.get(then)?.right.at === other;
}

/** "Police fired after stones were thrown": thrown, then fired. */
const sequencesIn = perClaim((claim): readonly Sequence[] => {
  const predicates = new Set(claim.predications.map(({ token }) => token));
  return claim.tokens.flatMap(({ lemma, head }): Sequence[] => {
    const above = claim.tokens[head]?.head ?? -1;
    if (!predicates.has(head) || !predicates.has(above)) return [];
    if (EARLIER.has(lemma)) return [[head, above]];
    return LATER.has(lemma) ? [[above, head]] : [];
  });
});
