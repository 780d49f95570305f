import { watch } from 'node:fs';
import { Command } from 'commander';
import { add } from '../../pipeline/add.ts';
import { compareNew } from '../../pipeline/check.ts';
import type { Store } from '../../pipeline/open.ts';
import { lastSummary, summaryLines } from '../../pipeline/summary.ts';
import { type DatabaseOptions, now, withStore } from '../context.ts';
import { UsageError, print, say, visible } from '../io.ts';

/** An editor writes a file in several steps, a download in many: wait until none has come for so long. */
const QUIET_MS = 400;

/** `hearsay watch FOLDER`: adds and compares again whenever files appear or change there, until it is interrupted. */
export function watchCommand(): Command {
  return new Command('watch')
    .description('add and compare again whenever files appear or change in a folder, until Ctrl-C')
    .argument('<folder>')
    .action(async (folder: string, options: DatabaseOptions) => {
      await withStore(options, async (store) => {
        await untilInterrupted(folder, () => once(store, folder));
      });
    });
}

/** One round: what is unchanged is not read again, and where nothing is new nothing is said. */
async function once(store: Store, folder: string): Promise<void> {
  const request = { paths: [folder], options: {}, workingFolder: process.cwd(), now: now() };
  const { sources, unreadable } = await add(store, request);
  for (const { path, message } of unreadable) say(visible(`not read: ${path}: ${message}`));
  const fresh = sources.filter(({ outcome }) => outcome !== 'unchanged');
  for (const { source, outcome } of fresh) print(visible(`${outcome.padEnd(9)} ${source.address}`));
  await compareNew(store, now(), { unreadable });
  if (fresh.length > 0) for (const line of summaryLines(await lastSummary(store))) print(visible(line));
  say(`watching ${visible(folder)}; Ctrl-C ends`);
}

/** Runs the work now and after each burst of changes, one at a time; comes back when the process is asked to end. */
async function untilInterrupted(folder: string, work: () => Promise<void>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work).catch(reject);
    }, QUIET_MS);
  };
  // Watched from before the first round: what appears during it is seen.
  const watcher = watching(folder, later);
  watcher.on('error', reject);
  running = work().catch(reject);
  const end = (): void => resolve(undefined);
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    watcher.close();
    // What has begun is finished: the database is left whole.
    await running;
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  }
}

function watching(folder: string, changed: () => void): ReturnType<typeof watch> {
  try {
    return watch(folder, changed);
  } catch (error) {
    throw new UsageError(
      `${folder} cannot be watched (${error instanceof Error ? error.message : String(error)})`,
      { cause: error },
    );
  }
}
