import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonNames, nameKey } from '../../src/report/views/common-names.ts';
import { sharedEvents, toldByOne } from '../../src/report/views/coverage.ts';
import { dateInWords, intervalInWords } from '../../src/report/views/dates.ts';
import type { Origin } from '../../src/model/finding.ts';
import { sourceId } from '../../src/model/ids.ts';
import { campsOf, originsInWords } from '../../src/report/views/origins.ts';
import { storiesOf } from '../../src/report/views/stories.ts';
import { matrixOf } from '../../src/report/views/matrix.ts';
import { quotationOf } from '../../src/report/views/quotation.ts';
import { relianceOf } from '../../src/report/views/reliance.ts';
import { indexRun } from '../../src/report/views/run-index.ts';
import { summaryOf } from '../../src/report/views/summary.ts';
import { timeLineOf } from '../../src/report/views/time-line.ts';
import { voiceInWords, voiceOf } from '../../src/report/views/voice.ts';
import { warningsOf } from '../../src/report/views/warnings.ts';
import { wordDifference } from '../../src/report/views/word-difference.ts';
import { safeLink } from '../../src/report/safe-link.ts';
import { spelledOut } from '../../src/report/unseen.ts';
import { ferryRun } from '../support/run.ts';

const ferry = indexRun(ferryRun());
const [A, B, C, D] = [sourceId('a'), sourceId('b'), sourceId('c'), sourceId('d')];

describe('dates in words', () => {
  it.each([
    ['2025-03-04', '4 March 2025'],
    ['2025-03-04T06:40:00Z', '4 March 2025, 06:40 UTC'],
    ['2025-03-04T06:40:00+02:00', '4 March 2025, 06:40 UTC+02:00'],
    ['2025-13-04', '2025-13-04'],
    ['last week', 'last week'],
  ])('%s is %s', (iso, words) => {
    expect(dateInWords(iso)).toBe(words);
  });

  it.each([
    ['2025-03-03', '2025-03-04', '3 March 2025'],
    ['2025-03-01', '2025-04-01', 'March 2025'],
    ['1998-01-01', '1999-01-01', '1998'],
    ['1990-01-01', '2000-01-01', '1990s'],
    ['2025-03-03', '2025-03-08', '3 to 7 March 2025'],
    ['2025-03-30', '2025-04-02', '30 March to 1 April 2025'],
    ['2024-12-30', '2025-01-02', '30 December 2024 to 1 January 2025'],
    ['2025-03-03', null, '3 March 2025'],
    ['nonsense', '2025-01-01', 'nonsense'],
  ])('%s to %s is %s', (earliest, latest, words) => {
    expect(intervalInWords(earliest, latest)).toBe(words);
  });
});

describe('names that are part of another', () => {
  it('follow the one fuller name', () => {
    expect(commonNames(['Ruiz', 'Adela Ruiz']).get('ruiz')).toBe('adela ruiz');
  });

  it('stay apart where two fuller names differ', () => {
    expect(commonNames(['Haftar', 'Khalifa Haftar', 'Khaled Haftar']).get('haftar')).toBe('haftar');
  });

  it('are not their first word', () => {
    expect(commonNames(['Russian', 'Russian President Vladimir Putin']).get('russian')).toBe('russian');
  });

  it('do not mind accents and letter case', () => {
    expect(nameKey('Álvaro NÚÑEZ')).toBe(nameKey('Alvaro Nuñez'));
  });
});

describe('a quotation in its context', () => {
  const text = 'First line.\nShe spoke. The bridge is open now, he said. Nobody came.\nLast line.';
  const start = text.indexOf('The bridge');
  const claim = { start, end: start + 'The bridge is open now'.length };

  it('stays inside its paragraph', () => {
    const compared = { start: start + 'The bridge is '.length, end: start + 'The bridge is open'.length };
    expect(quotationOf(text, claim, compared)).toEqual({
      before: 'She spoke. ',
      lead: 'The bridge is ',
      compared: 'open',
      tail: ' now',
      after: ', he said. Nobody came.',
    });
  });

  it('takes the whole claim where the compared words lie outside it', () => {
    expect(quotationOf(text, claim, { start: 0, end: 3 }).compared).toBe('The bridge is open now');
  });

  it('never throws and never makes words up, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (words, a, b) => {
        const [first = 0, last = 0] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y);
        const span = { start: first, end: last };
        const { before, lead, compared, tail, after } = quotationOf(words, span, span);
        expect(lead + compared + tail).toBe(words.slice(first, last));
        expect(words).toContain(before.replace(/^… /u, ''));
        expect(words).toContain(after.replace(/ …$/u, ''));
      }),
    );
  });
});

