import type { Unreadable } from '../model/source.ts';
import type { AddedSource } from './added.ts';
import { keepShared, type Shared } from './crew/keep-shared.ts';
import type { Fresh } from './crew/read-job.ts';
import { type Keeping, keepInTurn } from './keep-in-turn.ts';
import { addedFrom } from './keep-source.ts';

type Together = Keeping & Pick<Shared, 'crew'>;

/** Sources handed to the workers at once: several jobs for each, and not a whole archive. */
const AT_ONCE = 500;

/** Reads sources and keeps them, by the workers of the database. */
export async function keepTogether(
  shared: Together,
  all: AsyncIterable<Fresh>,
): Promise<readonly (AddedSource | Unreadable)[]> {
  const outcomes: (AddedSource | Unreadable)[] = [];
  const left = all[Symbol.asyncIterator]();
  for (let next = take(left, AT_ONCE); ;) {
    const some = await next;
    if (some.length === 0) return outcomes;
    if (shared.signal?.aborted) {
      await left.return?.(undefined);
      return outcomes;
    }
    // The next ones are taken from their files while the workers are at these.
    next = take(left, AT_ONCE);
    // What goes wrong there is told when it is their turn, after these are kept.
    next.catch(() => undefined);
    outcomes.push(...(await keepSome(shared, some, outcomes.length)));
  }
}

async function take(all: AsyncIterator<Fresh>, most: number): Promise<readonly Fresh[]> {
  const some: Fresh[] = [];
  while (some.length < most) {
    const next = await all.next();
    if (next.done === true) break;
    some.push(next.value);
  }
  return some;
}

/** Of two files at one address the later one counts, and workers keep no order: such files are kept here, after all others. */
async function keepSome(
  shared: Together,
  all: readonly Fresh[],
  before: number,
): Promise<readonly (AddedSource | Unreadable)[]> {
  const seen = new Set<string>();
  const first: Fresh[] = [];
  const again: Fresh[] = [];
  for (const fresh of all) {
    const { id, path } = fresh.source;
    const names = [id, ...(path === null ? [] : [path])];
    (names.some((name) => seen.has(name)) ? again : first).push(fresh);
    for (const name of names) seen.add(name);
  }
  const { crew, reader, store, signal } = shared;
  const step = (done: number) => shared.step?.(before + done, '');
  const outcomes = await keepShared({ crew, reader, store, signal, step }, first);
  const later = signal?.aborted ? [] : await keepInTurn({ reader, store, signal }, again);
  return [...outcomes.map(({ fresh, kept }) => addedFrom(fresh, kept)), ...later];
}
