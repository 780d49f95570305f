import { expect, test } from 'vitest';
import { firstLine } from '../../src/ingest/readers/first-line.ts';
import { linkWords } from '../../src/ingest/readers/link-words.ts';
import { markdownHeadline } from '../../src/ingest/readers/markdown.ts';
import { statedInText } from '../../src/ingest/stated-in-text.ts';

const BODY = '\n\nTwelve people were hurt on Tuesday, the police said.\n';
const stated = (text: string, headline = linkWords) => statedInText(text, headline(firstLine(text)));

test.each([
  ['Twelve hurt in fire', 'Twelve hurt in fire'],
  ['  Twelve hurt in fire  ', 'Twelve hurt in fire'],
  ['What is next for Libya?', 'What is next for Libya?'],
  ['“We will be back,” says mayor', '“We will be back,” says mayor'],
  ['[Haftar in Moscow](#)', 'Haftar in Moscow'],
  ['[Haftar in Moscow](https://example.org/a_(b))', 'Haftar in Moscow'],
  ['By the sea: twelve hurt', 'By the sea: twelve hurt'],
])('the first line %j is the title', (line, title) => {
  expect(stated(`${line}${BODY}`).title).toBe(title);
});

test.each([
  ['a sentence', 'Twelve people were hurt on Tuesday.'],
  ['a paragraph', 'Twelve people were hurt on Tuesday '.repeat(10)],
  ['a byline', 'By Brenna Haggerty'],
  ['a date', 'May 7, 2024'],
  ['a dateline', 'MOSCOW, May 7 (Reuters) - Twelve hurt in fire'],
])('%s is no title', (_what, line) => {
  expect(stated(`${line}${BODY}`).title).toBe(null);
});

test('a text of one line has no title', () => {
  expect(stated('Twelve hurt in fire').title).toBe(null);
});

test.each([
  ['# Twelve hurt', 'Twelve hurt'],
  ['### Twelve hurt', 'Twelve hurt'],
  ['**Twelve hurt**', 'Twelve hurt'],
  ['# [Twelve hurt](#)', 'Twelve hurt'],
  ['Twelve hurt', 'Twelve hurt'],
  ['#1 song of the year', '#1 song of the year'],
])('in Markdown %j is the title %j', (line, title) => {
  expect(stated(`${line}${BODY}`, markdownHeadline).title).toBe(title);
});

test.each([
  ['By Brenna Haggerty', 'Brenna Haggerty'],
  ['By Jean-Luc O’Neill', 'Jean-Luc O’Neill'],
  ['By Ana de Souza', null],
  ['By Wednesday', null],
  ['By Wednesday lunchtime the uniforms were drinking tea.', null],
  ['by Ada Vale', null],
  ['Ada Vale', null],
])('the line %j gives the author %j', (line, author) => {
  expect(stated(`Twelve hurt\n\n${line}${BODY}`).author).toBe(author);
});

test.each([
  ['May 7, 2024 | International actors', '2024-05-07'],
  ['7 May 2024', '2024-05-07'],
  ['Published: May 7, 2024', '2024-05-07'],
  ['Published on 2024-05-07', '2024-05-07'],
  ['Updated May 7, 2024', null],
  ['May 7, 2024 was a Tuesday', null],
  ['On 7 May 2024 the minister left.', null],
  ['February 30, 2024', null],
])('the line %j gives the date %j', (line, published) => {
  expect(stated(`Twelve hurt\n\n${line}${BODY}`).published).toBe(published);
});

test('a date far down in the text is not its own', () => {
  expect(stated(`Twelve hurt${BODY.repeat(8)}May 7, 2024\n`).published).toBe(null);
});

test.each([
  ['MOSCOW, May 7 (Reuters) - Twelve people were hurt.', 'Reuters'],
  ['BELMORA/LISK, Oct 13 (HNA) - Twelve people were hurt.', 'HNA'],
  ['MADDOW BRIDGE, March 4 (C&P) – Twelve people were hurt.', 'C&P'],
  ['WASHINGTON (AP) — Twelve people were hurt.', 'AP'],
  ['(HNA) - Twelve people were hurt.', 'HNA'],
  ['Paris (AFP) - Twelve people were hurt.', 'AFP'],
  ['Hurt. (Attribution: RIA News, with corroboration from others)', 'RIA News'],
  ['Source: AFP', 'AFP'],
  ['(Source: TASS)', 'TASS'],
])('%j credits %s', (line, agency) => {
  expect(stated(`Twelve hurt\n\n${line}\n`).agency).toBe(agency);
});

test.each([
  'The Libyan National Army (LNA) - a rival of the government - said so.',
  'Haftar (80) - the commander - said so.',
  'MOSCOW – Twelve people were hurt.',
  'The party (in power since 2010) - said so.',
  'The source: Reuters reporters on the ground.',
  'It is a source of pride (Reuters has more).',
  'Our sources (Reuters among them) said so.',
  'Twelve people were hurt, according to RIA News.',
])('%j credits nobody', (line) => {
  expect(stated(`Twelve hurt\n\n${line}\n`).agency).toBe(null);
});
