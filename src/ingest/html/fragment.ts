import { parsePage } from './dom.ts';
import { isFurniture, removeLinkLines } from './furniture.ts';
import { safeHtml } from './safe-html.ts';
import { paragraphsOf } from './words-of.ts';

/** The paragraphs of a piece of HTML that is the article already: a feed's item, a mail, a converted document. */
export function fragmentParagraphs(html: string): readonly string[] {
  const page = pageOf(html);
  removeLinkLines(page.body);
  return paragraphsOf(page.body).filter((line) => !isFurniture(line));
}

/** Words with their tags and entities taken off, in one line: "A & B" of "A &amp; <b>B</b>". */
export function plainWords(html: string): string {
  if (!/[<&]/u.test(html)) return html.trim();
  return paragraphsOf(pageOf(html).body).join(' ');
}

function pageOf(html: string) {
  return parsePage(`<!doctype html><html><body>${safeHtml(html).html}</body></html>`);
}
