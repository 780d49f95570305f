import {
  BYLINE_OPENINGS,
  CREDIT_NOTES,
  FURNITURE_OPENINGS,
  FURNITURE_PHRASES,
  HEADLINE_LIST_LABELS,
} from '../../lang/en/furniture.ts';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lang/en/calendar.ts';

/** No label, headline or byline is longer, in characters. Longer stretches are prose whatever they look like. */
const LONGEST_LABEL = 400;
/** Words of the longest headline, byline, date line and credit note. */
const LONGEST_HEADLINE = 20;
const LONGEST_BYLINE = 14;
const LONGEST_DATE_LINE = 12;
/** As much of a line’s end as shows its last mark. */
const TAIL = 6;
const LONGEST_NOTE = 40;
/** Share of a headline's longer words that are capitalised where every word is. */
const TITLE_CASE_SHARE = 0.7;
/** Shorter words ("of", "and") stay small in title case. */
const SHORTEST_TITLE_WORD = 4;

/** What a stretch looks like by itself, before its place on the page is looked at. */
export interface Look {
  readonly kind: 'furniture' | 'label' | 'byline' | 'date-line' | 'item' | 'prose' | 'open';
  readonly words: number;
  /** Ends with a question or exclamation mark. */
  readonly asks: boolean;
  /** Written Like a Headline. */
  readonly titleCase: boolean;
}

const END_OF_SENTENCE = /[.!?…:;]["”’'»)\]*_]{0,4}$/u;
const QUOTED_WHOLE = /^["“‘'«„].*["”’'»“]$/su;
const ASKS = /[!?]["”’'»)]{0,3}$/u;
const LINK = /^!?\[[^\]]*\]\([^)]*\)$/u;
/** An address alone on its line, with blanks about its hyphens where a list has set it so. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+(?: - \S+)*$/u;
const WORD_CHAR = /[\p{L}\p{N}]/u;
/** A list's item, a speaker's turn, a post: prose, even without a stop at its end. */
const ITEM =
  /^(?:[-–—•*·▪◦‣>]\s|\(?[\da-z]{1,2}[.)]\s|@\w|#\w|RT @|\p{Lu}[\p{Lu}\s.'’-]{1,30}:\s|[QA][.:]\s)/u;
const PART_ENDS = /[|·•\n?!.»>:…]/u;
const CAPITAL = /^["“‘'(«]?[\p{Lu}\p{N}]/u;
const BYLINE = /^by\s\p{Lu}/iu;
const DATE_LEAD = /^(?:(?:first |last )?(?:published|updated|posted|modified|issued)(?: on| at)?:? ?)?/iu;
const NUMERIC_DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})/u;

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function partsOf(lower: string): readonly string[] {
  return lower
    .split(PART_ENDS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** "Share | Tweet | Print": every part is a phrase of the page. */
function isFurniture(lower: string): boolean {
  if (FURNITURE_OPENINGS.some((opening) => lower.startsWith(opening))) return true;
  const parts = partsOf(lower);
  return parts.length > 0 && parts.every((part) => FURNITURE_PHRASES.has(part));
}

function isLabel(lower: string): boolean {
  const parts = partsOf(lower);
  return parts.length === 1 && HEADLINE_LIST_LABELS.has(parts[0] ?? '');
}

function isByline(text: string, words: readonly string[]): boolean {
  const bare = text.replace(/^[(*_]+/u, '').toLowerCase();
  if (words.length > LONGEST_NOTE) return false;
  if (CREDIT_NOTES.some((note) => bare.includes(note))) return true;
  if (BYLINE_OPENINGS.some((opening) => bare.startsWith(opening))) return true;
  if (!BYLINE.test(text) || words.length > LONGEST_BYLINE || END_OF_SENTENCE.test(text)) return false;
  return words.filter((word) => CAPITAL.test(word)).length * 2 > words.length;
}

function isDateWord(word: string): boolean {
  const bare = word.replace(/[.,]$/u, '').toLowerCase();
  return MONTHS.has(bare) || WEEKDAYS.has(bare) || SHORT_WEEKDAYS.has(bare) || isShortMonth(bare);
}

function isShortMonth(word: string): boolean {
  return /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u.test(word);
}

/** "May 7, 2024 | International actors": the date comes first, and a year or a day stands beside it. */
function isDateLine(text: string, words: readonly string[]): boolean {
  if (words.length > LONGEST_DATE_LINE || END_OF_SENTENCE.test(text)) return false;
  const rest = text.replace(DATE_LEAD, '');
  if (NUMERIC_DATE.test(rest)) return true;
  const [first = '', second = '', third = ''] = wordsIn(rest);
  const numbered = /^\d{1,2}(?:st|nd|rd|th)?[,.]?$/u;
  if (isDateWord(first)) return numbered.test(second) || numbered.test(third) || isDateWord(second);
  return numbered.test(first) && isDateWord(second) && /^\d{4}\b/u.test(third);
}

function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter(({ length }) => length >= SHORTEST_TITLE_WORD);
  const capital = long.filter((word) => CAPITAL.test(word));
  return long.length > 1 && capital.length >= long.length * TITLE_CASE_SHARE;
}

function kindOf(text: string, words: readonly string[]): Look['kind'] {
  if (text.length > LONGEST_LABEL) return 'prose';
  const lower = text.toLowerCase();
  if (LINK.test(text) || ADDRESS.test(text)) return 'furniture';
  if (isLabel(lower)) return 'label';
  if (isFurniture(lower)) return 'furniture';
  if (isByline(text, words)) return 'byline';
  if (isDateLine(text, words)) return 'date-line';
  if (ITEM.test(text)) return 'item';
  return END_OF_SENTENCE.test(text) || QUOTED_WHOLE.test(text) ? 'prose' : 'open';
}

/** Looks at a stretch by itself. `open` is what could be a headline, a section's name, or prose without its stop. */
export function lookAt(text: string): Look {
  const head = text.slice(0, LONGEST_LABEL + 1);
  const words = wordsIn(head);
  const kind = WORD_CHAR.test(text) ? kindOf(head, words) : 'furniture';
  return {
    kind: kind === 'open' && words.length > LONGEST_HEADLINE ? 'prose' : kind,
    words: words.length,
    asks: ASKS.test(text.slice(-TAIL)),
    titleCase: isTitleCase(words),
  };
}
