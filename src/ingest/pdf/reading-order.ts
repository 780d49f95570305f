import type { Segment } from './segments.ts';

/** White between columns is at least this wide, in points; a newspaper's gutters have 10 to 20. */
const NARROWEST_GUTTER = 8;
/** Columns are looked for where both sides hold at least this share of the lines. */
const SMALLEST_SIDE = 0.25;
/** Headlines and pictures' captions cross a gutter; more lines than these, and there is none. */
const MOST_CROSSING = 0.2;
const FEWEST_LINES = 6;

/** Puts a page's segments in the order they are read in: down each column, what spans columns in its place. */
export function readingOrder(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const gutter = gutterOf(segments);
  const downwards = [...segments].sort((a, b) => b.base - a.base || a.left - b.left);
  if (gutter === null) return downwards.length === 0 ? [] : [downwards];
  const columns: (readonly Segment[])[] = [];
  let band: Segment[] = [];
  const endBand = () => {
    columns.push(
      ...readingOrder(band.filter(({ right }) => right <= gutter)),
      ...readingOrder(band.filter(({ left }) => left >= gutter)),
    );
    band = [];
  };
  for (const segment of downwards) {
    if (segment.left < gutter && segment.right > gutter) {
      endBand();
      const last = columns.at(-1);
      const isSpanning = last?.some(({ left, right }) => left < gutter && right > gutter) ?? false;
      if (last && isSpanning) columns[columns.length - 1] = [...last, segment];
      else columns.push([segment]);
    } else band.push(segment);
  }
  endBand();
  return columns;
}

/** Where the white between two columns is; null where the text has one column. */
function gutterOf(segments: readonly Segment[]): number | null {
  if (segments.length < FEWEST_LINES) return null;
  const edges = [...new Set(segments.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);
  let best: { readonly at: number; readonly crossing: number } | null = null;
  for (const edge of edges) {
    const at = edge - NARROWEST_GUTTER / 2;
    const leftOf = segments.filter(({ right }) => right <= edge - NARROWEST_GUTTER).length;
    const rightOf = segments.filter(({ left }) => left >= edge - 1).length;
    const crossing = segments.length - leftOf - rightOf;
    const isBalanced = Math.min(leftOf, rightOf) >= SMALLEST_SIDE * segments.length;
    if (isBalanced && crossing <= MOST_CROSSING * segments.length && (!best || crossing < best.crossing))
      best = { at, crossing };
  }
  return best?.at ?? null;
}