describe('word difference', () => {
  it('tells which words are in one text only', () => {
    expect(wordDifference('We will never, under these terms, withdraw', 'We will never withdraw')).toEqual([
      { text: 'We will never', in: 'both' },
      { text: ', under these terms,', in: 'first' },
      { text: ' withdraw', in: 'both' },
    ]);
  });

  it.each([
    ['the same words', 'a  b c', 'a b\nc'],
    ['texts that hardly share words', 'The ferry struck the pier', 'Nobody was injured, police said'],
    ['nothing at all', '', ''],
  ])('says nothing over %s', (_, first, second) => {
    expect(wordDifference(first, second)).toBeNull();
  });
});

describe('on whose word', () => {
  const words = (quote: string): string => {
    const claim = ferry.run.claims.find(({ text }) => text.startsWith(quote))!;
    return voiceInWords(voiceOf(ferry, claim));
  };

  it.each([
    ['Twelve people', 'police'],
    ['the ferry had been told', 'Adela Ruiz'],
    ['We called her and', 'Adela Ruis (“she” in the text)'],
    ['the captain had been', 'Ministry of Transport (“The transport ministry” in the text), as told by HNA'],
    ['No one was injured', 'a person close to the operator (not named)'],
    ['The Tarsa was built', 'in the outlet’s own voice'],
  ])('%s: %s', (quote, expected) => {
    expect(words(quote)).toBe(expected);
  });
});

describe('coverage and matrix', () => {
  const [collision] = sharedEvents(ferry);
  const matrix = matrixOf(ferry, collision!);
  const column = (name: string): string[] =>
    matrix.rows.map(({ cells }) =>
      (cells[matrix.attributes.indexOf(name)] ?? [])
        .map(({ letter, text }) => `${letter ?? '-'} ${text}`)
        .join('; '),
    );

  it('says who tells of an event and who does not', () => {
    expect(collision?.telling.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(collision?.silent.map(({ called }) => called)).toEqual(['Evening Star']);
  });

  it('gives the same letter to the same value, and none to a value that stands alone', () => {
    expect(column('Where')).toEqual([
      'A Port Selm; B east pier; C Orsk',
      'A Port Selm; B east pier; C Orsk; D Orsk line',
      'A Port Selm; D Orsk line',
      '- west pier; D Orsk line',
    ]);
    expect(column('How many')).toEqual([
      '- Twelve people; A 140 passengers',
      '- At least 17 people; A 140 passengers',
      '- 21',
      '',
    ]);
  });

  it('brackets articles that print the same words', () => {
    expect(matrix.rows.map(({ sameWordsAs }) => sameWordsAs.map(({ number }) => number))).toEqual([
      [],
      [3, 4],
      [2, 4],
      [2, 3],
    ]);
  });

  it('lists what one article alone tells', () => {
    expect(toldByOne(ferry).map(({ account, claims }) => `${account.called} ${claims.length}`)).toEqual([
      'Harbour Post 2',
      'City Wire 1',
      'The Selm Courier 1',
    ]);
  });
});

describe('time line and reliance', () => {
  it('puts dates in order, with what each article does there', () => {
    expect(
      timeLineOf(ferry).map(
        ({ label, marks }) =>
          `${label}: ${marks.map(({ account, kind }) => `${account.number} ${kind}`).join(', ')}`,
      ),
    ).toEqual([
      '1998: 2 stated, 3 stated, 4 stated',
      '2004: 2 stated',
      'February 2025: 3 implied',
      '3 March 2025: 1 implied, 2 implied',
      '4 March 2025: 1 published, 2 published, 3 implied',
      '5 March 2025: 3 published, 5 published',
      '6 March 2025: 1 implied',
    ]);
  });

  it('names first whom most articles rely on, and never takes two unnamed speakers for one', () => {
    const groups = relianceOf(ferry).map(({ speaker, accounts }) => `${speaker} ${accounts.length}`);
    expect(groups.slice(0, 2)).toEqual(['Norda Lines 2', 'the regional hospital 2']);
    expect(groups.filter((group) => group === 'officials 1')).toHaveLength(3);
  });
});

describe('summary and warnings', () => {
  it('tells what was read, what is told first, and how far the review has come', () => {
    const summary = summaryOf(ferry);
    expect(summary.title).toBe('Where five accounts differ');
    expect(summary.scope).toBe(
      'Five articles: four from four outlets, one with no outlet stated, published 4 March 2025 to 5 March 2025 (one without a date).',
    );
    expect(summary.telling.map(({ finding }) => finding.kind)).toEqual([
      'polarity',
      'quantity',
      'opposite',
      'scope',
    ]);
    expect(summary.review).toMatchObject({ decided: 2, of: 11 });
  });

  it('warns of what may weaken the report', () => {
    expect(warningsOf(ferry).map(({ code }) => code)).toEqual([
      'unreadable',
      'no-claims',
      'date-anomaly',
      'undated',
      'outlet',
    ]);
  });
});

describe('links', () => {
  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['HTTP://example.org', 'http://example.org/'],
    ['javascript:alert(1)', null],
    [' https://example.org', null],
    ['data:text/html,x', null],
    ['sources/a.txt', null],
    ['https://', null],
    [null, null],
  ])('%j becomes %j', (address, expected) => {
    expect(safeLink(address)).toBe(expected);
  });
});

