import type { ClaimToken } from '../../model/claim.ts';
import { ARRANGING, INITIATIVE_WORDS, ORIGINS } from './initiatives.ts';
import { DISCUSSING, TALKS, TOPIC_NOUNS, TOPIC_PHRASES, TOPIC_VERBS } from './talk-topics.ts';

/** What side of a happening a claim tells: how it came about, what was talked about, that it was a first. */
export type Aspect = 'initiative' | 'topic' | 'rank';

const RANKS: ReadonlySet<string> = new Set(['first']);

/** The sides of a happening that a claim tells; most claims tell none of these. */
export function aspectsOf(tokens: readonly ClaimToken[], text: string): readonly Aspect[] {
  const lemmas = new Set(tokens.map(({ lemma }) => lemma));
  const has = (words: ReadonlySet<string>) => words.values().some((word) => lemmas.has(word));
  const found: Aspect[] = [];
  if (Object.keys(INITIATIVE_WORDS).some((word) => lemmas.has(word)) || (has(ARRANGING) && has(ORIGINS)))
    found.push('initiative');
  if (tellsTopic(has, text.toLowerCase())) found.push('topic');
  if (has(RANKS)) found.push('rank');
  return found;
}

/** True where the words say what talks were about: "the summit focused on …", "were on the table". */
function tellsTopic(has: (words: ReadonlySet<string>) => boolean, text: string): boolean {
  if (has(DISCUSSING) || TOPIC_PHRASES.some((phrase) => text.includes(phrase))) return true;
  return has(TALKS) && (has(TOPIC_VERBS) || has(TOPIC_NOUNS));
}
