import {
  claimDocuments,
  exportDocument,
  exportHead,
  findingDocument,
  sourceRecord,
} from '../../report/formats/json.ts';
import type { CarriedText } from '../../model/carried-text.ts';
import { atOneMoment } from '../../store/at-one-moment.ts';
import { lastCheckedWith } from '../../store/checks.ts';
import { eventOfClaims, eventsInParts } from '../../store/events.ts';
import { findingsInParts } from '../../store/findings.ts';
import { listLog } from '../../store/log.ts';
import { notComparedIn } from '../../store/not-compared.ts';
import type { Store } from '../../store/store.ts';
import { ofOneOrigin } from '../of-one-origin.ts';
import { currentRun } from '../run.ts';
import { STAGES } from '../stages.ts';
import { VERSION } from '../version.ts';
import { carriedNow } from './carried-now.ts';
import { readInParts, sourcesInParts } from './read-in-parts.ts';

/** Takes the next words of the document. */
export type Write = (words: string) => Promise<void>;

/**
 * Writes `exportDocument(currentRun(…))` as JSON without line breaks, some sources, events and findings at a time. Where people
 * have decided, what became of their decisions is looked for in everything that was read, and that is held at once.
 */
export async function exportInParts(store: Store, write: Write): Promise<void> {
  await atOneMoment(store, async (inside) => {
    if ((await listLog(inside)).some(({ act }) => act.kind === 'decision'))
      return write(JSON.stringify(exportDocument(await currentRun(inside))));
    const last = await lastCheckedWith(inside);
    const { carried } = await carriedNow(inside);
    const head = JSON.stringify(exportHead({ version: VERSION, stages: last?.stages ?? STAGES }));
    await write(head.slice(0, -1));
    await writeList(write, 'sources', inParts(sourcesInParts(inside), sourceRecord));
    await write(
      `,"unreadable":${JSON.stringify(last?.unreadable ?? [])},"carried":${JSON.stringify(carried)}`,
    );
    await writeList(write, 'claims', claims(inside));
    await writeList(write, 'events', eventsInParts(inside));
    await writeList(write, 'findings', findings(inside, carried));
    await write(`,"notCompared":${JSON.stringify(last ? await notComparedIn(inside.db) : [])}}`);
  });
}

async function writeList(write: Write, name: string, parts: AsyncIterable<readonly object[]>): Promise<void> {
  await write(`,"${name}":[`);
  let first = true;
  for await (const part of parts) {
    if (part.length === 0) continue;
    const words = JSON.stringify(part).slice(1, -1);
    await write(first ? words : `,${words}`);
    first = false;
  }
  await write(']');
}

async function* inParts<T, U>(
  parts: AsyncIterable<readonly T[]>,
  each: (one: T) => U,
): AsyncGenerator<readonly U[]> {
  for await (const part of parts) yield part.map(each);
}

async function* findings(store: Store, carried: readonly CarriedText[]): AsyncGenerator<readonly object[]> {
  for await (const part of findingsInParts(store))
    yield ofOneOrigin(part, carried).map((finding) => findingDocument(finding, new Map()));
}

async function* claims(store: Store): AsyncGenerator<readonly object[]> {
  for await (const part of readInParts(store))
    yield claimDocuments({ ...part, eventOf: await eventOfClaims(store, part.keys) });
}
