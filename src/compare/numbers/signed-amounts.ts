import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { ofOtherDays, oneIsBackground } from '../times/times.ts';

const PLUS: ReadonlySet<string> = new Set(['profit', 'surplus', 'gain']);
const MINUS: ReadonlySet<string> = new Set(['loss', 'deficit', 'shortfall']);
/** The amount stands this near its noun: "a net profit of 74m crowns", "the loss came to 186 million". */
const REACH = 7;
/** Below this the two may be of two companies. */
const SAME_EVENT = 0.12;

interface Result {
  readonly sign: 'plus' | 'minus';
  /** The noun's place among the tokens. */
  readonly at: number;
}

/** A profit in one and a loss in the other, each with its amount; null where they may be of other times or others' books. */
export function signsApart(pair: ClaimPair): readonly [number, number] | null {
  if (pair.sameEvent < SAME_EVENT || ofOtherDays(pair) || oneIsBackground(pair)) return null;
  const [a, b] = [resultIn(pair.left.claim), resultIn(pair.right.claim)];
  return a && b && a.sign !== b.sign ? [a.at, b.at] : null;
}

/** The first result a claim gives: what follows "against" or "compared with" is of another time. */
function resultIn(claim: Claim): Result | null {
  for (const [at, { lemma, upos }] of claim.tokens.entries()) {
    const sign = PLUS.has(lemma) ? 'plus' : MINUS.has(lemma) ? 'minus' : null;
    if (sign === null || upos !== 'NOUN') continue;
    const amount = claim.quantities.find((one) => isNear(claim, one, at));
    return amount ? { sign, at } : null;
  }
  return null;
}

function isNear({ tokens }: Claim, { span, kind }: ClaimQuantity, at: number): boolean {
  const first = tokens.findIndex((token) => token.span.end > span.start);
  return kind === 'money' && first > at && first - at <= REACH;
}
