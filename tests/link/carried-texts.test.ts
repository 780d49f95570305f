import { describe, expect, test } from 'vitest';
import { carriedTexts } from '../../src/link/carried-texts.ts';
import { sha256 } from '../../src/model/ids.ts';
import type { Metadata, Source } from '../../src/model/source.ts';
import { source } from '../support/build.ts';

const WIRE = `PORT AMARA, May 4 (Meridian) - Twelve people were hurt on Monday when the ferry Tarsa struck the east pier of Port Amara, the harbour police said.

The ferry was carrying 84 passengers from Lisk. It hit the pier at about walking speed while docking in heavy rain, said Adela Ruiz, a spokeswoman for the police.

“The captain tells us that the engines did not answer,” Ruiz said. “We have no reason to doubt it, and none to believe it either.”

Four of the injured were kept in hospital overnight with broken bones. The others went home after treatment.

The port authority closed the east pier until divers have looked at the piles. Ferries to Lisk leave from the west pier for now, it said in a statement.

The Tarsa, built in 1988, was refitted two years ago. Its owner, Norda Lines, did not answer questions on Monday evening.`;

/** The same facts, in another reporter's words. */
const REWRITTEN = `A dozen passengers suffered injuries on Monday as a ferry rammed a pier in Port Amara, according to harbour police.

The Tarsa, with 84 people aboard, was arriving from Lisk in driving rain when it ran into the east pier, spokeswoman Adela Ruiz told Meridian.

Its captain reported that “the engines did not answer,” she said.

Doctors kept four people with fractures overnight. Divers are to inspect the pier, which stays closed; the port authority has moved departures to the west side.

Norda Lines, which owns the 1988 vessel, could not be reached.`;

interface Told {
  readonly outlet?: string;
  readonly published?: string;
  readonly notes?: Metadata['textNotes'];
}

function article(name: string, text: string, { outlet = name, published, notes }: Told = {}): Source {
  const made = source(name, text, { outlet, ...(published === undefined ? {} : { published }) });
  const { revision } = made;
  const metadata = notes ? { ...revision.metadata, textNotes: notes } : revision.metadata;
  return { ...made, revision: { ...revision, textHash: sha256(text), metadata } };
}

/** Each text's carriers, by name, every two taken to be likely copies. */
function told(...sources: readonly Source[]): readonly (readonly string[])[] {
  const likely = sources.flatMap((one, at) => sources.slice(at + 1).map((two) => [one.id, two.id] as const));
  const nameOf = new Map(sources.map(({ id, address }) => [id, address]));
  return carriedTexts(sources, likely).map(({ carriers }) =>
    carriers.map(({ sourceId, words }) => `${nameOf.get(sourceId) ?? ''} ${words}`),
  );
}

describe('one text carried by several outlets', () => {
  test.each<[string, string, string]>([
    ['to the letter', WIRE, 'same'],
    ['in other type', WIRE.replaceAll('“', '"').replaceAll('”', '"').replaceAll('\n\n', '\n'), 'same'],
    ['without its dateline', WIRE.replace('PORT AMARA, May 4 (Meridian) - ', ''), 'edited'],
    ['with a line of its own', `${WIRE}\n\nLisk Post and agencies`, 'edited'],
    ['with its last paragraph left out', WIRE.slice(0, WIRE.lastIndexOf('\n\n')), 'edited'],
    [
      'with a word for a word',
      WIRE.replace('heavy rain', 'pouring rain').replace('went home', 'left'),
      'edited',
    ],
    ['with another figure', WIRE.replace('Twelve', 'Seventeen'), 'revised'],
    ['with a denial', WIRE.replace('engines did not answer', 'engines answered'), 'revised'],
  ])('%s', (_how, text, words) => {
    expect(told(article('a', WIRE), article('b', text))).toEqual([['a same', `b ${words}`]]);
  });

  test('the first published is the first, an undated one the last, whatever the order', () => {
    const [early, late, undated] = [
      article('z', WIRE, { published: '2026-05-04T08:00:00Z' }),
      article('b', WIRE, { published: '2026-05-05' }),
      article('a', WIRE),
    ];
    const texts = [['z same', 'b same', 'a same']];
    expect(told(early, late, undated)).toEqual(texts);
    expect(told(undated, late, early)).toEqual(texts);
  });

  test('two pages of one outlet that differ are its article at two times', () => {
    const changed = article('a.example/amp', `${WIRE}\n\nOur reporter is at the pier.`, {
      outlet: 'Lisk Post',
    });
    expect(told(article('a.example', WIRE, { outlet: 'Lisk Post' }), changed)).toEqual([
      ['a.example same', 'a.example/amp revised'],
    ]);
  });

  test('a corrected text says so and is a revised one', () => {
    const note = '\n\nThis corrects the name of the owner.';
    const start = WIRE.length;
    const corrected = article('b', WIRE.replace('Norda Lines', 'Nord Line') + note, {
      notes: [{ kind: 'correction', start, end: start + note.length }],
    });
    expect(told(article('a', WIRE), corrected)).toEqual([['a same', 'b revised']]);
  });

  test('of two texts, each has its own carriers', () => {
    const other = REWRITTEN.replaceAll('Lisk', 'Tarn');
    expect(
      told(article('a', WIRE), article('b', REWRITTEN), article('c', WIRE), article('d', other)),
    ).toEqual([
      ['a same', 'c same'],
      ['b same', 'd edited'],
    ]);
  });
});

describe('texts of their own', () => {
  const update = (hour: number, words: string) => `${String(hour)}:00 ${words}`;
  const live = [
    'The police have closed the road to the east pier and ask people to stay away until divers are done.',
    'Four of the injured will stay in hospital overnight, Saint Anna’s says, none of them in danger.',
    'Norda Lines tells us it will speak tomorrow, once it has heard the captain and seen the log of the engines.',
    'The mayor is on the quay. She says the city has asked for an inspection of all ferries of this age.',
    'Ferries to Lisk leave from the west pier for now, the port authority says.',
  ];
  test.each<[string, readonly string[]]>([
    ['two that rewrite one wire', [WIRE, REWRITTEN]],
    [
      'a live blog that takes a wire among its entries',
      [
        WIRE,
        `${live.map((words, at) => update(9 + at, words)).join('\n\n')}\n\n${live.join(' ')}\n\n${WIRE}`,
      ],
    ],
    ['a live blog in the morning and in the evening', [live.slice(3).join('\n\n'), live.join('\n\n')]],
    ['one that quotes another at length', [WIRE, `${REWRITTEN}\n\n${WIRE.slice(0, 500)}`]],
    [
      'two lines that say “Live updates follow.”',
      ['Live updates follow. More soon.', 'Live updates follow! More soon.'],
    ],
    ['empty ones', ['', ' ']],
  ])('%s', (_what, texts) => {
    expect(told(...texts.map((text, at) => article(String(at), text)))).toEqual([]);
  });

  test('the two ends of a row of small edits', () => {
    const edited = (text: string, from: number) =>
      text
        .split(' ')
        .map((word, at) => (at >= from && at < from + 24 && at % 6 === 0 ? 'other' : word))
        .join(' ');
    const middle = edited(WIRE, 0);
    const far = edited(middle, 60);
    const texts = told(article('a', WIRE), article('b', middle), article('c', far));
    expect(texts).toEqual([['a same', 'b edited']]);
  });
});
