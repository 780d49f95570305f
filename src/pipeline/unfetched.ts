import type { FoundLink } from '../ingest/ingest.ts';
import type { Warning } from '../model/source.ts';

/** Lists lead to articles whose text is not in them; fetching those is asked for by naming their addresses. */
export function unfetched(links: readonly FoundLink[]): readonly Warning[] {
  const byList = Map.groupBy(links, ({ foundIn }) => foundIn);
  return [...byList].map(([path, found]) => ({
    code: 'links',
    path,
    message: `It names ${found.length === 1 ? '1 address' : `${found.length} addresses`} whose text is not in it (the first is ${found[0]?.url}): add the addresses to fetch them.`,
  }));
}
