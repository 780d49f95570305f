/** Comparing every word with every other takes time in the square of their number: past this a sentence is read in pieces. */
const LONGEST_PIECE = 160;
/** A piece is not cut shorter than this to end at a mark. */
const SHORTEST_PIECE = 80;

/** Marks to cut after, best first. */
const CUTS: readonly ReadonlySet<string>[] = [
  new Set(['.', '!', '?', ';', ':']),
  new Set([',', '—', '–', '-', ')']),
];

/** The tokens of a sentence in pieces short enough to be read at once; nearly every sentence is one piece. */
export function cutLongSentence(forms: readonly string[]): readonly (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  let start = 0;
  while (forms.length - start > LONGEST_PIECE) {
    const end = start + pieceLength(forms.slice(start, start + LONGEST_PIECE));
    pieces.push(forms.slice(start, end));
    start = end;
  }
  if (start < forms.length) pieces.push(forms.slice(start));
  return pieces;
}

/** Up to the last mark worth cutting after; the whole stretch where there is none. */
function pieceLength(stretch: readonly string[]): number {
  for (const marks of CUTS) {
    const last = stretch.findLastIndex((form, i) => i >= SHORTEST_PIECE && marks.has(form));
    if (last >= 0) return last + 1;
  }
  return stretch.length;
}
