import { readPublished } from './published.ts';
import { creditIn, dateline, datelinePlace } from './wire-credit.ts';

/** What the body of an article says about itself. Null where it does not say. */
export interface StatedInText {
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly agency: string | null;
  /** The place a dateline names: "PORT AMARA". */
  readonly dateline: string | null;
}

/** A first line longer than this is a paragraph, not a headline. */
const LONGEST_HEADLINE = 200;
/** A byline or date stands alone near the top. */
const TOP_LINES = 6;
const LONGEST_TOP_LINE = 80;
/** "By Brenna Haggerty", two to four names; "By Wednesday lunchtime the …" is a sentence, and longer. */
const BYLINE = /^By ((?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}\p{Lu}[\p{L}.'’-]{1,30})$/u;
/** "Published: ", "Posted on ", "Updated " is another date and does not count. */
const DATE_LABEL = /^(?:published|posted)(?: on)?:? /iu;

/** Reads a body's first lines and its wire credit. `headline` is the first line without its format's marks; empty where it can be none. */
export function statedInText(body: string, headline: string): StatedInText {
  const [first, ...below] = firstLines(body);
  const top = below.filter((line) => line.length <= LONGEST_TOP_LINE);
  return {
    title: first !== undefined && below.length > 0 ? titleOf(headline) : null,
    author: firstOf(top, (line) => BYLINE.exec(line)?.[1] ?? null),
    published: firstOf(top, dateOf),
    agency: firstOf([first ?? '', ...below], dateline) ?? creditIn(body),
    dateline: firstOf([first ?? '', ...below], datelinePlace),
  };
}

/** The first lines with words, white space at their ends taken off. Reads no further than it must. */
function firstLines(body: string): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < body.length && lines.length < TOP_LINES;) {
    const newline = body.indexOf('\n', start);
    const end = newline === -1 ? body.length : newline;
    const line = body.slice(start, end).trim();
    if (line !== '') lines.push(line);
    start = end + 1;
  }
  return lines;
}

function titleOf(line: string): string | null {
  const isHeadline = line !== '' && line.length <= LONGEST_HEADLINE && !/[.:;,]$/u.test(line);
  return isHeadline && dateline(line) === null && dateOf(line) === null && !BYLINE.test(line) ? line : null;
}

/** "May 7, 2024 | International actors": a date alone, or with a section beside it. */
function dateOf(line: string): string | null {
  const [date = ''] = line.replace(DATE_LABEL, '').split('|');
  const read = readPublished(date);
  return 'iso' in read ? read.iso : null;
}

function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}
