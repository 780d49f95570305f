import type { Source, SourceBytes, Unreadable } from '../../model/source.ts';
import { isRead, keepReading, type KeptReading, lockSources } from '../../store/readings.ts';
import type { Store } from '../../store/store.ts';
import type { Careful } from '../careful.ts';
import { READING_STAGES } from '../stages.ts';

/** An article to be read and kept, and the bytes it is from. */
export interface Fresh {
  readonly source: Source;
  readonly original: SourceBytes | undefined;
}

/** What becomes of it: it is kept, or cannot be read in good time and is not kept either. */
export type Kept = KeptReading | Unreadable;

/** The same as it goes through a queue; bytes in base64. */
interface Sent {
  readonly source: Source;
  readonly bytes: string | null;
}

/** What a reading job holds. */
export function readJob(articles: readonly Fresh[]): readonly Sent[] {
  return articles.map(({ source, original }) => {
    const bytes = original?.read() ?? null;
    return { source, bytes: bytes === null ? null : Buffer.from(bytes).toString('base64') };
  });
}

/** Does a reading job: reads all its articles, then keeps them. What is there as it should be stays as it is. */
export async function doReadJob(
  reader: Careful,
  store: Store,
  articles: readonly Sent[],
): Promise<readonly Kept[]> {
  const read: (() => Promise<Kept>)[] = [];
  for (const { source, bytes } of articles) {
    const original = originalFrom(source, bytes);
    const keep = await readFor(reader, store, { source, original });
    read.push(keep);
  }
  // All at once and not one by one, so that two jobs with the same articles wait for each other in one order.
  await lockSources(
    store,
    articles.map(({ source }) => source),
  );
  const kept: Kept[] = [];
  for (const keep of read) kept.push(await keep());
  return kept;
}

/** Reads one article; keeping it comes after. */
export async function readFor(
  reader: Careful,
  store: Store,
  { source, original }: Fresh,
): Promise<() => Promise<Kept>> {
  if (await isRead(store, source, READING_STAGES)) return async () => 'unchanged';
  const read = await reader.read(source.revision);
  if ('failed' in read) {
    const failed = { ...read.failed, path: source.path ?? source.address };
    return async () => failed;
  }
  return () => keepReading(store, { source, reading: read.reading, stages: READING_STAGES, original });
}

function originalFrom({ revision }: Source, bytes: string | null): SourceBytes | undefined {
  if (bytes === null) return undefined;
  return { hash: revision.bytesHash, read: () => Buffer.from(bytes, 'base64') };
}

/** Reads an article and keeps it, here and now. */
export async function keepFresh(reader: Careful, store: Store, fresh: Fresh): Promise<Kept> {
  return (await readFor(reader, store, fresh))();
}
