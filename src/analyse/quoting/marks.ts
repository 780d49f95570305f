import { CLIPPED_WORDS } from '../../lang/en/word-cuts.ts';
import type { Span } from '../../model/span.ts';

/** Marks that pair with one another. `low` is German: „so“ and ‚so‘. */
export type Family = 'double' | 'single' | 'low' | 'low-single' | 'guillemet' | 'single-guillemet';

/**
 * A mark that could open or close a quotation, by what stands beside it.
 * `weak`: it closes unless it is the apostrophe of "the students' books".
 */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly glyph: string;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly weak: boolean;
}

const MARK = /``|''|‘‘|’’|["“”‟„'‘’‛‚«»‹›]/gu;

const FAMILIES: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '‟': 'double',
  '``': 'double',
  "''": 'double',
  '‘‘': 'double',
  '’’': 'double',
  '„': 'low',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‛': 'single',
  '‚': 'low-single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single-guillemet',
  '›': 'single-guillemet',
};
/** Glyphs that lean one way wherever both would do. */
const LEANS_OPEN = new Set(['“', '‟', '``', '‘‘', '‘', '‛']);
const LEANS_CLOSED = new Set(['”', "''", '’’', '’']);
const ALWAYS_OPEN = new Set(['„', '‚']);

const WORD_CHAR = /[\p{L}\p{M}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-/|:;=>~*_]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}…—–\-/|*_<]/u;
const CLIPPED = /(?:\d0s|\p{Ll}{1,8})(?!\p{L})/uy;
/** "5'10" before the second mark: feet and inches. */
const FEET = /['’′]\d{1,2}$/u;
const FEET_LENGTH = 3;

/** Characters on either side of a mark, other marks skipped; empty at the paragraph's ends. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

function isClipped(text: string, at: number, end: number): boolean {
  CLIPPED.lastIndex = at;
  if (!CLIPPED.test(text) || CLIPPED.lastIndex > end) return false;
  const word = text.slice(at, CLIPPED.lastIndex);
  return /^\d/u.test(word) || CLIPPED_WORDS.has(word);
}

function isInches(text: string, at: number, glyph: string): boolean {
  return (glyph === '"' || glyph === '”') && FEET.test(text.slice(Math.max(0, at - FEET_LENGTH), at));
}

/** Which way a mark may turn. Both where its neighbours do not tell and its shape does not either. */
function turnsOf(glyph: string, { before, after }: Beside): Pick<Mark, 'opens' | 'closes'> {
  if (ALWAYS_OPEN.has(glyph)) return { opens: true, closes: false };
  const opening = before === '' || BEFORE_OPENING.test(before);
  const closing = after === '' || AFTER_CLOSING.test(after);
  if (opening !== closing) return { opens: opening, closes: closing };
  if (LEANS_OPEN.has(glyph)) return { opens: true, closes: false };
  if (LEANS_CLOSED.has(glyph)) return { opens: false, closes: true };
  const stuck = WORD_CHAR.test(before) && WORD_CHAR.test(after);
  return { opens: !stuck && after !== '', closes: before !== '' };
}

function markAt(text: string, span: Span, at: number, beside: Beside & { glyph: string }): Mark | null {
  const { glyph, before, after } = beside;
  const family = FAMILIES[glyph];
  if (!family || isInches(text, at, glyph)) return null;
  const { length } = glyph;
  if (family === 'guillemet' || family === 'single-guillemet') {
    return { at, length, glyph, family, opens: true, closes: true, weak: false };
  }
  const turns = turnsOf(glyph, beside);
  if (family === 'single') {
    if (WORD_CHAR.test(text.charAt(at - 1)) && WORD_CHAR.test(text.charAt(at + length))) return null;
    if (turns.opens && isClipped(text, at + length, span.end)) return null;
  }
  const weak = family === 'single' && /s/iu.test(before) && /^[\s-]$/u.test(after);
  return { at, length, glyph, family, ...turns, weak };
}

/** The character before each mark and after it, looking through marks that stand in a row. */
function besides(text: string, { start, end }: Span, found: readonly RegExpExecArray[]): readonly Beside[] {
  const before: string[] = [];
  const after: string[] = [];
  for (const [index, match] of found.entries()) {
    const last = found[index - 1];
    const touches = last !== undefined && last.index + last[0].length === match.index;
    before.push(
      touches ? (before[index - 1] ?? '') : match.index > 0 ? text.charAt(start + match.index - 1) : '',
    );
  }
  for (let index = found.length - 1; index >= 0; index--) {
    const match = found[index];
    if (!match) continue;
    const next = match.index + match[0].length;
    const touches = found[index + 1]?.index === next;
    after[index] = touches ? (after[index + 1] ?? '') : start + next < end ? text.charAt(start + next) : '';
  }
  return before.map((char, index) => ({ before: char, after: after[index] ?? '' }));
}

/** Every mark of a paragraph that may open or close a quotation; apostrophes are left out. Linear. */
export function marksIn(text: string, span: Span): readonly Mark[] {
  const found = [...text.slice(span.start, span.end).matchAll(MARK)];
  const neighbours = besides(text, span, found);
  const marks: Mark[] = [];
  for (const [index, match] of found.entries()) {
    const beside = neighbours[index] ?? { before: '', after: '' };
    const mark = markAt(text, span, span.start + match.index, { ...beside, glyph: match[0] });
    if (mark) marks.push(mark);
  }
  return marks;
}
