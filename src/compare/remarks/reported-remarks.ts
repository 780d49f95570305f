import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { coveredBoth, covered } from '../words/covered.ts';
import { deniedBy, predicatePairs } from '../words/predicates.ts';

/** How a remark that one outlet quotes is told otherwise by one that reports it. */
export type ToldOtherwise = 'more surely' | 'less surely' | 'without its condition';

/** So much of the shorter of the two stands in the other, and of the longer: one remark, in the words of the outlet. */
const COVERED = 0.8;
const COVERED_BOTH = 0.6;
/** Letters around a report in which its outlet may give the condition. */
const NEAR = 300;

/**
 * Where one side quotes a speaker and the other reports the same remark of theirs as surer or less sure than it was ("could
 * be closed", "would be closed"), or leaves out the condition it was under ("if the pumps hold"). Null where it does not.
 */
export function toldOtherwise(pair: ClaimPair): ToldOtherwise | null {
  const [quoted, reported] = pair.left.claim.quoted ? [pair.left, pair.right] : [pair.right, pair.left];
  if (!quoted.claim.quoted || reported.claim.quoted || !reported.attribution) return null;
  const [both] = predicatePairs(pair);
  if (!both || covered(pair) < COVERED) return null;
  const isLeft = quoted === pair.left;
  const [said, told] = isLeft ? [both.left, both.right] : [both.right, both.left];
  if (deniedBy(quoted, said) !== deniedBy(reported, told)) return null;
  if (dropsCondition(quoted, reported)) return 'without its condition';
  if (coveredBoth(pair) < COVERED_BOTH) return null;
  const [a, b] = [sureness(quoted, said.token), sureness(reported, told.token)];
  if (a === null || b === null || a === b) return null;
  return a === 'open' ? 'more surely' : 'less surely';
}

const OPEN: ReadonlySet<string> = new Set(['may', 'might', 'could']);
const SURE: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'must', "'ll", 'wo']);
const HEDGES: ReadonlySet<string> = new Set(
  'may might could can perhaps possibly maybe probably likely if unless hope whether risk'.split(' '),
);

/** What the auxiliary of a predicate says: "may", or "will"; null where it has none of the two. */
function sureness({ claim }: PairSide, token: number): 'open' | 'sure' | null {
  const aux = claim.tokens
    .filter(({ head, upos }) => head === token && upos === 'AUX')
    .map(({ lemma }) => lemma);
  if (aux.some((one) => OPEN.has(one))) return 'open';
  return aux.some((one) => SURE.has(one)) && !claim.tokens.some((one) => HEDGES.has(one.lemma))
    ? 'sure'
    : null;
}

const CONDITIONS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'until',
  'except',
  'provided',
  'only',
  'condition',
]);
const OPENS: ReadonlySet<string> = new Set(['if', 'unless', 'provided']);
/** So many words before a condition that closes a remark, and after its first: it is of all of it. */
const [BEFORE, BEHIND] = [3, 3];

/** "We will sign if the hostages are freed": reported as "they would sign", with no condition there or near by. */
function dropsCondition(quoted: PairSide, { claim, source }: PairSide): boolean {
  const at = quoted.claim.tokens.findIndex(({ lemma }) => OPENS.has(lemma));
  if (at < BEFORE || quoted.claim.tokens.length - at <= BEHIND) return false;
  const { text } = source.revision;
  const near = text.slice(Math.max(0, claim.span.start - NEAR), claim.span.end + NEAR).toLowerCase();
  return !near.split(/\P{L}+/u).some((word) => CONDITIONS.has(word));
}
