import type { parseFeed } from 'feedsmith';
import { isWebAddress } from '../site-address.ts';

/** One item of a feed, whatever its format, as written. */
export interface FeedItem {
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  /** The longest text it carries. */
  readonly html: string | null;
}

type Parsed = ReturnType<typeof parseFeed>;
type Of<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/** The items of a parsed feed, in its order. */
export function feedItems(parsed: Parsed): readonly FeedItem[] {
  if (parsed.format === 'atom') return atomItems(parsed.feed);
  if (parsed.format === 'json') return jsonItems(parsed.feed);
  if (parsed.format === 'rdf') return rdfItems(parsed.feed);
  return rssItems(parsed.feed);
}

function rssItems(feed: Of<'rss'>): readonly FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    url: addressOf(item.link, item.guid?.value),
    title: item.title ?? null,
    // "<source>" names the outlet an item was taken from.
    outlet: firstOf(item.source?.title, item.dc?.publishers?.[0], feed.title),
    author: item.dc?.creators?.join(', ') ?? nameOf(item.authors?.map(String)),
    published: firstOf(item.pubDate, item.dc?.dates?.[0]),
    modified: null,
    language: feed.language ?? null,
    html: longest(item.content?.encoded, item.description),
  }));
}

function rdfItems(feed: Of<'rdf'>): readonly FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    url: addressOf(item.link),
    title: item.title ?? null,
    outlet: item.dc?.publishers?.[0] ?? feed.title ?? null,
    author: item.dc?.creators?.join(', ') ?? null,
    published: firstOf(item.dc?.dates?.[0]),
    modified: null,
    language: feed.dc?.languages?.[0] ?? null,
    html: longest(item.content?.encoded, item.description),
  }));
}

function atomItems(feed: Of<'atom'>): readonly FeedItem[] {
  return (feed.entries ?? []).map((entry) => ({
    url: addressOf(entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href, entry.id),
    title: entry.title?.value ?? null,
    outlet: entry.source?.title?.value ?? feed.title?.value ?? null,
    author: nameOf((entry.authors ?? feed.authors)?.map(({ name }) => name)),
    published: firstOf(entry.published, entry.updated),
    modified: firstOf(entry.updated),
    language: null,
    html: longest(entry.content?.value, entry.summary?.value),
  }));
}

function jsonItems(feed: Of<'json'>): readonly FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    url: addressOf(item.url, item.external_url, item.id),
    title: item.title ?? null,
    outlet: feed.title ?? null,
    author: nameOf((item.authors ?? feed.authors)?.map(({ name }) => name)),
    published: firstOf(item.date_published),
    modified: firstOf(item.date_modified),
    language: item.language ?? feed.language ?? null,
    html: longest(item.content_html, paragraphed(item.content_text), item.summary),
  }));
}

/** The first value there is, as written. */
function firstOf(...written: readonly unknown[]): string | null {
  return written.find((one) => typeof one === 'string') ?? null;
}

/** Plain text as HTML, so that all items are read alike. */
function paragraphed(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

function addressOf(...written: readonly (string | undefined)[]): string | null {
  return written.find((one) => one !== undefined && isWebAddress(one)) ?? null;
}

/** "ada@example.org (Ada Vale)" is Ada Vale. */
function nameOf(names: readonly (string | undefined)[] | undefined): string | null {
  const all = (names ?? []).flatMap((name) => {
    const bare = /\(([^()]{1,80})\)/u.exec(name ?? '')?.[1] ?? name ?? '';
    return bare === '' || bare.includes('@') ? [] : [bare];
  });
  return all.length === 0 ? null : all.join(', ');
}

function longest(...texts: readonly (string | undefined)[]): string | null {
  return texts.reduce<string | null>(
    (best, text) => ((text?.length ?? 0) > (best?.length ?? 0) ? (text ?? null) : best),
    null,
  );
}
