import { decode } from '../decode.ts';
import { foundDate } from '../found-date.ts';
import { declaredCharset } from '../html/declared-charset.ts';
import { feedItems, type FeedItem } from './feed-items.ts';
import { type Draft, type Input, type Link, type Reader, type ReadOutcome, unreadable } from './reader.ts';
import { underHeadline } from './under-headline.ts';
import { xmlRefusal } from './xml-limits.ts';

/** A feed of more is an archive; a month of an agency has fewer. */
const LARGEST_FEED = 20 * 1024 * 1024;
/** Shorter texts are teasers: the article itself is at the item's address. */
const SHORTEST_ARTICLE = 500;

/** RSS, Atom and RDF feeds: items that hold their whole text are articles, others lead to theirs. */
export const feed: Reader = {
  name: 'RSS or Atom feed',
  extensions: ['.rss', '.atom', '.xml', '.rdf'],
  mediaTypes: [
    'application/rss+xml',
    'application/atom+xml',
    'application/xml',
    'text/xml',
    'application/rdf+xml',
  ],
  recognises: ({ words }) =>
    /<(?:rss[\s>]|feed[\s>]|rdf:rdf)/u.test(words.slice(0, 600)) && !words.includes('<html'),
  read: readFeed,
};

async function readFeed({ bytes, charset }: Input): Promise<ReadOutcome> {
  const decoded = decode(bytes, charset ?? declaredCharset(bytes), LARGEST_FEED);
  if ('code' in decoded) return unreadable(decoded.code, decoded.message);
  const refusal = xmlRefusal(decoded.text);
  if (refusal) return { unreadable: refusal };
  return readFeedText(decoded.text, decoded.notes);
}

/** Also for JSON feeds. */
export async function readFeedText(
  text: string,
  notes: readonly { readonly code: string; readonly message: string }[],
): Promise<ReadOutcome> {
  const { parseFeed } = await import('feedsmith');
  const { fragmentParagraphs, plainWords } = await import('../html/fragment.ts');
  let items: readonly FeedItem[];
  try {
    items = feedItems(parseFeed(text));
  } catch {
    return unreadable(
      'damaged',
      'It is no feed that can be read: look whether its address is right, or save it again.',
    );
  }
  const drafts: Draft[] = [];
  const links: Link[] = [];
  for (const item of items) {
    const keys = keysOf(item, plainWords);
    const paragraphs = item.html === null ? [] : fragmentParagraphs(item.html);
    const body = underHeadline(plainTitle(item, plainWords), paragraphs);
    if (paragraphs.join('\n\n').length >= SHORTEST_ARTICLE)
      drafts.push({ body, part: item.url, statements: [{ from: 'feed', keys }], headline: null, notes: [] });
    else if (item.url !== null) links.push({ url: item.url, leadsTo: 'article', keys });
  }
  if (drafts.length + links.length === 0) return unreadable('empty', 'The feed has no items.');
  return { drafts, links, notes };
}

function plainTitle({ title }: FeedItem, plainWords: (html: string) => string): string | null {
  return title === null ? null : plainWords(title);
}

function keysOf(item: FeedItem, plainWords: (html: string) => string): Readonly<Record<string, unknown>> {
  const keys = {
    title: plainTitle(item, plainWords),
    outlet: item.outlet,
    author: item.author,
    published: item.published === null ? null : foundDate(item.published),
    modified: item.modified === null ? null : foundDate(item.modified),
    url: item.url,
    language: item.language?.slice(0, 2) ?? null,
  };
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null && value !== ''));
}
