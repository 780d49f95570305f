import { decode } from '../decode.ts';
import { declaredCharset } from '../html/declared-charset.ts';
import { type Input, oneDraft, type Reader, type ReadOutcome, unreadable } from './reader.ts';

/** Pages begin so, after comments and declarations. */
const BEGINS =
  /^(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!--[^>]{0,500}-->\s{0,50}){0,3}(?:<!doctype html|<html[\s>])/u;

/** A web page, saved or fetched: "story.html". Its article is found in it; metadata come from JSON-LD, Open Graph and what is shown. */
export const html: Reader = {
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  recognises: ({ words }) => BEGINS.test(words),
  read: readHtml,
};

/** Also for pages inside archives and mails. */
export async function readHtml({ bytes, charset, address }: Input): Promise<ReadOutcome> {
  const decoded = decode(bytes, charset ?? declaredCharset(bytes));
  if ('code' in decoded) return unreadable(decoded.code, decoded.message);
  // Only who reads a page waits for its libraries to load.
  const { draftOfPage } = await import('../html/page-draft.ts');
  const page = draftOfPage(decoded.text, address);
  if ('unreadable' in page) return page;
  return oneDraft({ ...page, notes: [...decoded.notes, ...page.notes] });
}
