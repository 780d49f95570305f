import type { Run } from '../model/run.ts';
import type { Unreadable } from '../model/source.ts';
import { type CheckedWith, endCheck, isTouched, lastCheckedWith } from '../store/checks.ts';
import { inTransaction } from '../store/in-transaction.ts';
import { countPending, forgetLinks } from '../store/pending.ts';
import { readOtherwise } from '../store/readings.ts';
import type { Store } from '../store/store.ts';
import { correctionsIn } from '../review/corrections.ts';
import { listLog } from '../store/log.ts';
import { careful } from './careful.ts';
import { changesSince } from './changes.ts';
import { withCrew } from './crew/crew.ts';
import { keepFresh } from './crew/read-job.ts';
import { type Overlay, overlayOf } from './overlay.ts';
import { Articles } from './linking/articles.ts';
import { checkSome } from './linking/batch.ts';
import { currentRun } from './run.ts';
import { READING_STAGES, STAGES } from './stages.ts';

/**
 * Compares what is new or changed with what it tells one story with, and keeps what was found; nothing to do where all
 * has been compared as it is. `unreadable` are the sources this run could not read, for the report; `now` is an ISO
 * date-time. Ended at any moment, it goes on the next time.
 */
export async function check(store: Store, now: string, unreadable: readonly Unreadable[] = []): Promise<Run> {
  await compareNew(store, now, unreadable);
  return currentRun(store);
}

/** The same for who needs no run: the time it takes depends on what is new, not on what is there. */
export async function compareNew(
  store: Store,
  now: string,
  unreadable: readonly Unreadable[] = [],
): Promise<void> {
  const unread = await readAgain(store);
  const corrections = correctionsIn(await listLog(store));
  const last = await lastCheckedWith(store);
  const using: CheckedWith = {
    stages: STAGES,
    corrections: corrections.name,
    unreadable: [...unreadable, ...unread],
  };
  if (last && !sameStages(last, using)) await inTransaction(store, forgetLinks);
  if (last && (await isDone(store, last, using))) return;
  const overlay = await overlayOf(store, corrections);
  // A name or event that a person spoke of may reach into any story: all of them are compared again.
  if (overlay.reachesAll) await inTransaction(store, forgetLinks);
  await compareAll(store, overlay, corrections.name);
  await inTransaction(store, async (inside) => endCheck(inside, using, await changesSince(inside), now));
}

/**
 * By the workers of the database where there are some. What reviewers said of names and events is of all articles at once:
 * whoever compares with it holds them all, and one is enough.
 */
async function compareAll(store: Store, overlay: Overlay, corrections: string): Promise<void> {
  const articles = new Articles(overlay.correct);
  await withCrew(store, async (crew) => {
    const shared = crew && !overlay.reachesAll ? { crew, corrections } : null;
    while ((await checkSome(store, articles, overlay, shared)) > 0);
  });
}

async function isDone(store: Store, last: CheckedWith, using: CheckedWith): Promise<boolean> {
  if (JSON.stringify(last.unreadable) !== JSON.stringify(using.unreadable)) return false;
  return sameStages(last, using) && (await countPending(store)) === 0 && !(await isTouched(store));
}

function sameStages(a: CheckedWith, b: CheckedWith): boolean {
  const names = new Set([...Object.keys(a.stages), ...Object.keys(b.stages)]);
  return a.corrections === b.corrections && [...names].every((name) => a.stages[name] === b.stages[name]);
}

/** Sources read again at a time: those of a large database must not be held all at once. */
const AGAIN_AT_ONCE = 100;

/** Sources that an older version of a stage has read are read again. Gives what cannot be. */
async function readAgain(store: Store): Promise<readonly Unreadable[]> {
  const failed = new Map<string, Unreadable>();
  const reader = careful();
  try {
    for (;;) {
      const sources = await readOtherwise(store, READING_STAGES, AGAIN_AT_ONCE + failed.size);
      const left = sources.filter(({ id }) => !failed.has(id));
      if (left.length === 0) return [...failed.values()];
      for (const source of left) {
        const kept = await keepFresh(reader, store, { source, original: undefined });
        if (typeof kept !== 'string') failed.set(source.id, kept);
      }
    }
  } finally {
    reader.close();
  }
}
