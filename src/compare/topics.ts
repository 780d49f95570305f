import type { ContentWord } from '../lang/en/content-words.ts';
import { nounTopic } from '../lang/en/meaning.ts';
import { DISCUSSING, TALKS, TOPIC_NOUNS, TOPIC_VERBS } from '../lang/en/talk-topics.ts';
import { topicTokens } from '../lang/en/topic-frames.ts';
import { wordsOfClaim } from './align.ts';
import { perClaim } from './per-claim.ts';

/** Words that only say that something was talked about. */
const FRAME: ReadonlySet<string> = new Set([...DISCUSSING, ...TALKS, ...TOPIC_NOUNS, ...TOPIC_VERBS]);
/** A plan for talks, or a question about them, does not say what they were about. */
const TOLD: ReadonlySet<string> = new Set(['certain', 'probable', 'possible', 'hearsay']);

const PLANNED: ReadonlySet<string> = new Set(['plan', 'expect', 'schedule', 'intend']);

/** Words of a claim about what was talked about; the empty list where it tells of no topic. */
export const topicsIn = perClaim((claim): readonly ContentWord[] => {
  // What somebody says about a topic is not what a meeting was about.
  if (claim.quoted || !TOLD.has(claim.certainty) || PLANNED.has(claim.predications[0]?.lemma ?? ''))
    return [];
  const told = new Set(topicTokens(claim.tokens));
  return wordsOfClaim(claim).filter(
    ({ at, lemma, name, number, pos }) =>
      told.has(at) && !name && !number && pos !== 'r' && !FRAME.has(lemma) && nounTopic(lemma) !== 'person',
  );
});
