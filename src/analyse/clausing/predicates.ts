import type { Clause, Token } from '../../model/analysis.ts';
import { type Tree, auxiliariesOf, childrenBy, low, relation } from './tree.ts';

const CLAUSAL = new Set([
  'root',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'csubj',
  'parataxis',
  'conj',
  'appos',
  'list',
  'dep',
]);
/** Relations of words that serve a predicate and are none. */
const SERVANTS = new Set([
  'aux',
  'cop',
  'mark',
  'case',
  'fixed',
  'flat',
  'compound',
  'amod',
  'advmod',
  'det',
  'punct',
  'cc',
]);

const RELATIONS: Readonly<Record<string, Clause['relation']>> = {
  root: 'main',
  ccomp: 'complement',
  xcomp: 'complement',
  csubj: 'subject',
  advcl: 'adverbial',
  acl: 'relative',
  conj: 'conjunct',
};

function isPredicate(tree: Tree, token: Token): boolean {
  const kind = relation(token);
  // "according to" is a preposition wherever a parser hangs it.
  if (low(token) === 'according' && low(tree.tokens[token.index + 1] ?? token) === 'to') return false;
  if (SERVANTS.has(kind)) return false;
  if (childrenBy(tree, token.index, 'nsubj', 'cop').length > 0) return token.upos !== 'PUNCT';
  return CLAUSAL.has(kind) && (token.upos === 'VERB' || token.upos === 'AUX');
}

/** How a predicate hangs on the one above it. */
export function clauseRelation(token: Token): Clause['relation'] {
  if (token.deprel === 'advcl:relcl' || token.deprel === 'acl:relcl') return 'relative';
  return RELATIONS[relation(token)] ?? 'parataxis';
}

/** A predicate, with the clause above it. */
export interface Predicate {
  readonly token: Token;
  /** Index in the list of predicates; null for one with none above. */
  readonly parent: number | null;
  readonly auxiliaries: readonly Token[];
}

/** What each token belongs to: the index of the nearest predicate at or above it, or null. */
export type Belonging = readonly (number | null)[];

/**
 * Every predicate in reading order, and to which one each token belongs.
 * Walks from each token up to what is already known, so that every token is passed a fixed number of times.
 */
export function predicatesIn(tree: Tree): {
  readonly predicates: readonly Predicate[];
  readonly belonging: Belonging;
} {
  const found = tree.tokens.filter((token) => isPredicate(tree, token));
  const place = new Map(found.map((token, index) => [token.index, index]));
  const belonging: (number | null | undefined)[] = tree.tokens.map(({ index }) => place.get(index));
  for (const { index } of tree.tokens) {
    const path: number[] = [];
    let at = index;
    while (at >= 0 && belonging[at] === undefined) {
      path.push(at);
      belonging[at] = null;
      at = tree.tokens[at]?.head ?? -1;
    }
    const owner = at < 0 ? null : (belonging[at] ?? null);
    for (const passed of path) belonging[passed] = owner;
  }
  const predicates = found.map((token) => ({
    token,
    parent: token.head < 0 ? null : (belonging[token.head] ?? null),
    auxiliaries: auxiliariesOf(tree, token.index),
  }));
  return { predicates, belonging: belonging.map((owner) => owner ?? null) };
}
