import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/ingest/read-source.ts';
import { pdfOf, type PdfLine } from '../made-files.ts';

const FERRY = [
  'Twelve people were hurt when a ferry hit the harbour wall at Port Amara on Tuesday evening, the harbour police said.',
  '"We heard a bang and then everyone ran for the doors," said Mira Tolen, who was waiting on the pier with her children.',
  'Halden Lines, which runs the ferry, said it would look into the cause.',
];
const BRIDGE = [
  'The town council voted 7-4 on Thursday to put off a second bridge over the River Orrin, after a report said it would cost 48.2 million pounds.',
  'Opponents said the delay would cost the town more than the bridge itself.',
];

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { sources, unreadable } = await readSource({
    path: name,
    displayPath: name,
    bytes,
    options: {},
    now: '2026-05-04T12:00:00Z',
  });
  expect(unreadable).toEqual([]);
  return sources.map(({ path, revision: { metadata, text } }) => ({
    path,
    title: metadata.title?.value,
    outlet: metadata.outlet?.value,
    author: metadata.author?.value,
    published: metadata.published?.value,
    text,
  }));
}
const body = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;
/** As databases break lines: at a width of their own. */
function wrapped(paragraph: string, width = 68): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
const centred = (line: string) => ' '.repeat(Math.floor((80 - line.length) / 2)) + line;

describe('several articles in one text file of a press database', () => {
  const EXPECTED = [
    {
      title: 'Twelve hurt as ferry hits harbour wall',
      outlet: 'The Halden Times',
      author: 'Ada Vale',
      published: '2024-05-14',
      text: body(['Twelve hurt as ferry hits harbour wall', ...FERRY]),
    },
    {
      title: 'Council shelves bridge',
      outlet: 'Tarnside Gazette',
      author: undefined,
      published: '2024-05-16',
      text: body(['Council shelves bridge', ...BRIDGE]),
    },
  ];

  interface Part {
    readonly outlet: string;
    readonly date: string;
    readonly title: string;
    readonly byline?: string;
    readonly paragraphs: readonly string[];
  }
  const PARTS: readonly Part[] = [
    {
      outlet: 'The Halden Times',
      date: 'May 14, 2024 Tuesday',
      title: 'Twelve hurt as ferry hits harbour wall',
      byline: 'By Ada Vale',
      paragraphs: FERRY,
    },
    {
      outlet: 'Tarnside Gazette',
      date: 'May 16, 2024 Thursday',
      title: 'Council shelves bridge',
      paragraphs: BRIDGE,
    },
  ];

  test('LexisNexis, labels in capitals', async () => {
    const file = PARTS.map(({ outlet, date, title, byline, paragraphs }, at) =>
      [
        `${centred(`${at + 1} of 2 DOCUMENTS`)}\n`,
        centred(outlet),
        `${centred(date)}\n${centred('Final Edition')}`,
        title,
        ...(byline === undefined ? [] : [`BYLINE: ${byline}`]),
        'SECTION: NEWS; Pg. 4',
        'LENGTH: 240  words',
        ...paragraphs.map((text) => wrapped(text)),
        'LOAD-DATE: May 17, 2024',
        'LANGUAGE: ENGLISH',
        'GRAPHIC: PHOTO, The ferry at the harbour wall.',
        'PUBLICATION-TYPE: Newspaper\n',
        `${centred(`Copyright 2024 ${outlet}`)}\n${centred('All Rights Reserved')}\n\n`,
      ].join('\n\n'),
    ).join('');
    expect(await read('lexis.txt', file)).toMatchObject(EXPECTED);
    expect(await read('lexis.TXT', `\uFEFF\r\n${file.replaceAll('\n', '\r\n')}`)).toMatchObject(EXPECTED);
  });

  test('Nexis, "Body" and "End of Document"', async () => {
    const file = PARTS.map(({ outlet, date, title, byline, paragraphs }) =>
      [
        `${title}\n${outlet}\n${date}`,
        `Copyright 2024 ${outlet} All Rights Reserved`,
        `Section: NEWS; Pg. 4\nLength: 240 words\n${byline === undefined ? '' : `Byline: ${byline}\n`}Body\n`,
        ...paragraphs,
        '\nLoad-Date: May 17, 2024\n',
        'End of Document\n\n\n',
      ].join('\n\n'),
    ).join('');
    expect(await read('nexis.txt', file)).toMatchObject(EXPECTED);
  });

  test('Factiva, a code before each field', async () => {
    const file = `HD   Twelve hurt as ferry hits\n     harbour wall\nBY   By Ada Vale\nWC   240 words\nPD   14 May 2024\nSN   The Halden Times\nSC   HALT\nPG   4\nLA   English\nCY   (c) 2024 Halden Times Ltd.\nLP\n${wrapped(FERRY[0] ?? '')}\nTD\n${FERRY.slice(
      1,
    )
      .map((text) => wrapped(text))
      .join(
        '\n\n',
      )}\n\nRE   europe\nAN   Document HALT000020240514ek5e0001c\n\nDocument HALT000020240514ek5e0001c\n\n\nHD   Council shelves bridge\nWC   110 words\nPD   16 May 2024\nSN   Tarnside Gazette\nSC   TARG\nLA   English\nLP\n${wrapped(BRIDGE[0] ?? '')}\nTD\n${wrapped(BRIDGE[1] ?? '')}\n\nDocument TARG000020240516ek5g0001d\n\nSearch Summary\nText   ferry or bridge\n`;
    expect(await read('factiva.txt', file)).toMatchObject(
      EXPECTED.map((one, at) => ({
        ...one,
        path: `factiva.txt#${['HALT000020240514ek5e0001c', 'TARG000020240516ek5g0001d'][at] ?? ''}`,
      })),
    );
  });

  test('Factiva, without codes', async () => {
    const file = `Twelve hurt as ferry hits harbour wall\nBy Ada Vale\n240 words\n14 May 2024\nThe Halden Times\nHALT\n4\nEnglish\n(c) 2024 Halden Times Ltd.\n\n${FERRY.map((text) => wrapped(text)).join('\n\n')}\n\nDocument HALT000020240514ek5e0001c\n\nCouncil shelves bridge\n110 words\n16 May 2024\nTarnside Gazette\nTARG\nEnglish\nCopyright 2024\n\n${BRIDGE.join('\n\n')}\n\nDocument TARG000020240516ek5g0001d\n`;
    expect(await read('display.txt', file)).toMatchObject(EXPECTED);
  });

  test.each([
    [
      'an article that counts words',
      'The bill\n\n240 words\nare all it has, the minister said on May 14, 2024.\n',
    ],
    ['an article on HD television', 'HD television is here\n\nPD, the party, wants it.\n'],
    [
      '"1 of 2 documents" in prose',
      'Only 1 of 2 documents was found, the police said on Tuesday.\n\nThe other is lost.\n',
    ],
    ['an article with a body', 'Length: 3 metres\n\nBody\n\nThe body of a whale was found.\n'],
  ])('quiet: %s', async (_what, text) => {
    const sources = await read('a.txt', text);
    expect(sources.map((one) => one.text)).toEqual([text]);
  });
});

