import { FEWEST_CASES } from '../../src/compare/calibration.ts';
import type { Measured as Table, MeasuredBand } from '../../src/compare/measured-band.ts';

/** One flag that was measured. */
export interface Measured {
  readonly detector: string;
  /** As its detector gave it, 0 to 1. */
  readonly score: number;
  readonly right: boolean;
  /** The story, set of pairs or reading it comes from: no one of them may outweigh the others. */
  readonly origin: string;
}

/** Scores are compared to this many steps: a band for every last digit would hold one case. */
const STEPS = 20;
/**
 * A set counts as so many cases of a band at most, however long it is: a thousand pairs made by replacing one word are
 * one kind of evidence, and would drown what was read in articles.
 */
const MOST_OF_ONE_ORIGIN = 10;

/**
 * The bands of each detector, by name, lowest score first. A higher score is never measured as less right than a lower
 * one: bands that would be are one band (pool adjacent violators, Ayer et al. 1955).
 */
export function bandsOf(measured: readonly Measured[]): Table {
  const byName = Map.groupBy(measured, ({ detector }) => detector);
  return Object.fromEntries(
    [...byName]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, cases]) => [name, filled(pooled(steps(cases)))]),
  );
}

/** A band of fewer cases than prove anything goes with the one below: a higher score is not to count for less. */
function filled(bands: readonly MeasuredBand[]): readonly MeasuredBand[] {
  const kept: MeasuredBand[] = [];
  for (const band of bands) {
    const below = kept.at(-1);
    if (below && Math.min(below.of, band.of) < FEWEST_CASES) {
      kept[kept.length - 1] = { from: below.from, right: below.right + band.right, of: below.of + band.of };
    } else kept.push(band);
  }
  return kept;
}

function steps(cases: readonly Measured[]): readonly MeasuredBand[] {
  const byStep = Map.groupBy(cases, ({ score }) => Math.floor(score * STEPS) / STEPS);
  return [...byStep].sort(([a], [b]) => a - b).map(([from, some]) => ({ from, ...counted(some) }));
}

/** Counted origin by origin; of a long one the share that was right, rounded down. */
function counted(cases: readonly Measured[]): { readonly right: number; readonly of: number } {
  const sum = { right: 0, of: 0 };
  for (const some of Map.groupBy(cases, ({ origin }) => origin).values()) {
    const right = some.filter((one) => one.right).length;
    const of = Math.min(some.length, MOST_OF_ONE_ORIGIN);
    sum.right += Math.floor((right * of) / some.length);
    sum.of += of;
  }
  return sum;
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
