import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Ran, desk } from '../support/hearsay.ts';

/** The articles are not ours: they stay byte for byte as they came. */
const HASHES: Readonly<Record<string, string>> = {
  '000_523c8ceaf79f7add.txt': '5813f0ee3a45f0c0dab9a96a87a5b7f793c2abea44a1d9bf830c4a38f28ee15b',
  '001_64b3707a666cbc28.txt': '0ccc35a5331444f978b6a27bc088eda25d454e11f407ccc48bb9b82717774465',
  '002_7523ba1ef989fd65.txt': '272f3d574b39c42a360f648713c45c067bf341d83563377e84916d7d43c1e9f4',
  '003_ab7e3f515b773554.txt': '94981f67f0895ac8460557c77b0a80af7ebc46ca4270377cdaf858caad06fedb',
  '004_489d13ba8414fe4d.txt': '0bc6175d916cebde0d2ea4dd0d1d4c93c259952bb71d78ca4ad16d950ea36af1',
};

interface Exported {
  readonly sources: readonly {
    readonly id: string;
    readonly path: string;
    readonly text: string;
    readonly outlet: string | null;
    readonly author: string | null;
    readonly published: string | null;
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly sourceId: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly attribution: {
      readonly speakerSpan: [number, number] | null;
      readonly speaker: string | null;
      readonly contentSpans: readonly [number, number][];
    } | null;
  }[];
  readonly findings: readonly {
    readonly relation: string;
    readonly kind: string;
    readonly sides: readonly {
      readonly claimId: string;
      readonly sourceId: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }[];
  }[];
}

let here: Desk;
let ran: Ran;
let written: string;
let exported: Exported;
const exportOf = (at: Desk) => at.hearsay(['export', '--json']).stdout;

beforeAll(() => {
  here = desk({ articles: true });
  ran = here.hearsay(['run']);
  written = exportOf(here);
  exported = JSON.parse(written) as Exported;
});
afterAll(() => here.remove());

/** Milliseconds a test may take that runs the program a dozen times, on a machine that is busy with other things. */
const MANY_RUNS = 300_000;

describe('the main job on the five articles', () => {
  it('reads them byte for byte as they came', () => {
    for (const [file, hash] of Object.entries(HASHES))
      expect(
        createHash('sha256')
          .update(readFileSync(path.join('sources', file)))
          .digest('hex'),
      ).toBe(hash);
  });

  it('ends well and says how many of what there are, the most telling findings, and where the report is', () => {
    expect(ran.status).toBe(0);
    expect(ran.stdout).toMatch(/^5 sources, \d+ claims, \d+ attributions/u);
    expect(ran.stdout).toMatch(/conflicts?: /u);
    expect(ran.stdout).toMatch(/Report: reports\/report\.html/u);
    expect(readdirSync(path.join(here.folder, 'reports')).sort()).toEqual([
      'report.csv',
      'report.html',
      'report.json',
      'report.md',
    ]);
  });

  it('shows an outlet that is not stated as unknown', () => {
    const outlets = Object.fromEntries(
      exported.sources.map(({ path: file, outlet }) => [path.basename(file).slice(0, 3), outlet]),
    );
    expect(outlets).toEqual({ '000': null, '001': 'Libyan Gazette', '002': null, '003': null, '004': null });
    expect(exported.sources.find(({ path: file }) => file.includes('003_'))?.author).toBe('Brenna Haggerty');
    expect(exported.sources.find(({ path: file }) => file.includes('000_'))?.published).toBe('2024-05-07');
  });

  it('gives spans that slice to their text, all of them', () => {
    const texts = new Map(exported.sources.map(({ id, text }) => [id, text]));
    for (const { sourceId, start, end, text, attribution } of exported.claims) {
      expect(texts.get(sourceId)?.slice(start, end)).toBe(text);
      if (attribution?.speakerSpan)
        expect(texts.get(sourceId)?.slice(...attribution.speakerSpan)).toBe(attribution.speaker);
      for (const [from, to] of attribution?.contentSpans ?? [])
        expect(texts.get(sourceId)?.slice(from, to).trim()).not.toBe('');
    }
    for (const { sides } of exported.findings)
      for (const { sourceId, start, end, text } of sides)
        expect(texts.get(sourceId)?.slice(start, end)).toBe(text);
  });

  it('takes no page furniture for a claim', () => {
    const furniture = [
      'No time to read',
      'Get a summary',
      'Previous Article',
      'Next Article',
      'Voronezh and Elektrostal',
      'Institute of National Remembrance',
      'Scroll to Top',
      'Greece Plans',
      'NOC Says',
      'Editorial Staff',
      'By Brenna',
      'International actors',
    ];
    for (const words of furniture)
      expect(exported.claims.filter(({ text }) => text.includes(words))).toEqual([]);
  });

  it('keeps Khalifa, Khaled and Saddam Haftar, and three meetings in Moscow, out of conflict', () => {
    const year = new Map(exported.sources.map(({ id, path: file }) => [id, path.basename(file).slice(0, 3)]));
    const apart = exported.findings.filter(
      ({ relation, sides }) =>
        relation === 'conflict' &&
        new Set(sides.map(({ sourceId }) => year.get(sourceId))).has('000') &&
        sides.some(({ sourceId }) => year.get(sourceId) !== '000'),
    );
    expect(apart).toEqual([]);
  });

  it('finds the scope of the first official visit, and says that one side states a ministry’s words as fact', () => {
    expect(exported.findings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['scope', 'unattributed', 'name-variant', 'date-anomaly']),
    );
  });

  it('changes nothing when it is run again', () => {
    const reports = () =>
      readdirSync(path.join(here.folder, 'reports')).map((file) =>
        readFileSync(path.join(here.folder, 'reports', file), 'utf8'),
      );
    const before = reports();
    here.hearsay(['run']);
    expect(exportOf(here)).toBe(written);
    expect(reports()).toEqual(before);
  });

  it(
    'gives the same bytes when the sources are added in another order, one by one',
    () => {
      const other = desk({ articles: true });
      try {
        for (const file of Object.keys(HASHES).reverse()) {
          other.hearsay(['add', `sources/${file}`]);
          other.hearsay(['check']);
        }
        expect(exportOf(other)).toBe(written);
      } finally {
        other.remove();
      }
    },
    MANY_RUNS,
  );

  it('removes a source with its claims and findings, and keeps the log', () => {
    const other = desk({ articles: true });
    try {
      other.hearsay(['run']);
      const id = /F-[0-9a-f]{8}/u.exec(other.hearsay(['findings']).stdout)?.[0] ?? '';
      expect(other.hearsay(['decide', id, 'confirm']).status).toBe(0);
      for (const file of Object.keys(HASHES).slice(1)) other.hearsay(['remove', file]);
      other.hearsay(['check']);
      const left = JSON.parse(exportOf(other)) as Exported;
      expect(left.sources).toHaveLength(1);
      expect(new Set(left.claims.map(({ sourceId }) => sourceId)).size).toBe(1);
      expect(other.hearsay(['log']).stdout).toContain(`${id}  confirm  Tester`);
    } finally {
      other.remove();
    }
  });
});
