import type { Claim } from '../model/claim.ts';
import { TALKS, TOPIC_NOUNS, TOPIC_PHRASES, TOPIC_VERBS } from '../lang/en/talk-topics.ts';
import { type ContentWord } from '../lang/en/content-words.ts';
import { wordsOfClaim } from './align.ts';

/** Words of a claim about what was talked about; the empty list where it tells of no topic. */
export function topicsIn(claim: Claim): readonly ContentWord[] {
  if (!tellsTopic(claim)) return [];
  return wordsOfClaim(claim).filter(
    ({ lemma, name, number, pos }) =>
      !name &&
      !number &&
      pos !== 'r' &&
      !TALKS.has(lemma) &&
      !TOPIC_VERBS.has(lemma) &&
      !TOPIC_NOUNS.has(lemma),
  );
}

/** True where the claim says what a meeting was about: "the summit focused on …", "were on the table". */
function tellsTopic(claim: Claim): boolean {
  const text = claim.text.toLowerCase();
  if (TOPIC_PHRASES.some((phrase) => text.includes(phrase))) return true;
  const lemmas = claim.tokens.map(({ lemma }) => lemma);
  const talks = lemmas.some((lemma) => TALKS.has(lemma));
  return (
    talks &&
    lemmas.some(
      (lemma, at) => (TOPIC_VERBS.has(lemma) && claim.tokens[at]?.upos === 'VERB') || TOPIC_NOUNS.has(lemma),
    )
  );
}
