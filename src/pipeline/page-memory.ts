import type { FetchedPage, Known } from '../ingest/fetching/fetcher.ts';
import type { SourceOptions } from '../ingest/read-source.ts';
import type { NamedSource } from './added.ts';
import { keepAnswer, lastAnswer, markGone } from '../store/answers.ts';
import type { Store } from '../store/store.ts';

/** What is remembered of pages' servers: what to ask them by whether a page has changed, and whether it is still there. */
export function pageMemory(
  store: Store,
  { options, now }: { readonly options: SourceOptions; readonly now: string },
) {
  return {
    /** A person who says something new of a page has it read again. */
    known: async (asked: string) => (Object.keys(options).length > 0 ? null : validators(store, asked)),
    remember: (source: NamedSource, { requested, address, headers }: FetchedPage) =>
      keepAnswer(store, source.id, {
        asked: requested,
        address,
        headers,
        bytesHash: source.revision.bytesHash,
        fetchedAt: now,
      }),
    mark: async (asked: string, is: 'there' | 'gone') => {
      const answer = await lastAnswer(store, asked);
      if (answer) await markGone(store, asked, is === 'gone' ? now : null);
      return answer?.fetchedAt ?? null;
    },
  };
}

async function validators(store: Store, asked: string): Promise<Known | null> {
  const answer = await lastAnswer(store, asked);
  if (!answer) return null;
  const { etag = null, 'last-modified': lastModified = null } = answer.headers;
  return { etag, lastModified };
}
