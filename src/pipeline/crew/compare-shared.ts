import type { SourceKey } from '../../store/pending.ts';
import type { PairRow } from '../linking/verdict.ts';
import type { CompareJob, KeyPair } from './compare-job.ts';
import type { Crew } from './crew.ts';
import { COMPARE_LINE } from './lines.ts';

/** Articles in one job, each in several pairs: more are much to lose, fewer are not worth a round trip. */
const MOST = 60;
const FEWEST = 25;
/** Jobs for each worker, so that all are done at about the same time. */
const JOBS_EACH = 4;

/** Has the workers compare these pairs. Null where one of them could not: then none of it is used. */
export async function compareShared(
  crew: Crew,
  corrections: string,
  pairs: readonly KeyPair[],
): Promise<readonly PairRow[] | null> {
  const articles = new Set(pairs.flat()).size;
  const each = Math.ceil(articles / (crew.workers * JOBS_EACH));
  const jobs = parts(pairs, Math.min(MOST, Math.max(FEWEST, each))).map((some): CompareJob => ({
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

/** Pairs in their order, so many articles together. */
function parts(pairs: readonly KeyPair[], size: number): readonly (readonly KeyPair[])[] {
  const all: KeyPair[][] = [];
  let some: KeyPair[] = [];
  let articles = new Set<SourceKey>();
  for (const pair of pairs) {
    if (articles.size >= size) {
      all.push(some);
      [some, articles] = [[], new Set()];
    }
    some.push(pair);
    for (const key of pair) articles.add(key);
  }
  if (some.length > 0) all.push(some);
  return all;
}
