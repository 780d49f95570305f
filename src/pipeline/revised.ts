import { revisionText } from './revision-text.ts';
import type { RevisedSource } from '../model/pair.ts';
import type { Source } from '../model/source.ts';
import { listRevisions } from '../store/revisions.ts';
import type { Store } from '../store/store.ts';

/** The source with the texts it had before, where it was edited; nothing where it was not. */
export async function revisedSource(store: Store, source: Source): Promise<readonly RevisedSource[]> {
  const earlier = (await listRevisions(store, source.id)).filter(({ id }) => id !== source.revision.id);
  if (earlier.length === 0) return [];
  return [{ now: revisionText(source.revision), before: earlier.map(revisionText) }];
}
