import { THING_WEIGHTS } from '../../lang/en/thing-weights.ts';
import { type Asking, optionsFor } from './features.ts';
import type { Thing } from './things.ts';

/** The score of "nothing"; the others are measured against it. */
const NOTHING = 0;
/** How likely one must be the one meant, among all in reach and nothing: wrong is worse than unresolved. */
const SURE_ENOUGH = { one: 0.65, many: 0.55 } as const;

/** What a pronoun stands for and how likely it is that; null where nothing leads clearly. */
export interface Choice {
  readonly thing: Thing;
  readonly sure: number;
}

export function chooseThing(asking: Asking, before: readonly Thing[]): Choice | null {
  const kind = asking.many ? 'many' : 'one';
  const weights: Readonly<Record<string, number>> = THING_WEIGHTS[kind];
  let best: Thing | null = null;
  let most = -Infinity;
  let sum = Math.exp(NOTHING);
  for (const { thing, features } of optionsFor(asking, before)) {
    const score = features.reduce(
      (total, feature) => total + (weights[feature] ?? 0),
      weights['anything'] ?? 0,
    );
    sum += Math.exp(score);
    if (score > most) [best, most] = [thing, score];
  }
  const sure = Math.exp(most) / sum;
  return best && sure >= SURE_ENOUGH[kind]
    ? { thing: best, sure: Math.round(sure * HUNDRED) / HUNDRED }
    : null;
}
const HUNDRED = 100;
