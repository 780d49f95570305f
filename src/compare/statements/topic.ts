import { nearSpelling } from '../../lang/en/word-match.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { below } from '../words/phrase.ts';
import { sameName } from '../words/speakers.ts';

/** Names and numbers; of a subject without any only its noun counts. */
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/**
 * True where the main subjects of two statements can be one: one of them is a pronoun, or they share a word.
 */
export function oneTopic({ left, right }: ClaimPair): boolean {
  const [a, b] = [subjectWords(left.claim), subjectWords(right.claim)];
  if (a === null || b === null) return false;
  if (a.length === 0 || b.length === 0) return true;
  return a.some((word) => b.some((other) => other === word || nearSpelling(other, word)));
}

/** The same, or the subject of the one is named anywhere in the other. */
export function oneMatter(pair: ClaimPair): boolean {
  const [a, b] = [pair.left.claim, pair.right.claim];
  return oneTopic(pair) || namesSubjectOf(a, b) || namesSubjectOf(b, a);
}

function namesSubjectOf(claim: Claim, other: Claim): boolean {
  const words = subjectWords(other) ?? [];
  return words.length > 0 && words.every((word) => claim.tokens.some(({ lemma }) => lemma === word));
}

/** Lower-case words of the main subject; none where it is a pronoun, null where there is no subject. */
function subjectWords({ tokens, ...claim }: Claim): readonly string[] | null {
  const subject = mainSubject(tokens);
  const top = tokens[subject];
  if (top === undefined) return null;
  if (top.upos === 'PRON' || isBareThing(tokens, subject)) return [];
  const named = below({ tokens, ...claim }, subject).flatMap((at) => tokens[at] ?? []);
  const capitals = named.filter(({ text, upos }) => upos !== 'DET' && CAPITAL.test(text));
  return (capitals.length > 0 ? capitals : [top]).map(({ lemma }) => lemma);
}

/** The subject of the main predicate, or of a helper of it: "it has yet to be performed". */
export function mainSubject(tokens: Claim['tokens']): number {
  const root = tokens.findIndex(({ head }) => head < 0);
  return tokens.findIndex(
    ({ head, deprel }) =>
      deprel.startsWith('nsubj') &&
      (head === root || (tokens[head]?.head === root && tokens[head].upos === 'AUX')),
  );
}

/** "The film", which nothing tells from other films: it points back, as "it" does. */
function isBareThing(tokens: Claim['tokens'], subject: number): boolean {
  const under = tokens.filter(({ head }) => head === subject);
  return tokens[subject]?.upos === 'NOUN' && under.length === 1 && under[0]?.lemma === 'the';
}

/** True where both main subjects are pronouns or bear one name, whatever is added to it: not a niece and her uncle. */
export function oneBearer({ left, right }: ClaimPair): boolean {
  const [a, b] = [subjectName(left.claim), subjectName(right.claim)];
  return a !== null && b !== null && (a === '' || b === '' || sameName(a, b) === 'same');
}

/** The name that heads the main subject; empty for a pronoun, null where nobody is named. */
export function subjectName({ tokens }: Claim): string | null {
  const subject = mainSubject(tokens);
  if (tokens[subject]?.upos === 'PRON') return '';
  const words = tokens.filter(
    ({ head, deprel, upos }, at) =>
      upos === 'PROPN' && (at === subject || (head === subject && /^(?:flat|compound)/u.test(deprel))),
  );
  return words.length === 0 ? null : words.map(({ text }) => text).join(' ');
}
