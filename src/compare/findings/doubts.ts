import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { type Span, overlaps, wordsOf } from '../../model/span.ts';
import { deniedOfOtherPlace } from '../places/denied-places.ts';
import { type Detector, type Flag, quiet } from '../detector.ts';
import { frameOf } from '../words/frame.ts';
import { WORDED_ALIKE } from '../numbers/innocent-numbers.ts';
import {
  deniedThere,
  eachCountsItsOwn,
  hasBothWords,
  inPlay,
  maybeLater,
  namesBothPlaces,
  notUntil,
  oneDirection,
  oneHoldsOther,
  oneIsHabit,
  sameButForEditor,
  sameTime,
  whichOfTwo,
} from './likelier-readings.ts';
import { compareSpeakers, speakerOf } from '../words/speakers.ts';
import { isOfOtherSex } from '../remarks/sure-speaker.ts';
import { stancesApart } from '../views/stances-apart.ts';
import { termsApart } from '../views/terms-apart.ts';
import { diffWording, textOf, wordingOf } from '../words/wording.ts';

/** Why a flag is not to be told after all, in the words of a quiet verdict; null where there is no such doubt. */
type Doubt = (pair: ClaimPair, flag: Flag) => string | null;

/**
 * The same detector, quiet where we are likelier to have misread the articles than the articles to differ. What hardly
 * ever happens in news needs surer reading than what often does.
 */
export function withDoubts(detector: Detector): Detector {
  const doubts = DOUBTS[detector.name] ?? [];
  if (doubts.length === 0) return detector;
  return Object.freeze({
    ...detector,
    detect: (pair: ClaimPair) => {
      const verdict = detector.detect(pair);
      if (verdict.outcome !== 'flagged') return verdict;
      const why = doubts.map((doubt) => doubt(pair, verdict)).find((one) => one !== null);
      return why === undefined ? verdict : quiet(why);
    },
  });
}

/** Two outlets seldom credit the same words to two people; "he" is misread more often, where the other is named nearby. */
const whoHeIs: Doubt = ({ left, right }) =>
  (mayBe(left, speakerOf(right)) && !isOfOtherSex(left, right)) ||
  (mayBe(right, speakerOf(left)) && !isOfOtherSex(right, left))
    ? 'the one who is only “he” or “she” there may be the other, who is named just before'
    : null;

/** Letters before a remark in which whom "he" means is mostly named: two sentences or three. */
const NEARBY = 300;

function mayBe({ attribution, claim, source }: PairSide, other: string | null): boolean {
  if (attribution?.resolved?.by !== 'pronoun' || other === null) return false;
  const { start } = claim.span;
  return plain(source.revision.text.slice(Math.max(0, start - NEARBY), start)).includes(lastName(other));
}
const lastName = (name: string): string => plain(name).split(' ').at(-1) ?? '';
/** Without case and accents: "Calderón" and "Calderon" are one. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "Jim Manley, a spokesman for Mr. Reid" and Mr. Reid are one voice. */
const speaksForOther: Doubt = ({ left, right }) =>
  speaksFor(left, speakerOf(right)) || speaksFor(right, speakerOf(left)) ? 'one speaks for the other' : null;

function speaksFor({ attribution, source }: PairSide, other: string | null): boolean {
  if (!attribution?.speaker || other === null) return false;
  const words = plain(wordsOf(source.revision.text, attribution.speaker)).split(',');
  return words.length > 1 && words.slice(1).join(',').includes(lastName(other));
}

/** "There is not a shred of evidence against Agent Strzok," he said: who speaks so of Strzok is not Strzok. */
const ofOneself: Doubt = (pair, { compared }) => {
  const { left, right } = pair;
  const isNamedIn = (side: PairSide, name: string | null, at: Span) =>
    side.attribution?.resolved?.by === 'pronoun' &&
    name !== null &&
    plain(textOf(side.claim, at)).includes(lastName(name));
  return isNamedIn(left, speakerOf(left), compared[0]) || isNamedIn(right, speakerOf(right), compared[1])
    ? 'the words speak of the one who is taken to say them'
    : null;
};

/** Remarks whose speakers are not both named are one remark only where they are worded nearly the same. */
const ONE_REMARK = 0.65;
const whoseRemark: Doubt = (pair, { compared }) => {
  const { left, right } = pair;
  if (isDocument(left) !== isDocument(right)) return 'one is said, the other written';
  if (compareSpeakers(left, right) === 'same' || deniedOfOtherPlace(pair)) return null;
  const [a, b] = [wordingOf(left.claim, compared[0]), wordingOf(right.claim, compared[1])];
  return diffWording(a, b).dice < ONE_REMARK ? 'not one named speaker, and two wordings' : null;
};
const isDocument = ({ attribution }: PairSide): boolean => attribution?.speakerKind === 'document';

/** "F***ing" is how an outlet prints what another prints in full. */
const MASKED = /\p{L}\*\*/u;
const maskedWord: Doubt = ({ left, right }, { compared }) =>
  MASKED.test(textOf(left.claim, compared[0])) !== MASKED.test(textOf(right.claim, compared[1]))
    ? 'one of them masks a word'
    : null;

/** "Tens of thousands" is said of many things: of one, where the claims are alike by this much. */
const VAGUE = /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions)\b/iu;
const SURELY_ONE = 0.2;
const vagueNumber: Doubt = ({ sameEvent }, { values }) =>
  sameEvent < SURELY_ONE && values.some((value) => value !== null && VAGUE.test(value) && !/\d/u.test(value))
    ? 'a vague number, in claims hardly alike'
    : null;

/** One speaker who welcomes a thing in one article and dismisses it in the other denies nothing: that is two accounts of them. */
const oneSpeakersStances: Doubt = (pair) =>
  stancesApart(pair)?.matter !== 'approval'
    ? null
    : 'one speaker, told to stand otherwise: that is same-speaker-differs';

/** "Stepped down" and "was forced out" do not exclude each other: that is told as framing. */
const onlyColoured: Doubt = (pair, { compared: [a, b] }) => {
  const terms = termsApart(pair);
  return terms && overlaps(terms[0], a) && overlaps(terms[1], b)
    ? 'one thing, put otherwise: that is framing'
    : null;
};

/** Two claims that are the same but for the opposites say opposite things, whatever else such words may mean. */
function unlessWordedAlike(doubt: Doubt): Doubt {
  return (pair, flag) => ((frameOf(pair)?.alike ?? 0) >= WORDED_ALIKE ? null : doubt(pair, flag));
}

const DOUBTS: Readonly<Record<string, readonly Doubt[]>> = {
  attribution: [whoHeIs, speaksForOther, ofOneself],
  'quote-alteration': [whoseRemark, maskedWord, sameButForEditor],
  quantity: [vagueNumber],
  polarity: [oneSpeakersStances, notUntil, oneHoldsOther, deniedThere],
  opposite: [onlyColoured, ...[hasBothWords, inPlay, whichOfTwo, eachCountsItsOwn].map(unlessWordedAlike)],
  status: [maybeLater],
  place: [namesBothPlaces, oneDirection],
  'date-time': [sameTime, oneIsHabit],
};
