import { readStated, withStated } from '../ingest/stated-by-reviewer.ts';
import type { Run } from '../model/run.ts';
import type { Source } from '../model/source.ts';
import { sourceId, revisionId } from '../model/ids.ts';
import { type KeptAnswer, answersOf } from '../store/answers.ts';
import { originalOf } from '../store/originals.ts';
import { keepReading } from '../store/readings.ts';
import { findSources } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { check } from './check.ts';
import { SOURCE, theOnly } from './not-found.ts';
import { readRevision } from './read.ts';
import { READING_STAGES } from './stages.ts';

/** A value a person gave that cannot be taken. */
export class BadValue extends Error {
  readonly code = 'usage';
}

/** The source of that id, address, path or file name. Throws NotFound where there is none, or more than one. */
export async function oneSource(store: Store, name: string): Promise<Source> {
  return theOnly(await findSources(store, name), name, SOURCE, ({ address }) => address);
}

/** The bytes a source was read from; null where they were not kept. */
export async function originalBytes(store: Store, source: Source): Promise<Uint8Array | null> {
  return originalOf(store, source);
}

/** When and from where a source was fetched, and whether it was found gone since; empty for what is no page. */
export async function fetchedFrom(
  store: Store,
  { id }: Source,
): Promise<readonly Pick<KeptAnswer, 'asked' | 'fetchedAt' | 'goneAt'>[]> {
  return answersOf(store, id);
}

/**
 * Mends what is known of a source: the person's word holds until they give another, also when the source is read again. The
 * source is read anew with it and everything compared again; decisions stay with their findings.
 * Throws BadValue where a value cannot be taken; nothing is changed then.
 */
export async function mend(
  store: Store,
  {
    source,
    values,
    now,
  }: { readonly source: Source; readonly values: Readonly<Record<string, string>>; readonly now: string },
): Promise<{ readonly source: Source; readonly run: Run }> {
  const stated = readStated(values);
  if (stated.problems.length > 0) throw new BadValue(stated.problems.join(' '));
  const { revision } = source;
  const metadata = withStated(revision.metadata, stated);
  const address = metadata.url?.value ?? source.path ?? source.address;
  const id = sourceId(address);
  if (id !== source.id) await refuseTaken(store, address);
  const mended: Source = {
    ...source,
    id,
    address,
    revision: { ...revision, id: revisionId(id, revision.text), sourceId: id, metadata },
  };
  const reading = readRevision(mended.revision);
  await keepReading(store, { source: mended, reading, stages: READING_STAGES, movedFrom: source.id });
  return { source: mended, run: await check(store, now) };
}

/** Two sources at one address would be one: which of their texts counts is not ours to say. */
async function refuseTaken(store: Store, address: string): Promise<void> {
  const [other] = await findSources(store, address);
  if (other?.address === address)
    throw new BadValue(`There is another source at ${address} (${other.id}): remove one of the two first.`);
}
