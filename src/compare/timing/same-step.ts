import { BRINGING } from '../../lang/en/order-words.ts';
import { sameRoot, synonymous } from '../../lang/en/meaning.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { shareOf } from '../deeds/same-deed.ts';
import type { Step } from './steps.ts';

/** True where the two steps are one happening: one deed of one thing, or one noun, or the deed the noun is of. */
export function sameStep(pair: ClaimPair, a: Step, b: Step): boolean {
  const between = { ...pair, left: a.side, right: b.side };
  if (a.deed && b.deed && shareOf(between, a.deed, b.deed) !== null) return true;
  if (
    a.deed &&
    b.deed &&
    isBare(a) &&
    isBare(b) &&
    a.deed.families.some((one) => b.deed?.families.includes(one))
  )
    return true;
  const [x, y] = [a.side.claim.tokens[a.token], b.side.claim.tokens[b.token]];
  if (!x || !y) return false;
  if (x.upos === 'NOUN' && y.upos === 'NOUN') return x.lemma === y.lemma || synonymous(x.lemma, y.lemma, 'n');
  return isBrought(a, b) || isBrought(b, a);
}

/** "Before take-off": nobody needs to be told whose. */
const isBare = ({ deed }: Step): boolean =>
  deed !== null && !deed.noun && deed.theme === null && deed.doer === null;

/** "The profit warning" and "the profit warning was issued"; "the dismissal" and "was dismissed". */
function isBrought(noun: Step, verb: Step): boolean {
  const lemma = noun.side.claim.tokens[noun.token]?.lemma ?? '';
  const told = verb.side.claim.tokens[verb.token];
  if (told?.upos !== 'VERB' || noun.side.claim.tokens[noun.token]?.upos !== 'NOUN' || !verb.deed)
    return false;
  const { theme } = verb.deed;
  const of = theme === null ? undefined : verb.side.claim.tokens[theme];
  if (of?.lemma === lemma) return BRINGING.has(told.lemma);
  return noun.deed !== null && sharesOwner(noun, verb) && sameRoot(lemma, told.lemma);
}

/** What the noun is of is what the verb befell: "the dismissal of the workers", "the workers were dismissed". */
function sharesOwner({ side, deed }: Step, verb: Step): boolean {
  const [owner, theme] = [deed?.theme ?? null, verb.deed?.theme ?? null];
  if (owner === null || theme === null) return true;
  return side.claim.tokens[owner]?.lemma === verb.side.claim.tokens[theme]?.lemma;
}
