import { causeKinds, mayBothHold } from '../../lang/en/cause-words.ts';
import { sameHappening } from '../../lang/en/happenings.ts';
import { kindOfOther, synonymous } from '../../lang/en/meaning.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import { type Cause, causesOf } from './causes.ts';

/** Two causes of one thing that cannot both be it. */
export interface CausesApart {
  readonly left: Cause;
  readonly right: Cause;
  /** One says that it was this, the other that it was not. */
  readonly denied: boolean;
  /** How much the effects share: words and names. */
  readonly shared: number;
}

/** Two causes of one effect, or why there are none. */
export function causesApart(pair: ClaimPair): CausesApart | string | null {
  const [as, bs] = [causesOf(pair.left), causesOf(pair.right)];
  const [left, right] = [as[0], bs[0]];
  if (!left || !right) return null;
  const shared = sharedEffect(pair, left, right);
  if (shared === 0) return 'of other things';
  const denied = left.how !== right.how;
  const why = denied ? whyNotDenied(pair, left, right, shared) : whyBothHold(pair, left, right, shared);
  return why ?? { left, right, denied, shared };
}

/** What one denies is what the other says, of one effect beyond doubt: else the one denied is another. */
function whyNotDenied(pair: ClaimPair, left: Cause, right: Cause, shared: number): string | null {
  const isOne = isOneCause(pair, left, right) && kindsIn(pair.left.claim, left).length > 0;
  return isOne && shared >= SURELY_SHARED ? null : 'the one denied is another';
}

/** Why two causes that are both said may both be it; null where they may not. */
function whyBothHold(pair: ClaimPair, left: Cause, right: Cause, shared: number): string | null {
  if (left.how === 'denied') return 'both deny it';
  if (isOneCause(pair, left, right) || chained(pair, left, right))
    return 'one cause, or one that brought about the other';
  const [x, y] = [kindsIn(pair.left.claim, left), kindsIn(pair.right.claim, right)];
  if (mayBothHold(x, y)) return 'causes of one kind, which may be one or work together';
  if (x.length > 0 && y.length > 0) return null;
  const isSure = shared >= SURELY_SHARED && !left.clausal && !right.clausal && areThings(pair, left, right);
  return isSure ? null : 'the two causes may go together';
}

/** Without a kind that tells the causes apart, the effect must be the same beyond doubt: "the outbreak in Tarn". */
const SURELY_SHARED = 2;

/** Words of its effect a claim shares with the other's; 0 where the effects are of other places or people. */
function sharedEffect({ left, right }: ClaimPair, a: Cause, b: Cause): number {
  const [as, bs] = [a.effect, b.effect].map((all, side) =>
    all.filter((at) => isTelling(side === 0 ? left.claim : right.claim, at)),
  ) as [number[], number[]];
  const names = (claim: Claim, all: readonly number[]) =>
    all.filter((at) => claim.tokens[at]?.upos === 'PROPN');
  const [x, y] = [names(left.claim, as), names(right.claim, bs)];
  const textAt = (claim: Claim, at: number) => claim.tokens[at]?.text.toLowerCase() ?? '';
  const sharedNames = x.filter((at) =>
    y.some((other) => textAt(left.claim, at) === textAt(right.claim, other)),
  );
  if (x.length > 0 && y.length > 0 && sharedNames.length === 0) return 0;
  const words = as.filter(
    (at) =>
      !x.includes(at) &&
      bs.some((other) => !y.includes(other) && isOneWord({ left, right } as ClaimPair, at, other)),
  );
  return words.length === 0 ? 0 : words.length + Math.min(1, sharedNames.length);
}

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN']);
const EMPTY: ReadonlySet<string> = new Set(
  'be have do say people man woman day week time year thing part cause reason number begin start happen take make come official minister police'.split(
    ' ',
  ),
);
function isTelling({ tokens }: Claim, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && TELLING.has(token.upos) && !EMPTY.has(token.lemma);
}

function isOneWord({ left, right }: Pick<ClaimPair, 'left' | 'right'>, at: number, other: number): boolean {
  const [a, b] = [left.claim.tokens[at], right.claim.tokens[other]];
  if (!a || !b) return false;
  if (a.lemma === b.lemma || sameHappening(a.lemma, b.lemma)) return true;
  const pos = a.upos === 'VERB' ? 'v' : 'n';
  return (
    a.upos === b.upos &&
    (synonymous(a.lemma, b.lemma, pos) || (pos === 'n' && kindOfOther(a.lemma, b.lemma, 'n', 1)))
  );
}

function isOneCause(pair: ClaimPair, a: Cause, b: Cause): boolean {
  const { toRight } = alignmentOf(pair);
  return a.cause.some((at) => {
    const token = pair.left.claim.tokens[at];
    if (!isTelling(pair.left.claim, at) && token?.upos !== 'ADJ') return false;
    if (b.cause.some((other) => pair.right.claim.tokens[other]?.lemma === token?.lemma)) return true;
    const link = toRight.get(at);
    if (link !== undefined && b.cause.includes(link.right.at) && link.level >= ALIKE) return true;
    return b.cause.some((other) => isTelling(pair.right.claim, other) && isOneWord(pair, at, other));
  });
}
const ALIKE = 0.6;

/** "The strike was caused by the cut", "the strike caused a shortage": a cause here is the effect there. */
function chained(pair: ClaimPair, a: Cause, b: Cause): boolean {
  const meets = (as: readonly number[], bs: readonly number[]) =>
    as.some(
      (at) =>
        isTelling(pair.left.claim, at) &&
        bs.some((other) => isTelling(pair.right.claim, other) && isOneWord(pair, at, other)),
    );
  return meets(a.cause, b.effect) || meets(a.effect, b.cause);
}

const kindsIn = ({ tokens }: Claim, { cause }: Cause): readonly string[] => [
  ...new Set(cause.flatMap((at) => causeKinds(tokens[at]?.lemma.toLowerCase() ?? ''))),
];

/** Both causes are told by a noun that says something. */
function areThings({ left, right }: ClaimPair, a: Cause, b: Cause): boolean {
  const has = (claim: Claim, { cause }: Cause) =>
    cause.some((at) => claim.tokens[at]?.upos === 'NOUN' && isTelling(claim, at));
  return has(left.claim, a) && has(right.claim, b);
}
