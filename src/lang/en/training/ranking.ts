/** The log-linear ranker that whom and what pronouns mean is learned with. */

const ROUNDS = 300;
const RATE = 0.5;
/** Weights are written with this many digits. */
const DIGITS = 2;

/** One pronoun: its candidates' features, and which of them is right; -1 where none is. */
export interface Question {
  readonly candidates: readonly (readonly string[])[];
  readonly right: number;
}

export type Weights = Map<string, number>;

function scoreOf(weights: Weights, features: readonly string[], always: string): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), weights.get(always) ?? 0);
}

/** Chance of each candidate; what is left is the chance of none. */
function chances(
  weights: Weights,
  candidates: readonly (readonly string[])[],
  always: string,
): readonly number[] {
  const powers = candidates.map((features) => Math.exp(scoreOf(weights, features, always)));
  const sum = powers.reduce((total, power) => total + power, 1);
  return powers.map((power) => power / sum);
}

/** `always` is the feature every candidate has; `prior` is how strongly weights are held near nothing. */
export function learn(questions: readonly Question[], always: string, prior: number): Weights {
  const weights: Weights = new Map();
  const squares: Weights = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const slopes: Weights = new Map();
    for (const { candidates, right } of questions) {
      chances(weights, candidates, always).forEach((chance, at) => {
        const slope = (at === right ? 1 : 0) - chance;
        for (const feature of [...(candidates[at] ?? []), always])
          slopes.set(feature, (slopes.get(feature) ?? 0) + slope);
      });
    }
    for (const [feature, sum] of slopes) {
      const slope = sum - prior * (weights.get(feature) ?? 0);
      const square = (squares.get(feature) ?? 0) + slope * slope;
      squares.set(feature, square);
      weights.set(feature, (weights.get(feature) ?? 0) + (RATE * slope) / Math.sqrt(square + 1e-9));
    }
  }
  return weights;
}

/** How many are resolved, and how many of those right, at several thresholds. */
export function measure(questions: readonly Question[], weights: Weights, always: string): string {
  const lines = [0.4, 0.5, 0.55, 0.6, 0.7, 0.8].map((threshold) => {
    let [resolved, right, answerable] = [0, 0, 0];
    for (const question of questions) {
      if (question.right >= 0) answerable++;
      const all = chances(weights, question.candidates, always);
      const best = all.indexOf(Math.max(...all));
      if (best < 0 || (all[best] ?? 0) < threshold) continue;
      resolved++;
      if (best === question.right) right++;
    }
    return `  at ${String(threshold)}: right ${String(right)} of ${String(resolved)} resolved (${((100 * right) / resolved).toFixed(1)}%), answerable ${String(answerable)}`;
  });
  return lines.join('\n');
}

/** The weights as source code, by kind. */
export function writtenWeights(learned: readonly (readonly [kind: string, weights: Weights])[]): string {
  const tables = learned.map(([kind, weights]) => {
    const rows = [...weights].map(([feature, weight]) => [feature, weight.toFixed(DIGITS)] as const);
    const kept = rows.filter(([, weight]) => Number(weight) !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
    return `  ${kind}: {\n${kept.map(([feature, weight]) => `    '${feature}': ${String(Number(weight))},`).join('\n')}\n  },`;
  });
  return tables.join('\n');
}
