import type { Claim, ClaimQuantity } from '../model/claim.ts';
import { contentWords } from '../lang/en/content-words.ts';
import { deedsOfNoun, deedsOfVerb } from '../lang/en/deed-words.ts';
import { eventsOfNoun } from '../lang/en/single-events.ts';
import { siteKindsOf } from '../lang/en/site-words.ts';
import type { Span } from '../model/span.ts';
import { extremeIn } from '../lang/en/extremes.ts';
import { colouredIn } from '../lang/en/framing.ts';
import { happeningsOf } from '../lang/en/happenings.ts';
import { headCountsOf } from '../lang/en/head-counts.ts';
import { idiomsIn } from '../lang/en/idioms.ts';
import { SPARING } from '../lang/en/portion-words.ts';
import { namedMeasure } from '../lang/en/measure-words.ts';
import { rarity } from '../lang/en/meaning.ts';
import { numberWord } from '../lang/en/number-value.ts';
import { stateWordsIn } from '../lang/en/states/states-in.ts';
import { mindOf } from '../lang/en/unanimity.ts';
import { tallyIn } from '../lang/en/vote-words.ts';
import { wordEntry } from '../lang/en/wordnet.ts';

/** What a claim is about, as keys that synonyms share, with how much each tells (0 to 1). */
export type Concepts = ReadonlyMap<string, number>;

/** A day says little of what happened on it; a number more; a name much. */
const DAY_WEIGHT = 0.3;
const NAME_WEIGHT = 1;
const DAY_LETTERS = 10;
/** What is measured tells more than any other word; the figures alone little. */
const MEASURE_WEIGHT = 0.9;
const FIGURES_WEIGHT = 0.5;
const LARGE = 100;
/** A phrase for a happening tells as much as a verb of middling rarity. */
const IDIOM_WEIGHT = 0.5;
/** "The worst since 1982" and "the worst ever" are few in an article. */
const RECORD_WEIGHT = 0.5;
/** States of one scale: "in custody", "released"; a phrase tells more of them than a verb. */
const STATE_WEIGHT = { phrase: 0.5, word: 0.1 };
/** So are "every last plane" and "the five jets are not affected". */
const PORTION_WEIGHT = 0.3;
const WHOLES: ReadonlySet<string> = new Set(['every', 'each', 'whole', 'entire']);
const isSpared = ({ predications }: Claim): boolean =>
  predications.some(({ lemma, polarity }) => polarity === 'negative' && SPARING.has(lemma));
const TELLING_NOUN = 0.5;
/** How the key of what was done begins: it makes no two claims more alike, and tells which are compared though they share little. */
export const DEED = 'deed';
/** Initials and particles of names ("A.", "al") are shared by too many. */
const SHORTEST_NAME = 3;

const known = new WeakMap<Claim, Concepts>();

/** The concepts of a claim, worked out once. */
export function conceptsOf(claim: Claim): Concepts {
  const made = known.get(claim) ?? readConcepts(claim);
  known.set(claim, made);
  return made;
}

function readConcepts(claim: Claim): Concepts {
  const concepts = new Map<string, number>();
  const add = (key: string, weight: number) => concepts.set(key, Math.max(weight, concepts.get(key) ?? 0));
  for (const word of contentWords(claim.tokens)) {
    const value = word.number ? numberWord(word.lemma) : null;
    if (value !== null) add(`number ${String(value)}`, word.weight);
    else add(word.name ? nameKey(word.lemma) : conceptKey(word.lemma, word.pos), word.weight);
  }
  for (const participant of claim.participants) {
    if (!participant.named) continue;
    for (const part of participant.name.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
      if (part.length >= SHORTEST_NAME) add(nameKey(part), NAME_WEIGHT);
    }
  }
  for (const [key, weight] of told(claim)) add(key, weight);
  for (const key of peopleKeys(claim)) add(key, MEASURE_WEIGHT);
  for (const quantity of claim.quantities) {
    for (const key of [
      ...measureKeys(quantity),
      ...keysOfSubject(claim, quantity),
      ...namedKeys(claim, quantity),
    ])
      add(key, MEASURE_WEIGHT);
    if (quantity.low >= LARGE) add(`figures ${figuresOf(quantity.low)}`, FIGURES_WEIGHT);
  }
  for (const { earliest } of claim.times) {
    if (earliest !== null) add(`day ${earliest.slice(0, DAY_LETTERS)}`, DAY_WEIGHT);
  }
  return concepts;
}

/** What its words together tell of: a happening in a phrase, a vote, a record, all or part of something. */
function told(claim: Claim): readonly (readonly [key: string, weight: number])[] {
  const idioms = idiomsIn(claim.tokens).map(({ family }) => [`happening ${family}`, IDIOM_WEIGHT] as const);
  const whole = claim.tokens.some(({ lemma }) => WHOLES.has(lemma)) || isSpared(claim);
  return [
    ...idioms,
    ...stateKeys(claim),
    ...deedKeys(claim),
    ...(mindOf(claim.text) === null ? [] : [[`${DEED} decide`, 0] as const]),
    ...(whole ? [['rank portion', PORTION_WEIGHT] as const] : []),
    ...(tallyIn(claim.text) ? [['measure tally', MEASURE_WEIGHT] as const] : []),
    ...(extremeIn(claim.text, claim.tokens) ? [['rank record', RECORD_WEIGHT] as const] : []),
  ];
}

