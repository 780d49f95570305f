import type { Store } from '../store.ts';
import type { Jobs } from './jobs.ts';

/** The jobs of a database on a server, with these lines made. `tends`: this process clears away what is old. */
export async function openJobs(
  store: Store,
  lines: readonly string[],
  { tends }: { readonly tends: boolean },
): Promise<Jobs> {
  // Who has no workers does not wait for this to be loaded.
  const { BossJobs } = await import('./boss-jobs.ts');
  return BossJobs.open(store, lines, tends);
}
