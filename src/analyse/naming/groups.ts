import { BODIES_OF_STATE, oneSpelling } from '../../lang/en/body-names.ts';
import { COUNTRY_NAMES, COUNTRY_OF_PEOPLE, COUNTRY_OF_SEAT } from '../../lang/en/countries.ts';
import { BODY_NOUNS, BUSINESS_NOUNS } from '../../lang/en/organisations.ts';
import type { Token } from '../../model/analysis.ts';
import type { NameSpan } from './name.ts';
import type { Page } from './page.ts';

/** "The ministry", "the airline": a common noun that points to a body named elsewhere. */
export interface GroupPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  /** Lower-case words between article and noun: "health" in "the health ministry". */
  readonly modifiers: readonly string[];
  /** Index of the body's name it stands beside: "the airline Zephyra Air", "Brennick, a firm"; null for "the airline" alone. */
  readonly beside: number | null;
}

/** A group noun has at most this many words before it that say which one. */
const MOST_MODIFIERS = 4;
const MODIFIER_TAGS = new Set(['ADJ', 'NOUN', 'PROPN']);

function isGroupNoun(token: Token): boolean {
  const lemma = token.lemma.toLowerCase();
  return token.upos === 'NOUN' && token.xpos === 'NN' && (BODY_NOUNS.has(lemma) || BUSINESS_NOUNS.has(lemma));
}

/** True where the noun only describes another one: "the ministry building". */
function onlyDescribes(tokens: readonly Token[], token: Token): boolean {
  return (
    token.deprel === 'compound' ||
    (tokens[token.index + 1]?.upos === 'NOUN' && tokens[token.index + 1]?.sentence === token.sentence)
  );
}

function leftEdge(tokens: readonly Token[], head: number, low: number): number {
  let at = head;
  while (at > low && head - at < MOST_MODIFIERS && MODIFIER_TAGS.has(tokens[at - 1]?.upos ?? '')) at--;
  return at;
}

/** The country a state's body belongs to by the word before it: "Moscow's", "the Russian". */
function namesCountry(token: Token | undefined): boolean {
  const word = token?.text ?? '';
  return COUNTRY_NAMES.has(word) || COUNTRY_OF_PEOPLE.has(word) || COUNTRY_OF_SEAT.has(word);
}

interface Around {
  readonly starting: ReadonlyMap<number, number>;
  readonly ending: ReadonlyMap<number, number>;
  /** Places and peoples by the token just past them: "Moscow" before "'s". */
  readonly owners: ReadonlyMap<number, NameSpan>;
}

/** The body's name right after the noun, or before its comma. */
function besideName(tokens: readonly Token[], first: number, head: number, around: Around): number | null {
  const after = around.starting.get(head + 1);
  if (after !== undefined) return after;
  return tokens[first - 1]?.text === ',' ? (around.ending.get(first - 1) ?? null) : null;
}

/** Common nouns for bodies: those with an article that point to one, and those that name one by its country. */
export function groupPhrases(page: Page, names: readonly NameSpan[]): Groups {
  const around = aroundOf(names);
  const inside = new Uint8Array(page.tokens.length);
  for (const { first, last, kind } of names) {
    if (kind !== 'nationality' && kind !== 'place') inside.fill(1, first, last);
  }
  const groups: GroupPhrase[] = [];
  const named: NameSpan[] = [];
  for (const sentence of page.sentences) {
    for (let head = sentence.first; head < sentence.last; head++) {
      const token = page.tokens[head];
      if (!token || inside[head] || !isGroupNoun(token)) continue;
      const first = leftEdge(page.tokens, head, sentence.first);
      const state = stateBody(page.tokens, first, head, around);
      const group = state ? null : groupAt(page.tokens, first, head, around);
      if (state) named.push(state);
      if (group) groups.push(group);
    }
  }
  return { groups, named };
}

/** Phrases that point to a body, and those that by their country name one. */
export interface Groups {
  readonly groups: readonly GroupPhrase[];
  readonly named: readonly NameSpan[];
}

function aroundOf(names: readonly NameSpan[]): Around {
  const bodies = [...names.entries()].filter(([, { kind }]) => kind === 'organisation');
  const owners = names.filter(({ kind }) => kind === 'place' || kind === 'nationality');
  return {
    starting: new Map(bodies.map(([index, { first }]) => [first, index])),
    ending: new Map(bodies.map(([index, { last }]) => [last, index])),
    owners: new Map(owners.map((name) => [name.last, name])),
  };
}

/** The phrase around a group noun; null where it has no article and no name beside it. */
function groupAt(tokens: readonly Token[], first: number, head: number, around: Around): GroupPhrase | null {
  const token = tokens[head];
  if (!token) return null;
  const article = ARTICLES.has(tokens[first - 1]?.text.toLowerCase() ?? '') ? first - 1 : first;
  const beside = besideName(tokens, article, head, around);
  const pointing = tokens[article]?.text.toLowerCase() === 'the' && !onlyDescribes(tokens, token);
  if (beside === null && !pointing) return null;
  const modifiers = modifiersOf(tokens, first, head);
  return { first: article, last: head + 1, head, lemma: token.lemma.toLowerCase(), modifiers, beside };
}
const ARTICLES = new Set(['the', 'a', 'an']);

/** "Moscow's defence ministry" or "Russian government"; null where the words name no state's body. */
function stateBody(
  tokens: readonly Token[],
  first: number,
  head: number,
  { owners }: Around,
): NameSpan | null {
  const token = tokens[head];
  if (!token || !BODIES_OF_STATE.has(token.lemma.toLowerCase()) || onlyDescribes(tokens, token)) return null;
  const owner = tokens[first - 1]?.xpos === 'POS' ? owners.get(first - 1) : undefined;
  if (owner) return { first: owner.first, last: head + 1, kind: 'organisation' };
  return head > first && namesCountry(tokens[first]) ? { first, last: head + 1, kind: 'organisation' } : null;
}

function modifiersOf(tokens: readonly Token[], first: number, head: number): readonly string[] {
  return tokens.slice(first, head).map(({ text }) => oneSpelling(text.toLowerCase()));
}
