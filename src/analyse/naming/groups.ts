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
}

/** The body's name right after the noun, or before its comma. */
function besideName(tokens: readonly Token[], first: number, head: number, around: Around): number | null {
  const after = around.starting.get(head + 1);
  if (after !== undefined) return after;
  return tokens[first - 1]?.text === ',' ? (around.ending.get(first - 1) ?? null) : null;
}

/** Common nouns for bodies: those with an article that point to one, and those that name one by its country. */
export function groupPhrases(
  page: Page,
  names: readonly NameSpan[],
): { groups: readonly GroupPhrase[]; named: readonly NameSpan[] } {
  const { tokens } = page;
  const owners = new Map(
    names.filter(({ kind }) => kind === 'place' || kind === 'nationality').map((name) => [name.last, name]),
  );
  const bodies = [...names.entries()].filter(([, { kind }]) => kind === 'organisation');
  const around: Around = {
    starting: new Map(bodies.map(([index, { first }]) => [first, index])),
    ending: new Map(bodies.map(([index, { last }]) => [last, index])),
  };
  const inside = new Uint8Array(tokens.length);
  for (const { first, last, kind } of names)
    if (kind !== 'nationality' && kind !== 'place') inside.fill(1, first, last);
  const groups: GroupPhrase[] = [];
  const named: NameSpan[] = [];
  for (const sentence of page.sentences) {
    for (let head = sentence.first; head < sentence.last; head++) {
      const token = tokens[head];
      if (!token || inside[head] || !isGroupNoun(token)) continue;
      const first = leftEdge(tokens, head, sentence.first);
      const article = ARTICLES.has(tokens[first - 1]?.text.toLowerCase() ?? '') ? first - 1 : first;
      const beside = besideName(tokens, article, head, around);
      if (beside === null && onlyDescribes(tokens, token)) continue;
      const owner = tokens[first - 1]?.xpos === 'POS' ? owners.get(first - 1) : undefined;
      const start = stateBodyStart(tokens, { first, head, owner });
      if (start !== null) named.push({ first: start, last: head + 1, kind: 'organisation' });
      else if (beside !== null || tokens[article]?.text.toLowerCase() === 'the') {
        const modifiers = modifiersOf(tokens, first, head);
        groups.push({
          first: article,
          last: head + 1,
          head,
          lemma: token.lemma.toLowerCase(),
          modifiers,
          beside,
        });
      }
    }
  }
  return { groups, named };
}
const ARTICLES = new Set(['the', 'a', 'an']);

/** Where "Moscow's defence ministry" or "Russian government" begins; null where the words name no state's body. */
function stateBodyStart(
  tokens: readonly Token[],
  at: { first: number; head: number; owner: NameSpan | undefined },
): number | null {
  const { first, head, owner } = at;
  if (!BODIES_OF_STATE.has(tokens[head]?.lemma.toLowerCase() ?? '')) return null;
  if (owner) return owner.first;
  return head > first && namesCountry(tokens[first]) ? first : null;
}

function modifiersOf(tokens: readonly Token[], first: number, head: number): readonly string[] {
  return tokens.slice(first, head).map(({ text }) => oneSpelling(text.toLowerCase()));
}
