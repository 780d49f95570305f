import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/read-document.ts';
import type { Documents, Draft, Input } from '../../src/ingest/readers/reader.ts';
import { docxOf, pdfOf, waczOf, warcOf } from './made-files.ts';

const read = (content: string | Uint8Array, name: string, over: Partial<Input> = {}) =>
  readDocument({
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    name,
    mediaType: null,
    charset: null,
    address: null,
    ...over,
  });

async function documents(
  content: string | Uint8Array,
  name = '',
  over: Partial<Input> = {},
): Promise<Documents> {
  const outcome = await read(content, name, over);
  if ('unreadable' in outcome) throw new Error(`${outcome.unreadable.code}: ${outcome.unreadable.message}`);
  return outcome;
}

async function only(content: string | Uint8Array, name = ''): Promise<Draft> {
  const { drafts } = await documents(content, name);
  expect(drafts).toHaveLength(1);
  return drafts[0]!;
}

const stated = ({ statements }: Draft) =>
  Object.assign({}, ...[...statements].reverse().map(({ keys }) => keys)) as Record<string, unknown>;

const FERRY =
  'Twelve people were hurt when a ferry hit the harbour wall at Port Amara on Tuesday evening, the harbour police said.';
const TOLEN =
  '“We heard a bang and then everyone ran for the doors,” said Mira Tolen, who was waiting on the pier with her children.';
const OPERATOR =
  'The ferry’s operator, Halden Lines, said it would look into the cause and that its services would begin again on Thursday.';
const STORY = [
  FERRY,
  TOLEN,
  OPERATOR,
  FERRY.replace('Twelve', 'Seven').replace('Tuesday', 'Monday'),
  OPERATOR.replace('Thursday', 'Friday'),
];
const page = (title: string, paragraphs = STORY) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

describe('PDF', () => {
  const column = (x: number, from: number, lines: readonly string[]) =>
    lines.map((text, at) => ({ text, x, y: from - at * 12 }));

  test('columns are read one after the other, without running heads and page numbers, divided words whole', async () => {
    const left = [
      'The port authority said that the set-',
      'tlement with the crews had been',
      'signed on Tuesday and that a cease-',
      'fire between the two unions would',
      'hold until the end of the month, its',
      'spokesman told reporters in Lisk.',
    ];
    const right = [
      'The unions did not comment at first.',
      'One of them later spoke of a cease-fire',
      'that nobody had asked it about. The',
      'crews went back to work at noon and',
      'the first ferry left at two, half full,',
      'harbour staff said on the pier.',
    ];
    const pages = [1, 2].map((number) => [
      { text: 'Halden Harbour Review', x: 50, y: 810, size: 8 },
      ...(number === 1
        ? [{ text: 'Crews settle with the port of Lisk after nine days', x: 50, y: 760, size: 20 }]
        : []),
      ...(number === 1
        ? [...column(50, 720, left), ...column(320, 720, right)]
        : column(50, 720, ['Nothing more was said that day.'])),
      { text: `Page ${number} of 2`, x: 270, y: 30, size: 8 },
    ]);
    const draft = await only(
      pdfOf(pages, { Title: 'Crews settle with the port', Author: 'Ada Vale' }),
      'a.pdf',
    );
    expect(stated(draft)).toEqual({ title: 'Crews settle with the port', author: 'Ada Vale' });
    const [title, first, second] = draft.body.trim().split('\n\n');
    expect(title).toBe('Crews settle with the port of Lisk after nine days');
    expect(first).toBe(
      'The port authority said that the settlement with the crews had been signed on Tuesday and that a cease-fire between the two unions would hold until the end of the month, its spokesman told reporters in Lisk.',
    );
    expect(second).toMatch(
      /^The unions did not comment at first\. One of them later spoke of a cease-fire that nobody/u,
    );
    expect(draft.body).not.toMatch(/Halden Harbour Review|Page \d/u);
  });

  test.each([
    [
      'wider gaps',
      [
        { text: 'The first one ends here.', x: 50, y: 700 },
        { text: 'It has two lines.', x: 50, y: 688 },
        { text: 'The second one begins here.', x: 50, y: 664 },
        { text: 'It has two lines too.', x: 50, y: 652 },
      ],
    ],
    [
      'indented first lines',
      [
        { text: 'The first one ends here.', x: 50, y: 700 },
        { text: 'It has two lines.', x: 50, y: 688 },
        { text: 'The second one begins here.', x: 65, y: 676 },
        { text: 'It has two lines too.', x: 50, y: 664 },
      ],
    ],
  ])('paragraphs are told by %s', async (_what, lines) => {
    const { body } = await only(pdfOf([lines]), 'a.pdf');
    expect(body).toBe(
      'The first one ends here. It has two lines.\n\nThe second one begins here. It has two lines too.\n',
    );
  });

  test.each([
    ['one without text', pdfOf([[]]), 'no-text'],
    ['one cut short', pdfOf([[{ text: 'One.', x: 1, y: 1 }]]).subarray(0, 60), 'damaged'],
    ['its first line alone', '%PDF-1.7\n', 'damaged'],
  ])('%s is refused with a reason', async (_what, bytes, code) => {
    expect(await read(bytes, 'a.pdf')).toMatchObject({ unreadable: { code } });
  });
});

