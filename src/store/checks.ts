import type { Kysely, Selectable } from 'kysely';
import type { Event } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';
import { type Fingerprint, sha256, type SourceId } from '../model/ids.ts';
import type { NotCompared, RunChanges, SourceChanges } from '../model/run.ts';
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
  /** Names the reviewers' corrections that were laid over the readings, where there are any; another name asks for another check. */
  readonly corrections?: string;
}

/** Which findings of the check before are findings of this one, in other words or with other sides: fingerprints, old to new. */
export type SameFindings = (
  before: readonly Finding[],
  now: readonly Finding[],
) => ReadonlyMap<Fingerprint, Fingerprint>;

/** The last check, as far as its sources are still here. */
export interface KeptCheck extends Omit<CheckResult, 'corrections'> {
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
  corrections = '',
): Promise<boolean> {
  const last = await lastRun(store.db);
  if (last?.unreadable !== JSON.stringify(unreadable)) return false;
  return last.inputs === (await inputsHash(store.db, stages, corrections));
}

/**
 * Puts a check's events and findings in the place of the last one's and records the run, in one transaction.
 *
 * Gives what changed since the check before. The same result from the same sources again is the same check:
 * nothing is written, and what it changed stays what it was.
 */
export async function keepCheck(
  store: Store,
  result: CheckResult,
  checkedAt: string,
  same: SameFindings = () => new Map(),
): Promise<RunChanges> {
  return store.db.transaction().execute(async (trx) => {
    const inputs = await inputsHash(trx, result.stages, result.corrections ?? '');
    const resultHash = hashOf(result);
    const last = await lastRun(trx);
    if (last?.inputs === inputs && last.result === resultHash) return changesOf(last);
    const fingerprints = [...new Set(result.findings.map(({ fingerprint }) => fingerprint))].sort();
    const revisions = await currentRevisions(trx);
    const changes = {
      ...findingChanges(last, fingerprints, same(last ? await findingsOfCheck(trx) : [], result.findings)),
      sources: sourceChanges(last, revisions),
    };
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
      revisions: JSON.stringify(revisions),
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
        changes: changesOf(last),
      };
    });
}

type RunRow = Selectable<Tables['check_run']>;

async function lastRun(db: Kysely<Tables>): Promise<RunRow | undefined> {
  return db.selectFrom('check_run').selectAll().orderBy('key', 'desc').limit(1).executeTakeFirst();
}

/** Of everything a check depends on: which revisions count, what is said about them, who read and who compares them. */
async function inputsHash(db: Kysely<Tables>, stages: Stages, corrections: string): Promise<string> {
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
  // Without corrections the hash is what it was before there were any: nothing is compared again for their sake.
  return sha256(JSON.stringify([stagesToJson(stages), lines, ...(corrections === '' ? [] : [corrections])]));
}

function hashOf({ events, findings, notCompared, unreadable }: CheckResult): string {
  return sha256(JSON.stringify([events, findings, notCompared, unreadable]));
}

/** What changed, with what a check of an older version did not say. */
function changesOf({ changes }: RunRow): RunChanges {
  const none: SourceChanges = { added: [], edited: [], removed: [], unchanged: 0 };
  return { changed: [], sources: none, ...fromRecord<Omit<RunChanges, 'changed' | 'sources'>>(changes) };
}

function findingChanges(
  last: RunRow | undefined,
  now: readonly Fingerprint[],
  same: ReadonlyMap<Fingerprint, Fingerprint>,
): Omit<RunChanges, 'sources'> {
  const before = new Set(last ? fromRecord<Fingerprint[]>(last.fingerprints) : []);
  const after = new Set(now);
  const changed = [...same.values()].filter((fingerprint) => after.has(fingerprint)).sort();
  const known = new Set(changed);
  const appeared = now.filter((fingerprint) => !before.has(fingerprint) && !known.has(fingerprint));
  const gone = [...before].filter((fingerprint) => !after.has(fingerprint) && !same.has(fingerprint));
  const unchanged = now.length - appeared.length - changed.length;
  return { first: last === undefined, appeared, changed, gone, unchanged };
}

async function currentRevisions(db: Kysely<Tables>): Promise<Readonly<Record<SourceId, string>>> {
  const rows = await db
    .selectFrom('source')
    .innerJoin('revision', 'revision.source', 'source.key')
    .where('revision.current', '=', 1)
    .select(['source.id', 'revision.id as revision'])
    .orderBy('source.id')
    .execute();
  return Object.fromEntries(rows.map(({ id, revision }) => [id, revision]));
}

function sourceChanges(last: RunRow | undefined, now: Readonly<Record<SourceId, string>>): SourceChanges {
  const before = new Map(Object.entries(last ? fromRecord<Record<SourceId, string>>(last.revisions) : {}));
  const ids = Object.keys(now) as SourceId[];
  const added = ids.filter((id) => !before.has(id));
  const edited = ids.filter((id) => before.has(id) && before.get(id) !== now[id]);
  const removed = [...before.keys()].filter((id) => !(id in now)) as SourceId[];
  return { added, edited, removed, unchanged: ids.length - added.length - edited.length };
}
