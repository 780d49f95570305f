import { sameHappening } from '../../lang/en/happenings.ts';
import { rarity, synonymous } from '../../lang/en/meaning.ts';
import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { aboveNumber } from '../words/predicates.ts';

/** Verbs whose subject is what is measured: "the talks lasted two hours", "the wall is six metres high". */
const MEASURING: ReadonlySet<string> = new Set(
  'be last take measure weigh cover span stretch run reach continue'.split(' '),
);
/** Behind a length they make it a way from somewhere, or one of several sides. */
const SIDES: ReadonlySet<string> = new Set('high tall long wide deep thick broad across'.split(' '));
const AWAY: ReadonlySet<string> = new Set(
  'from away off of north south east west north-west north-east south-west south-east upstream downstream above below after before later earlier ago'.split(
    ' ',
  ),
);
/** "Day" and "thing" are measured in every story. */
const TELLING = 0.3;
const BEHIND = 2;

/** True where both measure one thing in one direction: "a two-hour meeting", "the meeting lasted three hours". */
export function ofOneThing({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [one, other] = [directionOf(left.claim, a), directionOf(right.claim, b)];
  if (one === 'away' || other === 'away' || (one !== null && other !== null && one !== other)) return false;
  const others = thingsOf(right.claim, b);
  return thingsOf(left.claim, a).some((x) =>
    others.some((y) => x === y || synonymous(x, y, 'n') || sameHappening(x, y)),
  );
}

function directionOf({ tokens }: Claim, { span }: ClaimQuantity): string | null {
  const last = tokens.findLastIndex((token) => token.span.start < span.end);
  const behind = tokens.slice(last + 1, last + 1 + BEHIND).map(({ lemma }) => lemma);
  if (AWAY.has(behind[0] ?? '')) return 'away';
  return behind.find((lemma) => SIDES.has(lemma)) ?? null;
}

/** Lemmas of what a length, a weight or a time may be of: the noun it stands before, or of which it is told. */
function thingsOf(claim: Claim, quantity: ClaimQuantity): readonly string[] {
  const { tokens } = claim;
  const last = tokens.findLastIndex((token) => token.span.start < quantity.span.end);
  const found: number[] = [];
  // "A two-hour meeting", "a delay of two hours".
  for (let at = last; at >= 0 && /^(?:nummod|compound|nmod|amod)/u.test(tokens[at]?.deprel ?? '');) {
    at = tokens[at]?.head ?? -1;
    found.push(at);
  }
  const above = aboveNumber(claim, quantity);
  if (above?.subject != null && MEASURING.has(tokens[above.token]?.lemma ?? '')) found.push(above.subject);
  const inside = (at: number) =>
    (tokens[at]?.span.start ?? 0) >= quantity.span.start && (tokens[at]?.span.end ?? 0) <= quantity.span.end;
  return found.flatMap((at) => {
    const token = tokens[at];
    return token?.upos === 'NOUN' && !inside(at) && rarity(token.lemma) >= TELLING ? [token.lemma] : [];
  });
}
