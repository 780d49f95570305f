import type { Source } from '../model/source.ts';
import { findSources, removeSource } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { NotFound } from './decide.ts';

/** Removes the source of that id, path or file name. Throws NotFound where there is none, or more than one. */
export async function remove(store: Store, name: string): Promise<Source> {
  const found = await findSources(store, name);
  const [source] = found;
  if (!source) throw new NotFound(`there is no source ${name}; "hearsay sources" lists them`);
  if (found.length > 1)
    throw new NotFound(
      `${name} fits ${found.length} sources (${found.map(({ address }) => address).join(', ')}): give more of it`,
    );
  await removeSource(store, source.id);
  return source;
}
