import { describe, expect, it } from 'vitest';
import { exportDocument, json } from '../../src/report/formats/json.ts';
import { ferryRun, hostileRun } from '../support/run.ts';

interface Document {
  readonly sources: readonly Record<string, unknown>[];
  readonly claims: readonly (Record<string, unknown> & { attribution: Record<string, unknown> | null })[];
  readonly findings: readonly (Record<string, unknown> & { sides: readonly Record<string, unknown>[] })[];
}

const exported = (): Document => exportDocument(ferryRun()) as Document;

describe('export document', () => {
  it('has the fields other programs rely on', () => {
    const { sources, claims, findings } = exported();
    const attribution = claims.find((claim) => claim.attribution)?.attribution;
    expect(Object.keys(sources[0]!)).toEqual(
      expect.arrayContaining(['id', 'path', 'url', 'outlet', 'title', 'author', 'published', 'text']),
    );
    expect(Object.keys(claims[0]!)).toEqual(
      expect.arrayContaining(['id', 'sourceId', 'start', 'end', 'text', 'eventId', 'attribution']),
    );
    expect(Object.keys(attribution!)).toEqual(
      expect.arrayContaining([
        'speaker',
        'speakerSpan',
        'resolved',
        'cueSpan',
        'contentSpans',
        'mode',
        'speakerKind',
        'via',
      ]),
    );
    expect(Object.keys(findings[0]!)).toEqual(
      expect.arrayContaining([
        'id',
        'fingerprint',
        'relation',
        'kind',
        'tier',
        'score',
        'message',
        'field',
        'values',
        'sides',
        'decision',
      ]),
    );
    expect(Object.keys(findings[0]!.sides[0]!)).toEqual(
      expect.arrayContaining(['claimId', 'sourceId', 'start', 'end', 'text']),
    );
  });

  it('points to the words it quotes', () => {
    const { sources, claims, findings } = exported();
    const texts = new Map(sources.map(({ id, text }) => [id, String(text)]));
    const places = [...claims, ...findings.flatMap(({ sides }) => sides)];
    for (const { sourceId, start, end, text } of places) {
      expect(texts.get(sourceId)?.slice(Number(start), Number(end))).toBe(text);
    }
  });

  it('says null for what is not stated', () => {
    const unknown = exported().sources.find(({ path }) => path === 'sources/004_9f31c0de.txt');
    expect(unknown).toMatchObject({ outlet: null, title: null, author: null, published: null, url: null });
  });

  it('gives a decision with its finding, and null where there is none', () => {
    const decisions = exported().findings.map(({ decision }) => decision as { verdict: string } | null);
    expect(decisions.flatMap((decision) => decision?.verdict ?? [])).toEqual(['confirm', 'dismiss']);
    expect(decisions.filter((decision) => decision === null)).toHaveLength(9);
  });

  it('keeps hostile text to the letter behind escapes', () => {
    const written = json.write(hostileRun());
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(exportDocument(hostileRun()))));
    expect(written).toContain(String.raw`\u202e`);
    expect(written).not.toContain('\u202E');
  });
});
