import type { ClaimToken } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { type Coloured, OCCASIONS, colouredIn, leansOtherwise, toneOf } from '../../lang/en/framing.ts';
import { type WordLink, alignmentOf } from '../words/align.ts';
import { isToldSo, namedInStory } from './named-in-story.ts';
import { perClaim } from '../words/per-claim.ts';
import { isOfTime } from '../times/times.ts';

const SAME_EVENT = 0.16;
/** Where the two words stand for each other, and both name the place. */
const SAME_EVENT_LINKED = 0.06;
/** Where both give one number of those they name, less may be shared. */
const SAME_EVENT_COUNTED = 0.04;
/** So much must be shared besides, in weight of words, where the labels stand in other places. */
const SHARED_WEIGHT = 2;

/** The first two words that lean different ways of one thing: labels, or the two ends of one scale. */
export function termsApart(pair: ClaimPair): readonly [Span, Span] | null {
  const [as, bs] = [labelsIn(pair.left.claim), labelsIn(pair.right.claim)];
  for (const a of as)
    for (const b of bs)
      if (leansOtherwise(a, b) && (nameOneThing(pair, a, b) || namedInStory(pair, a, b)))
        return [spanOf(pair.left, a), spanOf(pair.right, b)];
  if (pair.sameEvent < SAME_EVENT) return null;
  for (const [i, a] of tonedIn(pair.left.claim))
    for (const [j, b] of tonedIn(pair.right.claim))
      if (oppositeTone(a.lemma, b.lemma) && ofOneThing(pair, i, j)) return [a.span, b.span];
  return null;
}

const labelsIn = perClaim(({ tokens }) => colouredIn(tokens));
/** The words that colour at all, with their places: few claims have any. */
const tonedIn = perClaim(({ tokens }) =>
  [...tokens.entries()].filter(([, { lemma }]) => toneOf(lemma).some((tone) => tone !== 0)),
);

function spanOf({ claim }: PairSide, { from, to }: Coloured): Span {
  return { start: claim.tokens[from]?.span.start ?? 0, end: claim.tokens[to - 1]?.span.end ?? 0 };
}

/** Both give one number of them; or they stand in one place of one happening; or nearly all else is the same. */
function nameOneThing(pair: ClaimPair, a: Coloured, b: Coloured): boolean {
  const [one, other] = [countOf(pair.left, a.at), countOf(pair.right, b.at)];
  if (one !== null && other !== null) return one === other && one > 1 && pair.sameEvent >= SAME_EVENT_COUNTED;
  if (bothLean(a, b) && isToldSo(pair.left, a) && isToldSo(pair.right, b) && inOneSense(pair, a.at, b.at))
    return pair.sameEvent >= SAME_EVENT_LINKED;
  if (pair.sameEvent < SAME_EVENT || !isToldSo(pair.left, a) || !isToldSo(pair.right, b)) return false;
  return OF_ITSELF.has(a.about) && (inOnePlace(pair, a.at, b.at) || allElseIsSame(pair, a, b));
}

/** What a word names by itself, whoever does it: no deed, nor how it went. */
const OF_ITSELF: ReadonlySet<string> = new Set(['people', 'happening']);

const bothLean = (a: Coloured, b: Coloured): boolean => a.lean !== 'plain' && b.lean !== 'plain';

/** The two are words for each other ("strike", "attack"), of a happening at one named place or of one named body. */
function inOneSense(pair: ClaimPair, i: number, j: number): boolean {
  const { links, toRight } = alignmentOf(pair);
  return toRight.get(i)?.right.at === j && links.some(isOfName(pair));
}

/** Both name one person, body or place. */
const isOfName =
  (pair: ClaimPair) =>
  ({ left, right }: WordLink): boolean =>
    left.name && right.name && !isOfTime(pair.left.claim, left.at);

/** How many of them there are, where a number stands with the word; null where none does. */
function countOf({ claim }: PairSide, at: number): number | null {
  const { tokens, quantities } = claim;
  const numbers = tokens
    .filter(({ head, deprel }) => head === at && deprel === 'nummod')
    .map(({ span }) => span);
  const found = quantities.find(
    ({ span, low, high }) =>
      low === high && numbers.some((number) => number.start < span.end && span.start < number.end),
  );
  return found?.low ?? null;
}

/** Both are what their claims' words for one thing hang on, in the same way: "the mob marched", "protesters marched". */
function inOnePlace(pair: ClaimPair, i: number, j: number): boolean {
  const [a, b] = [pair.left.claim.tokens[i], pair.right.claim.tokens[j]];
  if (!a || !b || a.upos !== b.upos) return false;
  if (a.head < 0 || b.head < 0) return a.head === b.head;
  return a.deprel === b.deprel && alignmentOf(pair).toRight.get(a.head)?.right.at === b.head;
}

/** Many telling words are shared, a name among them, and neither label has its like in the other claim. */
function allElseIsSame(pair: ClaimPair, a: Coloured, b: Coloured): boolean {
  const { links, toRight, toLeft } = alignmentOf(pair);
  if (toRight.has(a.at) || toLeft.has(b.at)) return false;
  const shared = links
    .filter(({ left }) => !isOfTime(pair.left.claim, left.at))
    .reduce((sum, { left, right, level }) => sum + level * Math.min(left.weight, right.weight), 0);
  return shared >= SHARED_WEIGHT && links.some(isOfName(pair));
}

/** Both are said of words for one thing, or of a march or crowd, whatever it is called. */
function ofOneThing(pair: ClaimPair, i: number, j: number): boolean {
  const [a, b] = [thingOf(pair.left.claim.tokens, i), thingOf(pair.right.claim.tokens, j)];
  const [one, other] = [pair.left.claim.tokens[a], pair.right.claim.tokens[b]];
  if (!one || !other) return false;
  if (OCCASIONS.has(one.lemma) && OCCASIONS.has(other.lemma)) return true;
  return alignmentOf(pair).toRight.get(a)?.right.at === b;
}

/** What a word is said of: the noun it stands with, or is the predicate of; the word itself where it is a noun. */
function thingOf(tokens: readonly ClaimToken[], at: number): number {
  const token = tokens[at];
  if (token?.deprel === 'amod' || (token?.deprel === 'conj' && token.upos === 'ADJ'))
    return thingOf(tokens, token.head);
  if (token?.upos === 'NOUN') return at;
  return tokens.findIndex(({ head, deprel }) => head === at && deprel.startsWith('nsubj'));
}

function oppositeTone(a: string, b: string): boolean {
  const tones = toneOf(b);
  return toneOf(a).some((tone, at) => tone * (tones[at] ?? 0) < 0);
}