test('DOCX: paragraphs, and the properties that are about the text', async () => {
  const draft = await only(
    docxOf(
      ['Ferry hits wall', FERRY, 'Two &amp; two'],
      '<dc:title>Ferry hits wall</dc:title><dc:creator>Ada Vale</dc:creator>',
    ),
    'a.docx',
  );
  expect(draft.body).toBe(`Ferry hits wall\n\n${FERRY}\n\nTwo & two\n`);
  expect(stated(draft)).toEqual({ title: 'Ferry hits wall', author: 'Ada Vale' });
});

test.each([
  ['plain', `Content-Type: text/plain; charset=utf-8\n\n${FERRY}\n`, FERRY],
  [
    'HTML',
    `Content-Type: text/html; charset=utf-8\n\n<table><tr><td><p>${FERRY}</p></td></tr></table><p><a href="https://example.org/x">View this mail in a browser</a></p>`,
    FERRY,
  ],
])('a mail (%s): its text, sender, subject and date', async (_what, rest, body) => {
  const head =
    'From: =?utf-8?Q?Halden_T=C3=ADmes?= <news@example.org>\nMessage-ID: <1@example.org>\nSubject: Ferry hits wall\nDate: Tue, 14 May 2024 18:40:00 +0200\nMIME-Version: 1.0\n';
  const draft = await only(head + rest, 'a.eml');
  expect(draft.body.trim()).toBe(body);
  expect(stated(draft)).toEqual({
    title: 'Ferry hits wall',
    outlet: 'Halden Tímes',
    published: '2024-05-14T16:40:00.000Z',
  });
});

