import { sameHappening } from '../lang/en/happenings.ts';
import type { ClaimPair, PairSide } from '../model/pair.ts';
import { asserts, deniedBy } from './predicates.ts';

const NEGATION = /\b(?:not|never|no|nobody|none|nothing|neither)\b|n['’]t\b/iu;

/** "No fish were killed" and "340 dead fish": one counts what the other says there is none of. */
export function countsWhatIsDenied({ left, right }: ClaimPair): boolean {
  return denies(left, right) || denies(right, left);
}

function denies(none: PairSide, some: PairSide): boolean {
  const [main] = none.claim.predications;
  if (main?.subject == null || !asserts(none, main) || !deniedBy(none, main) || none.claim.times.length > 0)
    return false;
  const no = none.claim.tokens.some(({ head, lemma }) => head === main.subject && lemma === 'no');
  const noun = no ? none.claim.tokens[main.subject]?.lemma : undefined;
  if (noun === undefined || NEGATION.test(some.claim.text)) return false;
  const counted = some.claim.quantities.some(
    ({ kind, countedLemma, low }) => kind === 'count' && countedLemma === noun && low > 0,
  );
  return (
    counted &&
    some.claim.tokens.some(
      ({ lemma }) => (lemma === main.lemma && lemma !== 'be') || sameHappening(lemma, main.lemma),
    )
  );
}
