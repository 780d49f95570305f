import type { Figures } from './figures.ts';

/** Several runs of one profile and size as one: of each figure the middle one. */
export interface Summary extends Figures {
  readonly runs: number;
  /** All runs found the same, byte for byte. */
  readonly steady: boolean;
}

const middle = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export function summaryOf(runs: readonly Figures[]): Summary {
  const [first] = runs;
  if (!first) throw new Error('no run, nothing to sum up');
  const took = (which: 'adding' | 'checking' | 'oneMore') => ({
    wallMs: middle(runs.map((run) => run[which].wallMs)),
    cpuMs: middle(runs.map((run) => run[which].cpuMs)),
  });
  return {
    ...first,
    adding: took('adding'),
    checking: took('checking'),
    oneMore: took('oneMore'),
    megabytes: middle(runs.map(({ megabytes }) => megabytes)),
    runs: runs.length,
    steady: runs.every(({ hash }) => hash === first.hash),
  };
}

/** How the work grows with the number of articles: 1 where twice as many take twice the time. */
export function growth(small: Figures, large: Figures, of: (figures: Figures) => number): number {
  return Math.log(of(large) / of(small)) / Math.log(large.articles / small.articles);
}

/** All processor time of adding and checking, milliseconds. */
export const wholeCpu = ({ adding, checking }: Figures): number => adding.cpuMs + checking.cpuMs;
