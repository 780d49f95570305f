import { sameHappening } from '../../lang/en/happenings.ts';
import { synonymous } from '../../lang/en/meaning.ts';
import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { ofOneThing } from './measured-things.ts';

/** The noun a number with its hyphen stands before: "pass" for "a 41-yard touchdown pass"; null where it stands before none. */
function nounBehind({ tokens }: Claim, { span, countedLemma }: ClaimQuantity): string | null {
  const last = tokens.findLastIndex((token) => token.span.start < span.end);
  const isHyphened = tokens.slice(Math.max(0, last - 1), last + 1).some(({ text }) => text.includes('-'));
  if (!isHyphened) return null;
  let at = last;
  for (let head = headBehind(tokens, at); head !== null; head = headBehind(tokens, at)) at = head;
  const lemma = tokens[at]?.lemma ?? null;
  return at > last && lemma !== countedLemma ? lemma : null;
}

/** The word further on that a word describes; null where it describes none. */
function headBehind(tokens: Claim['tokens'], at: number): number | null {
  const token = tokens[at];
  return token && DESCRIBES.test(token.deprel) && token.head > at ? token.head : null;
}
const DESCRIBES = /^(?:nummod|compound|amod|nmod)/u;

/** "A three-point play" and "scored 14 points", "a 10-juror majority" and "nine jurors": one says of what kind a thing is. */
export function oneIsOfKind(pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  if (a.dimension === 'magnitude' || a.kind === 'money' || a.kind === 'percent') return false;
  const [x, y] = [nounBehind(pair.left.claim, a), nounBehind(pair.right.claim, b)];
  if (x === y) return false;
  if (x !== null && y !== null) return !synonymous(x, y, 'n') && !sameHappening(x, y);
  return !ofOneThing(pair, a, b);
}
