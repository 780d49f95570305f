import type { ClaimPair, PairSide } from '../../model/pair.ts';

/** What it was for, or done with: "with conspiring", "for theft". */
const WHAT_FOR: ReadonlySet<string> = new Set(['with', 'for', 'over']);

/** "Is not running as a surrogate": he may be running. */
const AS_WHAT = 'as';

const WHOLE: ReadonlySet<string> = new Set(['obj', 'nsubj:pass']);

/**
 * "Did not charge him with conspiring" leaves it open whether he was charged, as does "was not arrested for theft". Given the
 * words of the two claims that tell of it.
 */
export function deniesOnlyWhatFor(
  pair: ClaimPair,
  { left, right }: Readonly<Record<'left' | 'right', number>>,
  leftDenies: boolean,
): boolean {
  const [one, other] = [whatFor(pair.left, left), whatFor(pair.right, right)];
  const [denied, so] = leftDenies ? [one, other] : [other, one];
  return [...denied].some((word) => !so.has(word));
}

/** The words that open what something told by a word was for. */
function whatFor({ claim: { tokens } }: PairSide, token: number): ReadonlySet<string> {
  // "Asked for it" is all there is to it; "charged him" is something by itself.
  const whole = tokens.some(({ deprel, head }) => head === token && WHOLE.has(deprel));
  const opened = tokens.flatMap(({ lemma, deprel, head }) =>
    (deprel === 'case' || deprel === 'mark' || (deprel === 'advmod' && lemma === AS_WHAT)) &&
    (lemma === AS_WHAT || (whole && WHAT_FOR.has(lemma))) &&
    tokens[head]?.head === token
      ? [lemma]
      : [],
  );
  return new Set(opened);
}
