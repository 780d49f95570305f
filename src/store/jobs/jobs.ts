import type { Store } from '../store.ts';

/** What became of a job: its result, or null where it failed for good and whoever gave it out does it themselves. */
export type JobResult = { readonly result: unknown } | { readonly failed: string };

/** Work on one job. What it writes through the store it is given is kept together with its result, or not at all. */
export type JobWork = (store: Store, payload: unknown) => Promise<unknown>;

/** The jobs of a database that several processes share. A line is a kind of job, done by who knows it. */
export interface Jobs {
  /** Puts jobs at the end of a line. Gives their ids. */
  send(line: string, payloads: readonly unknown[]): Promise<readonly string[]>;
  /**
   * Does the first job of the line that nobody is at. Its result, what it wrote and that it is done are one transaction:
   * whoever dies at it leaves it as it was, and the next one takes it. False where none waits.
   */
  take(line: string, work: JobWork): Promise<boolean>;
  /** Results of those of these jobs that are done, by id. */
  results(line: string, ids: readonly string[]): Promise<ReadonlyMap<string, JobResult>>;
  /** Forgets jobs, done or not; one that somebody is at ends first. */
  forget(line: string, ids: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
