import { compareTwoStrings } from 'string-similarity';
import { isStockRemark } from '../../lang/en/stock-remarks.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { type Span, wordsOf } from '../../model/span.ts';
import { mayBeOneName } from '../words/name-forms.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut, inMarks } from '../flag.ts';
import { opensBoth, sharedSentence } from '../remarks/quoted-sentence.ts';
import { isNamedBeside, isOfOtherSex, isOnlyGuessed, pronounOf } from '../remarks/sure-speaker.ts';
import { compareSpeakers, sameName, speakerOf } from '../words/speakers.ts';
import { isTypesetting, tells } from '../words/telling-words.ts';
import { type Hunk, type Word, diffWording, quotedIn, textOf, wordingOf } from '../words/wording.ts';

/** The same words are one remark when there are enough of them, and nearly all agree. */
const FEWEST_WORDS = 5;
/** "It is a sad day": fewer that say something, and anyone could have said them. */
const FEWEST_TELLING = 3;
const ALIKE = 0.85;
/** Where one quotation is only a piece of the other. */
const FEWEST_CUT = 7;
const SCORE = { persons: 0.9, bodies: 0.54 };

export const attribution: Detector = Object.freeze({
  name: 'attribution',
  version: 5,
  relation: 'conflict',
  kind: 'attribution',
  flags: 'The same quoted words are credited to two speakers.',
  quietOn:
    'A speaker who is not named, one speaker under two descriptions, a body and its head, short phrases anyone could use, and what everybody says in mourning or thanks.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const { left, right } = pair;
  const speakers = areOfTwoSexes(pair) ? 'different' : compareSpeakers(left, right);
  if (speakers === 'unknown') return abstain('one of the speakers is not named');
  if (speakers === 'same') return quiet('one speaker');
  if (left.claim.sourceId === right.claim.sourceId) return quiet('both stand in one article');
  const doubt = whyUnsure(left, right);
  if (doubt) return doubt;
  const shared = sharedSentence(pair, isNamedBeside(left) && isNamedBeside(right));
  if (!shared) return inSharedWords(pair);
  return opensBoth(pair, shared)
    ? told(pair, left.claim.span, right.claim.span)
    : quiet('the remark is told of by its first words');
}

/** The same of a piece of a quotation, with a word or two that differ. */
function inSharedWords(pair: ClaimPair): Verdict {
  const { left, right } = pair;
  for (const l of quotedIn(left.claim)) {
    for (const r of quotedIn(right.claim)) {
      const [a, b] = [wordingOf(left.claim, l), wordingOf(right.claim, r)];
      if (!tellsEnough(a) || !tellsEnough(b) || !sameWords(a, b)) continue;
      if (isStockRemark(textOf(left.claim, l)) || isStockRemark(textOf(right.claim, r))) continue;
      return told(pair, l, r);
    }
  }
  return quiet('no words are quoted on both sides');
}

function told({ left, right }: ClaimPair, l: Span, r: Span): Verdict {
  const [one, other] = [speakerOf(left), speakerOf(right)];
  return flag({
    score: isNamedPerson(left) && isNamedPerson(right) ? SCORE.persons : SCORE.bodies,
    field: `who said ${inMarks(textOf(left.claim, l))}`,
    values: [one, other],
    compared: [l, r],
    checks: [ruledOut('another remark', 'the words are the same')],
    message: `The same words are credited to ${one ?? 'nobody'} by one, to ${other ?? 'nobody'} by the other.`,
  });
}

const areOfTwoSexes = ({ left, right }: ClaimPair): boolean =>
  isOfOtherSex(left, right) || isOfOtherSex(right, left);

/** Why whose words they are is not sure enough to be told. */
function whyUnsure(left: PairSide, right: PairSide): Verdict | null {
  const persons = [left, right].every((side) => isNamedPerson(side) || pronounOf(side) !== null);
  if (!persons && !areBodies(left, right))
    return abstain('one of the speakers is a body, a paper or an office');
  if (isOnlyGuessed(left) || isOnlyGuessed(right)) return abstain('who speaks is not sure enough');
  if (relays(left) || relays(right)) return quiet('one speaks for somebody, or quotes somebody');
  if (mayBeOther(left, right) || mayBeOther(right, left))
    return quiet('one article names both there, and either may speak');
  if (creditsBoth(left, right) || creditsBoth(right, left)) return quiet('one article credits both with it');
  return misspelt(left, right) ? quiet('one name in two spellings') : null;
}

const tellsEnough = (words: readonly Word[]): boolean =>
  words.length >= FEWEST_WORDS && words.filter(tells).length >= FEWEST_TELLING;

/** "A spokesman for", "quoting": whose words they are, is then for the reader to see. */
const RELAYS: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokespeople behalf lawyer quoting citing joint jointly representative'.split(
    ' ',
  ),
);
const RELAY_REACH = 60;
function relays({ claim, attribution, source }: PairSide): boolean {
  const { text } = source.revision;
  const speaker = attribution?.speaker ? wordsOf(text, attribution.speaker) : '';
  const near = `${speaker} ${text.slice(claim.span.end, claim.span.end + RELAY_REACH)}`;
  return near
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => RELAYS.has(word));
}

