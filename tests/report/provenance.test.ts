import { describe, expect, it, test } from 'vitest';
import { provenanceLines } from '../../src/report/provenance-lines.ts';
import { type Provenance, provenanceOf } from '../../src/report/provenance.ts';
import { type ArticleSpec, buildRun, type FindingSpec, type VoiceSpec } from '../support/build-run.ts';

/** One claim in up to two outlets, and what a finding makes of the two. */
interface Report {
  readonly outlet: string;
  readonly published?: string;
  readonly by?: VoiceSpec;
  readonly words?: string;
}

const WORDS = 'The port of Selm is shut';

function article({ outlet, published, by, words = WORDS }: Report, at: number): ArticleSpec {
  return {
    path: `sources/${at}.md`,
    outlet,
    ...(published ? { published } : {}),
    text: `It rained all night. ${words}, ${by?.speaker ?? 'it seems'}, ${by?.via?.join(', ') ?? ''} said. More is to follow.`,
    claims: [{ quote: words, ...(by ? { by } : {}) }],
  };
}

function provenance(reports: readonly Report[], finding?: Partial<FindingSpec>): Provenance {
  const run = buildRun({
    articles: reports.map(article),
    events: {},
    findings: finding
      ? [
          {
            relation: 'duplicate',
            kind: 'paraphrase',
            message: 'Both say the same.',
            sides: reports.map(({ words = WORDS }, at) => [`sources/${at}.md`, words] as const),
            ...finding,
          },
        ]
      : [],
  });
  const [first] = run.claims;
  const found = first && provenanceOf(run, first.id);
  if (!found) throw new Error('the story has no claim');
  return found;
}

const RUIZ: VoiceSpec = { speaker: 'Ruiz', resolved: 'Adela Ruiz', cue: 'said' };

describe('where a claim probably comes from', () => {
  const post = { outlet: 'Harbour Post', published: '2025-03-04T09:00:00Z', by: RUIZ };
  test.each<[string, readonly Report[], string, string]>([
    [
      'the first, by the clock and not by its digits',
      [post, { ...post, outlet: 'City Wire', published: '2025-03-04T09:30:00+02:00' }],
      'earliest',
      'City Wire',
    ],
    [
      'the one another names as where it has it from',
      [
        { ...post, by: { ...RUIZ, via: ['City Wire'] } },
        { ...post, outlet: 'City Wire', published: '2025-03-05' },
      ],
      'cited',
      'City Wire',
    ],
    [
      'the speaker’s own page',
      [
        post,
        { ...post, outlet: 'Port of Selm', published: '2025-03-09', by: { speaker: 'the Port of Selm' } },
      ],
      'own-word',
      'Port of Selm',
    ],
    [
      'without dates, the one with nobody between',
      [
        { outlet: 'Harbour Post', by: { ...RUIZ, via: ['Radio Selva'] } },
        { outlet: 'City Wire', by: { ...RUIZ, mode: 'direct' } },
      ],
      'direct',
      'City Wire',
    ],
    [
      'a day alone does not tell which was first on it',
      [
        { ...post, published: '2025-03-04' },
        { ...post, outlet: 'City Wire', published: '2025-03-04T01:00:00Z', by: { ...RUIZ, mode: 'direct' } },
      ],
      'direct',
      'City Wire',
    ],
  ])('%s', (_name, reports, how, source) => {
    const { origin } = provenance(reports, {});
    expect(origin?.how).toBe(how);
    expect(origin?.source).toContain(source);
  });

  it('is outside where its only report has it from an outlet that is no source', () => {
    const { origin } = provenance([{ ...post, by: { ...RUIZ, via: ['Radio Selva'] } }]);
    expect(origin).toMatchObject({ claim: null, source: 'Radio Selva', how: 'outside' });
  });

  it('is here where no other source says so', () => {
    expect(provenance([post]).origin).toMatchObject({ how: 'only-here' });
  });

  it('is not looked for in what speaks against it', () => {
    const open = { ...post, outlet: 'City Wire', published: '2025-03-01', words: 'The port of Selm is open' };
    expect(provenance([post, open], { relation: 'conflict', kind: 'opposite' }).origin).toMatchObject({
      how: 'only-here',
    });
  });
});

describe('the path of a claim as lines', () => {
  const told = provenance(
    [
      { outlet: 'Harbour Post', published: '2025-03-04', by: { ...RUIZ, via: ['City Wire'] } },
      { outlet: 'City Wire', published: '2025-03-03', by: RUIZ },
    ],
    { independence: 'same-origin' },
  );
  const lines = provenanceLines(told).join('\n');

  test.each([
    ['the quotation in its paragraph', 'It rained all night. [The port of Selm is shut], Ruiz'],
    ['who, and how that is known', 'Ruiz, that is Adela Ruiz, known by'],
    [
      'the chain from the reader to the speaker',
      /chain: Harbour Post .*< City Wire \(characters \d+ to \d+\) < Adela Ruiz/u,
    ],
    ['the hash of the text', /SHA-256 of the text [0-9a-f]{64}/u],
    [
      'the same elsewhere, with its date and speaker',
      /City Wire .*2025-03-03: “The port of Selm is shut”, Adela Ruiz/u,
    ],
    ['whether both are from one origin', 'same-origin'],
    ['what speaks against it', 'nothing here speaks against it'],
    [
      'where it comes from',
      /Where it probably comes from\n {2}City Wire .*names it as where it has this from/u,
    ],
  ])('%s', (_name, words) => {
    expect(lines).toMatch(
      words instanceof RegExp ? words : new RegExp(words.replace(/[[\]().]/gu, '\\$&'), 'u'),
    );
  });
});
