import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { spelledOut } from '../../src/report/unseen.ts';
import { buildRun } from '../support/build-run.ts';
import { ferryRun, hostileRun } from '../support/run.ts';
import { cpuTime } from '../support/cpu-time.ts';

const EMPTY = (): Run => buildRun({ articles: [], events: {}, findings: [] });
const QUIET = (): Run =>
  buildRun({
    articles: [{ path: 'a.txt', text: 'The bridge is open.\n', claims: [{ quote: 'The bridge is open' }] }],
    events: {},
    findings: [],
  });
const BYTE_ORDER_MARK = '\uFEFF';

describe('the list of formats', () => {
  it('is pinned', () => {
    expect(FORMATS.map(({ name, extension }) => `${name} ${extension}`)).toEqual([
      'html .html',
      'md .md',
      'json .json',
      'csv .csv',
    ]);
  });
});

describe.each(FORMATS)('$name', (format) => {
  describe.each([
    ['a story', ferryRun],
    ['a hostile story', hostileRun],
    ['an article without findings', QUIET],
    ['nothing at all', EMPTY],
  ])('over %s', (_, make) => {
    it('gives the same characters every time', () => {
      expect(format.write(make())).toBe(format.write(make()));
    });

    it('does not say when anything was read', () => {
      const run = make();
      const later = {
        ...run,
        sources: run.sources.map((source) => ({
          ...source,
          revision: { ...source.revision, readAt: '2031-07-08T09:10:11Z' },
        })),
      };
      expect(format.write(later)).toBe(format.write(run));
    });

    it('writes no character that cannot be seen', () => {
      const written = format.write(make()).replace(BYTE_ORDER_MARK, '');
      expect(written).toBe(spelledOut(written));
    });

    it('ends with a line break', () => {
      expect(format.write(make()).endsWith('\n')).toBe(true);
    });
  });

  it('names every finding by its id', () => {
    const run = ferryRun();
    const written = format.write(run);
    expect(run.findings.filter(({ id }) => !written.includes(id))).toEqual([]);
  });

  it('leaves the run as it was', () => {
    const run = ferryRun();
    const before = structuredClone(run);
    format.write(run);
    expect(run).toEqual(before);
  });

  it('takes a megabyte of one letter and a hundred thousand quotation marks', () => {
    const text = `${'a'.repeat(1_000_000)} ${'“'.repeat(100_000)}`;
    const run = buildRun({
      articles: [
        { path: 'a.txt', text, claims: [{ quote: text }] },
        { path: 'b.txt', text: `${text} `, claims: [{ quote: text }] },
      ],
      events: {},
      findings: [
        {
          relation: 'duplicate',
          kind: 'verbatim',
          message: 'The same.',
          sides: [
            ['a.txt', text],
            ['b.txt', text],
          ],
        },
      ],
    });
    expect(cpuTime(() => format.write(run))).toBeLessThan(5_000);
  });
});
