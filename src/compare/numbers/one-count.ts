import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { opposedHappenings } from '../../lang/en/happenings.ts';
import { opposed } from '../../lang/en/meaning.ts';
import { wordLikeness } from '../../lang/en/word-likeness.ts';
import { alignmentOf } from '../words/align.ts';
import { type Meaning, meaningOf } from '../words/meaning-links.ts';
import { ofOneMeasure } from './measures.ts';
import { perClaim } from '../words/per-claim.ts';
import { aboveNumber, deniedBy } from '../words/predicates.ts';
import { countedMatch, predicateMatch } from './counted-match.ts';
import { isStockAndFlow } from './quantity-slots.ts';
import { ofOtherDays } from '../times/times.ts';

/** Every story has two of something; of ten and more only one thing has just so many. */
const MANY = 10;
const FEWEST = 2;
/** How alike the claims must be: where a toll agrees, where many are counted, where few are. */
const TOLL_EVENT = 0.2;
const MANY_EVENT = 0.1;
const FEW_EVENT = 0.3;
const FEW_MEANT = 0.4;
/** What is counted, or what befalls it, is one thing; or a word used nearly alike: "burned", "destroyed". */
const ONE_THING = 0.9;
const LIKE_THING = 0.6;
const LIKE_USE = 0.4;
/** Claims whose numbers all agree say one thing where so much else does; with two such numbers less will do. */
const ALL_EVENT = 0.2;
const MEANT = 0.5;
const MEANT_WITH_TWO = 0.35;

const COUNTED: ReadonlySet<ClaimQuantity['kind']> = new Set(['count', 'money', 'percent', 'measure']);
/** Before a number: the reader is taken to know of them, and the claim tells something else of them. */
const KNOWN: ReadonlySet<string> = new Set(
  'the all these those both its their his her our every other another further'.split(' '),
);

/**
 * True where both give the very same count of one thing: a toll, what one verb did to so many, or all the numbers of two
 * claims that mean about the same. Not "the six batches": a number that only says which ones tells nothing of them.
 */
export function oneCount(pair: ClaimPair): boolean {
  // Nearly all claims are told apart by their numbers: what the words mean is looked up for the rest only.
  if (counts(pair).length === 0 && !numbersMeet(pair)) return false;
  if (ofOtherDays(pair) || alignmentOf(pair).contrasts.some(({ clash }) => clash === 'opposed')) return false;
  const meaning = meaningOf(pair);
  if (meaning.left.loneNames > 0 && meaning.right.loneNames > 0 && !isToll(pair)) return false;
  return isToll(pair) || sameDone(pair, meaning) || allAgree(pair, meaning);
}

function isToll(pair: ClaimPair): boolean {
  return (
    pair.sameEvent >= TOLL_EVENT &&
    counts(pair).some(([a, b]) => a.low >= MANY && ofOneMeasure(pair, a, b) && onOneSide(pair, a, b))
  );
}

/**
 * "Eleven others were treated", "eleven persons were treated"; "26 dwellings destroyed in Penhal", "26 houses burned in Penhal".
 * Of few, much else must be the same; of a verb only used alike, a name besides.
 */
function sameDone(pair: ClaimPair, { shared }: Meaning): boolean {
  return counts(pair).some(([a, b]) => {
    const many = a.low >= MANY;
    if (pair.sameEvent < (many ? MANY_EVENT : FEW_EVENT) || (!many && shared < FEW_MEANT)) return false;
    const counted = countedMatch(a.countedLemma, b.countedLemma);
    if (counted < LIKE_THING || !onOneSide(pair, a, b)) return false;
    const match = predicateMatch(a.predicateLemma, b.predicateLemma);
    // "Had" and "were" say nothing of what befell those counted.
    if (match > 0) return match >= ONE_THING;
    // "Cut" and "added" are used alike, too.
    return (
      !isStockAndFlow(a, b) && usedAlike(a.predicateLemma ?? '', b.predicateLemma ?? '') && shareName(pair)
    );
  });
}

const usedAlike = (a: string, b: string): boolean =>
  (wordLikeness(a, b) ?? 0) >= LIKE_USE && !opposed(a, b, 'v') && !opposedHappenings(a, b);

const shareName = (pair: ClaimPair): boolean =>
  alignmentOf(pair).links.some(({ left, right }) => left.name && right.name);

function allAgree(pair: ClaimPair, { shared }: Meaning): boolean {
  if (!numbersMeet(pair)) return false;
  if (new Set(numbersIn(pair.right.claim).map(({ low }) => low)).size >= FEWEST)
    return shared >= MEANT_WITH_TWO;
  return shared >= MEANT && counts(pair).some(([a, b]) => onOneSide(pair, a, b) && !isStockAndFlow(a, b));
}

/** No number of either side is without its like: "of a dozen turnstiles four were turning". */
function numbersMeet({ left, right, sameEvent }: ClaimPair): boolean {
  const [as, bs] = [numbersIn(left.claim), numbersIn(right.claim)];
  return (
    as.length > 0 &&
    as.length === bs.length &&
    sameEvent >= ALL_EVENT &&
    as.every((a) => bs.some((b) => isSame(a, b))) &&
    bs.every(({ low }) => as.some((a) => a.low === low))
  );
}

/** The counts both give, those that only say which ones left out. */
function counts({ left, right }: ClaimPair): readonly (readonly [ClaimQuantity, ClaimQuantity])[] {
  const others = countsIn(right.claim);
  if (others.length === 0) return NONE;
  return countsIn(left.claim).flatMap((a) => others.filter((b) => isSame(a, b)).map((b) => [a, b] as const));
}
const NONE: readonly (readonly [ClaimQuantity, ClaimQuantity])[] = [];

const countsIn = perClaim((claim): readonly ClaimQuantity[] =>
  claim.quantities.filter((one) => one.kind === 'count' && one.low >= FEWEST && !isKnown(claim, one)),
);

const numbersIn = perClaim(({ quantities }): readonly ClaimQuantity[] =>
  quantities.filter(({ kind, low }) => COUNTED.has(kind) && low >= FEWEST),
);

/** The unit of a count is its noun: "31 persons", "31". */
const isSame = (a: ClaimQuantity, b: ClaimQuantity): boolean =>
  a.kind === b.kind &&
  (a.kind === 'count' || a.unit === b.unit) &&
  a.low === b.low &&
  a.high === b.high &&
  a.bound === b.bound;

function isKnown({ tokens }: Claim, { span }: ClaimQuantity): boolean {
  const at = tokens.findIndex((token) => token.span.end > span.start);
  return KNOWN.has(tokens[at - 1]?.lemma ?? '');
}

/** Neither is denied where the other is told, nor planned where the other is done. */
function onOneSide({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [one, other] = [aboveNumber(left.claim, a), aboveNumber(right.claim, b)];
  if (one === null || other === null) return true;
  return deniedBy(left, one) === deniedBy(right, other) && one.modality === other.modality;
}
