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
  return { ...quantity, countedLemma: lemmaAt(quantity.counted), predicateLemma };
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
