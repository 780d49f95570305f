import type { ClaimToken } from '../../model/claim.ts';
import { ARRANGING, INITIATIVE_WORDS, OF_OWN_ACCORD, ON_ORDERS, ORIGINS } from './initiatives.ts';
import { starterIn } from './first-blow.ts';
import { meetingToneOf } from './meeting-tone.ts';
import { saysOneOf } from './says-one-of.ts';
import { topicTokens } from './topic-frames.ts';
import { mainTopicTokens } from './topic-phrases.ts';

/** What side of a happening a claim tells: how it came about, what was talked about, that it was a first. */
export type Aspect = 'initiative' | 'topic' | 'rank' | 'start' | 'tone';

const RANKS: ReadonlySet<string> = new Set(['first']);

/** The sides of a happening that a claim tells; most claims tell none of these. */
export function aspectsOf(tokens: readonly ClaimToken[], text: string): readonly Aspect[] {
  const lemmas = new Set(tokens.map(({ lemma }) => lemma));
  const has = (words: ReadonlySet<string>) => words.values().some((word) => lemmas.has(word));
  const found: Aspect[] = [];
  if (saysOneOf(text, OF_OWN_ACCORD) || saysOneOf(text, ON_ORDERS)) found.push('initiative');
  else if (Object.keys(INITIATIVE_WORDS).some((word) => lemmas.has(word)) || (has(ARRANGING) && has(ORIGINS)))
    found.push('initiative');
  if (topicTokens(tokens).length > 0 || mainTopicTokens(tokens).length > 0) found.push('topic');
  if (has(RANKS)) found.push('rank');
  if (starterIn(text) !== null) found.push('start');
  if (meetingToneOf(tokens)?.meeting !== undefined) found.push('tone');
  return found;
}
