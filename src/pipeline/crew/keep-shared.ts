import { isRead } from '../../store/readings.ts';
import type { Store } from '../../store/store.ts';
import type { Careful } from '../careful.ts';
import { READING_STAGES } from '../stages.ts';
import type { Crew } from './crew.ts';
import { READ_LINE } from './lines.ts';
import { type Fresh, keepFresh, type Kept, readJob } from './read-job.ts';

/** Articles in one job: fewer cost a round trip each, more are lost with whoever dies at them. */
const FEWEST = 50;
const MOST = 200;
/** Jobs for each worker, so that all are done at about the same time. */
const JOBS_EACH = 4;

/** Who reads, and who is told. */
export interface Shared {
  readonly crew: Crew;
  readonly reader: Careful;
  readonly store: Store;
  /** Hears how many articles are done. */
  readonly step?: (done: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Has the workers read and keep these articles; gives what became of each, in their order. Fewer where it was stopped. What
 * a job could not do is done here, where its error is told.
 */
export async function keepShared(
  { crew, reader, store, step, signal }: Shared,
  articles: readonly Fresh[],
): Promise<readonly { readonly fresh: Fresh; readonly kept: Kept }[]> {
  const outcomes = new Map<Fresh, Kept>();
  const unread: Fresh[] = [];
  for (const fresh of articles) {
    if (await isRead(store, fresh.source, READING_STAGES)) outcomes.set(fresh, 'unchanged');
    else unread.push(fresh);
  }
  const size = Math.min(MOST, Math.max(FEWEST, Math.ceil(unread.length / (crew.workers * JOBS_EACH))));
  const parts = Array.from({ length: Math.ceil(unread.length / size) }, (_, at) =>
    unread.slice(at * size, (at + 1) * size),
  );
  const results = await crew.share(READ_LINE, lazily(parts), {
    done: (jobs) => step?.(Math.min(articles.length, outcomes.size + jobs * size)),
    signal,
  });
  for (const [at, part] of parts.entries()) {
    const done = results[at];
    if (!done) break;
    const kept = 'result' in done ? (done.result as readonly Kept[]) : [];
    for (const [place, fresh] of part.entries())
      outcomes.set(fresh, kept[place] ?? (await keepFresh(reader, store, fresh)));
  }
  return articles.flatMap((fresh) => {
    const kept = outcomes.get(fresh);
    return kept === undefined ? [] : [{ fresh, kept }];
  });
}

/** One job after another: the bytes of all would not fit. */
function* lazily(parts: readonly (readonly Fresh[])[]): Generator<unknown> {
  for (const part of parts) yield readJob(part);
}
