import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/analyse/annotate.ts';
import { fillConllu } from '../../src/analyse/conllu.ts';

const row = (id: number | string, form: string, misc = '_'): string =>
  [id, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t');

describe('fillConllu', () => {
  it('fills tags, lemma, head and relation, and leaves all else as it is', () => {
    const input = [
      '# text = It fell.',
      row(1, 'It'),
      row(2, 'fell', 'SpaceAfter=No'),
      row(3, '.'),
      '',
      '',
    ].join('\n');
    const filled = fillConllu(input).split('\n');
    expect(filled).toEqual([
      '# text = It fell.',
      '1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_',
      '2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No',
      '3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
      '',
      '',
    ]);
  });

  it('reads each sentence by itself', () => {
    const input = [row(1, 'Go'), row(2, '.'), '', row(1, 'Stay'), row(2, '.'), ''].join('\n');
    const heads = fillConllu(input)
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t')[6]);
    expect(heads).toEqual(['0', '1', '0', '1']);
  });

  it('passes multiword tokens and empty nodes by', () => {
    const input = [
      row('1-2', "didn't"),
      row(1, 'did'),
      row(2, "n't"),
      row('2.1', 'gap'),
      row(3, 'go'),
      '',
    ].join('\n');
    const lines = fillConllu(input).split('\n');
    expect(lines[0]).toBe(row('1-2', "didn't"));
    expect(lines[3]).toBe(row('2.1', 'gap'));
    expect(lines[4]?.split('\t')[3]).toBe(annotate(['did', "n't", 'go']).upos[2]);
  });

  it('fills its own output the same again', () => {
    const once = fillConllu([row(1, 'Police'), row(2, 'confirmed'), row(3, 'it'), ''].join('\n'));
    expect(fillConllu(once)).toBe(once);
  });

  it('gives nothing for nothing, and takes Windows line ends', () => {
    expect(fillConllu('')).toBe('');
    expect(
      fillConllu(`${row(1, 'Go')}\r\n\r\n`)
        .split('\n')[0]
        ?.split('\t')[7],
    ).toBe('root');
  });

  it.each([
    ['columns', `${row(1, 'Go')}\n2\tnow\n`, /line 2: 2 columns instead of 10.*tabs/u],
    ['a token number', row('x', 'Go'), /line 1: "x" is no token number/u],
    ['order', `${row(1, 'Go')}\n${row(3, 'now')}\n`, /line 2: token 3 where 2 was due/u],
    ['a form', row(1, ''), /line 1: the token has no form/u],
  ])('says where %s is missing and what to do', (_, input, message) => {
    expect(() => fillConllu(input)).toThrow(message);
    expect(() => fillConllu(input)).toThrow(expect.objectContaining({ code: 'bad-conllu' }));
  });
});
