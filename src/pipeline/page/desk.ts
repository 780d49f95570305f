import { indexRun, type RunIndex } from '../../report/views/run-index.ts';
import { stampOf } from '../../store/stamp.ts';
import type { Store } from '../../store/store.ts';
import { type LoggedEntry, readLog } from '../log.ts';
import { currentRun } from '../run.ts';

/** Everything the review page shows, at one moment. */
export interface Moment {
  /** Changes whenever anything here does, in whichever window or process. */
  readonly stamp: string;
  readonly index: RunIndex;
  /** Everything anybody decided or corrected, first entry first. */
  readonly log: readonly LoggedEntry[];
}

/** An open database with what was last read of it: reading a whole run for each key press would be felt. */
export interface Desk {
  readonly store: Store;
  readonly stamp: () => Promise<string>;
  readonly now: () => Promise<Moment>;
}

/** A desk on an open database. It reads anew only where something has changed. */
export function deskOn(store: Store): Desk {
  let last: { readonly stamp: string; readonly moment: Promise<Moment> } | null = null;
  const stamp = () => stampOf(store);
  return {
    store,
    stamp,
    now: async () => {
      const present = await stamp();
      if (last?.stamp !== present) {
        const moment = readMoment(store, present);
        last = { stamp: present, moment };
        // A failed reading is not remembered: the next one tries again.
        moment.catch(() => (last = null));
      }
      return last.moment;
    },
  };
}

async function readMoment(store: Store, stamp: string): Promise<Moment> {
  const run = await currentRun(store);
  return { stamp, index: indexRun(run), log: await readLog(store) };
}
