import { OF_OWN_ACCORD, ON_ORDERS, ORDERING } from '../../lang/en/initiatives.ts';
import { saysOneOf } from '../../lang/en/says-one-of.ts';
import { sameHappening } from '../../lang/en/happenings.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { initiativesIn } from './initiative.ts';
import { perClaim } from '../words/per-claim.ts';

/** Whether somebody did a thing unasked, or because another asked or ordered it. */
export type Accord = 'of its own accord' | 'on orders' | 'asked to';

/** What the words of a claim alone say of it. */
const saidOf = perClaim(({ text }) => ({
  unasked: saysOneOf(text, OF_OWN_ACCORD),
  onOrders: saysOneOf(text, ON_ORDERS),
}));

/** How a side says that it came about; null where it does not say. */
function accordOf({ claim, attribution }: PairSide): Accord | null {
  if (saidOf(claim).unasked) return 'of its own accord';
  const orders = claim.predications.some(
    ({ lemma, modality, polarity }) =>
      ORDERING.has(lemma) && modality === 'asserted' && polarity === 'positive',
  );
  if (saidOf(claim).onOrders || orders || ORDERING.has(attribution?.cueLemma ?? '')) return 'on orders';
  return initiativesIn(claim).some(({ how }) => how === 'requested' || how === 'invited') ? 'asked to' : null;
}

/** One did it unasked, by one account, and was ordered or asked to, by the other; null where it may be two things. */
export function accordsApart(pair: ClaimPair): readonly [Accord, Accord] | null {
  const [a, b] = [accordOf(pair.left), accordOf(pair.right)];
  if (a === null || b === null || (a === 'of its own accord') === (b === 'of its own accord')) return null;
  return shareAct(pair.left.claim, pair.right.claim) ? [a, b] : null;
}

const ACTING: ReadonlySet<string> = new Set(['VERB', 'NOUN']);
/** Words of initiative, and of everything. */
const EMPTY: ReadonlySet<string> = new Set(
  'order force compel instruct oblige ask request invite invitation accord initiative proposal suggestion be have do say make take go company government people year day'.split(
    ' ',
  ),
);

/** "Recalled the toys", "the recall": both tell of one act. */
function shareAct(left: Claim, right: Claim): boolean {
  const acts = ({ tokens }: Claim) =>
    tokens.filter(({ upos, lemma }) => ACTING.has(upos) && !EMPTY.has(lemma));
  const others = acts(right);
  return acts(left).some((one) =>
    others.some(
      (other) =>
        (one.upos === 'VERB' || other.upos === 'VERB' || sameHappening(one.lemma, other.lemma)) &&
        (one.lemma === other.lemma || sameHappening(one.lemma, other.lemma)),
    ),
  );
}
