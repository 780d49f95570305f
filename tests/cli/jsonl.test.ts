import { afterAll, describe, expect, it } from 'vitest';
import { desk } from '../support/hearsay.ts';

const { hearsay, remove } = desk();
afterAll(remove);

const lines = (...values: readonly object[]) => values.map((value) => JSON.stringify(value)).join('\n');
const parsed = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('commands on standard input', () => {
  it('extract: one line out for each line in, every span inside its text', () => {
    const text = '“The ferry was overloaded,” said port master Adela Ruiz. It sank on Sunday.';
    const { status, stdout } = hearsay(
      ['extract', '--jsonl'],
      lines({ doc_id: 'a', text }, { doc_id: 7, text: '' }),
    );
    expect(status).toBe(0);
    const [first, second] = parsed(stdout) as unknown as {
      doc_id: unknown;
      claims: { start: number; end: number; text: string; attribution: { speaker: string } | null }[];
    }[];
    expect(first?.doc_id).toBe('a');
    expect(second).toEqual({ doc_id: 7, claims: [] });
    for (const { start, end, text: words } of first?.claims ?? []) expect(text.slice(start, end)).toBe(words);
    expect(first?.claims.map(({ attribution }) => attribution?.speaker ?? null)).toContain(
      'port master Adela Ruiz',
    );
    expect(first?.claims.at(-1)).toMatchObject({ attribution: null, text: 'It sank on Sunday' });
  });

  it('takes lines as they come, with what else breaks lines elsewhere, and an empty one at the end', () => {
    const text = 'The ferry sank\u2028on Sunday, the police said.\u2029It was old.';
    const { status, stdout } = hearsay(
      ['extract', '--jsonl'],
      `${lines({ doc_id: 1, text })}\r\n\n${lines({ doc_id: 2, text })}\n`,
    );
    expect(status).toBe(0);
    expect(parsed(stdout).map(({ doc_id: id }) => id)).toEqual([1, 2]);
  });

  it('compare: an answer for each pair, under its id', () => {
    const pair = { premise: 'The ferry sank on Sunday.', hypothesis: 'The ferry sank on Sunday.' };
    const { stdout } = hearsay(
      ['compare', '--jsonl'],
      lines({ id: 1, ...pair }, { id: 'b', ...pair, hypothesis: 'Rice prices rose.' }),
    );
    expect(parsed(stdout)).toMatchObject([
      { id: 1, relation: 'duplicate' },
      { id: 'b', relation: 'none' },
    ]);
  });

  it('parse: fills tags and heads of the tokens given', () => {
    const tokens = ['Police', 'arrested', 'two', 'men', '.'].map((form, at) =>
      [at + 1, form, ...Array<string>(8).fill('_')].join('\t'),
    );
    const { stdout } = hearsay(['parse', '--conllu'], `# text = x\n${tokens.join('\n')}\n\n`);
    const rows = stdout
      .split('\n')
      .filter((line) => /^\d/u.test(line))
      .map((line) => line.split('\t'));
    expect(rows.map((row) => row[3])).toEqual(['NOUN', 'VERB', 'NUM', 'NOUN', 'PUNCT']);
    expect(rows.map((row) => Number(row[6]))).toEqual([2, 0, 4, 2, 2]);
    expect(stdout.startsWith('# text = x\n')).toBe(true);
  });
});
