import type { Span } from '../model/span.ts';

/** Index of the first of some things sorted by start that starts at `place` or after it, by halving. */
export function firstFrom(all: readonly { readonly span: Span }[], place: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.span.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some things sorted by start that lie wholly inside the window. */
export function inWindow<T extends { readonly span: Span }>(all: readonly T[], window: Span): readonly T[] {
  const found: T[] = [];
  for (let at = firstFrom(all, window.start); at < all.length; at++) {
    const one = all[at];
    if (!one || one.span.start >= window.end) break;
    if (one.span.end <= window.end) found.push(one);
  }
  return found;
}

/** True where one of some things, sorted by start and apart from each other, covers the whole window. */
export function isCovered(all: readonly { readonly span: Span }[], window: Span): boolean {
  const before = all[firstFrom(all, window.start + 1) - 1];
  return before !== undefined && before.span.end >= window.end;
}
