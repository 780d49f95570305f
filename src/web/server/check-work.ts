// The process that compares, so that the page goes on answering meanwhile: started by checking.ts.
import { compareAgain, type CheckStep } from '../../pipeline/check.ts';
import { openStore } from '../../pipeline/open.ts';
import type { RunChanges } from '../../model/run.ts';

/** What it is asked. */
export interface CheckAsked {
  /** A file, or a server's address. */
  readonly database: string;
  /** ISO date-time. */
  readonly now: string;
}

/** What it tells: how far it is, then how it ended. */
export type CheckTold =
  | { readonly step: CheckStep }
  | { readonly changes: RunChanges | null }
  | { readonly failed: { readonly code: string; readonly message: string } };

/** Few articles at a time: whoever decides meanwhile waits for so many. */
const AT_ONCE = 10;
/** SQLite asks again after a tenth of a second at the latest: in this gap another's decision is written. */
const PAUSE_MS = 120;

const tell = (told: CheckTold): void => void process.send?.(told);
const pause = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

async function compare({ database, now }: CheckAsked): Promise<RunChanges | null> {
  const store = await openStore(database);
  try {
    return await compareAgain(store, now, { progress: (step) => tell({ step }), atOnce: AT_ONCE, pause });
  } finally {
    await store.close();
  }
}

process.once('message', (asked: CheckAsked) => {
  compare(asked).then(
    (changes) => tell({ changes }),
    (error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unexpected';
      tell({ failed: { code, message: error instanceof Error ? error.message : String(error) } });
    },
  );
});
// Whoever started this is gone: what is compared so far stays, the next check goes on from there.
process.on('disconnect', () => process.exit());
