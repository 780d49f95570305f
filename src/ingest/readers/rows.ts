import { z } from 'zod';
import { isWebAddress } from '../site-address.ts';
import type { Draft, Link, Note, ReadOutcome } from './reader.ts';
import { unreadable } from './reader.ts';

/** One row of a list, as written: what it says of an article, and perhaps the article. */
export interface Row {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly value: unknown;
}

const WORDS = z.union([
  z.string(),
  z.number().transform(String),
  z.null().transform(() => ''),
  z.undefined().transform(() => ''),
]);
const ROW = z.looseObject({});

/** Other names of our keys, as lists have them. */
const KEY_NAMES: ReadonlyMap<string, string> = new Map([
  ['link', 'url'],
  ['href', 'url'],
  ['address', 'url'],
  ['uri', 'url'],
  ['source', 'outlet'],
  ['publisher', 'outlet'],
  ['site', 'outlet'],
  ['headline', 'title'],
  ['date', 'published'],
  ['date_published', 'published'],
  ['published_at', 'published'],
  ['byline', 'author'],
  ['authors', 'author'],
  ['lang', 'language'],
  ['body', 'text'],
  ['content', 'text'],
]);
/** Told one by one up to here. */
const MOST_TOLD = 20;

/** Rows into articles (those with a text) and addresses (those without). A row that is neither is told with its line. */
export function documentsOf(rows: readonly Row[]): ReadOutcome {
  const drafts: Draft[] = [];
  const links: Link[] = [];
  const wrong: Note[] = [];
  for (const { line, value } of rows) {
    const keys = keysOf(value);
    if (keys === null) {
      wrong.push({ code: 'bad-row', message: `Line ${line} is no row with a text or a web address.` });
      continue;
    }
    const { text, ...said } = keys;
    const url = said['url'] !== undefined && isWebAddress(said['url']) ? said['url'] : null;
    if (text !== undefined) {
      const body = text.replaceAll('\u0000', '\uFFFD').toWellFormed();
      drafts.push({ body, part: url, statements: [{ from: 'row', keys: said }], headline: null, notes: [] });
    } else if (url !== null) links.push({ url, leadsTo: 'article', keys: said });
    else wrong.push({ code: 'bad-row', message: `Line ${line} has neither a text nor a web address.` });
  }
  if (drafts.length + links.length === 0)
    return unreadable(
      'no-rows',
      `No row has a text or a web address. ${wrong[0]?.message ?? ''} Name the columns url, outlet, published, title, text.`,
    );
  return { drafts, links, notes: told(wrong) };
}

function keysOf(value: unknown): Readonly<Record<string, string>> | null {
  const row = ROW.safeParse(value);
  if (!row.success) return null;
  const keys: [string, string][] = [];
  for (const [written, content] of Object.entries(row.data)) {
    const name = written.trim().toLowerCase();
    const words = WORDS.safeParse(
      Array.isArray(content) ? content.filter((one) => typeof one === 'string').join(', ') : content,
    );
    if (words.success && words.data.trim() !== '') keys.push([KEY_NAMES.get(name) ?? name, words.data]);
  }
  // A key of ours beats another name of it.
  return Object.fromEntries(keys.sort(([a], [b]) => Number(KEY_NAMES.has(b)) - Number(KEY_NAMES.has(a))));
}

function told(wrong: readonly Note[]): readonly Note[] {
  if (wrong.length <= MOST_TOLD) return wrong;
  return [
    ...wrong.slice(0, MOST_TOLD),
    { code: 'bad-row', message: `${wrong.length - MOST_TOLD} more lines are no such rows.` },
  ];
}
