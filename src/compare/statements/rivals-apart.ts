import type { ContentWord } from '../../lang/en/content-words.ts';
import { exclusive } from '../../lang/en/exclusive.ts';
import { isConcrete, nounTopic, opposed, unlike } from '../../lang/en/meaning.ts';
import { countriesApart, countriesNamed } from '../../lang/en/nationality.ts';
import { otherEnds, rivalKinds } from '../../lang/en/rival-kinds.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { sameName } from '../words/speakers.ts';
import { negatorsIn } from './denied-statement.ts';
import { loneWords } from './lone-words.ts';
import { placesExclude } from './places-apart.ts';
import { type Slot, isNamePart, nameAround, oneHolder, slotOf } from './slots.ts';
import { oneMatter, oneTopic } from './topic.ts';

/** More of one statement that the other one lacks, and it is a statement of its own. */
const MOST_LONE = 2;

/**
 * True where all that one statement says of the thing stands in the other, but for a word or two that have a rival there:
 * "plays for Northgate United", "plays for Eastport Rovers"; "tells of three sailors", "tells of three nurses".
 */
export function rivalsApart(pair: ClaimPair): boolean {
  const [a, b] = [pair.left.claim, pair.right.claim];
  if (negatorsIn(a).length + negatorsIn(b).length > 0 || !oneMatter(pair)) return false;
  const sure = oneTopic(pair);
  return hasRival(a, b, sure) || hasRival(b, a, sure);
}

/** Where it is not `sure` that both have one subject, only kinds and countries rule each other out. */
function hasRival(claim: Claim, other: Claim, sure: boolean): boolean {
  const [own, others] = [loneIn(claim, other), loneIn(other, claim)];
  if (own.heads.length === 0 || own.heads.length > MOST_LONE) return false;
  return (
    own.words.some((a) => others.words.some((b) => ruleOut(own, a, others, b))) ||
    (sure &&
      !(countsAlone(own) && countsAlone(others)) &&
      own.heads.some((a) => others.heads.some((b) => areRivals(own, a, others, b))))
  );
}

/** "14 miles from Ardel", "20 miles from Brint": with another number each, the two tell of two things. */
const countsAlone = ({ words }: Lone): boolean => words.some(({ number }) => number);

/** What one statement says that the other does not; a name counts once. */
interface Lone {
  readonly claim: Claim;
  readonly words: readonly ContentWord[];
  readonly heads: readonly ContentWord[];
}

function loneIn(claim: Claim, other: Claim): Lone {
  const words = loneWords(claim, other);
  const heads = words.filter(
    ({ at }) => !isNamePart(claim, at) || !words.some((one) => one.at === claim.tokens[at]?.head),
  );
  return { claim, words, heads };
}

// A word of what either side alone says.
function ruleOut(own: Lone, a: ContentWord, ...[others, b]: readonly [Lone, ContentWord]): boolean {
  return (
    rivalKinds(a.lemma, b.lemma) ||
    (countriesApart(countriesIn(own, a), countriesIn(others, b)) && isWhere(own, a))
  );
}

/** Where a country is told of the thing itself: "an American band", "is in Norway", "hit Norway"; not "with Norway". */
const WHERE: ReadonlySet<string> = new Set(['root', 'in', 'from', 'of', 'object', 'kind']);

/** Before a noun it may be of anybody told in passing: "by a Scottish museum". */
function isWhere({ claim }: Lone, { at }: ContentWord): boolean {
  const { slot, holder } = slotOf(claim, at);
  return WHERE.has(slot) && (slot !== 'kind' || slotOf(claim, holder).slot !== 'by');
}

const countriesIn = ({ claim }: Lone, word: ContentWord): ReadonlySet<string> =>
  countriesNamed([textAt(claim, word)]);

// The same of heads of names and of all other words.
function areRivals(own: Lone, a: ContentWord, ...[others, b]: readonly [Lone, ContentWord]): boolean {
  if (a.number || b.number) return false;
  const [one, two] = [slotOf(own.claim, a.at), slotOf(others.claim, b.at)];
  const named = isName(own.claim, a);
  if (one.slot !== two.slot || named !== isName(others.claim, b)) return false;
  const held = oneHolder(own.claim, one.holder, others.claim, two.holder);
  if (!named) return held && a.pos === b.pos && cannotBoth(a, b);
  if (countriesIn(own, a).size > 0 && countriesIn(others, b).size > 0) return false;
  return (held || isDone(own.claim, one, others.claim, two)) && namesExclude(own, a, others, b);
}

/** Behind these a name is told of one thing done whatever the verb: "written by", "penned by". */
const ONE_ONLY: ReadonlySet<string> = new Set(['by', 'in']);

const isName = (claim: Claim, word: ContentWord): boolean =>
  word.name || (word.at > 0 && /^\p{Lu}/u.test(textAt(claim, word)));

// Two slots of two claims.
function isDone(claim: Claim, a: Slot, ...[other, b]: readonly [Claim, Slot]): boolean {
  if (!ONE_ONLY.has(a.slot)) return false;
  return a.slot !== 'by' || [upos(claim, a.holder), upos(other, b.holder)].every((one) => one === 'VERB');
}

const upos = ({ tokens }: Claim, at: number): string => tokens[at]?.upos ?? '';

const PLACED: ReadonlySet<string> = new Set(['in', 'at']);

/** What both names share tells nothing: "Torre County", "Wexcombe County". A town may lie in a region that only the other names. */
function namesExclude(own: Lone, a: ContentWord, ...[others, b]: readonly [Lone, ContentWord]): boolean {
  const [x, y] = [loneName(own, a), loneName(others, b)];
  return PLACED.has(slotOf(own.claim, a.at).slot) ? placesExclude(x, y) : sameName(x, y) === 'different';
}

const loneName = ({ claim, words }: Lone, { at }: ContentWord): string =>
  nameAround(claim, at)
    .filter((one) => words.some((word) => word.at === one))
    .map((one) => claim.tokens[one]?.text ?? '')
    .join(' ');

const textAt = ({ tokens }: Claim, { at }: ContentWord): string => tokens[at]?.text ?? '';

function cannotBoth({ lemma: a, pos }: ContentWord, { lemma: b }: ContentWord): boolean {
  // Who enters may leave, what begins ends: opposite verbs may both hold, one after the other.
  if (exclusive(a, b) || otherEnds(a, b) || (pos !== 'v' && opposed(a, b, pos))) return true;
  return pos === 'n' && isSomething(a) && isSomething(b) && unlike(a, b);
}

/** Of persons and things nouns tell which they are; a "place" or a "move" may be told as a "site" or a "bid". */
const isSomething = (noun: string): boolean => isConcrete(noun) || nounTopic(noun) === 'person';
