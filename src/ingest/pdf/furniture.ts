import type { Segment } from './segments.ts';

/** Running heads and feet stand among a page's outermost lines. */
const OUTERMOST = 3;
/** "3", "Page 3 of 7", "- 3 -", "3/7": a page's number alone. */
const PAGE_NUMBER = /^(?:page )?[-–— ]{0,3}\d{1,4}[-–— ]{0,3}(?:(?:of|\/) ?\d{1,4})?$/iu;

/** Pages without what stands at the top or foot of each of them, and without their numbers. */
export function withoutRunningLines(pages: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  const counts = new Map<string, number>();
  const outer = pages.map((page) => new Set([...outermost(page)].filter(({ text }) => text !== '')));
  for (const segments of outer) {
    for (const key of new Set([...segments].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRunning = (segment: Segment) =>
    pages.length > 1 && (counts.get(keyOf(segment)) ?? 0) >= Math.max(2, pages.length / 2);
  return pages.map((page, at) =>
    page.filter(
      (segment) => !(outer[at]?.has(segment) && (isRunning(segment) || PAGE_NUMBER.test(segment.text))),
    ),
  );
}

function outermost(page: readonly Segment[]): readonly Segment[] {
  const bases = [...new Set(page.map(({ base }) => base))].sort((a, b) => a - b);
  const chosen = new Set([...bases.slice(0, OUTERMOST), ...bases.slice(-OUTERMOST)]);
  return page.filter(({ base }) => chosen.has(base));
}

/** Running lines differ in their numbers only. */
function keyOf({ text }: Segment): string {
  return text.toLowerCase().replace(/\d+/gu, '#');
}
