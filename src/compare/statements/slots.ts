import { levelAt } from '../../lang/en/matched-words.ts';
import type { Claim } from '../../model/claim.ts';
import { matchedWordsOf, prepositionAt, wordsOfClaim } from '../words/align.ts';

/** In what relation a word stands, and on which word it hangs: "by" of "written". */
export interface Slot {
  /** A preposition, "object", "kind" for what stands before a noun, else the relation. */
  readonly slot: string;
  /** -1 where it hangs on nothing. */
  readonly holder: number;
}

const AGENTS: ReadonlySet<string> = new Set(['obl:agent', 'nsubj']);

/** Of words in a row the first tells; of a name its head. */
export function slotOf(claim: Claim, at: number): Slot {
  const token = claim.tokens[at];
  if (!token) return { slot: '', holder: -1 };
  if (token.deprel === 'conj' || isNamePart(claim, at)) return slotOf(claim, token.head);
  return { slot: prepositionAt(claim, at) ?? relationOf(token.deprel), holder: token.head };
}

function relationOf(deprel: string): string {
  const kind = deprel.split(':')[0] ?? '';
  if (AGENTS.has(deprel)) return 'by';
  if (deprel === 'nsubj:pass' || kind === 'obj') return 'object';
  if (deprel === 'nmod:poss') return 'of';
  return kind === 'amod' || kind === 'compound' ? 'kind' : kind;
}

/** "Port" in "Port Sorrel". */
export function isNamePart({ tokens }: Claim, at: number): boolean {
  const [token, above] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  if (!token || !above || !NAME_PARTS.test(token.deprel)) return false;
  return above.upos === 'PROPN'
    ? token.deprel !== 'amod' || isCapital(token)
    : isCapital(token) && isCapital(above);
}

const NAME_PARTS = /^(?:flat|compound|amod$)/u;
const isCapital = ({ text }: Claim['tokens'][number]): boolean => /^\p{Lu}/u.test(text);

/** Tokens of the whole name a word is part of. */
export function nameAround(claim: Claim, at: number): readonly number[] {
  const top = isNamePart(claim, at) ? (claim.tokens[at]?.head ?? at) : at;
  return claim.tokens.flatMap(({ head }, one) =>
    one === top || (head === top && isNamePart(claim, one)) ? [one] : [],
  );
}

/** Words that stand for each other: synonyms, a noun for its verb. */
const SAME_WORD = 0.75;

/** True where two slots hang on words that stand for each other, or both are what their claim turns on. */
export function oneHolder(a: Claim, holder: number, ...[b, other]: readonly [Claim, number]): boolean {
  if (holder < 0 || other < 0) return holder === other;
  const [i, j] = [placeOf(a, holder), placeOf(b, other)];
  return i >= 0 && j >= 0 && levelAt(matchedWordsOf(a), i, matchedWordsOf(b), j) >= SAME_WORD;
}

const placeOf = (claim: Claim, token: number): number =>
  wordsOfClaim(claim).findIndex(({ at }) => at === token);
