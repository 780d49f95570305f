import { openJobs } from '../../store/jobs/open-jobs.ts';
import { asWorker } from '../../store/jobs/presence.ts';
import type { Store } from '../../store/store.ts';
import { careful } from '../careful.ts';
import { pause } from './crew.ts';
import { doJob } from './do-job.ts';
import { CREW, LINES } from './lines.ts';

/** How long a worker with nothing to do waits before it looks again, in milliseconds. */
const LOOK_EVERY_MS = 100;

/** There is nothing to share: a file has one writer. */
export class NoServer extends Error {
  readonly code = 'usage';

  constructor() {
    super('Workers share a PostgreSQL database: give its address with --db postgres://… or HEARSAY_DB.');
  }
}

/**
 * Works for a database until told to stop: takes jobs, does them, and waits for more. The job at hand is ended first. Gives
 * how many were done; `done` hears of each. Ended at any moment otherwise, its job is another's.
 */
export async function workFor(
  store: Store,
  { signal, done }: { readonly signal: AbortSignal; readonly done: (jobs: number) => void },
): Promise<number> {
  if (store.dialect.name !== 'postgres') throw new NoServer();
  const jobs = await openJobs(store, LINES, { tends: true });
  const reader = careful();
  try {
    return await asWorker(store, CREW, async () => {
      let count = 0;
      done(count);
      while (!signal.aborted) {
        if (await oneOf(LINES, (line) => doJob(jobs, reader, line))) done(++count);
        else await pause(LOOK_EVERY_MS);
      }
      return count;
    });
  } finally {
    reader.close();
    await jobs.close();
  }
}

/** The first line that has a job. */
async function oneOf(lines: readonly string[], take: (line: string) => Promise<boolean>): Promise<boolean> {
  for (const line of lines) if (await take(line)) return true;
  return false;
}
