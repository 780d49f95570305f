import { decode } from '../decode.ts';
import { declaredCharset } from '../html/declared-charset.ts';
import { isWebAddress } from '../site-address.ts';
import { type Input, type Link, type Reader, type ReadOutcome, unreadable } from './reader.ts';
import { xmlRefusal } from './xml-limits.ts';

/** As deep as people nest folders of feeds, and far more feeds than anyone follows. */
const MOST_FEEDS = 5_000;

/** A list of feeds as feed readers export it: "subscriptions.opml". */
export const opml: Reader = {
  name: 'OPML',
  extensions: ['.opml'],
  mediaTypes: ['text/x-opml', 'application/xml+opml'],
  recognises: ({ words }) => /<opml[\s>]/u.test(words.slice(0, 600)),
  read: readOpml,
};

async function readOpml({ bytes, charset }: Input): Promise<ReadOutcome> {
  const decoded = decode(bytes, charset ?? declaredCharset(bytes));
  if ('code' in decoded) return unreadable(decoded.code, decoded.message);
  const refusal = xmlRefusal(decoded.text);
  if (refusal) return { unreadable: refusal };
  const { parseOpml } = await import('feedsmith');
  try {
    const links = linksIn(parseOpml(decoded.text).body?.outlines ?? []);
    if (links.length === 0) return unreadable('empty', 'The list names no feed.');
    return { drafts: [], links: links.slice(0, MOST_FEEDS), notes: decoded.notes };
  } catch {
    return unreadable('damaged', 'It is no OPML that can be read: export the list again.');
  }
}

interface Outline {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

function linksIn(outlines: readonly Outline[]): readonly Link[] {
  return outlines.flatMap(({ text, title, xmlUrl, outlines: below = [] }) => {
    const outlet = title ?? text;
    const own: Link[] =
      xmlUrl !== undefined && isWebAddress(xmlUrl)
        ? [{ url: xmlUrl, leadsTo: 'feed', keys: outlet === undefined ? {} : { outlet } }]
        : [];
    return [...own, ...linksIn(below)];
  });
}
