import { levelAt } from '../../lang/en/matched-words.ts';
import { wordLikeness } from '../../lang/en/word-likeness.ts';
import type { ContentWord } from '../../lang/en/content-words.ts';
import { exclusive } from '../../lang/en/exclusive.ts';
import { sameRoot } from '../../lang/en/meaning.ts';
import { otherEnds, rivalKinds } from '../../lang/en/rival-kinds.ts';
import { clashOf } from '../../lang/en/word-match.ts';
import type { Claim } from '../../model/claim.ts';
import { matchedWordsOf, wordsOfClaim } from '../words/align.ts';
import { below } from '../words/phrase.ts';
import { mayBeOneName } from '../words/name-forms.ts';
import { mainSubject } from './topic.ts';

/** From here on one word stands for the other, by its senses or by its use. */
const FOUND = 0.6;
const ONE_USE = 0.55;

/** Content words of a statement, its main subject aside, of which nothing in the other one says the same. */
export function loneWords(claim: Claim, other: Claim): readonly ContentWord[] {
  const subject = mainSubject(claim.tokens);
  const topic = new Set(subject < 0 ? [] : below(claim, subject));
  const [as, bs] = [matchedWordsOf(claim), matchedWordsOf(other)];
  const others = wordsOfClaim(other);
  return wordsOfClaim(claim).filter(
    (word, i) =>
      !topic.has(word.at) &&
      !others.some((one, j) => standsFor(word, one, levelAt(as, i, bs, j), claim, other)),
  );
}

// The five are two words of two claims, and how well their senses meet.
function standsFor(
  a: ContentWord,
  b: ContentWord,
  ...[level, left, right]: readonly [number, Claim, Claim]
): boolean {
  if (level >= FOUND) return true;
  if (exclusive(a.lemma, b.lemma) || rivalKinds(a.lemma, b.lemma) || otherEnds(a.lemma, b.lemma))
    return false;
  if (a.number || b.number) return false;
  const [x, y] = [left.tokens[a.at]?.text ?? '', right.tokens[b.at]?.text ?? ''];
  if (isCapital(x) && isCapital(y)) return mayBeOneName(x, y);
  return ofOneRoot(a.lemma, b.lemma) || usedAlike(a, b);
}

const ofOneRoot = (a: string, b: string): boolean => sameRoot(a, b) || sameRoot(b, a) || stem(a) === stem(b);

const usedAlike = (a: ContentWord, b: ContentWord): boolean =>
  (wordLikeness(a.lemma, b.lemma) ?? 0) >= ONE_USE && clashOf(a, b) !== 'opposed';

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
/** So many letters alike at the beginning are taken for one root. */
const STEM = 5;
const stem = (lemma: string): string => (lemma.length > STEM ? lemma.slice(0, STEM) : lemma);
