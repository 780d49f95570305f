import type { MeasuredBand } from '../../src/compare/measured-band.ts';

/** One flag that was measured. */
export interface Measured {
  readonly detector: string;
  /** As its detector gave it, 0 to 1. */
  readonly score: number;
  readonly right: boolean;
}

/** Scores are compared to this many steps: a band for every last digit would hold one case. */
const STEPS = 20;

/**
 * The bands of each detector, by name, lowest score first. A higher score is never measured as less right than a lower
 * one: bands that would be are one band (pool adjacent violators, Ayer et al. 1955).
 */
export function bandsOf(measured: readonly Measured[]): Readonly<Record<string, readonly MeasuredBand[]>> {
  const byName = Map.groupBy(measured, ({ detector }) => detector);
  return Object.fromEntries(
    [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, cases]) => [name, pooled(steps(cases))]),
  );
}

function steps(cases: readonly Measured[]): readonly MeasuredBand[] {
  const byStep = Map.groupBy(cases, ({ score }) => Math.floor(score * STEPS) / STEPS);
  return [...byStep]
    .sort(([a], [b]) => a - b)
    .map(([from, some]) => ({ from, right: some.filter(({ right }) => right).length, of: some.length }));
}

function pooled(bands: readonly MeasuredBand[]): readonly MeasuredBand[] {
  const kept: MeasuredBand[] = [];
  for (const band of bands) {
    let { from, right, of } = band;
    for (let last = kept.at(-1); last && last.right / last.of >= right / of; last = kept.at(-1)) {
      from = last.from;
      right += last.right;
      of += last.of;
      kept.pop();
    }
    kept.push({ from, right, of });
  }
  return kept;
}
