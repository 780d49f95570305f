import { foundDate } from '../found-date.ts';
import { lineOf, type Page, type PageElement } from './dom.ts';

/** Elements that hold a date of publication, the surest first. */
const DATE_PLACES = [
  'time[itemprop~="datePublished"], [itemprop~="datePublished"]',
  'time[pubdate], [class~="published"][title]',
  'article header time, main header time, h1 ~ time',
  '[class*="publish" i] time, [class*="dateline" i] time, [class*="byline" i] time, [class*="posted" i] time',
  'article time, main time',
  '[class*="pubdate" i], [class*="publish" i], [class*="entry-date" i], [class*="post-date" i], [class*="posted" i], [class*="date-header" i]',
  '[class*="timestamp" i], [class*="dateline" i], [class*="article-date" i], [id*="pubdate" i], [class~="date"]',
  '[class*="submitted" i], [class*="name-created" i]',
  '[class*="byline" i], [class*="article-meta" i], [class*="post-meta" i], [class*="meta" i]',
  'time',
];
const AUTHOR_PLACES = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  '[rel~="author"]',
  '[class*="byline" i] [class*="name" i], [class*="author" i] [class*="name" i]',
  '[class*="byline" i], [class*="author" i]',
];
/** Parts of a page whose dates and names are not those of the article. */
const ELSEWHERE =
  'nav, aside, footer:not(article footer), [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i]';
/** They hold the whole page whatever their class says: "body class='layout-one-sidebar'". */
const WHOLE = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);
const MOST_LOOKED_AT = 20;
const LONGEST_BYLINE = 120;
/** "Published", "Posted on": the day it came out. A date "updated" is a later one. */
const UPDATED = /^(?:last )?(?:updated|modified)|^update[ds]? /iu;
const BY = /^(?:by|from|written by|words by|author:|reported by|story by)\s+/iu;
/** What stands after names in a byline: "Ada Vale, Political editor", "Ada Vale in Port Amara", "Ada Vale | 14 May". */
const AFTER_NAMES = / (?:in|at|for) |[|•·@]|, (?=\p{Ll})|\s{2,}| - /u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const PARTICLES = new Set('de van von der den da di do dos al el bin ibn la le ter'.split(' '));
/** "Ada Vale", "María del Mar López Ruiz"; a longer one is no name. */
const LONGEST_NAME = 6;

/** The date of publication as the page shows it, ISO; null where it shows none that can be read. */
export function shownDate(page: Page): string | null {
  for (const place of DATE_PLACES) {
    for (const element of ownElements(page, place)) {
      const line = lineOf(element) ?? '';
      if (UPDATED.test(line)) continue;
      const marked =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
      const date = foundDate(marked ?? '') ?? dateAfterLabel(line);
      if (date !== null) return date;
    }
  }
  return null;
}

/** The byline's names: "Ada Vale and Bo Lind" of "By Ada Vale and Bo Lind in Port Amara". */
export function shownAuthor(page: Page): string | null {
  for (const place of AUTHOR_PLACES) {
    for (const element of ownElements(page, place)) {
      const line = element.getAttribute('content') ?? lineOf(element);
      const names = line === null ? null : namesIn(line);
      if (names !== null) return names;
    }
  }
  return null;
}

/** "Published 14 May 2024 Updated 15 May 2024": the words before the second label. */
function dateAfterLabel(line: string): string | null {
  const updated = line.search(/(?:last )?(?:updated|modified)/iu);
  return foundDate(updated > 0 ? line.slice(0, updated) : line);
}

function namesIn(line: string): string | null {
  if (line.length > LONGEST_BYLINE) return null;
  const [names = ''] = line.replace(BY, '').split(AFTER_NAMES);
  const bare = names.replace(/[,;:.]$/u, '').trim();
  return bare.split(/, | and /u).every(isName) ? bare : null;
}

function isName(words: string): boolean {
  const parts = words.split(' ');
  return parts.length <= LONGEST_NAME && parts.every((part) => CAPITALISED.test(part) || PARTICLES.has(part));
}

function ownElements(page: Page, selector: string): readonly PageElement[] {
  const elsewhere = new Set(
    [...page.querySelectorAll(ELSEWHERE)].filter(({ tagName }) => !WHOLE.has(tagName.toUpperCase())),
  );
  const own: PageElement[] = [];
  for (const element of page.querySelectorAll(selector)) {
    if (own.length >= MOST_LOOKED_AT) break;
    if (!isInside(element, elsewhere)) own.push(element);
  }
  return own;
}

function isInside(element: PageElement, parts: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | null = element; at; at = at.parentElement) if (parts.has(at)) return true;
  return false;
}
