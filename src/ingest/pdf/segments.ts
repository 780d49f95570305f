/** Words that stand beside each other in one line of a page, in points from its lower left corner. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line the letters stand on. */
  readonly base: number;
  /** Height of the letters. */
  readonly size: number;
}

/** As much of a PDF's text as we use. */
export interface TextPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Letters of one line stand on one height, give or take this share of it (small capitals, raised dashes). */
const SAME_LINE = 0.4;
/** A gap wider than this many letters' heights divides columns; between words it is a quarter of one. */
const COLUMN_GAP = 1.3;
const WORD_GAP = 0.15;

/** Puts a page's pieces of text together into segments: lines, cut where a gap is as wide as between columns. */
export function segmentsOf(pieces: readonly TextPiece[]): readonly Segment[] {
  const placed = pieces.flatMap(placedPiece).sort((a, b) => b.base - a.base || a.left - b.left);
  const lines: Segment[][] = [];
  for (const piece of placed) {
    const line = lines.at(-1);
    const height = line?.[0];
    if (line && height && height.base - piece.base <= SAME_LINE * Math.max(height.size, piece.size))
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => joined(line.sort((a, b) => a.left - b.left)));
}

function placedPiece({ str, transform, width, height }: TextPiece): readonly Segment[] {
  const [a = 0, b = 0, , d = 0, left = 0, base = 0] = transform;
  // Turned text is a watermark or stands at a picture's edge.
  const isTurned = Math.abs(b) > Math.abs(a);
  if (str.trim() === '' || isTurned || ![left, base, width].every(Number.isFinite)) return [];
  return [{ text: str, left, right: left + width, base, size: height || Math.abs(d) || 1 }];
}

function joined(line: readonly Segment[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const piece of line) {
    const before = segments.at(-1);
    const gap = before ? piece.left - before.right : 0;
    if (!before || gap > COLUMN_GAP * Math.max(before.size, piece.size)) segments.push(piece);
    else {
      const space =
        gap > WORD_GAP * piece.size && !/\s$/u.test(before.text) && !/^\s/u.test(piece.text) ? ' ' : '';
      segments[segments.length - 1] = {
        ...before,
        text: before.text + space + piece.text,
        right: Math.max(before.right, piece.right),
        size: Math.max(before.size, piece.size),
      };
    }
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/gu, ' ').trim() }));
}
