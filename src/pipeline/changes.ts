import type { Finding } from '../model/finding.ts';
import type { Fingerprint, SourceId } from '../model/ids.ts';
import type { RunChanges, SourceChanges } from '../model/run.ts';
import { findingsNow, isChecked, touchedFindings, touchedSources } from '../store/checks.ts';
import { countFindings } from '../store/findings.ts';
import { readingsOf } from '../store/readings.ts';
import { countSources, sourceKeys } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { changedFindings } from './changed-findings.ts';

const NONE: ReadonlyMap<Fingerprint, Fingerprint> = new Map();

/** What has changed since the last check ended: only what was touched is looked at. */
export async function changesSince(store: Store): Promise<RunChanges> {
  const first = !(await isChecked(store));
  const before: Finding[] = [];
  const there = new Set<Fingerprint>();
  for await (const one of touchedFindings(store)) {
    if (one.before) before.push(one.before);
    if (one.isNow) there.add(one.fingerprint);
  }
  const same =
    before.length === 0 ? NONE : await foundAgain(store, before, await findingsNow(store, [...there]));
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
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
