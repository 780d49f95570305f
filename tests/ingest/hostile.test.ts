import { deflateSync, gzipSync, strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { WORK_LIMITS } from '../../src/ingest/isolation/limits.ts';
import { Workshop } from '../../src/ingest/isolation/workshop.ts';
import { assembled, docxOf } from './made-files.ts';

const SENTENCE =
  'Twelve people were hurt when a ferry hit the harbour wall at Port Amara on Tuesday, the police said. ';
const ARTICLE = `<article>${`<p>${SENTENCE.repeat(2)}</p>`.repeat(5)}</article>`;
const pageOf = (body: string) =>
  `<!doctype html><html><head><title>Ferry hits wall</title></head><body>${body}</body></html>`;
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
const pdfBomb = (filters: string, packed: Uint8Array) =>
  assembled([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${packed.length} /Filter ${filters} >>\nstream\n${Buffer.from(packed).toString('latin1')}\nendstream`,
    '<< >>',
  ]);
/** "<!ENTITY" ten times over ten, the billion laughs. */
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]>`;

/** What is hostile, the file's name, its content, and the code it is refused with; null where its article is read all the same. */
const HOSTILE: readonly (readonly [string, string, () => string | Uint8Array, string | null])[] = [
  [
    '1,000 nested empty elements',
    'a.html',
    () => pageOf(ARTICLE + '<div>'.repeat(1_000) + '</div>'.repeat(1_000)),
    null,
  ],
  ['300,000 nested elements', 'a.html', () => pageOf(ARTICLE + '<b><i>'.repeat(150_000)), null],
  ['100,000 nested tables', 'a.html', () => pageOf(ARTICLE + '<table><tr><td>'.repeat(100_000)), null],
  [
    '100,000 unclosed paragraphs and lists',
    'a.html',
    () => pageOf(ARTICLE + '<p><ul><li>'.repeat(33_000)),
    null,
  ],
  [
    '50,000 attributes on one element',
    'a.html',
    () =>
      pageOf(`<div ${Array.from({ length: 50_000 }, (_, at) => `a${at}="x"`).join(' ')}>${ARTICLE}</div>`),
    null,
  ],
  [
    'one attribute a megabyte long',
    'a.html',
    () => pageOf(`<div class="${'a b '.repeat(250_000)}">${ARTICLE}</div>`),
    null,
  ],
  ['200,000 "<"', 'a.html', () => pageOf(ARTICLE + '<'.repeat(200_000)), null],
  ['200,000 "</"', 'a.html', () => pageOf(ARTICLE + '</'.repeat(200_000)), null],
  ['500,000 entities', 'a.html', () => pageOf(`${ARTICLE}<p>${'&amp;'.repeat(500_000)}</p>`), null],
  ['entities of its own in a page', 'a.html', () => ENTITIES + pageOf(`${ARTICLE}<p>&a8;</p>`), null],
  ['100,000 comments', 'a.html', () => pageOf(ARTICLE + '<!-- x -->'.repeat(100_000)), null],
  ['an unclosed comment', 'a.html', () => pageOf(`${ARTICLE}<!-- ${'-'.repeat(1_000_000)}`), null],
  ['an unclosed script', 'a.html', () => pageOf(`${ARTICLE}<script>${'</scrip'.repeat(100_000)}`), null],
  [
    '100,000 links',
    'a.html',
    () => pageOf(ARTICLE + '<p><a href="/x">Another ferry</a></p>'.repeat(100_000)),
    null,
  ],
  ['100,000 headings', 'a.html', () => pageOf(ARTICLE + '<h1>Ferry</h1>'.repeat(100_000)), null],
  [
    '100,000 meta elements',
    'a.html',
    () => '<meta name="x" content="y">'.repeat(100_000) + pageOf(ARTICLE),
    null,
  ],
  [
    'JSON-LD nested 100,000 deep',
    'a.html',
    () => pageOf(`<script type="application/ld+json">${'{"@graph":['.repeat(100_000)}</script>${ARTICLE}`),
    null,
  ],
  ['NUL bytes all over', 'a.html', () => pageOf(ARTICLE).replaceAll(' ', '\0'), 'binary'],
  ['a page that calls itself a PDF', 'a.pdf', () => pageOf(ARTICLE), null],
  [
    'entities of its own in a feed',
    'a.rss',
    () => `<?xml version="1.0"?>${ENTITIES}<rss><channel><title>&a8;</title></channel></rss>`,
    'entities',
  ],
  [
    'entities of its own in a list of feeds',
    'a.opml',
    () => `<?xml version="1.0"?>${ENTITIES}<opml><body><outline text="&a8;"/></body></opml>`,
    'entities',
  ],
  ['a feed nested 100,000 deep', 'a.rss', () => `<rss><channel>${'<item>'.repeat(100_000)}`, 'too-complex'],
  [
    'a list of feeds nested 100,000 deep',
    'a.opml',
    () => `<opml><body>${'<outline text="a">'.repeat(100_000)}`,
    'too-complex',
  ],
  ['100,001 rows of nothing', 'a.jsonl', () => '{}\n'.repeat(100_001), 'too-large'],
  ['JSON nested a million deep', 'a.json', () => '['.repeat(1_000_000), 'no-rows'],
  ['a CSV of one open quotation', 'a.csv', () => `url\n"${'x'.repeat(3_000_000)}`, 'no-rows'],
  [
    'a zip bomb called DOCX',
    'a.docx',
    () => zipSync({ 'word/document.xml': zeros(66) }, { level: 1 }),
    'bomb',
  ],
  [
    'a DOCX with a large document',
    'a.docx',
    () => docxOf([], '', `<w:document>${' '.repeat(6 * 1024 * 1024)}</w:document>`),
    'bomb',
  ],
  ['a DOCX nested 100,000 deep', 'a.docx', () => docxOf([], '', '<w:p>'.repeat(100_000)), 'too-complex'],
  [
    'entities of its own in a DOCX',
    'a.docx',
    () => docxOf([], '', `<?xml version="1.0"?>${ENTITIES}<w:document>&a8;</w:document>`),
    'entities',
  ],
  [
    '2,001 files in a zip',
    'a.docx',
    () =>
      zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`word/${at}.xml`, strToU8('x')]))),
    'bomb',
  ],
  ['a zip cut short', 'a.docx', () => docxOf([SENTENCE]).subarray(0, 300), 'damaged'],
  [
    'a zip bomb called WACZ',
    'a.wacz',
    () => zipSync({ 'archive/data.warc': zeros(66) }, { level: 1 }),
    'bomb',
  ],
  [
    'a gzip bomb in a WACZ',
    'a.wacz',
    () => zipSync({ 'archive/data.warc.gz': gzipSync(zeros(66), { level: 1 }) }),
    'bomb',
  ],
  ['a gzip bomb called WARC', 'a.warc.gz', () => gzipSync(zeros(66), { level: 1 }), 'bomb'],
  [
    'a WARC whose record is longer than the file',
    'a.warc',
    () => 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nx',
    'no-article',
  ],
  ['a PDF bomb', 'a.pdf', () => pdfBomb('/FlateDecode', deflateOf(zeros(50))), 'bomb'],
  [
    'a PDF bomb packed twice',
    'a.pdf',
    () => pdfBomb('[/FlateDecode /FlateDecode]', deflateOf(deflateOf(zeros(50)))),
    'bomb',
  ],
  [
    'a PDF of one page that is its own parent',
    'a.pdf',
    () =>
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 9999999 >>\nendobj\ntrailer << /Root 1 0 R >>\n',
    'no-text',
  ],
  [
    'a mail of 2,000 parts within parts',
    'a.eml',
    () =>
      `From: a@example.org\nMIME-Version: 1.0\n${Array.from({ length: 2_000 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`).join('')}`,
    'damaged',
  ],
  [
    'a megabyte of mail fields',
    'a.eml',
    () => `From: a@example.org\nMIME-Version: 1.0\n${'X-A: b\n'.repeat(150_000)}\n${SENTENCE}`,
    null,
  ],
];

/** Packed as PDFs pack: with zlib's head and checksum. */
function deflateOf(content: Uint8Array): Uint8Array {
  const raw = deflateSync(content);
  let [a, b] = [1, 0];
  for (const byte of content) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  const sum = ((b << 16) | a) >>> 0;
  return Uint8Array.from([0x78, 0x9c, ...raw, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]);
}

/** The clock of a machine on which nothing else is done would show as much. */
const FIVE_SECONDS = 5_000;
const MEGABYTES = 500;

describe('hostile documents are read or refused in five seconds and 500 MB', () => {
  // One process for all of them, so that its largest size is that of the worst.
  const shop = new Workshop(new URL('../../src/pipeline/careful-work.ts', import.meta.url), 1, {
    ...WORK_LIMITS,
    cpuMs: 2 * FIVE_SECONDS,
  });
  afterAll(() => {
    shop.close();
  });

  test.each(HOSTILE)('%s', async (_what, name, make, code) => {
    const content = make();
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const worked = await shop.work({ parse: { bytes, name, mediaType: null, charset: null, address: null } });
    if (code === null)
      expect(worked).toMatchObject({
        output: { drafts: [{ body: expect.stringContaining(SENTENCE.trim()) as string }] },
      });
    else
      expect(worked).toMatchObject({
        output: { unreadable: { code, message: expect.stringMatching(/^[A-Z].{20,}[.!]$/u) as string } },
      });
    if (!('spent' in worked)) return;
    expect(worked.spent.cpuMs).toBeLessThan(FIVE_SECONDS);
    expect(worked.spent.peakMegabytes).toBeLessThan(MEGABYTES);
  });
});
