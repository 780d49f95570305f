import type { Sentence, TimeExpression, Token } from '../model/analysis.ts';
import { DOUBTFUL_MONTHS } from '../lang/en/calendar.ts';
import { isCapitalised, type Lexeme, lexemesOf } from './lexemes.ts';
import { dayOfIso, MINUTES_IN_A_DAY } from './timing/civil.ts';
import { expressionOf, type Found } from './timing/expression.ts';
import { canOpen } from './timing/openers.ts';
import type { Ground, Interval } from './timing/interval.ts';
import { narrowed, place, withinDay } from './timing/place.ts';
import type { Line } from './timing/line.ts';
import { readTimeWords, type TimeWords } from './timing/read-range.ts';
import { placeRange } from './timing/place-range.ts';
import { sideOf } from './timing/tense.ts';

/** What the times of a text are read from. `published` is an ISO date or date-time. */
export interface TimesGround {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly published: string | null;
}

/** The day told last, for "two days later": it holds for its own sentence and the next one. */
interface Anchor {
  readonly day: number;
  readonly sentence: number;
}

/**
 * Every time the text states or implies, in reading order: "on Tuesday", "early on 5 May 2024", "the 1990s".
 * A time that needs a reference and has none stays unresolved, with what its words give. Linear in the text.
 */
export function timesOf(given: TimesGround): readonly TimeExpression[] {
  const reference = given.published === null ? null : dayOfIso(given.published);
  const surnames = surnamesOf(given.text);
  const found: TimeExpression[] = [];
  let anchor: Anchor | null = null;
  for (const sentence of given.sentences) {
    const lexemes = lexemesOf(given.text, sentence.span);
    const told: Found[] = [];
    const dayBefore: number | null =
      anchor !== null && sentence.index - anchor.sentence === 1 ? anchor.day : null;
    for (const words of scan({ lexemes, surnames })) {
      const near: number | null =
        anchor !== null && sentence.index - anchor.sentence <= 1 ? anchor.day : null;
      const side = sideOf({ lexemes, at: words.start, tokens: given.tokens, sentence });
      const ground: Ground = { reference, anchor: near, side };
      const interval: Interval | null = words.last
        ? placeRange(words.first, words.last, ground)
        : place(words.first, ground);
      told.push({ words, interval });
      if (interval && !words.last && isOneDay(words))
        anchor = { day: Math.floor(interval.from / MINUTES_IN_A_DAY), sentence: sentence.index };
    }
    for (const each of withDay(told, dayBefore)) found.push(expressionOf(each, lexemes));
  }
  return found;
}

function isOneDay({ first }: TimeWords): boolean {
  return (
    first.day !== undefined ||
    first.weekday !== undefined ||
    (first.shift?.unit === 'day' && first.shift.form !== 'window')
  );
}

/** The times of one sentence by their words; what one takes, no other can take. */
function scan(line: Line): readonly TimeWords[] {
  const found: TimeWords[] = [];
  let at = 0;
  while (at < line.lexemes.length) {
    const words = canOpen(line.lexemes, at) ? readTimeWords(line, at) : null;
    if (words) found.push(words);
    at = words ? Math.max(words.next, at + 1) : at + 1;
  }
  return found;
}

/** "On Tuesday the plane took off at 7am": a clock time without a day takes the one of its sentence, or of the one before. */
function withDay(told: readonly Found[], dayBefore: number | null): readonly Found[] {
  const days = new Set(
    told.flatMap(({ words, interval }) =>
      interval && !words.last && isOneDay(words) ? [Math.floor(interval.from / MINUTES_IN_A_DAY)] : [],
    ),
  );
  const [first] = days;
  const only = first ?? dayBefore;
  if (days.size > 1 || only === null) return told;
  return told.map((each) => {
    if (each.interval || each.words.last || isOneDay(each.words) || !withinDay(each.words.first)) return each;
    return { ...each, interval: narrowed({ day: only, how: 'implied', against: only }, each.words.first) };
  });
}

/** Doubtful months that stand behind another name without a day: "Theresa May", "Karl August". */
function surnamesOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const month of DOUBTFUL_MONTHS) {
    const name = month.charAt(0).toUpperCase() + month.slice(1);
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const lexemes: readonly Lexeme[] = lexemesOf(text, {
        start: Math.max(0, at - NAME_REACH),
        end: at + name.length,
      });
      const before = lexemes.at(-2);
      if (
        lexemes.at(-1)?.text === name &&
        isCapitalised(before) &&
        before !== undefined &&
        !BEFORE_A_MONTH.has(before.lower)
      )
        found.add(month);
    }
  }
  return found;
}

/** No given name or title is longer. */
const NAME_REACH = 24;
/** Words with a capital letter that open a sentence or stand before months. */
const BEFORE_A_MONTH: ReadonlySet<string> = new Set(
  (
    'in on by since until from last next this early late mid the of during before after between and to through for ' +
    'sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat'
  ).split(' '),
);