describe('unseen characters', () => {
  it.each([
    ['a\u202Eb', 'a⟨U+202E⟩b'],
    ['in\u200Bvisible', 'in⟨U+200B⟩visible'],
    ['\u001B[31m', '⟨U+001B⟩[31m'],
    ['\u{E0041}', '⟨U+E0041⟩'],
    ['half \uD83D', 'half ⟨U+D83D⟩'],
    ['mid\u200Ddle', 'mid⟨U+200D⟩dle'],
  ])('%j is spelled out', (text, expected) => {
    expect(spelledOut(text)).toBe(expected);
  });

  it.each(['two\n\tlines', 'می\u200Cخواهم', '👩\u200D🚒', '❤\uFE0F', 'non\u00A0breaking', '“curly” – dash'])(
    '%j is left alone',
    (text) => {
      expect(spelledOut(text)).toBe(text);
    },
  );
});

describe('origins', () => {
  it('are told of each side of a finding: who prints it, and whom it is from', () => {
    const scope = ferry.run.findings.find(({ kind }) => kind === 'scope');
    const camps = scope ? campsOf(ferry, scope) : [];
    expect(camps.map(({ accounts, origins }) => [accounts.length, origins])).toEqual([
      [1, 'one origin'],
      [2, 'one origin: officials, in two articles'],
    ]);
  });

  it.each<[readonly Origin[], string]>([
    [[{ name: null, how: 'own', sourceIds: [A] }], 'one origin'],
    [[{ name: 'Reuters', how: 'agency', sourceIds: [A, B, C] }], 'one origin: Reuters, in three articles'],
    [[{ name: null, how: 'copy', sourceIds: [A, B] }], 'one origin: one text, in two articles'],
    [
      [
        { name: 'police', how: 'speaker', sourceIds: [A] },
        { name: null, how: 'own', sourceIds: [B] },
      ],
      'two origins: police; one in the outlet’s own voice',
    ],
    [[A, B, C, D].map((id): Origin => ({ name: 'Reuters', how: 'agency', sourceIds: [id] })), 'four origins'],
  ])('%j', (origins, words) => {
    expect(originsInWords(origins)).toBe(words);
  });
});

describe('stories', () => {
  it('hold the articles that share events, with every article where there is one story', () => {
    const [story, ...others] = storiesOf(ferry);
    expect(others).toEqual([]);
    expect(story?.accounts).toEqual(ferry.accounts);
    expect(story?.events.map(({ event }) => event.id)).toEqual(
      sharedEvents(ferry).map(({ event }) => event.id),
    );
  });

  it('are told apart by what they share, and silent only about their own', () => {
    const [one, two] = [ferryRun(), ferryRun()];
    const rename = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value).replace(/"(src|clm|evt|att|rev|fp)_/gu, '"$1_x')) as T;
    const other = rename({ ...two, eventOf: [], decisions: [] });
    const both = indexRun({
      ...one,
      sources: [...one.sources, ...other.sources],
      claims: [...one.claims, ...other.claims],
      events: [...one.events, ...other.events],
      findings: [...one.findings, ...other.findings],
      attributions: [...one.attributions, ...other.attributions],
    });
    const stories = storiesOf(both);
    expect(stories).toHaveLength(2);
    for (const { accounts, events, label } of stories) {
      expect(label).toContain('Tarsa');
      for (const { silent } of events) for (const account of silent) expect(accounts).toContain(account);
    }
  });
});
