import type { Token } from '../../model/analysis.ts';
import {
  FROM_GOVERNORS,
  NEGATIVE_DETERMINERS,
  NEGATIVE_GOVERNORS,
  NEGATIVE_PRONOUNS,
  NEGATORS,
  NOT_AFTER,
  NO_ADVERBS,
  TRANSPARENT_GOVERNORS,
} from '../../lang/en/clause-words.ts';
import type { Predicate } from './predicates.ts';
import { type Tree, childrenBy, isYetTo, lemmaOf, low, relation } from './tree.ts';

/** Quantifiers whose denial denies the clause: "not all members signed". Lemmas. */
const QUANTIFIERS = new Set([
  'all',
  'every',
  'everyone',
  'everybody',
  'everything',
  'any',
  'a',
  'single',
  'one',
]);

/** Verbs that "not" follows. Lemmas. */
const LIGHT_VERBS = new Set(['be', 'do', 'have']);

/** "not only", "whether or not": these negate nothing. */
function isEmptyNegator(tree: Tree, { index }: Token): boolean {
  const next = tree.tokens[index + 1];
  const before = tree.tokens[index - 1];
  return (next !== undefined && NOT_AFTER.has(low(next))) || (before !== undefined && low(before) === 'or');
}

function isNegator(tree: Tree, token: Token): boolean {
  return NEGATORS.has(low(token)) && !isEmptyNegator(tree, token);
}

/** "No document was signed": a parser may take the "No" for an answer, but an answer has a comma. */
function isMistakenAnswer(tree: Tree, token: Token): boolean {
  const next = tree.tokens[token.index + 1];
  return (
    relation(token) === 'discourse' && low(token) === 'no' && next !== undefined && next.upos !== 'PUNCT'
  );
}

/** "not in Moscow but in Geneva": it is the place that is denied, not the clause. */
function isContrast(tree: Tree, { token }: Predicate): boolean {
  return childrenBy(tree, token.index, 'obl', 'obj').some(({ index }) =>
    childrenBy(tree, index, 'conj').some((other) =>
      childrenBy(tree, other.index, 'cc').some((child) => low(child) === 'but'),
    ),
  );
}

/** "was not signed until seven" was signed, at seven; "will not sign until then" says less. */
function isDelay(tree: Tree, { token, auxiliaries }: Predicate): boolean {
  if (auxiliaries.some(({ xpos }) => xpos === 'MD')) return false;
  return childrenBy(tree, token.index, 'obl', 'advcl').some(({ index }) =>
    childrenBy(tree, index, 'case', 'mark').some((child) => low(child) === 'until' || low(child) === 'till'),
  );
}

/** "not" by the verb or its auxiliary, "no longer", "not yet". */
function negatorOf(tree: Tree, predicate: Predicate): Token | null {
  const { token, auxiliaries } = predicate;
  // "He does not", "it is not in Oslo": behind these it does negate.
  const light = token.upos === 'AUX' || LIGHT_VERBS.has(lemmaOf(token));
  if (isContrast(tree, predicate) || isDelay(tree, predicate)) return null;
  for (const place of [token, ...auxiliaries]) {
    for (const child of tree.childrenOf(place.index)) {
      // "signed not in Moscow": behind its verb "not" belongs to what follows.
      if (relation(child) === 'advmod' && isNegator(tree, child) && (child.index < token.index || light))
        return child;
      if (isMistakenAnswer(tree, child)) return child;
      if (relation(child) !== 'advmod') continue;
      const below = tree.childrenOf(child.index).find((one) => isNegator(tree, one) || low(one) === 'no');
      if (below && child.index < token.index) return below;
    }
  }
  return null;
}

/** "not all members", "not everyone": the word that denies, by the noun or by its quantifier. */
function deniedQuantifier(tree: Tree, noun: Token, child: Token): Token | null {
  if (relation(child) === 'advmod' && isNegator(tree, child)) {
    return [noun, ...tree.childrenOf(noun.index)].some((one) => QUANTIFIERS.has(lemmaOf(one))) ? child : null;
  }
  if (!QUANTIFIERS.has(lemmaOf(child))) return null;
  return tree.childrenOf(child.index).find((one) => isNegator(tree, one)) ?? null;
}

