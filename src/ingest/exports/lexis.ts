import { foundDate } from '../found-date.ts';
import { type Block, blocksOf, type ExportedArticle, paragraphOf, withoutBy } from './exported-article.ts';

/** "                        1 of 2 DOCUMENTS". */
const BETWEEN = /^[ \t]*\d{1,5} of \d{1,5} DOCUMENTS?[ \t]*$/gmu;

/** "BYLINE: Ada Vale", "LOAD-DATE: May 15, 2024". */
const LABEL = /^([A-Z][A-Z-]{2,24}): ?(.*)$/u;
/** What stands before a text; every other label ends it. */
const HEAD_LABELS: ReadonlySet<string> = new Set(
  'HEADLINE BYLINE SECTION LENGTH DATELINE HIGHLIGHT SERIES SOURCE TYPE DISTRIBUTION'.split(' '),
);
/** Outlet, date and edition are centred; texts begin at the margin or a few spaces in. */
const CENTRED = 8;
const RIGHTS = /^(?:copyright|©|all rights reserved)/iu;

/** True where a file begins so. */
export function isLexis(start: string): boolean {
  return /^\d{1,5} of \d{1,5} documents?\b/iu.test(start.trimStart());
}

/** Articles of a text file as LexisNexis wrote them until 2018: "1 of 2 DOCUMENTS", labels in capitals. */
export function lexisArticles(text: string): readonly ExportedArticle[] {
  return text
    .split(BETWEEN)
    .slice(1)
    .map((part) => articleOf(blocksOf(part)));
}

function articleOf(blocks: readonly Block[]): ExportedArticle {
  const dated = blocks.findIndex(({ lines }) => lines.some((line) => foundDate(line) !== null));
  const centred = (block: Block) => block.margin >= CENTRED;
  const head = blocks.slice(0, dated + 1).map(paragraphOf);
  const rest = blocks.slice(dated + 1).filter((block) => !centred(block) || labelOf(block) !== null);
  const labels = new Map(rest.map(labelOf).filter((label) => label !== null));
  const first = rest.findIndex(isHead);
  const last = rest.findLastIndex(isHead);
  const text = rest.slice(last + 1);
  const end = text.findIndex((block) => labelOf(block) !== null || RIGHTS.test(paragraphOf(block)));
  const headline = labels.get('HEADLINE') ?? rest.slice(0, Math.max(first, 0)).map(paragraphOf).join(' ');
  return {
    title: headline === '' ? null : headline,
    outlet: head.find((line) => !RIGHTS.test(line) && foundDate(line) === null) ?? null,
    author: withoutBy(labels.get('BYLINE') ?? null),
    published: blocks[dated]?.lines.find((line) => foundDate(line) !== null) ?? null,
    language: labels.get('LANGUAGE') ?? null,
    number: null,
    paragraphs: (end === -1 ? text : text.slice(0, end)).map(paragraphOf),
  };
}

function isHead(block: Block): boolean {
  const label = labelOf(block)?.[0];
  return label !== undefined && HEAD_LABELS.has(label);
}

function labelOf(block: Block): readonly [string, string] | null {
  const [, label, value = ''] = LABEL.exec(paragraphOf(block)) ?? [];
  return label === undefined ? null : [label, value];
}
