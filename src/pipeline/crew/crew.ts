import type { JobResult, Jobs } from '../../store/jobs/jobs.ts';
import { openJobs } from '../../store/jobs/open-jobs.ts';
import { countWorkers } from '../../store/jobs/presence.ts';
import type { Store } from '../../store/store.ts';
import { careful } from '../careful.ts';
import { doJob } from './do-job.ts';
import { CREW, LINES } from './lines.ts';

/** The workers that share a database, as whoever has work for them sees them. */
export interface Crew {
  /** How many there are. */
  readonly workers: number;
  /**
   * Hands jobs out and gives what came of each, in their order. Where nobody takes one for a while it does one itself: the
   * work gets done whatever becomes of the workers. `done` hears how many jobs are.
   */
  share(line: string, jobs: Iterable<unknown>, options?: ShareOptions): Promise<readonly JobResult[]>;
}

export interface ShareOptions {
  readonly done?: (jobs: number) => void;
  /** Aborted by whoever wants to stop: jobs that nobody has begun are taken back; their results are left out. */
  readonly signal?: AbortSignal | undefined;
}

/** Jobs handed out and not done yet: enough for many workers, and not a whole archive in the queue. */
const OUT_AT_ONCE = 64;
/** How often is asked what is done, in milliseconds. */
const ASK_EVERY_MS = 50;
/** How often it is asked whether anybody is there still: whoever waits does a job where nobody is. */
const LOOK_EVERY_MS = 500;
/** After how long without anything done it does one in any case: those that are there may be at others' jobs, or wait for us. */
const PATIENCE_MS = 10_000;

/** Does something with the workers of a database; null where there are none. */
export async function withCrew<T>(store: Store, work: (crew: Crew | null) => Promise<T>): Promise<T> {
  const workers = await countWorkers(store, CREW);
  if (workers === 0) return work(null);
  const jobs = await openJobs(store, LINES, { tends: false });
  const reader = careful();
  const lendHand = (line: string): Promise<boolean> => doJob(jobs, reader, line);
  try {
    return await work({
      workers,
      share: (line, payloads, options = {}) => share({ store, jobs, line, lendHand }, payloads, options),
    });
  } finally {
    reader.close();
    await jobs.close();
  }
}

interface Sharing {
  readonly store: Store;
  readonly jobs: Jobs;
  readonly line: string;
  readonly lendHand: (line: string) => Promise<boolean>;
}

async function share(
  { store, jobs, line, lendHand }: Sharing,
  payloads: Iterable<unknown>,
  { done, signal }: ShareOptions,
): Promise<readonly JobResult[]> {
  const results = new Map<number, JobResult>();
  const out = new Map<string, number>();
  const left = payloads[Symbol.iterator]();
  let sent = 0;
  let waited = 0;
  try {
    while (!signal?.aborted) {
      while (out.size < OUT_AT_ONCE) {
        const next = left.next();
        if (next.done) break;
        for (const id of await jobs.send(line, [next.value])) out.set(id, sent);
        sent++;
      }
      if (out.size === 0) break;
      const finished = await jobs.results(line, [...out.keys()]);
      for (const [id, result] of finished) {
        results.set(out.get(id) ?? 0, result);
        out.delete(id);
      }
      await jobs.forget(line, [...finished.keys()]);
      if (finished.size > 0) {
        waited = 0;
        done?.(results.size);
        continue;
      }
      if (await isForsaken(store, waited)) {
        await lendHand(line);
        continue;
      }
      await pause(ASK_EVERY_MS);
      waited += ASK_EVERY_MS;
    }
  } finally {
    await jobs.forget(line, [...out.keys()]);
  }
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

/** True where it is no use to wait on: no worker is there, or nothing got done for so long. */
async function isForsaken(store: Store, waited: number): Promise<boolean> {
  if (waited >= PATIENCE_MS) return true;
  return waited % LOOK_EVERY_MS === 0 && (await countWorkers(store, CREW)) === 0;
}

/** Waits for so many milliseconds. */
export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