/** The scales of which it tells a state. */
const stateKeys = (claim: Claim): readonly (readonly [key: string, weight: number])[] =>
  stateWordsIn(claim.tokens).map(({ phrase: { scale, words } }) => [
    `rank state-${scale.name}`,
    words.length > 1 ? STATE_WEIGHT.phrase : STATE_WEIGHT.word,
  ]);

/** What was done, where a claim says when or where: "the blaze started at midnight", "fire broke out at four". */
function deedKeys({
  tokens,
  predications,
  times,
  participants,
}: Claim): readonly (readonly [string, number])[] {
  const placed =
    times.length > 0 ||
    participants.some(({ kind, named }) => kind === 'place' && named) ||
    tokens.some(({ lemma, upos }) => upos === 'NOUN' && siteKindsOf(lemma, []).length > 0);
  if (!placed) return [];
  const deeds = predications.flatMap(({ lemma, token }) => {
    const beside = tokens.filter(
      ({ head, deprel }) => head === token && /^(?:compound:prt|advmod|obj|obl)/u.test(deprel),
    );
    const words = beside.map((one) => one.lemma);
    return deedsOfVerb(lemma, words, words);
  });
  const nouns = tokens.flatMap(({ lemma, upos }) =>
    upos === 'NOUN' ? [...deedsOfNoun(lemma), ...eventsOfNoun(lemma)] : [],
  );
  return [...deeds, ...nouns].map((family) => [`${DEED} ${family}`, 0] as const);
}

/** "Three herdsmen" and "three smugglers" may be the same three. */
function peopleKeys({ tokens, quantities }: Claim): readonly string[] {
  const people = colouredIn(tokens).filter(({ about }) => about === 'crew');
  return people.flatMap(({ label, at }) =>
    quantities
      .filter(({ low, span }) => low >= FEWEST_PEOPLE && isNumberOf(tokens, at, span))
      .map(({ low }) => `measure people ${String(label)} ${String(low)}`),
  );
}
const FEWEST_PEOPLE = 2;

const isNumberOf = (tokens: Claim['tokens'], at: number, number: Span): boolean =>
  tokens.some(
    ({ head, deprel, span }) =>
      head === at && deprel === 'nummod' && span.start < number.end && number.start < span.end,
  );

/** "12 people were hurt" and "17 were injured" measure one thing, whatever else the claims say. */
function measureKeys({ kind, countedLemma, predicateLemma, dimension }: ClaimQuantity): readonly string[] {
  if (kind === 'measure') return dimension === null ? [] : [`measure ${dimension}`];
  if (kind === 'identifier' || kind === 'ordinal' || kind === 'age') return [];
  const words = [predicateLemma ?? '', countedLemma ?? ''];
  const families = words.flatMap((word) => [...happeningsOf(word), ...headCountsOf(word)]);
  const telling = countedLemma !== null && rarity(countedLemma) >= TELLING_NOUN ? [countedLemma] : [];
  return [...families, ...telling].map((key) => `measure ${key}`);
}

/** "The attendance is estimated at 1,200": what stands at a number says what it is the number of. */
function keysOfSubject(
  { predications, tokens }: Claim,
  { kind, predicateLemma }: ClaimQuantity,
): readonly string[] {
  const subject = predications.find(({ lemma }) => lemma === predicateLemma)?.subject ?? null;
  if (kind !== 'count' || subject === null || !STANDING.has(predicateLemma ?? '')) return [];
  return happeningsOf(tokens[subject]?.lemma ?? '').map((family) => `measure ${family}`);
}
/** "The flight had 61 people on board", "84 passengers and crew on the plane": named by the words around. */
function namedKeys({ text, span: { start } }: Claim, quantity: ClaimQuantity): readonly string[] {
  const { span } = quantity;
  const named = namedMeasure(text.slice(0, span.start - start), text.slice(span.end - start), quantity);
  return named === null ? [] : [`measure ${named.name}`];
}

const STANDING: ReadonlySet<string> = new Set(
  'stand reach rise put estimate climb pass exceed total number be'.split(' '),
);

/** The figures of a number in order of size: the same for 1,800 and 8.1 million, which a slip of the pen can mix up. */
function figuresOf(value: number): string {
  return [...String(value).replace(/\D/gu, '')]
    .filter((figure) => figure !== '0')
    .sort()
    .join('');
}

const nameKey = (name: string): string => `name ${name}`;

/** The family of happenings, else WordNet's main sense, else the word itself. */
function conceptKey(lemma: string, pos: 'n' | 'v' | 'a' | 'r'): string {
  const [family] = happeningsOf(lemma);
  if (family !== undefined) return `happening ${family}`;
  const sense = wordEntry(lemma)?.senses[pos]?.[0];
  return sense === undefined ? `word ${lemma}` : `sense ${String(sense)}`;
}
