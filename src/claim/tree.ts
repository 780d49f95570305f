import type { Token } from '../model/analysis.ts';

/** First and last token below each token of a range, itself included (both inside), as indices into the document. */
export interface Reach {
  readonly left: ReadonlyMap<number, number>;
  readonly right: ReadonlyMap<number, number>;
}

/** A range of the document's tokens; `last` is outside. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * How far each token's subtree reaches inside the range. Heads outside the range count as roots.
 * Two sweeps from the leaves up; a tree of n tokens is walked in n steps however deep it is.
 */
export function reachIn(tokens: readonly Token[], { first, last }: Range): Reach {
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  for (const index of leavesFirst(tokens, { first, last })) {
    left.set(index, Math.min(index, left.get(index) ?? index));
    right.set(index, Math.max(index, right.get(index) ?? index));
    const head = tokens[index]?.head ?? -1;
    if (head < first || head >= last) continue;
    left.set(head, Math.min(left.get(head) ?? head, left.get(index) ?? index));
    right.set(head, Math.max(right.get(head) ?? head, right.get(index) ?? index));
  }
  return { left, right };
}

/** The tokens of a range so that each comes before its head. */
function leavesFirst(tokens: readonly Token[], { first, last }: Range): readonly number[] {
  const children = new Map<number, number[]>();
  const order: number[] = [];
  for (let index = first; index < last; index++) {
    const head = tokens[index]?.head ?? -1;
    if (head < first || head >= last) order.push(index);
    else children.set(head, [...(children.get(head) ?? []), index]);
  }
  for (let next = 0; next < order.length; next++) {
    for (const child of children.get(order[next] ?? -1) ?? []) order.push(child);
  }
  return order.reverse();
}

/** The tokens of a range whose head lies outside it: one for a whole sentence, sometimes more for a part. */
export function rootsIn(tokens: readonly Token[], { first, last }: Range): readonly number[] {
  const roots: number[] = [];
  for (let index = first; index < last; index++) {
    const head = tokens[index]?.head ?? -1;
    if (head < first || head >= last) roots.push(index);
  }
  return roots;
}

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function relationOf(token: Token): string {
  const colon = token.deprel.indexOf(':');
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
}
