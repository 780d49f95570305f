import type { Claim } from '../../model/claim.ts';
import { countriesNamed } from '../../lang/en/nationality.ts';
import { thingKind } from '../../lang/en/thing-kinds.ts';
import { prepositionAt } from '../words/align.ts';
import { below } from '../words/phrase.ts';

/** As what a statement has its subject: "is a Pakistani cricketer", "is American". */
export interface ToldAs {
  /** The noun or adjective behind the copula, then what is coordinated with it: "singer and actress". */
  readonly heads: readonly number[];
  /** Tokens of the phrase before and below its heads. */
  readonly phrase: readonly number[];
  /** Countries by name, of its adjectives: "American", "from New Zealand". */
  readonly countries: ReadonlySet<string>;
  /** Years before its noun: "a 2005 film". */
  readonly years: ReadonlySet<string>;
  /** Countries it lies in: "a town in central Luxembourg", "is in Germany"; of a place alone. */
  readonly grounds: ReadonlySet<string>;
  /** Kinds its nouns name; empty as soon as one of them leaves it open. */
  readonly kinds: ReadonlySet<number>;
}

/** What a statement's main clause says its subject is; null where it says what it does. */
export function toldAs(claim: Claim): ToldAs | null {
  const { tokens } = claim;
  const root = tokens.findIndex(({ head }) => head < 0);
  const under = (deprel: string) => tokens.find((token) => token.head === root && token.deprel === deprel);
  if (root < 0 || !under('cop')) return null;
  const where = under('case')?.lemma;
  if (where !== undefined) return where === 'in' ? lyingIn(claim, root) : null;
  const heads = [root, ...tokens.flatMap((_, at) => (isAlongside(claim, at, root) ? [at] : []))];
  return {
    heads,
    phrase: below(claim, root),
    countries: new Set(heads.flatMap((at) => [...countriesOf(claim, at)])),
    years: new Set(heads.flatMap((at) => yearsBefore(claim, at))),
    grounds: groundsOf(claim, heads),
    kinds: kindsOf(claim, heads),
  };
}

const NONE: ReadonlySet<never> = new Set();

function lyingIn(claim: Claim, root: number): ToldAs {
  const phrase = below(claim, root);
  const grounds = countriesNamed(phrase.flatMap((at) => claim.tokens[at]?.text ?? []));
  return { heads: [root], phrase, countries: NONE, years: NONE, grounds, kinds: NONE };
}

/** Nouns of places, and bodies that stand in one. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'city town village county country state region province district municipality borough capital island mountain river lake ' +
    'university school college museum hospital church stadium airport settlement commune suburb port'
  ).split(' '),
);
const IN_OR_OF: ReadonlySet<string> = new Set(['in', 'of']);

/** Countries in "in …" and "of …" behind a noun of a place; what it borders or faces is told otherwise. */
function groundsOf(claim: Claim, heads: readonly number[]): ReadonlySet<string> {
  const { tokens } = claim;
  if (!heads.every((at) => PLACES.has(tokens[at]?.lemma ?? ''))) return NONE;
  const inside = tokens.flatMap(({ head, deprel }, at) =>
    heads.includes(head) && deprel.startsWith('nmod') && IN_OR_OF.has(prepositionAt(claim, at) ?? '')
      ? below(claim, at)
      : [],
  );
  return countriesNamed(inside.flatMap((at) => (inClause(claim, at) ? [] : (tokens[at]?.text ?? []))));
}

const inClause = ({ tokens }: Claim, at: number): boolean =>
  /^(?:acl|conj|appos)/u.test(tokens[at]?.deprel ?? '');

function isAlongside({ tokens }: Claim, at: number, root: number): boolean {
  const token = tokens[at];
  return token?.head === root && token.deprel === 'conj' && token.upos === tokens[root]?.upos;
}

/** "American football" is a game. */
const GAMES: ReadonlySet<string> = new Set(['football', 'rules', 'roulette', 'fries']);
const PREMODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'PUNCT', 'NUM', 'CCONJ', 'ADV']);

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

const yearsBefore = ({ tokens }: Claim, noun: number): readonly string[] =>
  runBefore(tokens, noun).flatMap(({ text }) => (YEAR.test(text) ? [text] : []));

/** Of the words straight before a noun, and of where somebody is from. */
function countriesOf(claim: Claim, head: number): ReadonlySet<string> {
  const { tokens } = claim;
  const run = runBefore(tokens, head).filter(({ upos }) => upos !== 'PUNCT');
  const before = run.flatMap(({ text }, at) => (GAMES.has(run[at + 1]?.lemma ?? '') ? [] : [text]));
  const from = tokens.findIndex(
    (token, at) => token.head === head && token.deprel === 'nmod' && prepositionAt(claim, at) === 'from',
  );
  const home = from < 0 ? [] : below(claim, from).flatMap((at) => tokens[at]?.text ?? []);
  return countriesNamed([...before, ...home]);
}

/** The words of a phrase up to its noun, with it: "2005 American sports drama film". */
function runBefore(tokens: Claim['tokens'], noun: number): Claim['tokens'] {
  let first = noun;
  while (isBefore(tokens, first - 1, noun) && tokens[first - 1]?.text !== ',') first--;
  return tokens.slice(first, noun + 1);
}

/** "American prize-winning screenwriter": a participle may stand among them. */
const isBefore = (tokens: Claim['tokens'], at: number, noun: number): boolean =>
  PREMODIFIERS.has(tokens[at]?.upos ?? '') ||
  (tokens[at]?.upos === 'VERB' && tokens[at].deprel === 'amod' && tokens[at].head === noun);

function kindsOf({ tokens }: Claim, heads: readonly number[]): ReadonlySet<number> {
  const kinds = heads.map((at) => (ofOtherKind(tokens, at) ? null : thingKind(tokens[at]?.lemma ?? '')));
  return new Set(kinds.every((kind) => kind !== null) ? kinds : []);
}

/** A "film series" may be told as films, a "song book" as songs. */
const ofOtherKind = (tokens: Claim['tokens'], head: number): boolean =>
  tokens.some(
    (token) => token.head === head && token.deprel === 'compound' && thingKind(token.lemma) !== null,
  );
