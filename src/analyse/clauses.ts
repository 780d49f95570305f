import type { Clause, Sentence, Token } from '../model/analysis.ts';
import { type Span, hull } from '../model/span.ts';
import {
  type Arguments,
  describedNoun,
  doerOf,
  ownArguments,
  sharedObject,
  sharedSubject,
} from './clausing/arguments.ts';
import { modalityOf, tenseOf } from './clausing/modality.ts';
import { isDeniedBy, ownNegation, passesNegation } from './clausing/polarity.ts';
import { type Belonging, type Predicate, clauseRelation, predicatesIn } from './clausing/predicates.ts';
import { type Tree, lemmaOf, relation, treeOf } from './clausing/tree.ts';

/** Marks and conjunctions at a clause's edge are no part of it. */
const EDGES = new Set(['punct', 'cc']);

/** A question mark is among a sentence’s last marks, before what closes a quotation. */
const LAST_MARKS = 3;

/** The stretch from a clause's first word to its last, for each predicate. */
function spansOf(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  belonging: Belonging,
): readonly Span[] {
  const spans = predicates.map(({ token }): Span => token.span);
  for (const token of tokens) {
    const owner = belonging[token.index] ?? null;
    const span = owner === null ? undefined : spans[owner];
    if (owner === null || !span || EDGES.has(relation(token))) continue;
    spans[owner] = hull([span, token.span]);
  }
  return spans;
}

function argumentsOf(tree: Tree, predicate: Predicate, above: Known | null): Arguments {
  const given = ownArguments(tree, predicate);
  const own = given.object === null ? { ...given, object: sharedObject(tree, predicate) } : given;
  if (own.subject !== null) return own;
  const shared = above
    ? (sharedSubject(tree, predicate, above.predicate, above.arguments) ??
      doerOf(tree, predicate, above.predicate, above.arguments))
    : null;
  const subject = describedNoun(tree, predicate) ?? shared;
  return { ...own, subject };
}

/** A clause half read: what those below it need of it. */
interface Known extends Pick<Clause, 'polarity' | 'negatedBy' | 'modality' | 'tense'> {
  readonly predicate: Predicate;
  readonly arguments: Arguments;
}

function polarityOf(
  tree: Tree,
  predicate: Predicate,
  above: Known | null,
): Pick<Clause, 'polarity' | 'negatedBy'> {
  const own = ownNegation(tree, predicate)?.index ?? null;
  const negativeAbove = above?.polarity === 'negative';
  const denied = above !== null && isDeniedBy(tree, predicate, above.predicate);
  const passed = above !== null && negativeAbove && passesNegation(tree, predicate, above.predicate);
  // "did not refuse to sign" denies the denial; "refused not to sign" too.
  const negative = denied ? negativeAbove === (own !== null) : passed || own !== null;
  if (!negative) return { polarity: 'positive', negatedBy: null };
  const governor = denied ? (above?.predicate.token.index ?? null) : (above?.negatedBy ?? null);
  return { polarity: 'negative', negatedBy: own ?? governor };
}

function knownOf(tree: Tree, predicate: Predicate, above: Known | null, asks: boolean): Known {
  const modality = modalityOf(tree, predicate, above, asks);
  return {
    predicate,
    arguments: argumentsOf(tree, predicate, above),
    ...polarityOf(tree, predicate, above),
    modality,
    tense: tenseOf(predicate, above, modality),
  };
}

/** Reads every predicate after the one above it, whichever stands first in the text. */
function readAll(
  tree: Tree,
  predicates: readonly Predicate[],
  asking: (sentence: number) => boolean,
): readonly Known[] {
  const known: Known[] = [];
  for (const [index] of predicates.entries()) {
    const chain: number[] = [];
    for (
      let at: number | null = index;
      at !== null && !known[at] && !chain.includes(at);
      at = predicates[at]?.parent ?? null
    )
      chain.push(at);
    for (const at of chain.reverse()) {
      const predicate = predicates[at];
      if (!predicate) continue;
      const above = predicate.parent === null ? null : (known[predicate.parent] ?? null);
      known[at] = knownOf(tree, predicate, above, asking(predicate.token.sentence));
    }
  }
  return known;
}

/**
 * Reads the clauses off the sentences' trees: one for every predicate, in reading order.
 *
 * Subjects that conjuncts share, that control an infinitive, or that a relative pronoun stands for are resolved
 * where they are sure. A negation counts for its own predicate only.
 */
export function clausesOf(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Clause[] {
  const tree = treeOf(tokens);
  const { predicates, belonging } = predicatesIn(tree);
  const spans = spansOf(tokens, predicates, belonging);
  const asking = sentences.map(({ first, last }) =>
    tokens.slice(Math.max(first, last - LAST_MARKS), last).some(({ text }) => text === '?'),
  );
  return readAll(tree, predicates, (sentence) => asking[sentence] ?? false).map((known, index) => {
    const { predicate, polarity, negatedBy, modality, tense } = known;
    const { token, parent } = predicate;
    return {
      span: spans[index] ?? token.span,
      predicate: token.index,
      lemma: lemmaOf(token),
      ...known.arguments,
      polarity,
      negatedBy,
      modality,
      tense,
      parent,
      relation: clauseRelation(token),
    };
  });
}
