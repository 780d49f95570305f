import type { Unreadable } from '../model/source.ts';
import type { AddedSource } from './added.ts';
import { keepShared, type Shared } from './crew/keep-shared.ts';
import type { Fresh } from './crew/read-job.ts';
import { type Keeping, keepInTurn } from './keep-in-turn.ts';
import { addedFrom } from './keep-source.ts';

type Together = Keeping & Pick<Shared, 'crew'>;

/** Sources handed to the workers at once: several jobs for each of many, and not a whole archive. */
const AT_ONCE = 2_000;

/** Reads sources and keeps them, by the workers of the database. */
export async function keepTogether(
  shared: Together,
  all: AsyncIterable<Fresh>,
): Promise<readonly (AddedSource | Unreadable)[]> {
  const outcomes: (AddedSource | Unreadable)[] = [];
  let some: Fresh[] = [];
  for await (const fresh of all) {
    some.push(fresh);
    if (some.length < AT_ONCE) continue;
    outcomes.push(...(await keepSome(shared, some, outcomes.length)));
    some = [];
    if (shared.signal?.aborted) return outcomes;
  }
  return [...outcomes, ...(await keepSome(shared, some, outcomes.length))];
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
