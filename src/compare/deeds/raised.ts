import type { ContentWord } from '../../lang/en/content-words.ts';
import { RAISED, RAISED_UP, TOPIC_FRAME } from '../../lang/en/raising.ts';
import { matchLevel } from '../../lang/en/word-match.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { wordsOfClaim } from '../words/align.ts';
import { deniedBy } from '../words/predicates.ts';

/** A topic is the same where its telling words stand for each other: synonyms, not merely kinds. */
const SAME_TOPIC = 0.75;
/** Rare words tell a topic by themselves ("contractor"); of common ones two are needed. */
const TELLING = 0.55;

/**
 * Whether a topic came up, where one claim says so and the other that it did not: "was not touched upon", "came up too".
 * Gives the topic's words of both sides, the one that has it raised first; null where they do not differ in this.
 */
export function raisedOnOneSide(
  pair: ClaimPair,
): { readonly raised: PairSide; readonly not: PairSide } | null {
  const { left, right } = pair;
  const [a, b] = [raising(left), raising(right)];
  if (a === null || b === null || a === b) return null;
  const [as, bs] = [topicWords(left.claim), topicWords(right.claim)];
  const shared = as.filter((one) => bs.some((other) => matchLevel(one, other) >= SAME_TOPIC));
  const telling = shared.some(({ weight, name }) => !name && weight >= TELLING);
  if (!telling && shared.filter(({ name }) => !name).length < 2) return null;
  return a === 'raised' ? { raised: left, not: right } : { raised: right, not: left };
}

/** What a claim says of its topic: that it was talked about, that it was not, or nothing of the kind. */
function raising(side: PairSide): 'raised' | 'not' | null {
  const { claim } = side;
  if (claim.certainty !== 'certain') return null;
  for (const predication of claim.predications) {
    const { lemma, token, modality, tense } = predication;
    if (modality !== 'asserted' || tense === 'future' || tense === 'none') continue;
    const particle = RAISED_UP[lemma];
    const next = claim.tokens.slice(token + 1, token + 3);
    const up = particle !== undefined && next.some((word) => word.lemma === particle && word.head === token);
    if (up || RAISED.has(lemma)) return deniedBy(side, predication) ? 'not' : 'raised';
  }
  return null;
}

function topicWords(claim: Claim): readonly ContentWord[] {
  return wordsOfClaim(claim).filter(
    ({ lemma, number, pos }) =>
      !number && (pos === 'n' || pos === 'a') && !TOPIC_FRAME.has(lemma) && !RAISED.has(lemma),
  );
}
