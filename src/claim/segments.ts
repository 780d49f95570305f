import type { Token } from '../model/analysis.ts';
import { type Range, reachIn, relationOf, rootsIn } from './tree.ts';

/** Relations by which one main clause hangs on another: "… and …", "…; …". */
const JOINING: ReadonlySet<string> = new Set(['conj', 'parataxis']);
/** Marks between two main clauses that belong to neither. */
const SEPARATORS: ReadonlySet<string> = new Set([',', ';', ':', '.', '-', '–', '—', '…', '...']);
const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'csubj', 'expl']);
/** A piece shorter than this is no clause of its own, whatever the parse says. */
const SHORTEST_CLAUSE = 3;

/**
 * Cuts a range of one sentence into its main clauses: joined clauses with a subject of their own stand alone
 * ("The roof fell in, and four people were hurt"), everything else stays with its main clause.
 * The pieces follow each other, do not overlap, and leave out only the joining words and marks.
 */
export function segmentsOf(tokens: readonly Token[], range: Range): readonly Range[] {
  const cuts = cutsIn(tokens, range);
  const pieces: Range[] = [];
  let first = range.first;
  for (const cut of [...cuts, range.last]) {
    const piece = stripped(tokens, { first, last: cut });
    if (piece.last > piece.first) pieces.push(piece);
    first = cut;
  }
  return mergedShort(pieces);
}

function cutsIn(tokens: readonly Token[], range: Range): readonly number[] {
  const reach = reachIn(tokens, range);
  const roots = new Set(rootsIn(tokens, range));
  const mains = new Set(roots);
  const cuts: number[] = [];
  for (let index = range.first; index < range.last; index++) {
    const token = tokens[index];
    if (!token || roots.has(index) || !mains.has(token.head) || !JOINING.has(relationOf(token))) continue;
    if (!hasOwnSubject(tokens, index, range)) continue;
    const start = reach.left.get(index) ?? index;
    // A clause that reaches back over its head is a parenthesis, not a second main clause.
    if (start <= token.head) continue;
    mains.add(index);
    cuts.push(start);
  }
  return cuts.sort((a, b) => a - b);
}

function hasOwnSubject(tokens: readonly Token[], predicate: number, { first, last }: Range): boolean {
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (token?.head === predicate && SUBJECTS.has(relationOf(token))) return true;
  }
  return false;
}

/** The range without joining words, separating marks and "that" at its ends; brackets and quotation marks stay. */
function stripped(tokens: readonly Token[], range: Range): Range {
  let { first, last } = range;
  while (first < last && isBetween(tokens[first])) first++;
  while (last > first && isBetween(tokens[last - 1])) last--;
  return { first, last };
}

function isBetween(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.upos === 'PUNCT') return SEPARATORS.has(token.text);
  const relation = relationOf(token);
  return relation === 'cc' || (relation === 'mark' && token.lemma === 'that');
}

function mergedShort(pieces: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const piece of pieces) {
    const before = merged.at(-1);
    const short = piece.last - piece.first < SHORTEST_CLAUSE;
    if (before && (short || before.last - before.first < SHORTEST_CLAUSE)) {
      merged[merged.length - 1] = { first: before.first, last: piece.last };
    } else merged.push(piece);
  }
  return merged;
}
