import { archivedPages } from '../archives/archived-pages.ts';
import { unzip } from '../archives/unzip.ts';
import { readHtml } from './html.ts';
import type { Draft, Input, Note, Reader, ReadOutcome } from './reader.ts';
import { unreadable } from './reader.ts';
import { gunzipped } from './warc.ts';

const UNPACKED = { total: 64 * 1024 * 1024, files: 5_000 };

/** A web archive collection as browsers' archivers write it: "story.wacz". Its listed pages that hold an article are sources. */
export const wacz: Reader = {
  name: 'WACZ',
  extensions: ['.wacz'],
  mediaTypes: ['application/wacz', 'application/x-wacz'],
  recognises: ({ raw }) =>
    raw.startsWith('PK\u0003\u0004') &&
    (raw.includes('datapackage.json') || raw.includes('.warc.gz') || raw.includes('pages/pages.jsonl')),
  read: readWacz,
};

async function readWacz({ bytes }: Input): Promise<ReadOutcome> {
  const files = unzip(
    bytes,
    (name) => /^archive\/.*\.warc(?:\.gz)?$|^pages\/.*\.jsonl$/u.test(name),
    UNPACKED,
  );
  if ('unreadable' in files) return files;
  const listed = new Set(
    [...files].flatMap(([name, content]) => (name.startsWith('pages/') ? addressesIn(content) : [])),
  );
  const drafts: Draft[] = [];
  const notes: Note[] = [];
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!name.startsWith('archive/')) continue;
    const unpacked = content[0] === 0x1f ? gunzipped(content) : Buffer.from(content);
    if ('unreadable' in unpacked) return unpacked;
    const pages = await archivedPages(
      unpacked,
      readHtml,
      (address) => listed.size === 0 || listed.has(address),
    );
    drafts.push(...pages.drafts);
    notes.push(...pages.notes);
  }
  if (drafts.length === 0) return unreadable('no-article', 'No page of the archive holds an article.');
  return { drafts, links: [], notes };
}

/** `{"url": …}` a line, after a first line about the list. */
function addressesIn(pages: Uint8Array): readonly string[] {
  return new TextDecoder()
    .decode(pages)
    .split('\n')
    .flatMap((line) => {
      try {
        const page = JSON.parse(line) as unknown;
        return typeof page === 'object' && page !== null && 'url' in page ? [String(page.url)] : [];
      } catch {
        return [];
      }
    });
}
