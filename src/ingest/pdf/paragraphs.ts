import type { Segment } from './segments.ts';

/** Between paragraphs the lines stand further apart than this many times the usual distance. */
const WIDER = 1.35;
/** A first line that begins this many points further in begins a paragraph. */
const INDENT = 6;
/** A line in letters larger or smaller by this share is of another kind: a headline, a caption. */
const OTHER_SIZE = 0.12;
const SENTENCE_END = /[.!?:…]["'”’)\]]{0,3}$/u;
const HYPHEN_END = /\p{L}[-\u00AD\u2010]$/u;

/** Columns of lines into paragraphs of one line each, words divided at line ends put together again. */
export function paragraphsOfColumns(columns: readonly (readonly Segment[])[]): readonly string[] {
  const known = new Set(
    columns.flatMap((column) => column.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])),
  );
  const paragraphs: { text: string; size: number }[] = [];
  for (const column of columns) {
    const leading = usualDistance(column);
    const margin = Math.min(...column.map(({ left }) => left));
    let before: Segment | null = null;
    for (const line of column) {
      const open = paragraphs.at(-1);
      const goesOn = before
        ? isSameParagraph(before, line, { leading, margin })
        : goesOnElsewhere(open, line);
      if (open && goesOn) open.text = put(open.text, line.text, known);
      else paragraphs.push({ text: line.text, size: line.size });
      before = line;
    }
  }
  return paragraphs.map(({ text }) => text.replaceAll('\u00AD', '')).filter((text) => text !== '');
}

function isSameParagraph(
  before: Segment,
  line: Segment,
  { leading, margin }: { readonly leading: number; readonly margin: number },
): boolean {
  const isOtherSize = Math.abs(before.size - line.size) > OTHER_SIZE * Math.max(before.size, line.size);
  const isIndented = line.left - margin > INDENT && before.left - margin <= INDENT;
  return !isOtherSize && !isIndented && before.base - line.base <= WIDER * leading;
}

/** A paragraph goes on in the next column or page where its sentence does. */
function goesOnElsewhere(
  open: { readonly text: string; readonly size: number } | undefined,
  line: Segment,
): boolean {
  if (!open || Math.abs(open.size - line.size) > OTHER_SIZE * open.size) return false;
  return !SENTENCE_END.test(open.text) && (/^\p{Ll}/u.test(line.text) || HYPHEN_END.test(open.text));
}

/** "set-" and "tlement" are "settlement"; "cease-" and "fire" are "cease-fire" where the document writes it so elsewhere. */
function put(text: string, line: string, known: ReadonlySet<string>): string {
  if (!HYPHEN_END.test(text) || !/^\p{Ll}/u.test(line)) return `${text} ${line}`;
  const first =
    text
      .slice(0, -1)
      .split(/[^\p{L}-]/u)
      .at(-1) ?? '';
  const second = /^[\p{L}-]+/u.exec(line)?.[0] ?? '';
  const isCompound =
    known.has(`${first}-${second}`.toLowerCase()) && !known.has(`${first}${second}`.toLowerCase());
  return isCompound ? text.replace(/[\u00AD\u2010]$/u, '-') + line : text.slice(0, -1) + line;
}

/** The median distance between lines. */
function usualDistance(column: readonly Segment[]): number {
  const distances = column.flatMap(({ base }, at) => {
    const before = column[at - 1];
    return before && before.base > base ? [before.base - base] : [];
  });
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? Infinity;
}
