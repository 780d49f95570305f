/** One article of a text file that a press database wrote, with many in it. Null where the file does not say. */
export interface ExportedArticle {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** As written: "May 14, 2024 Tuesday". */
  readonly published: string | null;
  readonly language: string | null;
  /** The database's own number for it; it stays when other articles come and go. */
  readonly number: string | null;
  readonly paragraphs: readonly string[];
}

/** Lines that stand together, with the width of the margin before the first: databases centre what is no text. */
export interface Block {
  readonly lines: readonly string[];
  readonly margin: number;
}

/** A text's blocks: what stands between empty lines. */
export function blocksOf(text: string): readonly Block[] {
  return text
    .split(/\n[ \t]*(?:\n[ \t]*)+/u)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      lines: lines.map((line) => line.trim()),
      margin: (lines[0] ?? '').length - (lines[0] ?? '').trimStart().length,
    }));
}

/** A block as a paragraph of one line: databases break lines at a width of their own. */
export function paragraphOf({ lines }: Block): string {
  return lines.join(' ').replace(/\s+/gu, ' ').trim();
}

/** "Ada Vale" of "By Ada Vale" and "BYLINE: BY ADA VALE". */
export function withoutBy(name: string | null): string | null {
  const bare = (name ?? '').replace(/^by\s+/iu, '').trim();
  return bare === '' ? null : bare;
}
