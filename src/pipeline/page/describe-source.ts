import { readStated, withStated } from '../../ingest/stated-by-reviewer.ts';
import type { Metadata, Source } from '../../model/source.ts';
import { keepReading } from '../../store/readings.ts';
import { NotFound } from '../not-found.ts';
import { careful } from '../careful.ts';
import { READING_STAGES } from '../stages.ts';
import type { Desk } from './desk.ts';

/** What a reviewer says of a source; an empty value is no longer stated by anybody. */
export interface Description {
  readonly fields: Readonly<Partial<Record<Field, string | undefined>>>;
  /** ISO date-time. */
  readonly now: string;
}

const FIELDS = ['outlet', 'author', 'published', 'title', 'language'] as const;
type Field = (typeof FIELDS)[number];

/** What was said cannot be taken: "31 February is no date". */
export class BadDescription extends Error {
  readonly code = 'usage';
}

/**
 * Keeps what a reviewer says about a source; it beats what the source states. The text is read again, because a date or an
 * outlet changes what is understood of it. Throws NotFound, BadDescription.
 */
export async function describeSource(
  desk: Desk,
  id: string,
  { fields, now }: Description,
): Promise<{ readonly source: string }> {
  const { index } = await desk.now();
  const source = index.run.sources.find((one) => one.id === id);
  if (!source) throw new NotFound(`there is no source ${id}`);
  const metadata = described(source.revision.metadata, fields);
  const fresh: Source = { ...source, revision: { ...source.revision, metadata, readAt: now } };
  const reader = careful();
  try {
    const read = await reader.read(fresh.revision);
    if ('failed' in read) throw new BadDescription(read.failed.message);
    await keepReading(desk.store, { source: fresh, reading: read.reading, stages: READING_STAGES });
    return { source: source.id };
  } finally {
    reader.close();
  }
}

function described(before: Metadata, fields: Description['fields']): Metadata {
  const given = FIELDS.flatMap((name) => {
    const value = fields[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const stated = readStated(Object.fromEntries(given));
  const [problem] = stated.problems;
  if (problem !== undefined) throw new BadDescription(problem);
  return withStated(before, stated);
}
