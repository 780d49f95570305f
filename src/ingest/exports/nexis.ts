import { foundDate } from '../found-date.ts';
import { blocksOf, type ExportedArticle, paragraphOf, withoutBy } from './exported-article.ts';

const BETWEEN = /^[ \t]*End of Document[ \t]*$/gmu;
/** The line before an article's text. */
const BODY = /^[ \t]*Body[ \t]*$/mu;
const BYLINE = /^Byline: ?/u;
/** What stands below a text. */
const END = /^(?:Load-Date|Graphic|Classification|Notes|Language|Publication-Type)\b:?/u;

/** True where a file begins so: a length in words, and "Body" alone in a line. */
export function isNexis(start: string): boolean {
  const lines = start.split('\n').map((line) => line.trim().toLowerCase());
  const counted = lines.findIndex((line) => line.startsWith('length:') && line.endsWith('words'));
  return counted > 0 && lines.indexOf('body', counted) > 0;
}

/** Articles of a text file as Nexis writes them since 2018: headline, outlet, date, labels, "Body", "End of Document". */
export function nexisArticles(text: string): readonly ExportedArticle[] {
  return text
    .split(BETWEEN)
    .filter((part) => BODY.test(part))
    .map(articleOf);
}

function articleOf(part: string): ExportedArticle {
  const [head = '', ...bodies] = part.split(BODY);
  const lines = head.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const dated = lines.findIndex((line, at) => at > 0 && foundDate(line) !== null);
  const text = blocksOf(bodies.join('\nBody\n')).map(paragraphOf);
  const end = text.findIndex((paragraph) => END.test(paragraph));
  return {
    title: lines[0] ?? null,
    outlet: dated > 1 ? (lines[dated - 1] ?? null) : null,
    author: withoutBy(lines.find((line) => BYLINE.test(line))?.replace(BYLINE, '') ?? null),
    published: lines[dated] ?? null,
    language: null,
    number: null,
    paragraphs: end === -1 ? text : text.slice(0, end),
  };
}
