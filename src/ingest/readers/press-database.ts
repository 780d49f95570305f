import { decode } from '../decode.ts';
import type { ExportedArticle } from '../exports/exported-article.ts';
import { isFactiva, factivaArticles } from '../exports/factiva.ts';
import { isLexis, lexisArticles } from '../exports/lexis.ts';
import { isNexis, nexisArticles } from '../exports/nexis.ts';
import { foundDate } from '../found-date.ts';
import { type Draft, type Input, type Reader, type ReadOutcome, unreadable } from './reader.ts';
import { underHeadline } from './under-headline.ts';

/** Ten times what these databases give in one file. */
const LARGEST = 50 * 1024 * 1024;
const MOST_ARTICLES = 5_000;
/** As much as decides what a file is. */
const START = 2_000;
const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  german: 'de',
  spanish: 'es',
  arabic: 'ar',
  russian: 'ru',
};
const KINDS = [
  [isLexis, lexisArticles],
  [isNexis, nexisArticles],
  [isFactiva, factivaArticles],
] as const;

/** Several articles in one text file, as LexisNexis, Nexis and Factiva export them: each is a source of its own. */
export const pressDatabase: Reader = {
  name: 'press database',
  extensions: [],
  mediaTypes: [],
  recognises: ({ words }) => KINDS.some(([begins]) => begins(words)),
  read: readExport,
};

function readExport({ bytes, charset }: Input): ReadOutcome {
  const decoded = decode(bytes, charset, LARGEST);
  if ('code' in decoded) return unreadable(decoded.code, decoded.message);
  const text = decoded.text.replaceAll('\r\n', '\n').replaceAll('\f', '\n').replaceAll('\u00A0', ' ');
  const articles = KINDS.flatMap(([begins, read]) => (begins(text.slice(0, START)) ? [read(text)] : []));
  const [found = []] = articles.filter(({ length }) => length > 0);
  if (found.length === 0)
    return unreadable(
      'no-article',
      'It begins as an export of a press database and has no article: export it again as plain text.',
    );
  if (found.length > MOST_ARTICLES)
    return unreadable(
      'too-large',
      `It has more than ${MOST_ARTICLES.toLocaleString('en')} articles: export fewer at a time.`,
    );
  return { drafts: found.map((article) => draftOf(article)), links: [], notes: decoded.notes };
}

function draftOf({ title, outlet, author, published, language, number, paragraphs }: ExportedArticle): Draft {
  const keys = {
    title,
    outlet,
    author,
    published: published === null ? null : foundDate(published),
    language: LANGUAGES[language?.toLowerCase() ?? ''] ?? null,
  };
  return {
    body: underHeadline(title, paragraphs),
    part: number,
    statements: [
      {
        from: 'headers',
        keys: Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null)),
      },
    ],
    headline: null,
    notes: [],
  };
}
