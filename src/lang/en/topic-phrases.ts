import type { ClaimToken } from '../../model/claim.ts';
import { type PlainWord, STOPS, phrasesIn, plainTokens, readPhrases } from './phrases.ts';
import { TALKS, TALK_TIMES } from './talk-topics.ts';

/**
 * Phrases behind which stands what a meeting was given over to, wherever the parser hangs it: "was given over to X",
 * "was taken up, at the wish of all, with X". They say that it was this above all.
 */
const LEADS = readPhrases(`
  given|turned over * to
  taken up with|by
  took up with
  taken up , ** ** , with|by
  dominated|consumed|monopolised|monopolized|overshadowed|swallowed|occupied|filled|absorbed * by|with
  eaten up by
  devoted|dedicated * to
  centred|centered|focused|focussed|concentrated|revolved|turned|hinged * on|upon|around|round|about
  dealt|dealing * at length with
  dealt|dealing|concerned mainly|chiefly|mostly|largely|only|solely|exclusively|primarily|above with
  spent * on|over|arguing|discussing|haggling|quarrelling|wrangling
  talked|spoke|talking|speaking mainly|chiefly|mostly|largely|only|exclusively|primarily|almost about|of
  one|single|only|sole|main|chief|principal|central|real|first|dominant * subject|topic|item|theme|purpose|point|question|matter|issue|aim|object|business|thing is|was|will|were
  one|single|only|sole|main|chief|principal|central|dominant * subject|topic|item|theme|purpose|point|question|matter|issue|aim|object|business|thing , namely
  one|single|only|sole|main|chief|principal|central|dominant * subject|topic|item|theme|purpose|point|question|matter|issue|aim|object|business|thing :
  agenda|programme|program * items|points|topics|subjects :
  agenda|programme|program consisted|consists of
  agenda|programme|program comprised|contained|listed|included
`);

/** What is given over to something: a meeting under any name, its time, and the attention of who meet. */
const GIVEN: ReadonlySet<string> = new Set([
  ...TALKS,
  ...TALK_TIMES,
  ...'hearing agenda attention place minute half talk briefing debate gathering assembly call interview lunch dinner breakfast audience tete-a-tete programme'.split(
    ' ',
  ),
]);
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'we', 'which', 'that', 'its', 'their']);

/** Phrases before which it stands: "water was at the centre of the discussion", "the dam dominated the talks". */
const TRAILS = readPhrases(`
  is|was|were|stood|are|been|being|lay at the centre|center|heart|top|forefront of
  took|take|takes|taking centre|center stage
  dominated|overshadowed|topped|headed|filled|monopolised|monopolized
  is|was|were|are the main|chief|principal|central|only|sole|dominant * topic|subject|theme|item|issue
  took|take|takes|taking up most|half|much|nearly|almost
`);

/** What leads on to something else than the topic. */
const BEYOND = readPhrases(`
  , according|said|says|which|where|who|who's|when|while|as|but|though|although|he|she|they|not|rather|instead
  according to
  rather|instead than|of
`);

/** Tokens of what a meeting was given over to above all, in order; none where the claim tells of no such thing. */
export function mainTopicTokens(tokens: readonly ClaimToken[]): readonly number[] {
  const words = plainTokens(tokens);
  const [lead] = [...phrasesIn(words, LEADS)]
    .filter(({ from }) => isGiven(tokens, words, from))
    .sort((a, b) => b.to - a.to || a.from - b.from);
  if (!lead) return trailedBy(tokens, words);
  const end = endOfTopic(words, lead.to);
  return words.slice(lead.to, end).map(({ at }) => at);
}
/** What stands before a phrase that says it was this above all: of a meeting that is named behind it. */
function trailedBy(
  tokens: readonly ClaimToken[],
  words: readonly (PlainWord & { readonly at: number })[],
): readonly number[] {
  const [trail] = phrasesIn(words, TRAILS);
  if (!trail || !words.slice(trail.from).some(({ at }) => GIVEN.has(tokens[at]?.lemma.toLowerCase() ?? '')))
    return [];
  const before = words.slice(0, trail.from).map(({ at }) => at);
  // "It dominated the talks" tells no topic.
  return before.length > 0 && !PRONOUNS.has(tokens[before[0] ?? 0]?.lemma.toLowerCase() ?? '') ? before : [];
}

/** A meeting is named before the phrase or in it; or only "it", which the sentence before may tell. */
function isGiven(
  tokens: readonly ClaimToken[],
  words: readonly (PlainWord & { readonly at: number })[],
  from: number,
): boolean {
  const before = words.slice(0, from + 1).map(({ at }) => tokens[at]?.lemma.toLowerCase() ?? '');
  return before.some((lemma) => GIVEN.has(lemma)) || PRONOUNS.has(before[0] ?? '');
}

function endOfTopic(words: readonly PlainWord[], from: number): number {
  const beyond = phrasesIn(words.slice(from), BEYOND)[0]?.from ?? words.length;
  const stop = words.slice(from).findIndex(({ word }, at) => at > 0 && STOPS.has(word));
  return from + Math.min(beyond, stop < 0 ? words.length : stop, words.length - from);
}
