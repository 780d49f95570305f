import type { Statement } from '../readers/reader.ts';
import { foundDate } from '../found-date.ts';
import { isWebAddress, sameSite } from '../site-address.ts';
import { lineOf, type Page, type PageElement } from './dom.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { isHeadlineOf } from '../readers/under-headline.ts';
import { withoutSite } from './page-title.ts';
import { titleParts } from './title-parts.ts';
import { shownAuthor, shownDate } from './shown-metadata.ts';

/** What is read for a page's metadata. */
export interface PageFacts {
  readonly page: Page;
  readonly jsonLd: JsonLdArticle | null;
  /** Where the page was fetched from; null for a saved one. */
  readonly address: string | null;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'publishedDate',
  'dc.date.created',
  'govuk:first-published-at',
  'citation_publication_date',
  'cXenseParse:recs:publishtime',
  'date',
];
/** Where systems put a headline that is not their page's first heading. */
const HEADLINE_PLACES = '[class~="entry-title"], [class~="post-title"], [itemprop~="headline"]';
/** Pages have some fifty. */
const MOST_METAS = 500;
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'dateModified',
  'lastmod',
  'dcterms.modified',
];
const AUTHOR_META = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'citation_author',
  'byl',
  'article:author',
];
const TITLE_META = ['parsely-title', 'sailthru.title', 'dc.title', 'citation_title', 'twitter:title'];
const OUTLET_META = ['application-name', 'dc.publisher', 'citation_publisher', 'apple-mobile-web-app-title'];

/** What each part of a page says about its article, the best first: JSON-LD, Open Graph, other meta elements, what is shown. */
export function pageStatements(facts: PageFacts): readonly Statement[] {
  const statements: readonly Statement[] = [
    { from: 'json-ld', keys: fromJsonLd(facts) },
    { from: 'open-graph', keys: fromOpenGraph(facts) },
    { from: 'meta', keys: fromMeta(facts) },
    { from: 'page', keys: fromPage(facts) },
  ];
  return statements.map(({ from, keys }) => ({ from, keys: stated(keys) }));
}

type Keys = Readonly<Record<string, string | null>>;

function stated(keys: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null && value !== ''));
}

function fromJsonLd({ jsonLd, address }: PageFacts): Keys {
  if (!jsonLd) return {};
  // A page that is described as a page of its site ("WebPage") has its date and language, but not always a headline.
  const isArticle = !/Page$/u.test(jsonLd.type);
  return {
    title: isArticle ? jsonLd.headline : null,
    outlet: jsonLd.publisher,
    author: jsonLd.author,
    published: dateOf(jsonLd.published),
    modified: dateOf(jsonLd.modified),
    language: languageOf(jsonLd.language),
    url: address === null ? addressOf(jsonLd.url) : null,
  };
}

function fromOpenGraph({ page, address }: PageFacts): Keys {
  const og = (name: string) => metaOf(page, [name]);
  const author = og('article:author');
  return {
    title: withoutSite(og('og:title'), siteNames(page)),
    outlet: og('og:site_name'),
    author: author !== null && !isWebAddress(author) && !author.includes('/') ? author : null,
    published: dateOf(og('article:published_time')),
    modified: dateOf(og('article:modified_time') ?? og('og:updated_time')),
    url: address === null ? addressOf(og('og:url')) : null,
  };
}

function fromMeta({ page, address }: PageFacts): Keys {
  const author = metaOf(page, AUTHOR_META);
  const canonical = addressOf(page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null);
  return {
    title: withoutSite(metaOf(page, TITLE_META), siteNames(page)),
    outlet: metaOf(page, OUTLET_META),
    author: author !== null && !isWebAddress(author) ? author.replace(/^by\s+/iu, '') : null,
    published: dateOf(metaOf(page, PUBLISHED_META)),
    modified: dateOf(metaOf(page, MODIFIED_META)),
    // Where the page was fetched from another site than it calls its own, it is a copy: its address stays.
    url: address === null || (canonical !== null && sameSite(canonical, address)) ? canonical : address,
  };
}

function fromPage({ page }: PageFacts): Keys {
  const heading = headingOf(page);
  const marked = [
    metaOf(page, ['og:title', ...TITLE_META]),
    heading,
    lineOf(page.querySelector(HEADLINE_PLACES)),
  ];
  const parts = titleParts(
    page,
    marked.filter((line) => line !== null),
  );
  return {
    title: heading ?? parts.title ?? withoutSite(lineOf(page.querySelector('title')), siteNames(page)),
    outlet: parts.site,
    author: shownAuthor(page),
    published: shownDate(page),
    language: languageOf(page.documentElement.getAttribute('lang')),
  };
}

/**
 * The headline as the page shows it above an article of this title: never the name of its site or section.
 * Null where the page shows none.
 */
export function shownHeadline(page: Page, title: string | null): string | null {
  if (title === null) return null;
  const marked = [headingOf(page), lineOf(page.querySelector(HEADLINE_PLACES))];
  const bold = [...page.querySelectorAll('h2, h3, b, strong')].map(lineOf);
  return (
    marked.find((line) => line !== null && isHeadlineOf(line, title)) ??
    bold.find((line) => line === title) ??
    null
  );
}

/** The one headline of a page. Where there are several, the one inside its article, or the one its title repeats. */
function headingOf(page: Page): string | null {
  const marked = lineOf(page.querySelector('h1[itemprop~="headline"], [itemprop~="headline"]'));
  if (marked !== null) return marked;
  const headings = [...page.querySelectorAll('h1')].map(lineOf).filter((line) => line !== null);
  if (headings.length === 1) return headings[0] ?? null;
  const title = lineOf(page.querySelector('title'))?.toLowerCase() ?? '';
  return (
    headings.find((line) => line.length > 8 && title.includes(line.toLowerCase())) ??
    lineOf(page.querySelector('article h1, main h1')) ??
    null
  );
}

function siteNames(page: Page): readonly string[] {
  const names = [metaOf(page, ['og:site_name']), metaOf(page, OUTLET_META)];
  return names.filter((name) => name !== null);
}

/** The content of the first meta element of one of these names, whichever way it is named. */
function metaOf(page: Page, names: readonly string[]): string | null {
  const metas = metasOf(page);
  for (const name of names) {
    const content = metas.get(name.toLowerCase());
    if (content !== undefined) return content;
  }
  return null;
}

/** Contents by name, the first of each; kept with the page, which is asked for many. */
const METAS = new WeakMap<Page, ReadonlyMap<string, string>>();

function metasOf(page: Page): ReadonlyMap<string, string> {
  const known = METAS.get(page);
  if (known) return known;
  const metas = new Map<string, string>();
  for (const meta of [...page.querySelectorAll('meta')].slice(0, MOST_METAS)) {
    const content = (meta.getAttribute('content') ?? '').replace(/\s+/gu, ' ').trim();
    const name = nameOf(meta);
    if (content !== '' && !metas.has(name)) metas.set(name, content);
  }
  METAS.set(page, metas);
  return metas;
}

function nameOf(meta: PageElement): string {
  const name =
    meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
  return name.toLowerCase();
}

function dateOf(words: string | null): string | null {
  return words === null ? null : foundDate(words);
}

function addressOf(written: string | null): string | null {
  if (written === null || !isWebAddress(written)) return null;
  // A canonical address that is a site's front page says nothing about the article.
  return new URL(written).pathname === '/' && !written.includes('?') ? null : written;
}

function languageOf(written: string | null): string | null {
  const code = /^([a-z]{2})(?:[-_]|$)/iu.exec(written?.trim() ?? '')?.[1];
  return code?.toLowerCase() ?? null;
}
