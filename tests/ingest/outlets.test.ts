import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OutletList } from '../../src/ingest/outlets/outlet-list.ts';
import { creditedAgency } from '../../src/ingest/outlets/credited-agency.ts';
import { parseOutlets } from '../../src/ingest/outlets/parse-outlets.ts';
import { readSource } from '../../src/ingest/read-source.ts';

const OURS = parseOutlets(readFileSync('sources/outlets.yaml', 'utf8'));
const list = new OutletList(OURS.outlets);

describe('our list', () => {
  test('every entry holds, no host and no name stands for two', () => {
    expect(OURS.problems).toEqual([]);
    expect(OURS.outlets.length).toBeGreaterThan(400);
    expect(OURS.outlets.filter(({ kind }) => kind === 'agency').length).toBeGreaterThan(100);
    for (const of of [
      ({ hosts }: (typeof OURS.outlets)[number]) => hosts,
      ({ name, aliases }: (typeof OURS.outlets)[number]) =>
        [name, ...aliases].map((one) => one.toLowerCase()),
    ]) {
      const all = OURS.outlets.flatMap(of);
      expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
    }
  });

  test.each([
    ['https://www.bbc.co.uk/news/a', 'BBC News'],
    ['https://amp.theguardian.com/world/a', 'The Guardian'],
    ['https://edition.cnn.com/a', 'CNN'],
    ['https://notcnn.com/a', null],
    ['https://com/', null],
    ['file:///a', null],
  ])('%s is a page of %s', (address, name) => {
    expect(list.ofAddress(address)?.name ?? null).toBe(name);
  });
});

test.each([
  [
    'outlets:\n  - { name: A }\n  - { name: B, hosts: [HTTP://b] }\n',
    [{ line: 3, message: expect.stringContaining('hosts.0') as string }],
    ['A'],
  ],
  [
    'outlets:\n  - { kind: agency }\n\n\n  - { name: C, kind: wire }\n',
    [
      { line: 2, message: expect.stringContaining('name') as string },
      { line: 5, message: expect.stringContaining('kind') as string },
    ],
    [],
  ],
  [
    'outlets:\n  - { name: A, page: x }\n',
    [{ line: 2, message: expect.stringContaining('page') as string }],
    [],
  ],
  ['outlets: {A: b}\n', [{ line: 1, message: expect.stringContaining('list') as string }], []],
  [
    'outlets:\n  - {name: "A\n',
    [{ line: expect.any(Number) as number, message: expect.any(String) as string }],
    [],
  ],
  ['', [], []],
])('an entry that does not hold is told with its line, the others stay: %j', (yaml, problems, names) => {
  const parsed = parseOutlets(yaml);
  expect(parsed.problems).toEqual(problems);
  expect(parsed.outlets.map(({ name }) => name)).toEqual(names);
});

const BODY =
  'Twelve people were hurt on Tuesday when a ferry hit the harbour wall.\n\nIt was the third such accident.\n\n';
test.each([
  [`${BODY}With AP`, 'Associated Press'],
  [`${BODY}(AFP)`, 'Agence France-Presse'],
  [`${BODY}Additional reporting by Ada Vale and Reuters.`, 'Reuters'],
  [`${BODY}The Associated Press contributed to this report.`, 'Associated Press'],
  [`${BODY}© 2024 AFP`, 'Agence France-Presse'],
  [`By Ada Vale, with Reuters\n\n${BODY}`, 'Reuters'],
  [`By Ada Vale\n\n${BODY}`, null],
  [`${BODY}He spoke with Reuters.`, null],
  [`${BODY}The minister met the agencies with Mira Tolen`, null],
  [`${BODY}Reuters could not reach the operator for comment.`, null],
])('the agency credited in %j', (text, agency) => {
  expect(creditedAgency(text, () => list)).toBe(agency);
});

const read = async (text: string, over = {}) => {
  const bytes = new TextEncoder().encode(text);
  const { sources } = await readSource({
    path: 'a.md',
    displayPath: 'a.md',
    bytes,
    options: {},
    now: '2026-05-04T12:00:00Z',
    ...over,
  });
  return sources[0]!.revision.metadata;
};

test('an address whose host is known names its outlet, unless someone states it', async () => {
  const url = 'https://www.reuters.com/world/a';
  expect((await read(BODY, { options: { url } })).outlet).toEqual({ value: 'Reuters', from: 'outlet-list' });
  expect((await read(BODY, { options: { url, outlet: 'Mine' } })).outlet).toEqual({
    value: 'Mine',
    from: 'option',
  });
  expect((await read(BODY, { options: { url: 'https://example.org/a' } })).outlet).toBe(null);
});

test.each([
  [
    'Сегодня в порту Амара пострадали двенадцать человек, сообщила полиция. Причины аварии выясняются, сказал представитель.',
    'ru',
  ],
  [
    'Douze personnes ont été blessées mardi soir lorsque le ferry a heurté le mur du port, a déclaré la police. La compagnie a annoncé que le trafic reprendrait jeudi matin, une fois que les causes de cet accident seront connues.',
    'fr',
  ],
  [
    'Zwölf Menschen sind am Dienstagabend verletzt worden, als eine Fähre gegen die Hafenmauer fuhr, wie die Polizei mitteilte. Die Reederei will die Ursache klären und den Verkehr am Donnerstag wieder aufnehmen.',
    'de',
  ],
  [BODY.repeat(4), null],
  ['Haftar in Moscow', null],
  ['Москва', null],
])('the language of %j is %s', async (text, language) => {
  expect((await read(text)).language).toEqual(language === null ? null : { value: language, from: 'text' });
});

test('what a person says of the language holds', async () => {
  const text = 'Сегодня в порту Амара пострадали двенадцать человек, сообщила полиция.';
  expect((await read(`---\nlanguage: bg\n---\n${text}`)).language).toEqual({
    value: 'bg',
    from: 'front-matter',
  });
});
