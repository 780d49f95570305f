import { z } from 'zod';
import type { EntryId } from '../model/ids.ts';
import type { LogDraft } from '../model/log.ts';
import { idOfEntry, listLog, mergeIntoLog } from '../store/log.ts';
import type { Store } from '../store/store.ts';
import { BadLine, jsonLines } from './jsonl.ts';

/**
 * The log as JSON lines, one entry each, in the order of their times: the same entries give the same lines in every database,
 * so that two people's files merge in git line by line (`*.jsonl merge=union`).
 */
export async function exportDecisions(store: Store): Promise<string> {
  const log = [...(await listLog(store))].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const lines = log.map(({ id, act, reason, reviewer, at, evidenceHash, batch }) =>
    JSON.stringify({ id, at, reviewer, reason, act, evidenceHash, batch }),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** What an import found. */
export interface ImportedDecisions {
  readonly added: number;
  /** Entries that were here already. */
  readonly known: number;
}

/**
 * Adds the entries of such lines that are not here yet, all or none. What is imported twice is there once.
 * Throws BadLine, naming the line, where one is not an entry or was changed on its way.
 */
export async function importDecisions(store: Store, lines: string): Promise<ImportedDecisions> {
  const entries = new Map<EntryId, LogDraft & { readonly id: EntryId }>();
  for (const { number, value } of jsonLines(lines)) {
    const entry = entryFrom(value, number);
    entries.set(entry.id, entry);
  }
  const inOrder = [...entries.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const added = await mergeIntoLog(store, inOrder);
  return { added, known: entries.size - added };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const SPAN = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const ANCHOR = { sourceId: z.string(), revisionId: z.string(), span: SPAN, words: z.string() };
const SIDE = z.object({
  ...ANCHOR,
  address: z.string(),
  speaker: z.string().nullable(),
  compared: z.string(),
  value: z.string().nullable(),
});
const CLAIM = z.object(ANCHOR);
const ENTITY = z.object({ name: z.string(), sourceId: z.string().nullable() });
const ACT = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('decision'),
    fingerprint: z.string(),
    verdict: z.enum(['confirm', 'dismiss', 'follow-up']),
    message: z.string(),
    relation: z.string(),
    findingKind: z.string(),
    evidence: z.array(SIDE),
  }),
  z.object({ kind: z.literal('undo'), takesBack: z.array(z.string()) }),
  z.object({
    kind: z.literal('speaker'),
    claim: CLAIM,
    speaker: z.string().nullable(),
    speakerKind: z.enum(['person', 'organisation', 'document', 'anonymous', 'outlet']).nullable(),
  }),
  z.object({ kind: z.literal('span'), claim: CLAIM, span: SPAN, words: z.string() }),
  z.object({ kind: z.literal('event'), same: z.boolean(), a: z.array(CLAIM), b: z.array(CLAIM) }),
  z.object({ kind: z.literal('entity'), same: z.boolean(), a: ENTITY, b: ENTITY }),
  z.object({ kind: z.literal('rename'), entity: ENTITY, name: z.string() }),
]);
const ENTRY = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  reviewer: z.string(),
  reason: z.string(),
  act: ACT,
  evidenceHash: z.string(),
  batch: z.string().nullable(),
});

function entryFrom(value: unknown, number: number): LogDraft & { readonly id: EntryId } {
  const read = ENTRY.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new BadLine(number, `no entry of a log (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`);
  }
  // Ids are strings there and here; that they are this kind of id is what the shape was checked for.
  const { id, ...draft } = read.data as unknown as LogDraft & { readonly id: EntryId };
  if (idOfEntry(draft) !== id)
    throw new BadLine(number, `entry ${id} was changed: its id is not that of its words`);
  return { id, ...draft };
}
