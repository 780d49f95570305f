import { type Extreme, extremeIn } from '../../lang/en/extremes.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import { perClaim } from '../words/per-claim.ts';
import { oneIsBackground } from '../times/times.ts';

/** Two claims that share less rank two things. */
const SAME_EVENT = 0.03;

interface Told {
  readonly extreme: Extreme | null;
}
const extremeOf = perClaim(({ text, tokens }): Told => ({ extreme: extremeIn(text, tokens) }));

/** True where one has as the most ever what the other has as the most since some year. */
export function recordsApart(pair: ClaimPair): boolean {
  const [{ extreme: a }, { extreme: b }] = [extremeOf(pair.left.claim), extremeOf(pair.right.claim)];
  if (a === null || b === null || a.pole !== b.pole || pair.sameEvent < SAME_EVENT) return false;
  if (a.over === b.over) return a.over === 'ever' && twoOfOneRecord(pair);
  return alignmentOf(pair).links.some(({ left }) => !left.number);
}

/** The worst ever, of now, and the worst ever, of another year: one record for two. */
const SAME_RECORD = 0.1;
const twoOfOneRecord = (pair: ClaimPair): boolean =>
  pair.sameEvent >= SAME_RECORD &&
  oneIsBackground(pair) &&
  superlativesIn(pair.left.claim).some((lemma) => superlativesIn(pair.right.claim).includes(lemma));
const superlativesIn = perClaim(({ tokens }): readonly string[] =>
  tokens.flatMap(({ xpos, text }) => (/^(?:JJS|RBS)$/u.test(xpos) ? [text.toLowerCase()] : [])),
);
