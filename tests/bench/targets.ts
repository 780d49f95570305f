import type { Peers } from './figures.ts';
import { growth, type Summary, wholeCpu } from './summary.ts';

/** What is aimed at, and what these runs gave. */
export interface Target {
  readonly what: string;
  readonly aim: string;
  readonly measured: number;
  /** Digits after the point that tell something. */
  readonly digits: number;
  readonly reached: boolean;
}

const SECOND_MS = 1000;
/** For archives of a newsroom on two cores. */
const AIMS = {
  words: 20_000,
  linked: 1_000,
  growth: 1.1,
  oneMoreMs: 200,
  megabytes: 600,
  kilobytes: 20,
  links: 99,
  claims: 93,
  rows: 0.4,
} as const;

/** The aims by the largest run of the steady profile, or of the first there is. */
export function targetsOf(summaries: readonly Summary[], { claimRows }: Peers): readonly Target[] {
  const steady = summaries.filter(({ profile }) => profile === (summaries[0]?.profile ?? ''));
  const bySize = [...steady].sort((a, b) => a.articles - b.articles);
  const [small, large] = [bySize[0], bySize.at(-1)];
  if (!small || !large) return [];
  const { planted, linked, compared, falseAlarms } = large.recall;
  const of = (part: number) => (100 * part) / Math.max(planted, 1);
  const atLeast = (what: string, measured: number, aim: number, digits = 0): Target => ({
    what,
    aim: `at least ${aim.toLocaleString('en')}`,
    measured,
    digits,
    reached: measured >= aim,
  });
  const atMost = (what: string, measured: number, aim: number, digits = 0): Target => ({
    ...atLeast(what, measured, aim, digits),
    aim: `at most ${aim.toLocaleString('en')}`,
    reached: measured <= aim,
  });
  return [
    atLeast('words a second read and kept', (large.words * SECOND_MS) / large.adding.cpuMs, AIMS.words),
    atLeast(
      'articles a second linked and compared',
      (large.articles * SECOND_MS) / large.checking.cpuMs,
      AIMS.linked,
    ),
    ...(small === large
      ? []
      : [atMost('growth exponent, all', growth(small, large, wholeCpu), AIMS.growth, 2)]),
    atMost('one more article, ms by the clock', large.oneMore.wallMs, AIMS.oneMoreMs),
    atMost('memory, MB', large.megabytes, AIMS.megabytes),
    atMost('database, kB an article', large.kilobytesEach, AIMS.kilobytes, 1),
    atLeast('planted pairs whose articles are linked, %', of(linked), AIMS.links, 1),
    atLeast('planted pairs whose claims are compared, %', of(compared), AIMS.claims, 1),
    atMost('near misses told as conflicts', falseAlarms, 0),
    atLeast('claims kept, by rows inserted by hand', claimRows.ours / claimRows.theirs, AIMS.rows, 2),
  ];
}
