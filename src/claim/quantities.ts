import type { Analysis, Quantity, Token } from '../model/analysis.ts';
import type { ClaimQuantity } from '../model/claim.ts';
import { happeningsOf } from '../lang/en/happenings.ts';

/** An earthquake that news reports has one of these sizes, written with a decimal: "clocked at 6.5". */
const MAGNITUDES: readonly [number, number] = [2, 10];

/** A quantity with the words for what it counts and what happened to that, as far as the text tells. */
export function boundQuantity(analysis: Analysis, quantity: Quantity): ClaimQuantity {
  const lemmaAt = (token: number | null) =>
    token === null ? null : (analysis.tokens[token]?.lemma.toLowerCase() ?? null);
  const predicateLemma = lemmaAt(quantity.predicate);
  if (isMagnitude(analysis, quantity)) {
    const size = { kind: 'measure', unit: 'magnitude', dimension: 'magnitude', base: quantity.low } as const;
    return { ...quantity, ...size, countedLemma: null, predicateLemma };
  }
  const meant = isElliptic(analysis, quantity) ? countedBefore(analysis, quantity) : undefined;
  if (meant)
    return { ...quantity, countedLemma: lemmaAt(meant.counted), predicateLemma: lemmaAt(meant.predicate) };
  return { ...quantity, countedLemma: lemmaAt(quantity.counted), predicateLemma };
}

const NUMBER_NOUNS: ReadonlySet<string> = new Set(
  'number figure count total turnout crowd estimate tally'.split(' '),
);

/** "The students put the number at 8,000": of what, is told before. */
function isElliptic({ tokens }: Analysis, { kind, counted, head }: Quantity): boolean {
  const [noun, at] = [tokens[head - 2], tokens[head - 1]];
  return (
    kind === 'count' &&
    counted === null &&
    at?.lemma === 'at' &&
    NUMBER_NOUNS.has(noun?.lemma.toLowerCase() ?? '')
  );
}

/** The last counted number before it, in its sentence or the one before. */
function countedBefore({ tokens, quantities }: Analysis, { head }: Quantity): Quantity | undefined {
  const sentence = tokens[head]?.sentence ?? 0;
  return quantities.findLast(
    (one) =>
      one.kind === 'count' &&
      one.counted !== null &&
      one.head < head &&
      sentence - (tokens[one.head]?.sentence ?? 0) <= 1,
  );
}

/** "Clocked the killer quake at 6.5": a bare decimal of that size in a sentence on an earthquake. */
function isMagnitude({ tokens }: Analysis, { kind, counted, low, high, head }: Quantity): boolean {
  const [least, most] = MAGNITUDES;
  if (
    kind !== 'count' ||
    counted !== null ||
    low !== high ||
    Number.isInteger(low) ||
    low < least ||
    low > most
  )
    return false;
  const token = tokens[head];
  return (
    token !== undefined &&
    inSentence(tokens, token).some(({ lemma }) => happeningsOf(lemma.toLowerCase()).includes('quake'))
  );
}

function inSentence(tokens: readonly Token[], { index, sentence }: Token): readonly Token[] {
  let first = index;
  while (tokens[first - 1]?.sentence === sentence) first--;
  let last = index;
  while (tokens[last + 1]?.sentence === sentence) last++;
  return tokens.slice(first, last + 1);
}
