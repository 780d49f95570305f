import type { Kysely, Selectable } from 'kysely';
import type { Event } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';
import type { NotCompared, RunChanges } from '../model/run.ts';
import type { Unreadable } from '../model/source.ts';
import { inChunks } from './articles.ts';
import { atOneMoment } from './at-one-moment.ts';
import { eventsOfCheck } from './events.ts';
import { findingsOfCheck } from './findings.ts';
import { notComparedIn } from './not-compared.ts';
import { fromPacked, packedJson } from './packed-record.ts';
import { fromRecord } from './record.ts';
import { type Stages, stagesFromJson, stagesToJson } from './stages.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { touchedSince } from './touched.ts';

/** What a check was made with: where one of these differs, or a source is pending, there is something to do. */
export interface CheckedWith {
  readonly stages: Stages;
  /** Names the reviewers' corrections that were laid over the readings; empty where there were none. */
  readonly corrections: string;
  readonly unreadable: readonly Unreadable[];
}

/** The last check, as far as its sources are still here. Findings are ranked: the first is what an editor should see first. */
export interface KeptCheck extends Omit<CheckedWith, 'corrections'> {
  /** ISO date-time. */
  readonly checkedAt: string;
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
  readonly notCompared: readonly NotCompared[];
  readonly changes: RunChanges;
}

/** What the last check was made with; null where there was none. */
export async function lastCheckedWith({ db }: Store): Promise<CheckedWith | null> {
  const last = await lastRun(db);
  if (!last) return null;
  return {
    stages: stagesFromJson(last.stages),
    corrections: last.corrections,
    unreadable: fromRecord<Unreadable[]>(last.unreadable),
  };
}

/** What the last check changed; null where there was none. */
export async function lastChanges({ db }: Store): Promise<RunChanges | null> {
  const last = await lastRun(db);
  return last ? fromRecord<RunChanges>(last.changes) : null;
}

/** True where a source or a finding is not as it was when the last check ended. */
export async function isTouched({ db }: Store): Promise<boolean> {
  const row = await db.selectFrom('touched').select('id').limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Ends a check: records what it was made with and what it changed, and begins to remember anew. */
export async function endCheck(
  { db }: Store,
  { stages, corrections, unreadable }: CheckedWith,
  changes: RunChanges,
  checkedAt: string,
): Promise<void> {
  await db.deleteFrom('touched').execute();
  await db
    .insertInto('check_run')
    .values({
      checked_at: checkedAt,
      stages: stagesToJson(stages),
      corrections,
      unreadable: JSON.stringify(unreadable),
      changes: JSON.stringify(changes),
    })
    .execute();
}

/** The last check; null where there was none. */
export async function lastCheck(store: Store): Promise<KeptCheck | null> {
  return atOneMoment(store, async ({ db }) => {
    const last = await lastRun(db);
    if (!last) return null;
    return {
      checkedAt: last.checked_at,
      stages: stagesFromJson(last.stages),
      events: await eventsOfCheck(db),
      findings: await findingsOfCheck(db),
      notCompared: await notComparedIn(db),
      unreadable: fromRecord<Unreadable[]>(last.unreadable),
      changes: fromRecord<RunChanges>(last.changes),
    };
  });
}

/** A finding touched since the last check: how it was then and how it is now, null where it was not or is not there. */
export interface TouchedFinding {
  readonly before: Finding | null;
  readonly now: Finding | null;
}

/** Findings touched since the last check, by fingerprint. */
export async function touchedFindings({ db }: Store): Promise<readonly TouchedFinding[]> {
  const touched = await touchedSince(db, 'finding');
  const found: TouchedFinding[] = [];
  for (const some of inChunks(touched)) {
    const ids = some.map(({ id }) => id);
    const rows = await db
      .selectFrom('finding')
      .select(['fingerprint', 'packed'])
      .where('fingerprint', 'in', ids)
      .where('shown', '=', 1)
      .execute();
    const shown = new Map(rows.map(({ fingerprint, packed }) => [fingerprint, packed]));
    for (const { id, before } of some) {
      const now = shown.get(id) ?? null;
      if (isSame(before, now)) continue;
      found.push({
        before: before && fromPacked<Finding>(before),
        now: now && fromPacked<Finding>(now),
      });
    }
  }
  return found;
}

/** The same record, whichever way it is packed. */
function isSame(before: Uint8Array | null, now: Uint8Array | null): boolean {
  if (before === null || now === null) return before === now;
  return packedJson(before) === packedJson(now);
}

/** Sources touched since the last check: the ids of their revisions then and now. */
export async function touchedSources({
  db,
}: Store): Promise<
  readonly { readonly id: string; readonly before: string | null; readonly now: string | null }[]
> {
  const touched = await touchedSince(db, 'source');
  const found: { id: string; before: string | null; now: string | null }[] = [];
  for (const some of inChunks(touched)) {
    const ids = some.map(({ id }) => id);
    const rows = await db
      .selectFrom('source')
      .innerJoin('revision', 'revision.source', 'source.key')
      .where('source.id', 'in', ids)
      .where('revision.current', '=', 1)
      .select(['source.id as source', 'revision.id as revision'])
      .execute();
    const current = new Map(rows.map(({ source, revision }) => [source, revision]));
    for (const { id, before } of some)
      found.push({ id, before: before && Buffer.from(before).toString(), now: current.get(id) ?? null });
  }
  return found;
}

type RunRow = Selectable<Tables['check_run']>;

async function lastRun(db: Kysely<Tables>): Promise<RunRow | undefined> {
  return db.selectFrom('check_run').selectAll().orderBy('key', 'desc').limit(1).executeTakeFirst();
}
