import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lang/en/calendar.ts';
import type { Span } from '../../model/span.ts';

/** No place, date and agency together are longer, in characters. */
const LONGEST_DATELINE = 90;
/** Nor have more words. */
const MOST_WORDS = 9;

const SEPARATOR = /\s(?:--?|[–—])\s|\s?[—–]\s?|\s--?(?=\p{Lu})/u;
const AGENCY = /\([\p{L}\d&.,/ ’'-]{2,30}\)$/u;
const AGENCY_ONLY = /^\([\p{L}\d&.,/ ’'-]{2,30}\)\s*(?=["“‘'«]?\p{Lu})/u;
const PLACE_IN_CAPITALS = /^\p{Lu}[\p{Lu}'’./-]+$/u;
const CAPITALISED = /^\p{Lu}[\p{L}'’./-]*$/u;
const SMALL = new Set(['of', 'and', 'the', 'de', 'la', 'el', 'al', 'on', 'near', 'in']);

function isDatePart(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /^\d{1,4}(?:st|nd|rd|th)?$/u.test(word) ||
    MONTHS.has(lower) ||
    WEEKDAYS.has(lower) ||
    SHORT_WEEKDAYS.has(lower) ||
    /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u.test(lower)
  );
}

/** "BELMORA/LISK, Oct 13 (HNA)": a place in capitals, or a place and the agency in brackets. */
function isPlaceAndDate(words: string): boolean {
  const agency = AGENCY.exec(words);
  const parts = words
    .slice(0, agency?.index)
    .split(/[\s,]+/u)
    .map((part) => part.replace(/\.$/u, ''))
    .filter((part) => part !== '');
  if (parts.length > MOST_WORDS) return false;
  if (parts.length === 0) return agency !== null;
  const [first = ''] = parts;
  const loud = PLACE_IN_CAPITALS.test(first);
  if (!loud && !agency) return false;
  return parts.every((part) => isDatePart(part) || CAPITALISED.test(part) || SMALL.has(part));
}

/**
 * The dateline a paragraph opens with: "BELMORA/LISK, Oct 13 (HNA) -", dash included.
 * Null where it opens with its first sentence.
 */
export function datelineOf(text: string, { start, end }: Span): Span | null {
  const head = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  const dash = SEPARATOR.exec(head);
  if (dash && dash.index > 0 && isPlaceAndDate(head.slice(0, dash.index).trimEnd())) {
    return { start, end: start + (head.slice(0, dash.index) + dash[0]).trimEnd().length };
  }
  const only = AGENCY_ONLY.exec(head);
  return only ? { start, end: start + only[0].trimEnd().length } : null;
}
