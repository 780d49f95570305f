import { spelledOut } from '../unseen.ts';
import type { Account } from '../views/account.ts';

/** Marks that mean something wherever they stand. */
const ANYWHERE = /[\\`*_[\]<>|~$&]/gu;
/** A colon that could begin an address or an emoji's name: "http://", "mailto:x", ":boom:". Times of day are left alone. */
const COLON = /:(?=[^\s\d])/gu;
/** What GitHub turns into an address without being asked. */
const WEB = /\bwww\./giu;
/** Marks that begin a heading, a list, a rule or an underlined heading. */
const AT_START = /^[#+\-=>]/u;
const NUMBERED = /^(\d{1,9})([.)])/u;

/**
 * Words of an article as words in Markdown: nothing in them becomes a link, a picture, a heading, a table's border or HTML.
 * On one line. (CommonMark 0.31, GitHub's extensions; an empty comment after @ keeps addresses and mentions from linking.)
 */
export function escaped(text: string): string {
  return spelledOut(text.replace(/\s+/gu, ' ').trim())
    .replace(ANYWHERE, (mark) => `\\${mark}`)
    .replace(COLON, '\\:')
    .replace(WEB, (match) => `${match.slice(0, -1)}\\.`)
    .replace(AT_START, (mark) => `\\${mark}`)
    .replace(NUMBERED, '$1\\$2')
    .replace(/@/gu, '@<!-- -->');
}

/** A table of escaped cells. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** A line break inside a table's cell: the only HTML this report writes. */
export const BREAK = '<br>';

/** "\[1\] Harbour Post". */
export function called({ number, called: name }: Account): string {
  return `\\[${number}\\] ${escaped(name)}`;
}
