import { type Span, trimmed } from '../../model/span.ts';

/** A shorter line is a heading or a label: it is not cut off by a fixed width. */
const SHORTEST_WRAPPED = 40;
/** Wider lines were not wrapped by hand or by a mail program. */
const WIDEST_WRAPPED = 120;
/** Lines of a wrapped block are this much of its widest one, but for the last. */
const WRAPPED_SHARE = 0.6;
/** Fewer lines than this prove no fixed width. */
const FEWEST_WRAPPED = 3;

const LINE = /[^\n\r\u0085\u2028\u2029]+/gu;
const SENTENCE_END = /[.!?…:;][\s"”’'»)\]*_]{0,6}$/u;
const LOWER_START = /^\p{Ll}/u;
/** Words after which a sentence cannot end: a line that stops here was broken in the middle. */
const OPEN_END =
  /(?:,|[\s“"‘(](?:the|an?|of|to|in|on|at|by|for|from|with|and|or|but|as|that|which|who|its|his|her|their|is|are|was|were|be|into|than))$/u;
/** As much of a line's end as the patterns above look at. */
const TAIL = 24;

interface Line extends Span {
  /** A blank line (or nothing) stands before it. */
  readonly apart: boolean;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let last = -1;
  for (const match of text.matchAll(LINE)) {
    const whole = { start: match.index, end: match.index + match[0].length };
    const span = trimmed(text, whole);
    if (span.start === span.end) continue;
    lines.push({ ...span, apart: last < 0 || isBlankBetween(text, last, span.start) });
    last = span.end;
  }
  return lines;
}

/** True where two line breaks stand between: "\r\n" is one. */
function isBlankBetween(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\u2028' || char === '\u0085') breaks++;
    else if (char === '\u2029') breaks += 2;
    else if (char === '\r' && text.charAt(at + 1) !== '\n') breaks++;
  }
  return breaks > 1;
}

function tail(text: string, { start, end }: Span): string {
  return text.slice(Math.max(start, end - TAIL), end);
}

function endsSentence(text: string, line: Span): boolean {
  return SENTENCE_END.test(tail(text, line));
}

/** A block of lines that a fixed width has cut, so that only its blank lines part paragraphs. */
function isWrapped(text: string, block: readonly Line[]): boolean {
  if (block.length < FEWEST_WRAPPED) return false;
  const full = block.slice(0, -1);
  const widest = full.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (widest < SHORTEST_WRAPPED || widest > WIDEST_WRAPPED) return false;
  const open = full.filter((line) => !endsSentence(text, line)).length;
  return open * 2 >= full.length && full.every(({ start, end }) => end - start >= widest * WRAPPED_SHARE);
}

/** A sentence goes on over the break between two lines. */
function runsOn(text: string, line: Span, next: Line): boolean {
  const long = line.end - line.start >= SHORTEST_WRAPPED;
  if (!long || endsSentence(text, line)) return false;
  return LOWER_START.test(text.slice(next.start, next.start + 2)) || OPEN_END.test(tail(text, line));
}

/** Lines with no blank one between. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (line.apart || !block) blocks.push([line]);
    else block.push(line);
  }
  return blocks;
}

/** A stretch that is one paragraph, and whether a blank line stands before it. */
export interface Stretch {
  readonly span: Span;
  readonly apart: boolean;
}

/**
 * Cuts a text at its line breaks, but joins what a fixed width or a page break has torn:
 * a wrapped block is one stretch, and so is a sentence broken over a (blank) line.
 */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: { span: Span; apart: boolean; last: Span }[] = [];
  for (const block of blocksOf(linesOf(text))) {
    const wrapped = isWrapped(text, block);
    for (const line of block) {
      const before = stretches.at(-1);
      const { start, end } = line;
      if (before && ((wrapped && !line.apart) || runsOn(text, before.last, line))) {
        stretches[stretches.length - 1] = {
          span: { start: before.span.start, end },
          apart: before.apart,
          last: line,
        };
      } else stretches.push({ span: { start, end }, apart: line.apart, last: line });
    }
  }
  return stretches;
}
