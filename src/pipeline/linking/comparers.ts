import { Hand } from '../../ingest/isolation/hand.ts';
import type { WorkLimits } from '../../ingest/isolation/limits.ts';
import type { Corrections } from '../../review/corrections.ts';
import { unpackedPair } from '../../store/compared-pairs.ts';
import { packedReadingsOf } from '../../store/readings.ts';
import type { Store } from '../../store/store.ts';
import type { ComparingTask, work } from './comparing-work.ts';
import type { Helpers, KeyPair } from './helpers.ts';
import type { PairRow, Verdict } from './verdict.ts';

/** Fewer pairs are compared sooner than other processes have started. */
const FEWEST_PAIRS = 150;
/** Fewer are no share for one process: of many cores some then do nothing. */
const PAIRS_A_HAND = 50;
/** Articles in one transaction: another writer waits for a second or two at most. */
const AT_ONCE = 100;
/** What a process that compares takes. */
export const COMPARER_MEGABYTES = 460;
/** A task takes a second or two, of long articles more (`timeFor`); what takes a minute more, or so much room, the check does itself. */
const LIMITS: WorkLimits = { cpuMs: 60_000, wallMs: 600_000, megabytes: 800 };
/** What comes back from there. */
type Done = Awaited<ReturnType<typeof work>>;
const WORK = new URL('./comparing-work.ts', import.meta.url);

/**
 * Other processes of this machine that compare, so many at once. They get what they compare and nothing else: no database, no
 * file. What they find is the same; null where one passes the limits. Close them.
 */
export function comparers(
  count: number,
  corrections: Corrections,
  limits = LIMITS,
): Helpers & { readonly close: () => void } {
  const hands = Array.from({ length: count }, () => new Hand(WORK, limits));
  return {
    atOnce: AT_ONCE,
    async compare(store, pairs) {
      if (pairs.length < FEWEST_PAIRS) return null;
      const shares = sharesOf(pairs, Math.min(count, Math.floor(pairs.length / PAIRS_A_HAND)));
      const tasks = await Promise.all(shares.map(async (share) => taskOf(store, share, corrections)));
      const worked = await Promise.all(
        hands
          .slice(0, tasks.length)
          .map(async (hand, at) => hand.work(tasks[at], timeFor(tasks[at], limits))),
      );
      const rows: PairRow[] = [];
      for (const done of worked) {
        if ('failed' in done) return null;
        rows.push(...(done.output as Done).map(unpackedPair<Verdict>));
      }
      return rows;
    },
    close() {
      for (const hand of hands) hand.close();
    },
  };
}

/** The pairs in their order, a share for each: those of one story stay together, so that each article is unpacked by one. */
function sharesOf(pairs: readonly KeyPair[], count: number): readonly (readonly KeyPair[])[] {
  const place = (share: number) => Math.round((share * pairs.length) / count);
  return Array.from({ length: count }, (_, share) => pairs.slice(place(share), place(share + 1)));
}

/** Letters compared in a millisecond, at the least. */
const LETTERS_A_MS = 20;

/** Processor time a task may take, in milliseconds: long reports take long. */
function timeFor(task: ComparingTask | undefined, { cpuMs }: WorkLimits): number {
  const letters = new Map(task?.articles.map(([key, { source }]) => [key, source.revision.text.length]));
  const all = task?.pairs.flat().reduce((sum, key) => sum + (letters.get(key) ?? 0), 0) ?? 0;
  return cpuMs + all / LETTERS_A_MS;
}

async function taskOf(
  store: Store,
  pairs: readonly KeyPair[],
  corrections: Corrections,
): Promise<ComparingTask> {
  const articles = await packedReadingsOf(store, [...new Set(pairs.flat())]);
  return { articles: [...articles], pairs, corrections };
}
