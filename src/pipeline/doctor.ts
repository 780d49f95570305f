import { listSources } from '../store/sources.ts';
import { checkIntegrity } from '../store/integrity.ts';
import type { Store } from '../store/store.ts';
import { changedByComparing } from './verify.ts';
import { VERSION } from './version.ts';

/** One thing that was looked at. */
export interface Examined {
  readonly ok: boolean;
  readonly what: string;
}

/**
 * Looks at everything that could be unsound and changes nothing. `node` is the version that runs; with `verifyAt`, an ISO
 * date-time, what checks have made is held against making it anew.
 */
export async function doctor(store: Store, node: string, verifyAt?: string): Promise<readonly Examined[]> {
  const problems = await checkIntegrity(store);
  const sources = await listSources(store);
  return [
    { ok: true, what: `hearsay ${VERSION} on Node ${node}` },
    { ok: true, what: `database ${store.path}: ${sources.length} sources` },
    ...(problems.length === 0
      ? [{ ok: true, what: `${store.dialect.examines}, and every text against its hash` }]
      : problems.map(({ code, what }) => ({ ok: false, what: `${code}: ${what}` }))),
    ...(verifyAt === undefined || problems.length > 0 ? [] : await verified(store, verifyAt)),
  ];
}

async function verified(store: Store, now: string): Promise<readonly Examined[]> {
  if (store.dialect.name !== 'sqlite')
    return [{ ok: true, what: 'what checks have made is compared anew for a file only' }];
  const changed = await changedByComparing(store, now);
  if (changed.length === 0) return [{ ok: true, what: 'events and findings are what comparing anew gives' }];
  return changed.map((name) => ({ ok: false, what: `${name}: not what comparing anew gives` }));
}
