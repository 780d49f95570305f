import type { Draft, Note } from '../readers/reader.ts';
import { underHeadline } from '../readers/under-headline.ts';
import { articleBody, lengthOf, SHORTEST_BODY } from './article-body.ts';
import { lineOf, type Page, parsePage } from './dom.ts';
import { jsonLdArticle } from './json-ld.ts';
import { type PageFacts, pageStatements, shownHeadline } from './page-metadata.ts';
import { safeHtml } from './safe-html.ts';
import { wallOf } from './walls.ts';

/** One article read from a page, or why there is none. */
export type PageOutcome = Omit<Draft, 'part'> | { readonly unreadable: Note };

/** Reads one article from HTML. `address` is where it was fetched from; null for a saved page. */
export function draftOfPage(html: string, address: string | null): PageOutcome {
  const safe = safeHtml(html);
  const page = parsePage(withRoot(safe.html));
  const jsonLd = jsonLdArticle(safe.jsonLd);
  const facts: PageFacts = { page, jsonLd, address };
  const statements = pageStatements(facts);
  const title =
    statements.map(({ keys }) => keys['title']).find((value) => typeof value === 'string') ?? null;
  const headline = shownHeadline(page, title);
  const parts = partsOf(page);
  const wall = wallOf(page, jsonLd);
  const body = articleBody(page, jsonLd, title);
  if (lengthOf(body.paragraphs) === 0) return { unreadable: wall ?? NOTHING };
  if (lengthOf(body.paragraphs) < SHORTEST_BODY && wall) return { unreadable: wall };
  const notes = [...safe.limits.map(limited), ...(wall ? [wall] : []), ...parts];
  return {
    body: underHeadline(body.foundBy === 'json-ld' ? title : headline, body.paragraphs),
    statements,
    headline: null,
    notes,
  };
}

const NOTHING: Note = {
  code: 'no-article',
  message: 'No article was found in the page: save its text (or print it to PDF) and add that.',
};

function limited(limit: string): Note {
  return {
    code: 'limited',
    message: `The page is ${limit}; what is beyond was read as plain words or left out.`,
  };
}

/** A page that goes on elsewhere gives only its first part. */
function partsOf(page: Page): readonly Note[] {
  const next = page.querySelector('link[rel~="next"], a[rel~="next"]');
  if (!next || !/[?&/](?:page|p|pg)[=/]?\d+|\/\d{1,2}\/?$/u.test(next.getAttribute('href') ?? '')) return [];
  const label = lineOf(next);
  return [
    {
      code: 'partial',
      message: `The article goes on on another page${label === null ? '' : ` ("${label.slice(0, 40)}")`}: add that page too, or a print view.`,
    },
  ];
}

/** A fragment of HTML becomes a page. */
function withRoot(html: string): string {
  return /<html[\s>]/iu.test(html.slice(0, 2_000))
    ? `<!doctype html>${html}`
    : `<!doctype html><html><body>${html}</body></html>`;
}
