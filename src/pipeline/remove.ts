import type { Source } from '../model/source.ts';
import { findSources } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { takeOut } from './linking/leave.ts';
import { SOURCE, theOnly } from './not-found.ts';

/** Removes the source of that id, path or file name. Throws NotFound where there is none, or more than one. */
export async function remove(store: Store, name: string): Promise<Source> {
  const source = theOnly(await findSources(store, name), name, SOURCE, ({ address }) => address);
  await takeOut(store, source.id);
  return source;
}
