import { COMPANY_SUFFIXES } from '../../lang/en/organisations.ts';
import type { EntityKind, Token } from '../../model/analysis.ts';
import { isCapital, type NameSpan } from './name.ts';
import type { Run } from './runs.ts';

/** A name seen once is found again wherever its words stand, if at least this part of its places were seen as a name. */
const LEAST_SHARE = 0.3;
/** A full name says more about its last word than one place where that word stands alone. */
const FULL_NAME_VOTE = 2;

type Votes = Map<string, Map<EntityKind, number>>;

function vote(votes: Votes, key: string, kind: EntityKind, by: number): void {
  const kinds = votes.get(key) ?? new Map<EntityKind, number>();
  votes.set(key, kinds);
  kinds.set(kind, (kinds.get(kind) ?? 0) + by);
}

/** The kind with most votes; the one first voted for where two are level. */
function winner(
  kinds: ReadonlyMap<EntityKind, number> | undefined,
): { kind: EntityKind; votes: number } | null {
  let best: { kind: EntityKind; votes: number } | null = null;
  for (const [kind, votes] of kinds ?? []) if (!best || votes > best.votes) best = { kind, votes };
  return best;
}

function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = '';
  for (let at = first; at < last; at++)
    key += `${at > first ? ' ' : ''}${tokens[at]?.text.toLowerCase() ?? ''}`;
  return key;
}

/** What the article's names say of each other: votes by name, and by word of a person's or firm's full name. */
function poll(tokens: readonly Token[], spans: readonly NameSpan[]): { names: Votes; words: Votes } {
  const names: Votes = new Map();
  const words: Votes = new Map();
  for (const { first, last, kind } of spans) {
    vote(names, keyOf(tokens, first, last), kind, 1);
    if (last - first < 2) continue;
    if (kind === 'organisation' && COMPANY_SUFFIXES.has(tokens[last - 1]?.text ?? ''))
      vote(words, keyOf(tokens, first, first + 1), kind, FULL_NAME_VOTE);
    if (kind !== 'person') continue;
    for (const at of [first, last - 1]) {
      if (isCapital(tokens[at]?.text ?? '')) vote(words, keyOf(tokens, at, at + 1), kind, FULL_NAME_VOTE);
    }
  }
  return { names, words };
}

/** How often each capitalised word stands alone in a run, named or not. */
function standing(tokens: readonly Token[], runs: readonly Run[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { first, last } of runs) {
    for (let at = first; at < last; at++) {
      const word = tokens[at]?.text ?? '';
      if (isCapital(word)) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    }
  }
  return counts;
}

/** Relations that a name can have to its sentence's verb or to another noun. */
const NOUN_PLACES = /^(?:nsubj|obj|iobj|obl|nmod|conj|root)(?::|$)/u;
/** Tags that a rare surname at the head of a sentence may be given by mistake. */
const MISTAKEN: ReadonlySet<string> = new Set(['ADV', 'INTJ', 'NOUN', 'X']);

/** "Lavrov received …": no known word, but it stands where a noun does, and a full name ends with it. */
function standsAsNoun({ upos, deprel }: Token): boolean {
  return MISTAKEN.has(upos) && NOUN_PLACES.test(deprel);
}

/**
 * One article's names made to agree: a name has one kind throughout, and a name or a person's surname found in one
 * place is found in all. Reading order.
 */
export function agreed(
  tokens: readonly Token[],
  runs: readonly Run[],
  spans: readonly NameSpan[],
): readonly NameSpan[] {
  const { names, words } = poll(tokens, spans);
  const kindOf = (span: NameSpan): EntityKind => {
    const key = keyOf(tokens, span.first, span.last);
    const kinds = new Map(names.get(key));
    for (const [kind, votes] of words.get(key) ?? []) kinds.set(kind, (kinds.get(kind) ?? 0) + votes);
    return winner(kinds)?.kind ?? span.kind;
  };
  const counts = standing(tokens, runs);
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of spans) taken.fill(1, first, last);
  const found = spans.map((span) => ({ ...span, kind: kindOf(span) }));
  const kindAt = (token: Token): EntityKind | undefined => {
    const key = token.text.toLowerCase();
    if (token.upos !== 'PROPN' && !(words.has(key) && standsAsNoun(token))) return undefined;
    const known = winner(names.get(key));
    const share = (known?.votes ?? 0) / (counts.get(key) ?? 1);
    return winner(words.get(key))?.kind ?? (share >= LEAST_SHARE ? known?.kind : undefined);
  };
  for (const { first, last } of runs) {
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (!token || taken[at] || !isCapital(token.text)) continue;
      const kind = kindAt(token);
      if (kind !== undefined) found.push({ first: at, last: at + 1, kind });
    }
  }
  return found.sort((a, b) => a.first - b.first);
}
