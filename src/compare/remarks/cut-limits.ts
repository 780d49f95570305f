import type { PairSide } from '../../model/pair.ts';
import { between, isWithin, sentencesOf } from './remarks.ts';
import { compareSpeakers } from '../words/speakers.ts';
import { tells } from '../words/telling-words.ts';
import { type Word, wordingOf } from '../words/wording.ts';

/** A quotation cut where it goes on to limit itself. */
export interface CutLimit {
  /** The words that are gone: "if this happens again". */
  readonly dropped: readonly Word[];
}

/** "We will answer" is enough to be cut short; "Yes" and "Of course" are said of anything. */
const FEWEST = 3;
/** Where it is only a piece in a sentence of the outlet's, or nobody names the speaker, the words must show that it is one remark. */
const FEWEST_ELSE = 7;
const FEWEST_TELLING_ELSE = 3;
/** Words before the cut that stand so on both sides, whatever was left out before them. */
const LAST_RUN = 3;
/** Words behind a quotation in which its outlet may give the limit in its own words. */
const NEAR = 300;
/** So many of the limit's telling words near by, and it is told. */
const TOLD = 0.5;
const CLOSED = /^\s*["”»'’]|^[.,;!?]/u;
const MARKED = /\.\.\.|…|\[/u;
const QUOTE_END = 4;
const NAMING_OR_TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/**
 * Where `short` quotes as a whole sentence what `long` goes on to limit, and leaves the limit out: a condition ("if",
 * "unless", "only"), a proviso of time ("so far", "for now"), for how long a promise holds, where a denial holds, the clause
 * that says which ("nothing that points to them", of "nothing"), or a part whose rest is told ("on three sides; the fourth
 * belongs to the wind"). A cut that takes no limit away is no alteration. Null also where the outlet gives the limit near by
 * in its own words.
 */
export function cutLimit(short: PairSide, long: PairSide): CutLimit | null {
  if (!short.claim.quoted || !long.claim.quoted) return null;
  const isNamed = compareSpeakers(short, long) === 'same';
  for (const said of unitsOf(short)) {
    if (!isWithin(short, said.at(-1)) || !showsOneRemark(said, isNamed) || !isClosed(short, said)) continue;
    for (const whole of unitsOf(long)) {
      const end = endOf(said, whole);
      if (end === null || !isWithin(long, whole[end - 1])) continue;
      const dropped = limitIn(long, whole.slice(0, end), whole.slice(end));
      if (dropped && !isToldNear(short, dropped)) return { dropped };
    }
  }
  return null;
}

/** The sentences of the remark, and the clause of it that the claim is. */
const unitsOf = (side: PairSide): readonly (readonly Word[])[] => [
  ...sentencesOf(side),
  wordingOf(side.claim),
];

function showsOneRemark(said: readonly Word[], isNamed: boolean): boolean {
  if (isNamed && said[0]?.capital) return said.length >= FEWEST;
  return said.length >= FEWEST_ELSE && said.filter(tells).length >= FEWEST_TELLING_ELSE;
}

/** Where `said` ends in `whole`, from whose first word on it has words in their order; null where it has others. */
function endOf(said: readonly Word[], whole: readonly Word[]): number | null {
  if (said.length >= whole.length || said[0]?.key !== whole[0]?.key) return null;
  let at = 0;
  for (const { key } of said) {
    while (at < whole.length && whole[at]?.key !== key) at++;
    if (at++ >= whole.length) return null;
  }
  const run = Math.min(LAST_RUN, said.length);
  const isRun = said.slice(-run).every(({ key }, index) => whole[at - run + index]?.key === key);
  return isRun ? at : null;
}

/** The quotation ends here, and no mark says that it was cut. */
function isClosed({ source }: PairSide, said: readonly Word[]): boolean {
  const { text } = source.revision;
  const [start, end] = [said[0]?.span.start ?? 0, said.at(-1)?.span.end ?? 0];
  const after = text.slice(end, end + QUOTE_END);
  return CLOSED.test(after) && !MARKED.test(after) && !MARKED.test(text.slice(start, end));
}

const CONDITIONS = [
  'if',
  'unless',
  'until',
  'provided',
  'except',
  'only',
  'but only',
  'but not',
  'as long as',
];
const PROVISOS = ['so far', 'yet', 'for now', 'at present', 'for the moment', 'at the moment', 'so long as'];
const OPENINGS: readonly (readonly string[])[] = [...CONDITIONS, ...PROVISOS].map((one) => one.split(' '));

/** The words that limit, where the rest of the sentence begins with such; else null. */
function limitIn(side: PairSide, said: readonly Word[], rest: readonly Word[]): readonly Word[] | null {
  const opens = OPENINGS.some((opening) => opening.every((word, at) => rest[at]?.key === word));
  const limits = opens || saysWhich(side, said, rest) || hasRest(rest) || saysHowLong(said, rest);
  return limits || saysWhere(said, rest) ? rest : null;
}

const PROMISING: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'promise', 'guarantee', 'pledge']);
/** "For", "at", "least", "a", "few", and then the unit of time. */
const TIME_LEAD = 6;

