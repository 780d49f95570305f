import type { Unreadable } from '../model/source.ts';
import { readOtherwise } from '../store/readings.ts';
import type { Store } from '../store/store.ts';
import { careful } from './careful.ts';
import { withCrew } from './crew/crew.ts';
import { keepShared } from './crew/keep-shared.ts';
import type { Fresh } from './crew/read-job.ts';
import { keepInTurn } from './keep-in-turn.ts';
import { READING_STAGES } from './stages.ts';

/** Sources read again at a time: those of a large database must not be held all at once. */
const AT_ONCE = 100;
/** By workers: several jobs for each of many. */
const AT_ONCE_SHARED = 2_000;

/**
 * Sources that an older version of a stage has read are read again, by the workers of the database where there are some.
 * Gives what cannot be. `step` hears of each that is done.
 */
export async function readAgain(store: Store, step: (done: number) => void): Promise<readonly Unreadable[]> {
  if ((await readOtherwise(store, READING_STAGES, 1)).length === 0) return [];
  const failed = new Map<string, Unreadable>();
  const reader = careful();
  let before = 0;
  const steps = (done: number) => {
    step(before + done);
  };
  try {
    return await withCrew(store, async (crew) => {
      for (;;) {
        const sources = await readOtherwise(
          store,
          READING_STAGES,
          (crew ? AT_ONCE_SHARED : AT_ONCE) + failed.size,
        );
        const left = sources.filter(({ id }) => !failed.has(id));
        if (left.length === 0) return [...failed.values()];
        reader.expect(left.length);
        const all = left.map((source): Fresh => ({ source, original: undefined }));
        const outcomes = crew
          ? (await keepShared({ crew, reader, store, step: steps }, all)).map(({ kept }) => kept)
          : await keepInTurn({ reader, store, step: steps }, all);
        for (const [at, outcome] of outcomes.entries()) {
          const source = left[at];
          if (source && typeof outcome === 'object' && 'code' in outcome) failed.set(source.id, outcome);
        }
        before += left.length;
      }
    });
  } finally {
    reader.close();
  }
}