describe('feeds', () => {
  const html = STORY.map((text) => `<p>${text}</p>`).join('');
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Halden Times</title><language>en-gb</language>
    <item><title>Ferry &amp;amp; wall</title><link>https://example.org/a</link><pubDate>Tue, 14 May 2024 18:40:00 GMT</pubDate><dc:creator>Ada Vale</dc:creator><description>Twelve hurt.</description><content:encoded><![CDATA[${html}<p>READ MORE: <a href="/b">Ferries</a></p>]]></content:encoded></item>
    <item><title>Only a teaser</title><link>https://example.org/b</link><pubDate>Wed, 15 May 2024 08:00:00 GMT</pubDate><description>More soon.</description></item></channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Halden Times</title><entry><title>Ferry &amp;amp; wall</title><link href="https://example.org/a"/><published>2024-05-14T18:40:00Z</published><author><name>Ada Vale</name></author><content type="html">${html.replaceAll('<', '&lt;')}</content></entry><entry><title>Only a teaser</title><link href="https://example.org/b"/><published>2024-05-15T08:00:00Z</published><summary>More soon.</summary></entry></feed>`;
  const jsonFeed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Halden Times',
    language: 'en',
    items: [
      {
        id: '1',
        url: 'https://example.org/a',
        title: 'Ferry & wall',
        content_html: html,
        date_published: '2024-05-14T18:40:00Z',
        authors: [{ name: 'Ada Vale' }],
      },
      {
        id: '2',
        url: 'https://example.org/b',
        title: 'Only a teaser',
        content_text: 'More soon.',
        date_published: '2024-05-15T08:00:00Z',
      },
    ],
  });
  test.each([
    ['RSS', rss, 'a.rss'],
    ['Atom', atom, 'a.xml'],
    ['JSON feed', jsonFeed, 'a.json'],
  ])('%s: whole texts are articles, teasers lead to theirs', async (_what, content, name) => {
    const { drafts, links } = await documents(content, name);
    expect(drafts.map(({ part, body }) => [part, body])).toEqual([
      ['https://example.org/a', `${['Ferry & wall', ...STORY].join('\n\n')}\n`],
    ]);
    expect(stated(drafts[0]!)).toMatchObject({
      title: 'Ferry & wall',
      outlet: 'Halden Times',
      author: 'Ada Vale',
      url: 'https://example.org/a',
    });
    expect(String(stated(drafts[0]!)['published'])).toMatch(/^2024-05-14T18:40/u);
    expect(links).toMatchObject([
      {
        url: 'https://example.org/b',
        leadsTo: 'article',
        keys: { outlet: 'Halden Times', title: 'Only a teaser' },
      },
    ]);
  });

  test('OPML leads to feeds, however they are put in folders', async () => {
    const { links } = await documents(
      '<opml version="2.0"><body><outline text="World"><outline text="Halden Times" xmlUrl="https://example.org/f"/></outline><outline text="No address"/></body></opml>',
      'a.opml',
    );
    expect(links).toEqual([
      { url: 'https://example.org/f', leadsTo: 'feed', keys: { outlet: 'Halden Times' } },
    ]);
  });
});

describe('lists', () => {
  test('JSON lines: rows with a text are articles, rows without one lead to theirs, wrong ones are told with their line', async () => {
    const lines = [
      {
        url: 'https://example.org/a',
        outlet: 'Halden Times',
        published: '2024-05-14',
        title: 'Ferry hits wall',
        text: FERRY,
      },
      { link: 'https://example.org/b', source: 'Lisk Post', date: '2024-05-15' },
      { outlet: 'Nobody' },
    ];
    const { drafts, links, notes } = await documents(
      `${lines.map((line) => JSON.stringify(line)).join('\n')}\nnot json\n`,
      'a.jsonl',
    );
    expect(drafts).toMatchObject([
      {
        body: FERRY,
        part: 'https://example.org/a',
        statements: [{ from: 'row', keys: { outlet: 'Halden Times', published: '2024-05-14' } }],
      },
    ]);
    expect(links).toEqual([
      {
        url: 'https://example.org/b',
        leadsTo: 'article',
        keys: { url: 'https://example.org/b', outlet: 'Lisk Post', published: '2024-05-15' },
      },
    ]);
    expect(notes.map(({ code, message }) => [code, /Line \d/u.exec(message)?.[0]])).toEqual([
      ['bad-row', 'Line 3'],
      ['bad-row', 'Line 4'],
    ]);
  });

  test.each([
    [
      'CSV with a header',
      'url,outlet,published\nhttps://example.org/a,"Halden, Times",2024-05-14\n\nhttps://example.org/b,,\n',
      'a.csv',
      { outlet: 'Halden, Times', published: '2024-05-14' },
    ],
    [
      'CSV with semicolons',
      'Link;Source\nhttps://example.org/a;Halden Times\nhttps://example.org/b;\n',
      'a.csv',
      { outlet: 'Halden Times' },
    ],
    ['addresses alone', 'https://example.org/a\nhttps://example.org/b\n', 'a.txt', {}],
  ])('%s', async (_what, content, name, keys) => {
    const { links } = await documents(content, name);
    expect(links.map(({ url }) => url)).toEqual(['https://example.org/a', 'https://example.org/b']);
    expect(links[0]?.keys).toMatchObject(keys);
  });

  test('a text with one address in it is a text', async () => {
    expect((await documents(`https://example.org/a\n\n${FERRY}`, 'a.txt')).drafts).toHaveLength(1);
  });
});

