import { listSources } from '../store/sources.ts';
import { checkIntegrity } from '../store/integrity.ts';
import type { Store } from '../store/store.ts';
import { VERSION } from './version.ts';

/** One thing that was looked at. */
export interface Examined {
  readonly ok: boolean;
  readonly what: string;
}

/** Looks at everything that could be unsound and changes nothing. `node` is the version that runs. */
export async function doctor(store: Store, node: string): Promise<readonly Examined[]> {
  const problems = await checkIntegrity(store);
  const sources = await listSources(store);
  return [
    { ok: true, what: `hearsay ${VERSION} on Node ${node}` },
    { ok: true, what: `database ${store.path}: ${sources.length} sources` },
    ...(problems.length === 0
      ? [{ ok: true, what: `${store.dialect.examines}, and every text against its hash` }]
      : problems.map(({ code, what }) => ({ ok: false, what: `${code}: ${what}` }))),
  ];
}
