import type { Token } from '../../model/analysis.ts';

/** The document's trees, with each token's children in reading order. */
export interface Tree {
  readonly tokens: readonly Token[];
  childrenOf(index: number): readonly Token[];
  headOf(token: Token): Token | null;
}

export function treeOf(tokens: readonly Token[]): Tree {
  const children = tokens.map((): Token[] => []);
  for (const token of tokens) children[token.head]?.push(token);
  return {
    tokens,
    childrenOf: (index) => children[index] ?? [],
    headOf: ({ head }) => tokens[head] ?? null,
  };
}

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function relation({ deprel }: Token): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** The form in lower case. */
export function low({ text }: Token): string {
  return text.toLowerCase();
}

/** The lemma in lower case, as word lists have it. */
export function lemmaOf({ lemma }: Token): string {
  return lemma.toLowerCase();
}

/** Children of a token whose relation, without subtype, is one of these. */
export function childrenBy(tree: Tree, index: number, ...relations: readonly string[]): readonly Token[] {
  return tree.childrenOf(index).filter((child) => relations.includes(relation(child)));
}

/** The auxiliaries and the copula of a predicate, in reading order. */
export function auxiliariesOf(tree: Tree, predicate: number): readonly Token[] {
  return childrenBy(tree, predicate, 'aux', 'cop');
}

/** True where the predicate is an infinitive with "to". */
export function isInfinitive(tree: Tree, predicate: number): boolean {
  return tree.childrenOf(predicate).some((child) => low(child) === 'to' && relation(child) === 'mark');
}

/** "has yet to sign": what has not been done so far. */
export function isYetTo(tree: Tree, predicate: number): boolean {
  const to = childrenBy(tree, predicate, 'mark').find((child) => low(child) === 'to');
  const before = to && tree.tokens[to.index - 1];
  return before !== undefined && low(before) === 'yet';
}
