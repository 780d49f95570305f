/** Numbers that are the same in every run of one seed. */
export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both among them. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** So many of them, each once, in any order; all where there are fewer. */
  readonly some: <T>(from: readonly T[], count: number) => readonly T[];
  /** True so often, 0 to 1. */
  readonly chance: (often: number) => boolean;
}

const STEP = 0x6d2b79f5;
const RANGE = 2 ** 32;

/** Mulberry32: small, and good enough to make texts of. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + STEP) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / RANGE;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const some = <T>(from: readonly T[], count: number) => {
    const left = [...from];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(between(0, left.length - 1), 1),
    ).flat();
  };
  const pick = <T>(from: readonly T[]): T => {
    const one = from[between(0, from.length - 1)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  return { next, between, pick, some, chance: (often) => next() < often };
}
