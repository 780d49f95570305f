import type { Jobs } from '../../store/jobs/jobs.ts';
import type { Careful } from '../careful.ts';
import { type CompareJob, doCompareJob } from './compare-job.ts';
import { COMPARE_LINE, READ_LINE } from './lines.ts';
import { doReadJob, type readJob } from './read-job.ts';

/** Does the first waiting job of a line; false where none waits. Jobs are our own, so their shape is taken at its word. */
export async function doJob(jobs: Jobs, reader: Careful, line: string): Promise<boolean> {
  return jobs.take(line, async (store, payload) => {
    switch (line) {
      case READ_LINE:
        return doReadJob(reader, store, payload as ReturnType<typeof readJob>);
      case COMPARE_LINE:
        return doCompareJob(store, payload as CompareJob);
      default:
        throw new Error(`there is no line "${line}"`);
    }
  });
}
