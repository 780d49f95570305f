import { gunzipSync } from 'node:zlib';
import { archivedPages } from '../archives/archived-pages.ts';
import { BOMB } from '../archives/unzip.ts';
import { readHtml } from './html.ts';
import { type Input, type Reader, type ReadOutcome, unreadable } from './reader.ts';

/** Unpacked; larger archives are best divided into several. */
const LARGEST_UNPACKED = 64 * 1024 * 1024;

/** A web archive, packed or not: "crawl.warc.gz". Each of its pages that holds an article is a source. */
export const warc: Reader = {
  name: 'WARC',
  extensions: ['.warc', '.gz'],
  mediaTypes: ['application/warc'],
  recognises: ({ raw }) => raw.startsWith('WARC/') || raw.startsWith('\u001F\u008B'),
  read: readWarc,
};

async function readWarc({ bytes }: Input): Promise<ReadOutcome> {
  const unpacked = bytes[0] === 0x1f ? gunzipped(bytes) : Buffer.from(bytes);
  if ('unreadable' in unpacked) return unpacked;
  if (!unpacked.subarray(0, 5).equals(Buffer.from('WARC/')))
    return unreadable(
      'unsupported',
      'It is packed and holds no web archive: unpack it and add what is in it.',
    );
  const { drafts, notes } = await archivedPages(unpacked, readHtml, () => true);
  return drafts.length === 0
    ? unreadable('no-article', 'No page of the archive holds an article.')
    : { drafts, links: [], notes };
}

/** Unpacks all of a gzip file's members, up to the limit. */
export function gunzipped(bytes: Uint8Array): Buffer | ReturnType<typeof unreadable> {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_UNPACKED });
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge
      ? { unreadable: BOMB }
      : unreadable('damaged', 'Its packing is damaged: save or download it again.');
  }
}