describe('web archives', () => {
  const pages = {
    'https://example.org/a': page('Ferry hits wall'),
    'https://example.org/ads': '<html><body>Buy</body></html>',
    'https://example.org/b': page('Another ferry'),
  };
  test.each([
    ['WARC', warcOf(pages), 'a.warc', ['https://example.org/a', 'https://example.org/b']],
    [
      'WARC, packed',
      gzipSync(warcOf(pages)),
      'a.warc.gz',
      ['https://example.org/a', 'https://example.org/b'],
    ],
    [
      'WACZ, of which one page is listed',
      waczOf(pages, ['https://example.org/a']),
      'a.wacz',
      ['https://example.org/a'],
    ],
  ])('%s: its pages under their addresses', async (_what, bytes, name, addresses) => {
    const { drafts } = await documents(bytes, name);
    expect(drafts.map(({ part }) => part)).toEqual(addresses);
    expect(stated(drafts[0]!)).toMatchObject({ title: 'Ferry hits wall', url: 'https://example.org/a' });
    expect(drafts[0]!.body).toBe(`${['Ferry hits wall', ...STORY].join('\n\n')}\n`);
  });
});

describe('encodings', () => {
  const RUSSIAN = 'В порту Амара пострадали двенадцать человек, сообщила полиция.';
  const bytes1251 = Uint8Array.from(
    [...RUSSIAN].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0x410 ? code - 0x350 : code;
    }),
  );
  const utf16 = (text: string, mark: boolean) =>
    Uint8Array.from(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le'));
  const western = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
  const withSmartQuotes = Uint8Array.from([...Buffer.from('Zażółć: '), 0x93, ...Buffer.from('yes'), 0x94]);
  test.each([
    ['windows-1251, stated by the server', bytes1251, { charset: 'windows-1251' }, RUSSIAN, 0],
    ['windows-1251, stated by no one', bytes1251, {}, RUSSIAN, 1],
    ['UTF-16 with its mark', utf16(RUSSIAN, true), {}, RUSSIAN, 0],
    ['UTF-16 without its mark', utf16('Twelve were hurt.', false), {}, 'Twelve were hurt.', 1],
    [
      'UTF-8, called something else',
      Uint8Array.from(Buffer.from(RUSSIAN)),
      { charset: 'windows-1251' },
      RUSSIAN,
      0,
    ],
    ['Latin-1, stated by no one', western('Le café a fermé.'), {}, 'Le café a fermé.', 1],
    ['UTF-8 with two bytes of windows-1252', withSmartQuotes, {}, 'Zażółć: “yes”', 1],
    ['UTF-8 cut short', Uint8Array.from([...Buffer.from('One'), 0xe2, 0x80]), {}, 'Oneâ€', 1],
    [
      'a NUL in a long text',
      Uint8Array.from(Buffer.from(`${'One two. '.repeat(200)}\0`)),
      {},
      `${'One two. '.repeat(200)}\uFFFD`,
      1,
    ],
    ['an encoding nobody knows', Uint8Array.from(Buffer.from('One.')), { charset: 'x-no-such' }, 'One.', 0],
  ])('%s', async (...[, bytes, over, text, told]) => {
    const { drafts } = await documents(bytes, 'a.txt', over);
    expect(drafts[0]?.body).toBe(text);
    expect(drafts[0]?.notes.map(({ code }) => code)).toEqual(Array.from({ length: told }, () => 'encoding'));
  });

  test('a page that states its encoding in itself', async () => {
    const head = Buffer.from(
      '<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>A</title></head><body><article>',
    );
    const paragraphs = Array.from({ length: 4 }, () => [
      ...Buffer.from('<p>'),
      ...bytes1251,
      ...Buffer.from('</p>'),
    ]).flat();
    const { drafts } = await documents(Uint8Array.from([...head, ...paragraphs]), 'a.html');
    expect(drafts[0]?.body).toContain(RUSSIAN);
  });
});
