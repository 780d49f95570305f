import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { nounTopic } from '../../lang/en/meaning.ts';
import { ANYBODY } from '../numbers/counted-match.ts';
import type { Flag } from '../detector.ts';
import { daysBetween } from '../times/later.ts';
import { isOfSport } from '../numbers/performances.ts';
import { textOf } from '../words/wording.ts';

/** Why two claims that look opposed are likelier to agree, in the words of a quiet verdict; null where they are not. */
type Reading = (pair: ClaimPair, flag: Flag) => string | null;

/** "It wasn't until May that the family told": says when, and that it did. */
const NOT_UNTIL = /\b(?:not|n['’]t) (?:\w+ )?(?:until|till|before)\b/iu;
export const notUntil: Reading = ({ left, right }) =>
  NOT_UNTIL.test(left.claim.text) !== NOT_UNTIL.test(right.claim.text)
    ? '“not until” says when it was'
    : null;

/** "After refusing to name him, he retired" holds "to name him": one sentence, cut in two ways. */
export const oneHoldsOther: Reading = ({ left, right }) => {
  // A bare name stands within whatever is told of it.
  if (left.claim.predications.length === 0 || right.claim.predications.length === 0) return null;
  const [a, b] = [plain(left.claim.text), plain(right.claim.text)];
  return a.includes(b) || b.includes(a) ? 'one claim stands within the other' : null;
};
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** "He discounted rumours that he was the source": what follows is denied there. */
export const deniedThere: Reading = ({ left, right }) =>
  followsDenial(left) === followsDenial(right)
    ? null
    : 'one of them is told there as a rumour that was denied';

const DENYING = /^(?:discount|dismiss|den(?:y|ie)|reject|refut|quash|scotch|rebut)/u;
const RUMOURS: ReadonlySet<string> = new Set(
  'rumour rumor rumours rumors suggestion suggestions claim claims report reports speculation talk allegation allegations'.split(
    ' ',
  ),
);
/** Letters before a claim, and words between the verb and the rumour: "dismissed all these rumours". */
const LOOK_BACK = 60;
const BETWEEN = 3;

function followsDenial({ claim, source }: PairSide): boolean {
  const { start } = claim.span;
  const before = source.revision.text.slice(Math.max(0, start - LOOK_BACK), start);
  const words = `${before}${claim.text}`.toLowerCase().split(/\s+/u);
  const opening = before.trim().split(/\s+/u).length;
  return words.some((word, at) => {
    if (!RUMOURS.has(word) || !words.slice(Math.max(0, at - BETWEEN), at).some((one) => DENYING.test(one)))
      return false;
    return words[at + 1] === 'that' || at === opening - 1;
  });
}

/** "Fell while climbing" beside "was climbing": an account that has both words sets nothing against the other. */
export const hasBothWords: Reading = ({ left, right }, { values: [a, b] }) => {
  const has = ({ claim }: PairSide, word: string | null) =>
    word !== null && claim.tokens.some(({ text }) => text.toLowerCase() === word.toLowerCase());
  return (has(left, a) && has(left, b)) || (has(right, a) && has(right, b))
    ? 'one account has both words'
    : null;
};

/** In a report of a match everything rises, drops and falls, each of another thing. */
export const inPlay: Reading = ({ left, right }) =>
  isOfSport(left.source) && isOfSport(right.source) ? 'ups and downs of play' : null;

/** "The old creamery", "a new creamery": the word says which of two is meant. */
const AGES: ReadonlySet<string> = new Set(['old', 'new', 'former', 'current', 'previous', 'next', 'young']);
export const whichOfTwo: Reading = (_, { values }) =>
  values.every((value) => value !== null && AGES.has(value.toLowerCase()))
    ? 'the word tells one of two'
    : null;

/** "Five others were rescued" and "three were killed": each counts its own. */
export const eachCountsItsOwn: Reading = ({ left, right }) => {
  const [a, b] = [countsIn(left), countsIn(right)];
  return a.length > 0 && b.length > 0 && !a.some((low) => b.includes(low)) ? 'each counts its own' : null;
};
const isOfPeople = (lemma: string): boolean => ANYBODY.has(lemma) || nounTopic(lemma) === 'person';
const countsIn = ({ claim }: PairSide): readonly number[] =>
  claim.quantities
    .filter(({ kind, countedLemma }) => kind === 'count' && countedLemma !== null && isOfPeople(countedLemma))
    .map(({ low }) => low);

/** Planned, then done: without dates nothing tells which account is the later one. */
export const maybeLater: Reading = (pair) =>
  daysBetween(pair) === null ? 'without dates a later stage cannot be ruled out' : null;

/** Banstead is in Surrey, for the article on Banstead names both: one place, in two grains. */
export const namesBothPlaces: Reading = ({ left, right }, { values: [a, b] }) =>
  left.claim.sourceId !== right.claim.sourceId &&
  a !== null &&
  b !== null &&
  (namesPlace(left, b) || namesPlace(right, a))
    ? 'one article names both places'
    : null;
const namesPlace = ({ source }: PairSide, place: string): boolean =>
  CAPITAL.test(place) && source.revision.text.toLowerCase().includes(place.toLowerCase());
/** A name alone; "at the Tarn bridge" and "north" are more, or less. */
const CAPITAL = /^\p{Lu}[\p{L}' .-]*$/u;

/** "South-west of", set apart by a blank or a line. */
export const oneDirection: Reading = ({ left, right }) => {
  const [a, b] = [compassIn(left), compassIn(right)];
  return a !== null && a === b ? 'the same direction, written in two ways' : null;
};
function compassIn({ claim }: PairSide): string | null {
  const found = /\b((?:north|south)[- ]*(?:east|west)|north|south|east|west)(?:ern)? of\b/iu.exec(claim.text);
  return found?.[1]?.toLowerCase().replace(/[- ]/gu, '') ?? null;
}

/** "3 p.m." and "3 p.m.". */
export const sameTime: Reading = (_, { values: [a, b] }) =>
  a !== null && b !== null && plain(a) === plain(b) ? 'the same time, in the same words' : null;

/** "On the second Tuesday of every month": what is done then is no one's happening. */
const HABIT = /\b(?:every|each|usually|typically|normally|always)\b/iu;
export const oneIsHabit: Reading = ({ left, right }) =>
  HABIT.test(left.claim.text) !== HABIT.test(right.claim.text) ? 'one tells of what is usual' : null;

/** "Her (Tara Reid)": what an editor put in between, blanks and the spelling of a time left out, the words are the same. */
export const sameButForEditor: Reading = ({ left, right }, { compared }) => {
  const [a, b] = [bare(textOf(left.claim, compared[0])), bare(textOf(right.claim, compared[1]))];
  return a === b ? 'they differ in what an editor added, or in type' : null;
};
const bare = (text: string): string =>
  plain(
    text
      .replace(/\([^()]{0,80}\)|\[[^[\]]{0,80}\]/gu, ' ')
      .replace(/(\d{1,2}): ?00\b/gu, '$1')
      .replace(/our(?=\p{L})/gu, 'or'),
  );
