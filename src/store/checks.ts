import type { Kysely, Selectable } from 'kysely';
import type { Event } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';
import { type Fingerprint, sha256 } from '../model/ids.ts';
import type { NotCompared, RunChanges } from '../model/run.ts';
import type { Unreadable } from '../model/source.ts';
import { sourcesOfClaims } from './claims.ts';
import { eventsOfCheck, replaceEvents } from './events.ts';
import { findingsOfCheck, replaceFindings } from './findings.ts';
import { fromRecord } from './record.ts';
import { type Stages, stagesFromJson, stagesToJson } from './stages.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** What comparing all current sources gave. Findings are ranked: the first is what an editor should see first. */
export interface CheckResult {
  readonly stages: Stages;
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
  readonly notCompared: readonly NotCompared[];
  readonly unreadable: readonly Unreadable[];
}

/** The last check, as far as its sources are still here. */
export interface KeptCheck extends CheckResult {
  /** ISO date-time. */
  readonly checkedAt: string;
  readonly changes: RunChanges;
}

/**
 * True where the sources as they are now have been compared by these stage versions and the same files could not be
 * read: there is nothing to do.
 */
export async function isChecked(
  store: Store,
  stages: Stages,
  unreadable: readonly Unreadable[] = [],
): Promise<boolean> {
  const last = await lastRun(store.db);
  if (last?.unreadable !== JSON.stringify(unreadable)) return false;
  return last.inputs === (await inputsHash(store.db, stages));
}

/**
 * Puts a check's events and findings in the place of the last one's and records the run, in one transaction.
 *
 * Gives what changed since the check before. The same result from the same sources again is the same check:
 * nothing is written, and what it changed stays what it was.
 */
export async function keepCheck(store: Store, result: CheckResult, checkedAt: string): Promise<RunChanges> {
  return store.db.transaction().execute(async (trx) => {
    const inputs = await inputsHash(trx, result.stages);
    const resultHash = hashOf(result);
    const last = await lastRun(trx);
    if (last?.inputs === inputs && last.result === resultHash) return fromRecord<RunChanges>(last.changes);
    const fingerprints = [...new Set(result.findings.map(({ fingerprint }) => fingerprint))].sort();
    const changes = changesSince(last, fingerprints);
    await replaceEvents(trx, result.events, await sourcesOfClaims(trx));
    await replaceFindings(store, trx, result.findings);
    const row = {
      checked_at: checkedAt,
      inputs,
      result: resultHash,
      stages: stagesToJson(result.stages),
      not_compared: JSON.stringify(result.notCompared),
      unreadable: JSON.stringify(result.unreadable),
      fingerprints: JSON.stringify(fingerprints),
      changes: JSON.stringify(changes),
    };
    await trx.insertInto('check_run').values(row).execute();
    return changes;
  });
}

/** The last check; null where there was none. */
export async function lastCheck(store: Store): Promise<KeptCheck | null> {
  return store.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      const last = await lastRun(trx);
      if (!last) return null;
      return {
        checkedAt: last.checked_at,
        stages: stagesFromJson(last.stages),
        events: await eventsOfCheck(trx),
        findings: await findingsOfCheck(trx),
        notCompared: fromRecord<NotCompared[]>(last.not_compared),
        unreadable: fromRecord<Unreadable[]>(last.unreadable),
        changes: fromRecord<RunChanges>(last.changes),
      };
    });
}

type RunRow = Selectable<Tables['check_run']>;

async function lastRun(db: Kysely<Tables>): Promise<RunRow | undefined> {
  return db.selectFrom('check_run').selectAll().orderBy('key', 'desc').limit(1).executeTakeFirst();
}

/** Of everything a check depends on: which revisions count, what is said about them, who read and who compares them. */
async function inputsHash(db: Kysely<Tables>, stages: Stages): Promise<string> {
  const rows = await db
    .selectFrom('source')
    .innerJoin('revision', 'revision.source', 'source.key')
    .leftJoin('reading', 'reading.revision', 'revision.key')
    .where('revision.current', '=', 1)
    .select(['source.id', 'source.path', 'revision.id as revision', 'revision.metadata', 'reading.stages'])
    .orderBy('source.id')
    .execute();
  const lines = rows.map(({ id, path, revision, metadata, stages: read }) => [
    id,
    path,
    revision,
    metadata,
    read,
  ]);
  return sha256(JSON.stringify([stagesToJson(stages), lines]));
}

function hashOf({ events, findings, notCompared, unreadable }: CheckResult): string {
  return sha256(JSON.stringify([events, findings, notCompared, unreadable]));
}

function changesSince(last: RunRow | undefined, now: readonly Fingerprint[]): RunChanges {
  const before = new Set(last ? fromRecord<Fingerprint[]>(last.fingerprints) : []);
  const after = new Set(now);
  const appeared = now.filter((fingerprint) => !before.has(fingerprint));
  const gone = [...before].filter((fingerprint) => !after.has(fingerprint));
  return { first: last === undefined, appeared, gone, unchanged: now.length - appeared.length };
}
