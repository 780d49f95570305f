import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/ingest/read-source.ts';
import type { Revision } from '../../src/model/source.ts';
import { understandRevision } from '../../src/pipeline/read.ts';
import { docxOf, pdfOf, waczOf, warcOf } from './made-files.ts';

/** Words that offsets stumble over: composed and decomposed letters, pairs of units, joined emoji, marks that nobody sees. */
const WORDS = [
  'caf\u00e9',
  'cafe\u0301',
  '\u00c5se',
  'A\u030ase',
  '\u{1f600}',
  '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}',
  '\u{1d504}lpha',
  '\u202b\u0639\u0631\u0628\u064a\u202c',
  '\u2066abc\u2069',
  'co\u00adoperation',
  'zero\u200bwidth',
  'o\ufb03ce',
  'na\u00efve',
  'don\u2019t',
  '\u{20000}',
  'rose',
  'by',
  '12%',
  'on',
  'Tuesday',
];
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 })
  .map((some) => some.join(' '));
const plainWords = fc
  .array(fc.constantFrom('prices', 'rose', 'by', '12%', 'on', 'Tuesday', "don't", 'caf\u00e9'), {
    minLength: 3,
    maxLength: 9,
  })
  .map((some) => some.join(' '));
/** Long enough to be an article in a feed too, however short the quotations are. */
const articleOf = (quotes: readonly string[]) => [
  'The harbour police of Port Amara said on Tuesday evening that twelve people were hurt when a ferry hit the wall.',
  ...quotes.map(
    (quote) =>
      `\u201c${quote},\u201d said Mira Tolen, who was waiting on the pier with her children that evening.`,
  ),
  'Transport minister Jorun Hale told parliament that all nine ferries of the same kind would be inspected within a month.',
  'Halden Lines, which runs the ferry, said it would look into the cause and that services would begin again on Thursday.',
  'The wall was last repaired nine years ago, and the harbour board has asked three times for money to do so again.',
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (all: readonly string[]) => all.map((text) => `<p>${escaped(text)}</p>`).join('\n');
const html = (all: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry</title></head><body><article><h1>Ferry hits wall</h1>${paragraphs(all)}</article></body></html>`;
const rss = (all: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Halden Times</title><item><title>Ferry hits wall</title><link>https://halden.example/a</link><content:encoded><![CDATA[${paragraphs(all)}]]></content:encoded></item></channel></rss>`;
const mail = (all: readonly string[]) =>
  `From: Halden <a@halden.example>\r\nSubject: Ferry\r\nMessage-ID: <1@halden.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(all.join('\n\n')).toString('base64')}\r\n`;
const nexis = (all: readonly string[]) =>
  `Ferry hits wall\nHalden Times\nMay 14, 2024\n\nLength: 90 words\nBody\n\n${all.join('\n\n')}\n\nEnd of Document\n`;
/** Lines as wide as the page: a PDF has no paragraphs, only lines. */
const pdf = (all: readonly string[]) =>
  pdfOf([
    all.flatMap((text, at) =>
      (text.match(/.{1,90}(?: |$)/gu) ?? []).map((line, row) => ({
        text: winAnsi(line.trim()),
        x: 50,
        y: 760 - at * 60 - row * 12,
      })),
    ),
  ]);
/** The page's font has one byte a letter. */
const winAnsi = (text: string) =>
  text.replaceAll('\u201c', '\u0093').replaceAll('\u201d', '\u0094').replaceAll('\u2019', '\u0092');

/** What a page, a feed or a Word file shows: soft hyphens are there for its layout only. */
const shown = (text: string) => text.replaceAll('\u00ad', '');
const exactly = (text: string) => text;

interface Way {
  readonly name: string;
  readonly make: (all: readonly string[]) => string | Uint8Array;
  /** A paragraph as the reader gives it. */
  readonly seen: (text: string) => string;
  readonly words?: fc.Arbitrary<string>;
}
const WAYS: readonly Way[] = [
  { name: 'a.txt', make: (all) => all.join('\n\n'), seen: exactly },
  { name: 'crlf.txt', make: (all) => all.join('\r\n\r\n'), seen: exactly },
  {
    name: 'marked.txt',
    make: (all) => `\ufeff---\r\ntitle: Ferry\r\n---\r\n${all.join('\r\n')}`,
    seen: exactly,
  },
  { name: 'utf16.txt', make: (all) => Buffer.from(`\ufeff${all.join('\n\n')}`, 'utf16le'), seen: exactly },
  { name: 'a.md', make: (all) => `# Ferry hits wall\n\n${all.join('\n\n')}`, seen: exactly },
  {
    name: 'a.jsonl',
    make: (all) => JSON.stringify({ url: 'https://halden.example/a', text: all.join('\n\n') }),
    seen: exactly,
  },
  { name: 'a.html', make: html, seen: shown },
  { name: 'a.rss', make: rss, seen: shown },
  { name: 'a.warc', make: (all) => warcOf({ 'https://halden.example/a': html(all) }), seen: shown },
  {
    name: 'a.wacz',
    make: (all) => waczOf({ 'https://halden.example/a': html(all) }, ['https://halden.example/a']),
    seen: shown,
  },
  { name: 'a.eml', make: mail, seen: exactly },
  { name: 'a.docx', make: (all) => docxOf(all.map(escaped)), seen: shown },
  { name: 'nexis.txt', make: nexis, seen: exactly },
  { name: 'a.pdf', make: pdf, seen: exactly, words: plainWords },
];

async function revisionOf(name: string, content: string | Uint8Array): Promise<Revision> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const given = { path: name, displayPath: name, bytes, options: {}, now: '2026-05-04T12:00:00Z' };
  const { sources, unreadable } = await readSource(given);
  expect(unreadable).toEqual([]);
  const [source] = sources;
  if (!source) throw new Error(`${name} gave no source`);
  return source.revision;
}

/** Every span that reading a text gives lies in it, ends no pair of units in its middle, and slices to the words it stands for. */
function expectSlices(revision: Revision): void {
  const { text } = revision;
  const { claims, attributions } = understandRevision(revision);
  expect(claims.length).toBeGreaterThan(0);
  for (const { span, text: said } of claims) expect(text.slice(span.start, span.end)).toBe(said);
  for (const { speaker, cue, contents } of attributions)
    for (const span of [speaker, cue, ...contents]) {
      if (span === null) continue;
      expect(span.end).toBeGreaterThan(span.start);
      const quoted = text.slice(span.start, span.end);
      expect(quoted.isWellFormed(), JSON.stringify(quoted)).toBe(true);
      expect(text.startsWith(quoted, span.start)).toBe(true);
    }
}

describe('whatever it came in, the stored text has every quotation as it was written, and slices to it', () => {
  test.each(WAYS)('$name', async ({ name, make, seen, words: own = words }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(own, { minLength: 1, maxLength: 3 }), async (quotes) => {
        const all = articleOf(quotes);
        const revision = await revisionOf(name, make(all));
        for (const paragraph of all) expect(revision.text).toContain(seen(paragraph));
        expect(revision.text.isWellFormed()).toBe(true);
        expectSlices(revision);
      }),
      { numRuns: 6 },
    );
  });
});
