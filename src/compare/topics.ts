import { aspectsOf } from '../lang/en/aspects.ts';
import type { ContentWord } from '../lang/en/content-words.ts';
import { nounTopic } from '../lang/en/meaning.ts';
import { DISCUSSING, TALKS, TOPIC_NOUNS, TOPIC_VERBS } from '../lang/en/talk-topics.ts';
import { wordsOfClaim } from './align.ts';
import { perClaim } from './per-claim.ts';

/** Words that only say that something was talked about. */
const FRAME: ReadonlySet<string> = new Set([...DISCUSSING, ...TALKS, ...TOPIC_NOUNS, ...TOPIC_VERBS]);
/** A plan for talks, or a question about them, does not say what they were about. */
const TOLD: ReadonlySet<string> = new Set(['certain', 'probable', 'possible', 'hearsay']);

const PLANNED: ReadonlySet<string> = new Set(['plan', 'expect', 'schedule', 'intend']);

/** Words of a claim about what was talked about; the empty list where it tells of no topic. */
export const topicsIn = perClaim((claim): readonly ContentWord[] => {
  if (
    !TOLD.has(claim.certainty) ||
    PLANNED.has(claim.predications[0]?.lemma ?? '') ||
    !aspectsOf(claim.tokens, claim.text).includes('topic')
  )
    return [];
  return wordsOfClaim(claim).filter(
    ({ lemma, name, number, pos }) =>
      !name && !number && pos !== 'r' && !FRAME.has(lemma) && nounTopic(lemma) !== 'person',
  );
});
