import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { aboveNumber } from '../words/predicates.ts';

type Kind = ClaimQuantity['kind'];

/** What a number without a counted noun is a number of. */
const OF_KIND: Readonly<Partial<Record<Kind, string>>> = {
  money: 'the sum of money',
  percent: 'the share',
  'percentage-point': 'the change in the share',
  duration: 'the length of time',
  age: 'the age',
  rate: 'the rate',
  score: 'the score',
  fraction: 'the share',
  ordinal: 'the place in the order',
  measure: 'the measure',
};
const OF_DIMENSION: Readonly<Partial<Record<string, string>>> = {
  length: 'the length or distance',
  area: 'the area',
  mass: 'the weight',
  volume: 'the volume',
  temperature: 'the temperature',
  speed: 'the speed',
  energy: 'the energy',
  power: 'the power',
  concentration: 'the concentration',
  pressure: 'the pressure',
};
/** Words before a noun that say which kind it is. */
const OF_NOUN: ReadonlySet<string> = new Set(['compound', 'amod', 'flat']);
/** "More people" and "other people" are people: such words belong to the number. */
const OF_NUMBER: ReadonlySet<string> = new Set(
  'more less least most other another further many few several some additional same total'.split(' '),
);

/** What two numbers measure, as the texts name it: "the number of people killed", "the fine", "the length of time". */
export function measuredWords({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): string {
  const counted = countedWords(left.claim, a) ?? countedWords(right.claim, b);
  if (counted !== null) return `the number of ${counted}${doneTo(left.claim, a, right.claim, b)}`;
  const [one, other] = [heldBy(left.claim, a), heldBy(right.claim, b)];
  if (one !== null && one.lemma === other?.lemma) return `the ${one.text.toLowerCase()}`;
  if (a.dimension !== null && a.dimension === b.dimension && OF_DIMENSION[a.dimension] !== undefined)
    return OF_DIMENSION[a.dimension] ?? '';
  return OF_KIND[a.kind] ?? OF_KIND[b.kind] ?? 'the number given';
}

/** The counted noun in the plural, with what says which kind it is; null where it stands in the singular or nowhere. */
function countedWords({ tokens }: Claim, { kind, countedLemma, span }: ClaimQuantity): string | null {
  if (kind !== 'count' || countedLemma === null) return null;
  const [head] = [...tokens.keys()]
    .filter(
      (at) => tokens[at]?.lemma === countedLemma && isPlural(tokens[at].text, tokens[at].xpos, countedLemma),
    )
    .sort((x, y) => away(x) - away(y));
  function away(at: number): number {
    return Math.abs((tokens[at]?.span.start ?? 0) - span.end);
  }
  if (head === undefined) return null;
  const words = tokens.flatMap(({ head: above, deprel, text, lemma, upos, span: own }, at) => {
    const inNumber = own.start >= span.start && own.end <= span.end && at !== head;
    const kept =
      at === head || (above === head && at === head - 1 && OF_NOUN.has(deprel) && !OF_NUMBER.has(lemma));
    if (!kept || inNumber || /\d/u.test(text)) return [];
    return [upos === 'NOUN' && at === head ? text.toLowerCase() : text];
  });
  return words.join(' ');
}

const isPlural = (text: string, xpos: string, lemma: string): boolean =>
  xpos === 'NNS' || xpos === 'NNPS' || (lemma === 'person' && text.toLowerCase() !== 'person');

/** " killed": what was done to the counted, where both say it in the same word and that word can stand behind a noun. */
function doneTo(left: Claim, a: ClaimQuantity, right: Claim, b: ClaimQuantity): string {
  if (a.predicateLemma === null || a.predicateLemma !== b.predicateLemma) return '';
  for (const [claim, quantity] of [
    [left, a],
    [right, b],
  ] as const) {
    const above = aboveNumber(claim, quantity);
    const verb = above === null ? undefined : claim.tokens[above.token];
    if (verb?.upos !== 'VERB' || verb.lemma !== a.predicateLemma || above === null) continue;
    const object = above.object === null ? undefined : claim.tokens[above.object]?.lemma;
    if (above.voice === 'passive' || (object === quantity.countedLemma && /ed$/u.test(verb.text)))
      return ` ${verb.text.toLowerCase()}`;
  }
  return '';
}

interface Held {
  readonly text: string;
  readonly lemma: string;
}

/** The noun a unit stands before or behind: "a two-hour meeting" of the meeting, "a fine of 300 dinars" of the fine. */
function heldBy({ tokens }: Claim, { span }: ClaimQuantity): Held | null {
  let at = tokens.findLastIndex((token) => token.span.start < span.end);
  while (at >= 0 && /^(?:nummod|compound|nmod|amod)/u.test(tokens[at]?.deprel ?? '')) {
    at = tokens[at]?.head ?? -1;
    const token = tokens[at];
    if (token?.upos === 'NOUN' && (token.span.end <= span.start || token.span.start >= span.end))
      return token;
  }
  return null;
}
