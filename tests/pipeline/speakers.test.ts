import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../src/pipeline/speakers.ts';
import { buildRun } from '../support/build-run.ts';

const RUN = buildRun({
  articles: [
    {
      path: 'sources/1.md',
      outlet: 'Harbour Post',
      text: 'Adela Ruiz said the port is shut. She added that ships must wait. Officials said it rained.',
      claims: [
        { quote: 'the port is shut', by: { speaker: 'Adela Ruiz', resolved: 'Adela Ruiz' } },
        { quote: 'ships must wait', by: { speaker: 'She', resolved: 'Adela Ruiz' } },
        { quote: 'it rained', by: { speaker: 'Officials', kind: 'anonymous' } },
      ],
    },
    {
      path: 'sources/2.md',
      outlet: 'City Wire',
      text: 'Ruiz told Radio Selva that the pier fell. Officials said it snowed. The ministry said no.',
      claims: [
        { quote: 'the pier fell', by: { speaker: 'Ruiz', resolved: 'Adela Ruiz', via: ['Radio Selva'] } },
        { quote: 'it snowed', by: { speaker: 'Officials', kind: 'anonymous' } },
        { quote: 'no', by: { speaker: 'The ministry', kind: 'organisation' } },
      ],
    },
  ],
  events: {},
  findings: [],
});

describe('speakers', () => {
  const speakers = speakersOf(RUN, ({ path }) => path ?? '');

  it('are one over articles where they have one name, with their words, outlets and claims', () => {
    expect(speakers[0]).toMatchObject({
      name: 'Adela Ruiz',
      kind: 'person',
      words: ['Adela Ruiz', 'Ruiz', 'She'],
      outlets: ['City Wire', 'Harbour Post'],
      said: [
        { text: 'the port is shut', via: [] },
        { text: 'ships must wait', via: [] },
        { text: 'the pier fell', via: ['Radio Selva'] },
      ],
    });
  });

  it('are apart where nobody knows that two unnamed ones are the same', () => {
    expect(speakers.filter(({ name }) => name === 'Officials').map(({ sources }) => sources)).toEqual([
      ['sources/1.md'],
      ['sources/2.md'],
    ]);
  });

  it('are told with their kind', () => {
    expect(speakers.find(({ name }) => name === 'The ministry')?.kinds).toEqual(['organisation']);
  });
});
