import type { Finding } from '../model/finding.ts';
import type { Fingerprint, SourceId } from '../model/ids.ts';
import type { RunChanges, SourceChanges } from '../model/run.ts';
import { lastChanges, touchedFindings, touchedSources } from '../store/checks.ts';
import { countFindings } from '../store/findings.ts';
import { readingsOf } from '../store/readings.ts';
import { countSources, sourceKeys } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { changedFindings } from './changed-findings.ts';

/** What has changed since the last check ended: only what was touched is looked at. */
export async function changesSince(store: Store): Promise<RunChanges> {
  const first = (await lastChanges(store)) === null;
  const touched = await touchedFindings(store);
  const before = touched.flatMap((one) => one.before ?? []);
  const now = touched.flatMap((one) => one.now ?? []);
  const same =
    before.length === 0 ? new Map<Fingerprint, Fingerprint>() : await foundAgain(store, before, now);
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const there = new Set(now.map(({ fingerprint }) => fingerprint));
  const changed = new Set([...same.values()].filter((fingerprint) => there.has(fingerprint)));
  const appeared = [...there].filter((fingerprint) => !known.has(fingerprint) && !changed.has(fingerprint));
  const gone = [...known].filter((fingerprint) => !there.has(fingerprint) && !same.has(fingerprint));
  const unchanged = (await countFindings(store)) - appeared.length - changed.size;
  const sources = await sourceChanges(store);
  return {
    first,
    appeared: appeared.sort(),
    changed: [...changed].sort(),
    gone: gone.sort(),
    unchanged,
    sources,
  };
}

/** Which of the findings of then are findings of now, in other words or with other sides. */
async function foundAgain(
  store: Store,
  before: readonly Finding[],
  now: readonly Finding[],
): Promise<ReadonlyMap<Fingerprint, Fingerprint>> {
  const ids = [...before, ...now].flatMap(({ sides }) => sides.map(({ sourceId }) => sourceId));
  const keys = await sourceKeys(store, [...new Set(ids)]);
  const readings = [...(await readingsOf(store, [...keys.values()])).values()];
  return changedFindings(store, readings, before, now);
}

async function sourceChanges(store: Store): Promise<SourceChanges> {
  const touched = await touchedSources(store);
  const ids = (some: typeof touched) => some.map(({ id }) => id as SourceId);
  const added = ids(touched.filter(({ before, now }) => before === null && now !== null));
  const removed = ids(touched.filter(({ before, now }) => before !== null && now === null));
  const edited = ids(touched.filter(({ before, now }) => before !== null && now !== null && before !== now));
  const unchanged = (await countSources(store)) - added.length - edited.length;
  return { added, edited, removed, unchanged };
}
