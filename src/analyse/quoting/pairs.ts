import type { Span } from '../../model/span.ts';
import type { Family, Mark } from './marks.ts';

/** Two marks and what stands between; `to` null where the closing mark is missing. */
export interface Pair {
  readonly from: Mark;
  readonly to: Mark | null;
  readonly span: Span;
  readonly inner: Span;
}

/** What closes what: „so“ and „so” are both written. */
const CLOSED_BY: Readonly<Record<Family, Family>> = {
  double: 'double',
  single: 'single',
  low: 'double',
  'low-single': 'single',
  guillemet: 'guillemet',
  'single-guillemet': 'single-guillemet',
};
const SENTENCE_END = /[.!?,…]\s{0,3}$/u;
/** As much before a mark as shows whether a sentence ended there. */
const BEFORE_MARK = 4;

const isSingle = (family: Family): boolean => CLOSED_BY[family] === 'single';

/** Marks still open, innermost last, and how many of each kind there are. */
class Open {
  private readonly stack: Mark[] = [];
  private readonly waiting = new Map<Family, number>();

  push(mark: Mark): void {
    this.stack.push(mark);
    this.count(mark, 1);
  }

  /** Takes the mark that `family` closes off the stack, with all that was left open inside it; null where none waits. */
  close(family: Family): Mark | null {
    if ((this.waiting.get(family) ?? 0) === 0) return null;
    // An apostrophe must not close a single mark over the head of a double one.
    const top = this.stack.at(-1);
    if (family === 'single' && top && !isSingle(top.family)) return null;
    for (let mark = this.stack.pop(); mark; mark = this.stack.pop()) {
      this.count(mark, -1);
      if (CLOSED_BY[mark.family] === family) return mark;
    }
    return null;
  }

  get left(): readonly Mark[] {
    return this.stack;
  }

  private count(mark: Mark, by: number): void {
    const family = CLOSED_BY[mark.family];
    this.waiting.set(family, (this.waiting.get(family) ?? 0) + by);
  }
}

/** The guillemet that opens here: «so» or »so«. A lone » at the start of a paragraph opens nothing. */
function openingGuillemets(marks: readonly Mark[]): ReadonlySet<string> {
  const glyphs = marks.filter(({ family }) => family === 'guillemet' || family === 'single-guillemet');
  const opening = new Set<string>();
  for (const family of ['guillemet', 'single-guillemet'] as const) {
    const own = glyphs.filter((mark) => mark.family === family);
    const first = own[0]?.glyph;
    if (first !== undefined && (first === '«' || first === '‹' || own.some(({ glyph }) => glyph !== first)))
      opening.add(first);
  }
  return opening;
}

/** True for each mark that is weak and rather an apostrophe: the next single mark closes too. */
function apostrophes(marks: readonly Mark[]): ReadonlySet<Mark> {
  const found = new Set<Mark>();
  let next: Mark | null = null;
  for (const mark of marks.toReversed()) {
    if (!isSingle(mark.family)) continue;
    if (mark.weak && next !== null && !next.opens && next.closes) found.add(mark);
    next = mark;
  }
  return found;
}

function pairOf(from: Mark, to: Mark): Pair {
  return {
    from,
    to,
    span: { start: from.at, end: to.at + to.length },
    inner: { start: from.at + from.length, end: to.at },
  };
}

/** Where a mark was left open and another one of its kind opens later: its quotation ended with the sentence before. */
function endedBefore(text: string, from: Mark, next: Mark): Pair | null {
  const before = text.slice(Math.max(from.at + from.length, next.at - BEFORE_MARK), next.at);
  if (!SENTENCE_END.test(before)) return null;
  const end = next.at - (before.length - before.trimEnd().length);
  return { from, to: from, span: { start: from.at, end }, inner: { start: from.at + from.length, end } };
}

function unclosed(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  left: readonly Mark[],
): readonly Pair[] {
  const nextOpening = new Map<Mark, Mark>();
  const latest = new Map<Family, Mark>();
  for (const mark of marks.toReversed()) {
    const after = latest.get(mark.family);
    if (after) nextOpening.set(mark, after);
    if (mark.opens) latest.set(mark.family, mark);
  }
  const pairs: Pair[] = [];
  for (const from of left) {
    const next = nextOpening.get(from);
    const ended = next && endedBefore(text, from, next);
    if (ended) pairs.push(ended);
    if (next) continue;
    const inner = { start: from.at + from.length, end: paragraph.end };
    pairs.push({ from, to: null, span: { start: from.at, end: paragraph.end }, inner });
  }
  return pairs;
}

/** Pairs the marks of one paragraph, whatever is missing. In reading order; linear. */
export function pairsOf(text: string, paragraph: Span, marks: readonly Mark[]): readonly Pair[] {
  const open = new Open();
  const guillemets = openingGuillemets(marks);
  const spared = apostrophes(marks);
  const pairs: Pair[] = [];
  for (const mark of marks) {
    if (spared.has(mark)) continue;
    const isGuillemet = mark.family === 'guillemet' || mark.family === 'single-guillemet';
    const opens = isGuillemet ? guillemets.has(mark.glyph) : mark.opens;
    const closes = isGuillemet ? !guillemets.has(mark.glyph) : mark.closes;
    const from = closes ? open.close(CLOSED_BY[mark.family]) : null;
    if (from) pairs.push(pairOf(from, mark));
    else if (opens) open.push(mark);
  }
  return [...pairs, ...unclosed(text, paragraph, marks, open.left)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}