/** "We will keep the yard open for at least three years": without it, for ever. */
function saysHowLong(said: readonly Word[], rest: readonly Word[]): boolean {
  if (rest[0]?.key !== 'for' || !said.some(({ key }) => PROMISING.has(key))) return false;
  return rest.slice(1, TIME_LEAD).some(({ lemma }) => UNITS_OF_TIME.has(lemma));
}
const UNITS_OF_TIME: ReadonlySet<string> = new Set('hour day week month year season decade'.split(' '));

const BOUNDS: ReadonlySet<string> = new Set('outside inside within beyond besides beneath'.split(' '));

/** "No evidence of any leak outside the north hall": without the place, of none anywhere. */
const saysWhere = (said: readonly Word[], [bound, ...rest]: readonly Word[]): boolean =>
  bound !== undefined &&
  BOUNDS.has(bound.key) &&
  said.some(({ key }) => OF_ALL.has(key) || key === 'not') &&
  rest.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN');

const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who']);
const OF_ALL: ReadonlySet<string> = new Set(
  'no any nothing nobody none all every everyone everybody everything anyone anybody anything never'.split(
    ' ',
  ),
);
/** "No doubt that it works": what the doubt is of limits nothing. */
const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  'doubt idea evidence question sign proof indication fact reason chance hope belief suggestion claim'.split(
    ' ',
  ),
);

/** "Any defect that would have required us": with the clause it is of some, without it of all. */
function saysWhich(side: PairSide, said: readonly Word[], [relative, verb]: readonly Word[]): boolean {
  const noun = said.at(-1);
  if (!noun || !relative || !verb || !RELATIVE.has(relative.key) || CONTENT_NOUNS.has(noun.lemma))
    return false;
  if (between(side, noun, relative).includes(',') || !['VERB', 'AUX'].includes(verb.upos)) return false;
  return said.some(({ key }) => OF_ALL.has(key));
}

const PARTS: ReadonlySet<string> = new Set(['most', 'some', 'half', 'part', 'parts']);
const REST = /\bthe (?:other|others|rest|remaining|second|third|fourth|fifth|sixth|seventh|last)\b/u;
/** Words of a phrase before its number: "on", "in about". */
const LEAD = 3;

/** "On three sides; the fourth belongs to the wind": a part, and what is with the rest. */
function hasRest(rest: readonly Word[]): boolean {
  if (rest[0]?.upos !== 'ADP') return false;
  const isPart = rest.slice(1, LEAD).some(({ key, upos }) => upos === 'NUM' || PARTS.has(key));
  return isPart && REST.test(rest.map(({ key }) => key).join(' '));
}

/** "We will answer," he said, but only if it happened again: the outlet tells the limit itself. */
function isToldNear({ source, claim }: PairSide, dropped: readonly Word[]): boolean {
  const { text } = source.revision;
  const near = `${text.slice(Math.max(0, claim.span.start - NEAR), claim.span.start)} ${text.slice(claim.span.end, claim.span.end + NEAR)}`;
  const words = new Set(near.toLowerCase().split(/[^\p{L}\p{N}'’]+/u));
  const telling = dropped.filter(({ upos }) => NAMING_OR_TELLING.has(upos));
  if (telling.length === 0) return dropped.every(({ key }) => words.has(key));
  if (dropped[0] && BOUNDS.has(dropped[0].key) && !words.has(dropped[0].key)) return false;
  const found = telling.filter(({ key, lemma }) => words.has(key) || words.has(lemma)).length;
  return found / telling.length >= TOLD;
}