test('an agency’s dump of one story in plain text', async () => {
  const text = `UPDATE 2-Twelve hurt as ferry hits harbour wall\n\nBy Ada Vale\n\nMay 14, 2024\n\nPORT AMARA, May 14 (Meridian) - ${body(FERRY)}\n (Reporting by Ada Vale; Editing by Bo Lind)\n`;
  expect(await read('wire.txt', text)).toMatchObject([
    {
      title: 'UPDATE 2-Twelve hurt as ferry hits harbour wall',
      author: 'Ada Vale',
      published: '2024-05-14',
      text,
    },
  ]);
});

test('a newsletter saved from Outlook', async () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3Dutf-8"><style><!-- p.MsoNormal {margin:0cm;} --></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext=3D"edit" /></xml><![endif]--></head><body lang=3D"EN-GB"><div class=3D"WordSection1">${FERRY.map((text) => `<p class=3D"MsoNormal"><span style=3D"font-size:11.0pt">${text}<o:p></o:p></span></p><p class=3D"MsoNormal"><o:p>&nbsp;</o:p></p>`).join('')}</div></body></html>`;
  const mail = `From: Halden Times Briefing <briefing@halden.example>\r\nTo: desk@example.org\r\nSubject: =?utf-8?Q?Twelve_hurt_as_ferry_hits_harbour_wall?=\r\nDate: Tue, 14 May 2024 18:40:00 +0000\r\nMessage-ID: <1@halden.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="_000_AM0PR"\r\n\r\n--_000_AM0PR\r\nContent-Type: text/plain; charset="utf-8"\r\n\r\nplain\r\n\r\n--_000_AM0PR\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html}\r\n\r\n--_000_AM0PR--\r\n`;
  expect(await read('briefing.eml', mail)).toMatchObject([
    {
      title: 'Twelve hurt as ferry hits harbour wall',
      outlet: 'Halden Times Briefing',
      published: expect.stringMatching(/^2024-05-14T18:40/u) as string,
      text: body(FERRY),
    },
  ]);
});

test('a press release in two columns, printed to PDF', async () => {
  const lines = FERRY.flatMap((text) => [...wrapped(text, 38).split('\n'), '']);
  const half = Math.ceil(lines.length / 2);
  const placed = lines.flatMap((text, at): readonly PdfLine[] =>
    text === '' ? [] : [{ text, x: at < half ? 50 : 320, y: 700 - (at % half) * 12 }],
  );
  const page: readonly PdfLine[] = [
    { text: 'Twelve hurt as ferry hits harbour wall', x: 50, y: 780, size: 20 },
    ...placed,
    { text: 'Halden Lines - Press Office', x: 50, y: 40, size: 8 },
    { text: '1', x: 540, y: 40, size: 8 },
  ];
  const [source] = await read(
    'release.pdf',
    pdfOf([
      page,
      [
        { text: 'Press contact: desk@halden.example', x: 50, y: 700 },
        { text: 'Halden Lines - Press Office', x: 50, y: 40, size: 8 },
        { text: '2', x: 540, y: 40, size: 8 },
      ],
    ]),
  );
  expect(source?.title).toBe('Twelve hurt as ferry hits harbour wall');
  for (const paragraph of FERRY) expect(source?.text).toContain(paragraph);
  expect(source?.text).not.toContain('Press Office');
});
