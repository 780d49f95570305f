import type { ContentWord } from '../../lang/en/content-words.ts';
import { nounTopic } from '../../lang/en/meaning.ts';
import { DISCUSSING, TALKS, TOPIC_NOUNS, TOPIC_VERBS } from '../../lang/en/talk-topics.ts';
import { topicTokens } from '../../lang/en/topic-frames.ts';
import { mainTopicTokens } from '../../lang/en/topic-phrases.ts';
import type { Claim } from '../../model/claim.ts';
import { wordsOfClaim } from '../words/align.ts';
import { perClaim } from '../words/per-claim.ts';

/** Words that only say that something was talked about. */
const FRAME: ReadonlySet<string> = new Set([...DISCUSSING, ...TALKS, ...TOPIC_NOUNS, ...TOPIC_VERBS]);
/** A plan for talks, or a question about them, does not say what they were about. */
const TOLD: ReadonlySet<string> = new Set(['certain', 'probable', 'possible', 'hearsay']);

const PLANNED: ReadonlySet<string> = new Set(['plan', 'expect', 'schedule', 'intend']);

/** A coming meeting can be said to have one subject. */
const TOLD_OR_COMING: ReadonlySet<string> = new Set([...TOLD, 'forecast']);

/** Words of a claim about what a meeting was given over to above all; the empty list where it tells of no such topic. */
export const mainTopicsIn = perClaim((claim): readonly ContentWord[] =>
  claim.quoted || !TOLD_OR_COMING.has(claim.certainty)
    ? []
    : topicWords(claim, mainTopicTokens(claim.tokens)),
);

/** Words of a claim about what was talked about; the empty list where it tells of no topic. */
export const topicsIn = perClaim((claim): readonly ContentWord[] => {
  // What somebody says about a topic is not what a meeting was about.
  const main = mainTopicsIn(claim);
  if (main.length > 0) return main;
  if (claim.quoted || !TOLD.has(claim.certainty) || PLANNED.has(claim.predications[0]?.lemma ?? ''))
    return [];
  return topicWords(claim, topicTokens(claim.tokens));
});

function topicWords(claim: Claim, tokens: readonly number[]): readonly ContentWord[] {
  const told = new Set(tokens);
  return wordsOfClaim(claim).filter(
    ({ at, lemma, name, number, pos }) =>
      told.has(at) &&
      !name &&
      !number &&
      pos !== 'r' &&
      !FRAME.has(lemma) &&
      !(pos === 'n' && nounTopic(lemma) === 'person'),
  );
}