/** "no", "none", "neither" in a subject, an object, or an adverbial such as "at no time". */
function negativeNoun(tree: Tree, noun: Token, quantified: boolean): Token | null {
  if (NEGATIVE_PRONOUNS.has(lemmaOf(noun))) return noun;
  for (const child of tree.childrenOf(noun.index)) {
    const kind = relation(child);
    if (kind === 'det' && NEGATIVE_DETERMINERS.has(lemmaOf(child))) return child;
    if (kind === 'cc' && low(child) === 'neither') return child;
    const denier = quantified ? deniedQuantifier(tree, noun, child) : null;
    if (denier) return denier;
  }
  return null;
}

function negativeArgument(tree: Tree, { token, auxiliaries }: Predicate): Token | null {
  for (const child of tree.childrenOf(token.index)) {
    const kind = relation(child);
    if (kind === 'nsubj' || kind === 'obj') {
      const found = negativeNoun(tree, child, kind === 'nsubj');
      if (found) return found;
    }
    if (kind === 'obl' && NO_ADVERBS.has(lemmaOf(child))) {
      const found = negativeNoun(tree, child, false);
      if (found) return found;
    }
  }
  const isNominal = auxiliaries.some(({ deprel }) => deprel === 'cop');
  return isNominal ? negativeNoun(tree, token, false) : null;
}

/** "neither signed nor ratified": the conjunction itself negates. */
function negativeConjunction(tree: Tree, { token }: Predicate): Token | null {
  return (
    childrenBy(tree, token.index, 'cc').find((child) => low(child) === 'neither' || low(child) === 'nor') ??
    null
  );
}

/** "without signing". */
function negativePreposition(tree: Tree, { token }: Predicate): Token | null {
  return childrenBy(tree, token.index, 'mark', 'case').find((child) => low(child) === 'without') ?? null;
}

/** "has yet to sign". */
function unfulfilled(tree: Tree, { token }: Predicate): Token | null {
  const to = isYetTo(tree, token.index) ? childrenBy(tree, token.index, 'mark')[0] : undefined;
  return (to && tree.tokens[to.index - 1]) ?? null;
}

/** What negates a clause by its own words; null where nothing does. */
export function ownNegation(tree: Tree, predicate: Predicate): Token | null {
  return (
    negatorOf(tree, predicate) ??
    negativeArgument(tree, predicate) ??
    negativeConjunction(tree, predicate) ??
    negativePreposition(tree, predicate) ??
    unfulfilled(tree, predicate)
  );
}

function isFromClause(tree: Tree, { token }: Predicate): boolean {
  return childrenBy(tree, token.index, 'mark', 'case').some((child) => low(child) === 'from');
}

const GOVERNED = new Set(['xcomp', 'ccomp', 'advcl', 'obl', 'obj', 'acl']);

/** True where the governor denies what it governs: "refused to sign", "prevented from signing". */
export function isDeniedBy(tree: Tree, predicate: Predicate, governor: Predicate): boolean {
  const { token } = predicate;
  if (token.head !== governor.token.index || !GOVERNED.has(relation(token))) return false;
  const lemma = lemmaOf(governor.token);
  if (isFromClause(tree, predicate)) return FROM_GOVERNORS.has(lemma);
  const kind = relation(token);
  return (
    (kind === 'xcomp' || (kind === 'ccomp' && lemma === 'deny') || isAdjectival(governor, predicate)) &&
    NEGATIVE_GOVERNORS.has(lemma)
  );
}

/** "unable to sign": GUM hangs some infinitives of adjectives as adverbial clauses. */
function isAdjectival(governor: Predicate, { token }: Predicate): boolean {
  return governor.token.upos === 'ADJ' && relation(token) === 'advcl';
}

/** True where a negated governor negates what it governs: "did not manage to sign", "did not sign or ratify". */
export function passesNegation(tree: Tree, predicate: Predicate, governor: Predicate): boolean {
  const { token, auxiliaries } = predicate;
  if (token.head !== governor.token.index) return false;
  if (relation(token) === 'xcomp') return TRANSPARENT_GOVERNORS.has(lemmaOf(governor.token));
  if (relation(token) !== 'conj' || auxiliaries.length > 0) return false;
  const joined = childrenBy(tree, token.index, 'cc').some(
    (child) => low(child) === 'or' || low(child) === 'nor',
  );
  return joined && childrenBy(tree, token.index, 'nsubj').length === 0;
}
