import { createHash } from 'node:crypto';
import type { Draft, Input, Note, ReadOutcome } from '../readers/reader.ts';
import { httpMessage } from './http-message.ts';
import { warcRecords } from './warc-records.ts';

/** Reads one page, as the reader of pages does. */
export type ReadPage = (input: Input) => Promise<ReadOutcome>;

const MOST_PAGES = 2_000;
/** Archives hold front pages, frames and advertisements too; less text than this is none of an article. */
const SHORTEST_ARTICLE = 200;
const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml)/iu;
const CHARSET = /charset\s?=\s?"?([\w:.-]{1,40})/iu;

/** What an archive's pages gave. */
export interface ArchivedPages {
  readonly drafts: readonly Draft[];
  readonly notes: readonly Note[];
}

/** The articles among an archive's pages. `isPage` says which addresses are pages rather than parts of them. */
export async function archivedPages(
  warc: Buffer,
  readPage: ReadPage,
  isPage: (address: string) => boolean,
): Promise<ArchivedPages> {
  const drafts = new Map<string, Draft>();
  let [without, looked] = [0, 0];
  for (const { fields, content } of warcRecords(warc)) {
    const page = pageIn(fields, content);
    if (!page || !isPage(page.address ?? '') || looked >= MOST_PAGES) continue;
    looked++;
    const outcome = await readPage(page);
    const articles =
      'unreadable' in outcome ? [] : outcome.drafts.filter(({ body }) => body.length >= SHORTEST_ARTICLE);
    if (articles.length === 0) without++;
    for (const draft of articles) drafts.set(partOf(page, draft), withAddress(page, draft));
  }
  const notes =
    without === 0
      ? []
      : [{ code: 'no-article', message: `${without} of the archive's ${looked} pages hold no article.` }];
  return { drafts: [...drafts.values()], notes };
}

function pageIn(fields: ReadonlyMap<string, string>, content: Buffer): Input | null {
  const type = fields.get('warc-type');
  const address = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/gu, '');
  if (type === 'resource' && PAGE_TYPES.test(fields.get('content-type') ?? ''))
    return { bytes: content, name: '', mediaType: 'text/html', charset: null, address };
  if (type !== 'response') return null;
  const message = httpMessage(content);
  const contentType = message?.fields.get('content-type') ?? '';
  if (!message || message.status !== 200 || !PAGE_TYPES.test(contentType)) return null;
  return {
    bytes: message.body,
    name: '',
    mediaType: 'text/html',
    charset: CHARSET.exec(contentType)?.[1] ?? null,
    address,
  };
}

/** A page archived twice, as it was last. */
function partOf({ address }: Input, { body }: Draft): string {
  return address ?? createHash('sha256').update(body).digest('hex');
}

function withAddress({ address }: Input, draft: Draft): Draft {
  const own = address === null ? [] : [{ from: 'address' as const, keys: { url: address } }];
  return { ...draft, part: address, statements: [...draft.statements, ...own] };
}
