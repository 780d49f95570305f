import type { Kysely, Selectable } from 'kysely';
import type { Event } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';
import type { Fingerprint } from '../model/ids.ts';
import type { NotCompared, RunChanges } from '../model/run.ts';
import type { Unreadable } from '../model/source.ts';
import { atOneMoment } from './at-one-moment.ts';
import { eventsOfCheck } from './events.ts';
import { findingsOfCheck, shownAmong } from './findings.ts';
import { notComparedIn } from './not-compared.ts';
import { filledUp } from './key-lists.ts';
import { fromPacked, packedJson } from './packed-record.ts';
import { fromRecord } from './record.ts';
import { type Stages, stagesFromJson, stagesToJson } from './stages.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { touchedInParts } from './touched.ts';

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
  // Without what it changed: after a first check of an archive that is all there is.
  const last = await db
    .selectFrom('check_run')
    .select(['stages', 'corrections', 'unreadable'])
    .orderBy('key', 'desc')
    .limit(1)
    .executeTakeFirst();
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

/** True where there has been a check. */
export async function isChecked({ db }: Store): Promise<boolean> {
  return (await db.selectFrom('check_run').select('key').limit(1).executeTakeFirst()) !== undefined;
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

/** A finding that is not as it was when the last check ended. */
export interface TouchedFinding {
  readonly fingerprint: Fingerprint;
  /** As it was then; null where it was not there. */
  readonly before: Finding | null;
  /** True where it is there now. */
  readonly isNow: boolean;
}

/** Findings touched since the last check, by fingerprint; after a first check of an archive they are all there are, and are not held at once. */
export async function* touchedFindings({ db }: Store): AsyncGenerator<TouchedFinding> {
  for await (const some of touchedInParts(db, 'finding')) {
    const shown = await shownAmong(
      db,
      some.map(({ id }) => id),
    );
    for (const { id, before } of some) {
      const now = shown.get(id) ?? null;
      if (isSame(before, now)) continue;
      yield {
        fingerprint: id as Fingerprint,
        before: before && fromPacked<Finding>(before),
        isNow: now !== null,
      };
    }
  }
}

/** These findings as they are now; those that are not there are left out. */
export async function findingsNow(
  { db }: Store,
  fingerprints: readonly Fingerprint[],
): Promise<readonly Finding[]> {
  const shown = await shownAmong(db, fingerprints);
  return [...shown.values()].map((packed) => fromPacked<Finding>(packed));
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
  const found: { id: string; before: string | null; now: string | null }[] = [];
  for await (const some of touchedInParts(db, 'source')) {
    const ids = some.map(({ id }) => id);
    const rows = await db
      .selectFrom('source')
      .innerJoin('revision', 'revision.source', 'source.key')
      .where('source.id', 'in', filledUp(ids))
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