/** Two bodies of other names, as they are written out: "the OCS" may be any of them, and "Cairo" is Egypt's ministry. */
function areBodies(left: PairSide, right: PairSide): boolean {
  if (left.attribution?.speakerKind !== 'organisation' || right.attribution?.speakerKind !== 'organisation')
    return false;
  const [as, bs] = [left, right].map((side) =>
    (speakerOf(side) ?? '').split(/\P{L}+/u).filter((word) => /^\p{Lu}/u.test(word)),
  ) as [string[], string[]];
  return as.length > 1 && bs.length > 1 && !as.some((a) => bs.some((b) => mayBeOneName(a, b)));
}

/** Nearly all words agree, or the shorter is cut from the longer and long enough to be nobody else's. */
function sameWords(a: readonly Word[], b: readonly Word[]): boolean {
  const { common, hunks, dice } = diffWording(a, b);
  if (hunks.some((hunk) => swapsNames(hunk))) return false;
  if (dice >= ALIKE) return true;
  const fewer = Math.min(a.length, b.length);
  const inside = hunks.filter(({ left, right }) => !isAtEnd(left, a) && !isAtEnd(right, b));
  return fewer >= FEWEST_CUT && common === fewer && inside.length === 0;
}

/** "The people of Norvia", "the people of Dorvan": two remarks made alike. */
const swapsNames = ({ left, right }: Hunk): boolean =>
  left.some(({ upos }) => upos === 'PROPN') &&
  right.some(({ upos }) => upos === 'PROPN') &&
  !isTypesetting({ left, right });

const isAtEnd = (some: readonly Word[], all: readonly Word[]): boolean =>
  some.length > 0 && (some[0] === all[0] || some.at(-1) === all.at(-1));

/** A name in capital letters, with the small words names have: "Petar Ondrac", "Anneliese van der Hoek". */
const PERSONAL =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:van|von|der|den|de|la|al|bin|ibn|da|di|el|\p{Lu}[\p{L}.'’-]*))*$/u;

/** A body and its head, or an office and who holds it, can say one thing as one speaker. */
function isNamedPerson({ attribution, ...side }: PairSide): boolean {
  if (attribution?.speakerKind !== 'person') return false;
  return PERSONAL.test(speakerOf({ attribution, ...side }) ?? '');
}

/** True where the article of a side has the same words again near by, on the word of somebody else: the other is one of two. */
function creditsBoth({ claim, before = [], after = [] }: PairSide, other: PairSide): boolean {
  const words = keysOf(other.claim);
  return [...before, ...after].some(
    (near) =>
      near.quoted &&
      !near.headline &&
      near.attributionId !== null &&
      near.attributionId !== claim.attributionId &&
      keysOf(near) === words,
  );
}

const keysOf = (claim: Claim): string =>
  wordingOf(claim)
    .map(({ key }) => key)
    .join(' ');

/** True where this side names the other's speaker near the words, and nothing shows which of the two speaks. */
function mayBeOther(side: PairSide, other: PairSide): boolean {
  return unsure(side, other) && !isNamedBeside(side) && !isOfOtherSex(side, other);
}

function unsure({ setting = [] }: PairSide, other: PairSide): boolean {
  const name = speakerOf(other);
  return name !== null && setting.some((near) => sameName(titled(near), name) !== 'different');
}

/** Settings are in small letters; names are told by their capitals. */
const titled = (name: string): string => name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** "Trump" and "Tump": the last names differ in a letter or two. */
const ONE_NAME = 0.5;
function misspelt(left: PairSide, right: PairSide): boolean {
  const [a, b] = [left, right].map((side) => speakerOf(side)?.split(' ').at(-1)?.toLowerCase() ?? '');
  return compareTwoStrings(a ?? '', b ?? '') >= ONE_NAME;
}
