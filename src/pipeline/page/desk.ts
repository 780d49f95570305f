import { indexRun, type RunIndex } from '../../report/views/run-index.ts';
import { correctionsIn } from '../../review/corrections.ts';
import type { LogEntry } from '../../model/log.ts';
import { listLog } from '../../store/log.ts';
import { type Stamp, stampOf } from '../../store/stamp.ts';
import type { Store } from '../../store/store.ts';
import { isUpToDate } from '../check.ts';
import { type LoggedEntry, logInWords } from '../log.ts';
import { decidedRun, type Undecided, undecidedRun } from '../run.ts';

/** Everything the review page shows, at one moment. */
export interface Moment {
  /** Changes whenever anything here does, in whichever window or process. */
  readonly stamp: string;
  readonly index: RunIndex;
  /** Everything anybody decided or corrected, first entry first. */
  readonly log: readonly LoggedEntry[];
  /** What was read and found: the same object for as long as only decisions are added. */
  readonly undecided: Undecided;
  /** A source or a correction has not been through a check yet. */
  readonly waiting: boolean;
}

/** An open database with what was last read of it: reading a whole run for each key press would be felt. */
export interface Desk {
  readonly store: Store;
  readonly now: () => Promise<Moment>;
  /** While this is under way, what was found stays as it was: a check that has come half way is nothing to show. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
}

/** All that is kept between two readings. */
interface Kept {
  readonly stamp: Stamp;
  readonly entries: readonly LogEntry[];
  readonly moment: Moment;
}

/**
 * A desk on an open database. It reads anew only what has changed: of the log what was added, of the rest nothing where
 * only decisions were.
 */
export function deskOn(store: Store): Desk {
  let kept: Kept | null = null;
  let reading: Promise<Kept> = Promise.reject(new Error('nothing was read yet'));
  reading.catch(() => undefined);
  let busy = 0;
  const read = async (): Promise<Kept> => {
    const present = await stampOf(store);
    const stamp = busy > 0 && kept ? { ...present, found: kept.stamp.found } : present;
    if (!kept || !sameStamp(stamp, kept.stamp)) kept = await readAnew(store, stamp, kept);
    return kept;
  };
  return {
    store,
    // One after another: two requests at once read once.
    now: async () => {
      reading = reading.then(read, read);
      return (await reading).moment;
    },
    during: async (work) => {
      busy++;
      return work.finally(() => busy--);
    },
  };
}

const sameStamp = (a: Stamp, b: Stamp): boolean => a.log === b.log && a.found === b.found;

async function readAnew(store: Store, stamp: Stamp, kept: Kept | null): Promise<Kept> {
  const before = kept?.entries ?? [];
  const entries = [...before, ...(await listLog(store, before.at(-1)?.seq ?? 0))];
  const corrections = correctionsIn(entries);
  const known = kept?.moment.undecided;
  const same = stamp.found === kept?.stamp.found && corrections.name === known?.corrected.corrections.name;
  const undecided = same && known ? known : await undecidedRun(store, entries);
  const run = await decidedRun(store, undecided, entries);
  const moment = {
    stamp: `${stamp.log}:${stamp.found}`,
    index: same && kept ? { ...kept.moment.index, run } : indexRun(run),
    log: logInWords(entries),
    undecided,
    waiting: !(await isUpToDate(store, corrections)),
  };
  return { stamp: { ...stamp, log: entries.at(-1)?.seq ?? 0 }, entries, moment };
}
