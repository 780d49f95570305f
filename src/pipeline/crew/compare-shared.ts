import type { Helpers, KeyPair } from '../linking/helpers.ts';
import type { SourceKey } from '../../store/pending.ts';
import type { PairRow } from '../linking/verdict.ts';
import type { CompareJob } from './compare-job.ts';
import type { Crew } from './crew.ts';
import { COMPARE_LINE } from './lines.ts';

/** Articles in one job, each in several pairs: more are much to lose, fewer are not worth a round trip. */
const MOST = 60;
const FEWEST = 25;
/** Jobs for each worker, so that all are done at about the same time. */
const JOBS_EACH = 4;
/** Articles in one transaction: enough that each worker has several jobs. */
const AT_ONCE = 400;

/** The workers of the database; `corrections` names those that are laid over the readings. */
export function crewHelps(crew: Crew, corrections: string): Helpers {
  return { atOnce: AT_ONCE, compare: async (_store, pairs) => compareShared(crew, corrections, pairs) };
}

/** Has the workers compare these pairs. Null where one of them could not: then none of it is used. */
async function compareShared(
  crew: Crew,
  corrections: string,
  pairs: readonly KeyPair[],
): Promise<readonly PairRow[] | null> {
  const articles = new Set(pairs.flat()).size;
  const each = Math.ceil(articles / (crew.workers * JOBS_EACH));
  const jobs = partsOf(pairs, Math.min(MOST, Math.max(FEWEST, each))).map((some): CompareJob => ({
    corrections,
    pairs: some,
  }));
  const rows: PairRow[] = [];
  for (const done of await crew.share(COMPARE_LINE, jobs)) {
    if (!('result' in done) || done.result === null) return null;
    rows.push(...(done.result as readonly PairRow[]));
  }
  return rows;
}

/** Pairs in their order, those of so many articles together. */
function partsOf(pairs: readonly KeyPair[], articles: number): readonly (readonly KeyPair[])[] {
  const all: KeyPair[][] = [];
  let some: KeyPair[] = [];
  let known = new Set<SourceKey>();
  for (const pair of pairs) {
    if (known.size >= articles) {
      all.push(some);
      [some, known] = [[], new Set()];
    }
    some.push(pair);
    for (const key of pair) known.add(key);
  }
  if (some.length > 0) all.push(some);
  return all;
}
