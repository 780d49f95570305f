import { foundDate } from '../found-date.ts';
import { blocksOf, type ExportedArticle, paragraphOf, withoutBy } from './exported-article.ts';

/** "Document HALT000020240514ek5e0001c": every article ends with its number. */
const NUMBER = /^[ \t]*Document ([A-Z]{2,8}\d{8}\w{6,24})[ \t]*$/gmu;
const CODED =
  /^(HD|BY|WC|PD|ET|SN|SC|LA|CY|LP|TD|PG|ED|CR|CT|CO|IN|NS|RE|IPC|IPD|PUB|AN|SE|CLM)(?: {1,4}|\t|$)(.*)$/u;
const WORDS = /^[\d,.]+ words$/u;
const TIME = /^\d{1,2}:\d{2}(?: GMT)?$/u;
const RIGHTS = /^(?:copyright\b|\(c\)|©)/iu;
/** Lines between the outlet and the text: its code, the page, the language, the rights. */
const MOST_HEAD = 8;

/** True where a file begins so: a count of words over a day, or a headline and a day with their codes. */
export function isFactiva(start: string): boolean {
  const lines = start.split('\n').map((line) => line.trim().toLowerCase());
  const counted = lines.findIndex((line) => WORDS.test(line));
  const isShown = counted > 0 && foundDate(lines[counted + 1] ?? '') !== null;
  return (
    isShown || (lines.some((line) => line.startsWith('hd ')) && lines.some((line) => line.startsWith('pd ')))
  );
}

/** Articles of a text file as Factiva writes them, with codes before each field or without. */
export function factivaArticles(text: string): readonly ExportedArticle[] {
  const articles: ExportedArticle[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER)) {
    const part = text.slice(from, match.index);
    from = match.index + match[0].length;
    const article = /^HD(?: |\t|$)/mu.test(part) ? coded(part) : shown(part);
    if (article) articles.push({ ...article, number: match[1] ?? null });
  }
  return articles;
}

function coded(part: string): ExportedArticle {
  const fields = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of part.split('\n')) {
    const [, code, first = ''] = CODED.exec(line.trimEnd()) ?? [];
    if (code === undefined) current.push(line);
    else fields.set(code, (current = [first]));
  }
  const value = (code: string) => paragraphOf({ lines: fields.get(code) ?? [], margin: 0 }) || null;
  const paragraphs = (code: string) => blocksOf((fields.get(code) ?? []).join('\n')).map(paragraphOf);
  return {
    title: value('HD'),
    outlet: value('SN'),
    author: withoutBy(value('BY')),
    published: [value('PD'), value('ET')].filter(Boolean).join(' ') || null,
    language: value('LA'),
    number: null,
    paragraphs: [...paragraphs('LP'), ...paragraphs('TD')],
  };
}

function shown(part: string): ExportedArticle | null {
  const lines = part.split('\n').map((line) => line.trim());
  const counted = lines.findIndex((line) => WORDS.test(line));
  if (counted === -1) return null;
  const above = lines.slice(0, counted).filter((line) => line !== '');
  const below = lines.slice(counted + 1);
  const head = below.filter((line) => line !== '').slice(0, MOST_HEAD);
  const dated = head.findIndex((line) => foundDate(line) !== null);
  const time = TIME.test(head[dated + 1] ?? '') ? ` ${head[dated + 1]}` : '';
  const rights = below.findIndex((line) => RIGHTS.test(line));
  const byline = above.length > 1 ? (above.at(-1) ?? null) : null;
  return {
    title: (byline === null ? above : above.slice(0, -1)).at(-1) ?? null,
    outlet: head[dated + (time === '' ? 1 : 2)] ?? null,
    author: withoutBy(byline),
    published: dated === -1 ? null : `${head[dated]}${time}`,
    language: head.find((line) => /^(?:English|French|German|Spanish|Arabic|Russian)$/u.test(line)) ?? null,
    number: null,
    paragraphs: blocksOf(below.slice(rights + 1).join('\n')).map(paragraphOf),
  };
}
