import { PRONOUN_WEIGHTS } from '../../lang/en/pronoun-weights.ts';
import type { Part } from './cast.ts';
import { type Asked, candidatesFor, type Seen } from './standing.ts';

/** How likely one must be the one meant, among all in reach and nobody: wrong is worse than unresolved. */
const SURE_ENOUGH = { person: 0.6, thing: 0.8, many: 0.7 } as const;
/** The score of "none of them"; the others are measured against it. */
const NOBODY = 0;

/** Whom the pronoun points to; null where nobody leads clearly. */
export function antecedent(asked: Asked, history: readonly Seen[]): Part | null {
  const weights = PRONOUN_WEIGHTS[asked.kind.class];
  let best: Part | null = null;
  let most = -Infinity;
  let sum = Math.exp(NOBODY);
  for (const { part, features } of candidatesFor(asked, history)) {
    const score = features.reduce(
      (total, feature) => total + (weights[feature] ?? 0),
      weights['anyone'] ?? 0,
    );
    sum += Math.exp(score);
    if (score > most) [best, most] = [part, score];
  }
  return Math.exp(most) / sum >= SURE_ENOUGH[asked.kind.class] ? best : null;
}
