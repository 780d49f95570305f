import type { Run, RunChanges } from '../model/run.ts';
import type { Unreadable } from '../model/source.ts';
import { type CheckedWith, endCheck, isTouched, lastCheckedWith } from '../store/checks.ts';
import { inTransaction } from '../store/in-transaction.ts';
import { countPending, forgetLinks } from '../store/pending.ts';
import { listSources } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { isUnworked } from '../store/unworked.ts';
import { type Corrections, correctionsIn } from '../review/corrections.ts';
import { listLog } from '../store/log.ts';
import { changesSince } from './changes.ts';
import { crewHelps } from './crew/compare-shared.ts';
import { withCrew } from './crew/crew.ts';
import { type Overlay, overlayOf } from './overlay.ts';
import { handsHere } from '../ingest/isolation/workshop.ts';
import { Articles } from './linking/articles.ts';
import { CHECK_STEPS, type CheckWork } from './linking/batch.ts';
import { COMPARER_MEGABYTES, comparers } from './linking/comparers.ts';
import type { Helpers } from './linking/helpers.ts';
import { readAgain } from './read-again.ts';
import { currentRun } from './run.ts';
import { STAGES } from './stages.ts';

/**
 * Compares what is new or changed with what it tells one story with, and keeps what was found; nothing to do where all
 * has been compared as it is. `unreadable` are the sources this run could not read, for the report; `now` is an ISO
 * date-time. Ended at any moment, it goes on the next time.
 */
export async function check(store: Store, now: string, unreadable: readonly Unreadable[] = []): Promise<Run> {
  await compareNew(store, now, { unreadable });
  return currentRun(store);
}

/** How far a check is: sources read again first, then compared with what they tell one story with. */
export interface CheckStep {
  readonly doing: 'reading' | 'comparing';
  readonly done: number;
  /** Null where it is not known beforehand. */
  readonly total: number | null;
}

/** How a check is to go about it. */
export interface CheckManner {
  readonly unreadable?: readonly Unreadable[];
  /** Told before each step. */
  readonly progress?: (step: CheckStep) => void;
  /** Articles compared in one transaction: other writers wait for so many. Those of the house where not given. */
  readonly atOnce?: number;
  /** Processes that compare side by side where there is much to compare; as many as the machine has cores and memory for where not given. */
  readonly hands?: number;
  /** From so many articles on they do; the number of the house where not given. */
  readonly many?: number;
  /** Waited for after each transaction: others may write now. */
  readonly pause?: () => Promise<void>;
}

/**
 * The same for who needs no run: the time it takes depends on what is new, not on what is there. Gives what it changed;
 * null where all had been compared as it is.
 */
export async function compareNew(
  store: Store,
  now: string,
  { unreadable = [], ...manner }: CheckManner = {},
): Promise<RunChanges | null> {
  const unread = await readAgain(store, (done) => manner.progress?.({ doing: 'reading', done, total: null }));
  const corrections = correctionsIn(await listLog(store));
  const last = await lastCheckedWith(store);
  const using: CheckedWith = {
    stages: STAGES,
    corrections: corrections.name,
    unreadable: eachOnce([...unreadable, ...unread]),
  };
  if (last && !sameStages(last, using)) await inTransaction(store, forgetLinks);
  if (last && (await isDone(store, last, using))) return null;
  const overlay = await overlayOf(store, corrections);
  // A name or event that a person spoke of may reach into any story: all of them are compared again.
  if (overlay.reachesAll) await inTransaction(store, forgetLinks);
  await compareAll(store, { overlay, corrections }, manner);
  return inTransaction(store, async (inside) => {
    const changes = await changesSince(inside);
    await endCheck(inside, using, changes, now);
    return changes;
  });
}

/** True where every source and correction has been through a check. */
export async function isUpToDate(store: Store, corrections: Corrections): Promise<boolean> {
  const last = await lastCheckedWith(store);
  if (!last) return isSettled(store);
  return isDone(store, last, { ...last, stages: STAGES, corrections: corrections.name });
}

/** The same again, as the page asks for it: what could not be read the last time is still to be told of. */
export async function compareAgain(
  store: Store,
  now: string,
  manner: CheckManner,
): Promise<RunChanges | null> {
  const unreadable = (await lastCheckedWith(store))?.unreadable ?? [];
  if (unreadable.length === 0) return compareNew(store, now, manner);
  const there = new Set((await listSources(store)).map(({ path, address }) => path ?? address));
  return compareNew(store, now, { ...manner, unreadable: unreadable.filter(({ path }) => !there.has(path)) });
}

/** From so many articles on, other processes compare them: each takes two seconds to get up to speed. */
const MANY = 300;

/** What reviewers have said, and how comparing goes by it. */
interface Reviewed {
  readonly overlay: Overlay;
  readonly corrections: Corrections;
}

async function compareAll(store: Store, reviewed: Reviewed, manner: CheckManner): Promise<void> {
  const { overlay } = reviewed;
  const { progress, atOnce, pause } = manner;
  const articles = new Articles(overlay.correct);
  await withHelpers(store, reviewed, manner, async (helpers) => {
    const work: CheckWork = { articles, said: overlay, helpers, atOnce };
    let compared = 0;
    for (const [name, step] of Object.entries(CHECK_STEPS)) {
      for (let done = 1; done > 0;) {
        progress?.({ doing: 'comparing', done: compared, total: compared + (await countPending(store)) });
        done = await step(store, work);
        if (name === 'compare') compared += done;
        if (done > 0) await pause?.();
      }
    }
  });
}

/**
 * With the workers of the database where there are some, else with processes of this machine. What reviewers said of names and
 * events is of all articles at once: whoever compares with it holds them all, and one is enough.
 */
async function withHelpers(
  store: Store,
  { overlay, corrections }: Reviewed,
  { hands = handsHere(COMPARER_MEGABYTES), many = MANY }: CheckManner,
  work: (helpers: Helpers | null) => Promise<void>,
): Promise<void> {
  if (overlay.reachesAll) return work(null);
  return withCrew(store, async (crew) => {
    if (crew) return work(crewHelps(crew, corrections.name));
    if (hands < 2 || (await countPending(store)) < many) return work(null);
    const helpers = comparers(hands, corrections);
    try {
      await work(helpers);
    } finally {
      helpers.close();
    }
  });
}

/** One line a path: what cannot be read now may be what could not be read before. */
function eachOnce(unreadable: readonly Unreadable[]): readonly Unreadable[] {
  return [...new Map(unreadable.map((one) => [one.path, one])).values()];
}

async function isDone(store: Store, last: CheckedWith, using: CheckedWith): Promise<boolean> {
  if (JSON.stringify(last.unreadable) !== JSON.stringify(using.unreadable)) return false;
  return sameStages(last, using) && (await isSettled(store)) && !(await isTouched(store));
}

/** True where every source is compared and every finding worked out. */
async function isSettled(store: Store): Promise<boolean> {
  return (await countPending(store)) === 0 && !(await isUnworked(store));
}

function sameStages(a: CheckedWith, b: CheckedWith): boolean {
  const names = new Set([...Object.keys(a.stages), ...Object.keys(b.stages)]);
  return a.corrections === b.corrections && [...names].every((name) => a.stages[name] === b.stages[name]);
}
