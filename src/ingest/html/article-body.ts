import { Readability } from '@mozilla/readability';
import { foundDate } from '../found-date.ts';
import { lineOf, type Page, type PageElement } from './dom.ts';
import { isFurniture, removeFurniture, removeLinkLines } from './furniture.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { paragraphsOf } from './words-of.ts';

/** Fewer characters are no article: a teaser, a wall, a page that needs scripts. */
export const SHORTEST_BODY = 140;
/** Readability's own default is 500: short news in brief would be lost. */
const CHAR_THRESHOLD = 200;
/** "By Ada Vale, Political editor", "Published 18:40 GMT, 14 May 2024". */
const LONGEST_TOP_LINE = 80;
/** "News story", "World": what kind of article it is. */
const KICKER = /^\p{Lu}\p{L}*(?: \p{L}+)?$/u;
/** A page's own JSON-LD text is taken where the page shows less than this share of it. */
const SHOWN_SHARE = 0.7;
/** Newsrooms mark their text so, most of them; the first that holds enough is taken where Readability finds less of it. */
const BODY_PLACES = [
  '[itemprop~="articleBody"], [name="articleBody"]',
  '[class*="article-body" i], [class*="articlebody" i], [class*="article__body" i], [class*="story-body" i], [class*="storybody" i]',
  '[class*="entry-content" i], [class*="post-content" i], [class*="article-content" i], [class*="article__content" i]',
  '[class*="story-content" i], [class*="post-body" i], [class*="content-body" i], [data-testid="article-body"]',
];

/** An article's paragraphs as its page shows them, and how they were found. */
export interface ArticleBody {
  readonly paragraphs: readonly string[];
  readonly foundBy: 'readability' | 'marked' | 'json-ld' | 'whole-page';
}

/** Finds the article in a page. `title` is left out where the text begins with it. Changes the page. */
export function articleBody(page: Page, jsonLd: JsonLdArticle | null, title: string | null): ArticleBody {
  const updates = jsonLd?.updates ?? [];
  removeFurniture(page);
  removeLinkLines(page.body);
  const marked = longest(BODY_PLACES.map((place) => markedBody(page, place, title)));
  const readable = cleaned(readabilityParagraphs(page), title);
  const [shown, foundBy] =
    lengthOf(marked) > 0 && isBetter(marked, readable)
      ? ([marked, 'marked'] as const)
      : ([readable, 'readability'] as const);
  const told = cleaned(
    textParagraphs(updates.length > 0 ? updates.join('\n\n') : (jsonLd?.body ?? '')),
    title,
  );
  if (lengthOf(told) >= SHORTEST_BODY && lengthOf(shown) < SHOWN_SHARE * lengthOf(told))
    return { paragraphs: told, foundBy: 'json-ld' };
  if (lengthOf(shown) >= SHORTEST_BODY) return { paragraphs: shown, foundBy };
  const whole = cleaned(paragraphsOf(page.querySelector('main, article') ?? page.body), title);
  return { paragraphs: lengthOf(whole) > lengthOf(shown) ? whole : shown, foundBy: 'whole-page' };
}

export function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, line) => sum + line.length, 0);
}

function readabilityParagraphs(page: Page): readonly string[] {
  // Readability takes the page apart: it works on a copy.
  const copy = page.cloneNode(true);
  const reader = new Readability<PageElement>(copy as never, {
    charThreshold: CHAR_THRESHOLD,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as unknown as PageElement,
  });
  const content = reader.parse()?.content;
  if (!content) return [];
  removeCaptions(content);
  return paragraphsOf(content);
}

/** Where a newsroom marks more than one element so, the first is the article and the others its parts or other articles. */
function markedBody(page: Page, place: string, title: string | null): readonly string[] {
  const all = [...page.querySelectorAll(place)];
  const copies = outermost(all).map((element) => element.cloneNode(true));
  for (const copy of copies) removeCaptions(copy);
  return cleaned(
    copies.flatMap((copy) => paragraphsOf(copy)),
    title,
  );
}

/** Those that stand in none of the others. */
function outermost(all: readonly PageElement[]): readonly PageElement[] {
  const set = new Set(all);
  return all.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return false;
    return true;
  });
}

/** Pictures with what is said about them; a figure may hold a table or a quotation instead. */
const CAPTIONS = 'figure, figcaption, [class*="caption" i], [class~="thumb"]';
const NO_PICTURE = 'table, blockquote, pre';

/** Captions say what a picture shows; an article of pictures is nothing but captions. */
function removeCaptions(root: PageElement): void {
  const captions = outermost(
    [...root.querySelectorAll(CAPTIONS)].filter((element) => element.querySelector(NO_PICTURE) === null),
  );
  const words = captions.reduce((sum, caption) => sum + (lineOf(caption)?.length ?? 0), 0);
  if (words > (lineOf(root)?.length ?? 0) / 2) return;
  for (const caption of captions) caption.remove();
}

/** What a newsroom marks is its text, unless that is a small part of what reads like one. */
function isBetter(marked: readonly string[], readable: readonly string[]): boolean {
  return lengthOf(marked) >= SHORTEST_BODY && lengthOf(marked) * 2 >= lengthOf(readable);
}

function longest(all: readonly (readonly string[])[]): readonly string[] {
  return all.reduce((best, paragraphs) => (lengthOf(paragraphs) > lengthOf(best) ? paragraphs : best), []);
}

function cleaned(paragraphs: readonly string[], title: string | null): readonly string[] {
  const kept = paragraphs.filter((line) => !isFurniture(line));
  const start = kept.findIndex((line) => line.toLowerCase() !== title?.toLowerCase() && !isTopMatter(line));
  return start === -1 ? [] : withoutEndMatter(kept.slice(start));
}

/** Headings of what stands below an article and is none of it. */
const END_HEADING =
  /^(?:sources|references|external links|further reading|related (?:articles|news|stories|topics))$/iu;
const END_LABEL = /^(?:published|posted)(?: on| at)?:? /iu;
/** What stands below an article is a smaller part of it. */
const LARGEST_END = 0.5;

function withoutEndMatter(paragraphs: readonly string[]): readonly string[] {
  const heading = paragraphs.findLastIndex((line) => END_HEADING.test(line));
  const isEnd = heading > 0 && lengthOf(paragraphs.slice(heading)) < LARGEST_END * lengthOf(paragraphs);
  const kept = isEnd ? paragraphs.slice(0, heading) : paragraphs;
  const last = kept.at(-1) ?? '';
  return END_LABEL.test(last) && isTopMatter(last) ? kept.slice(0, -1) : kept;
}

/** A byline or a date alone above the text: both are read as metadata. */
function isTopMatter(line: string): boolean {
  if (line.length > LONGEST_TOP_LINE || /[.!?]$/u.test(line)) return false;
  return /^by \p{Lu}/iu.test(line) || foundDate(line) !== null || KICKER.test(line);
}

function textParagraphs(text: string): readonly string[] {
  return text
    .split(/\n+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
