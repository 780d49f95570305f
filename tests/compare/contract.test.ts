import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectorList } from '../support/detector-list.ts';
import { NOTES } from '../../src/compare/notes.ts';
import { DETECTORS } from '../../src/compare/registry.ts';
import { KINDS } from '../../src/model/finding.ts';
import { contains } from '../../src/model/span.ts';
import { type Says, pair, side } from '../support/build.ts';

const people = (words: string, low: number): Says => ({
  quantities: [{ words, low, high: low, predicateLemma: 'hurt' }],
  names: { Lisk: 'place' },
  times: [{ words: 'Tuesday', earliest: '2024-05-07', latest: '2024-05-08' }],
});
const base =
  '12/NUM/nummod/people people=person/NOUN/nsubj:pass/hurt were=be/AUX hurt/VERB in/ADP/case/Lisk Lisk/PROPN/obl/hurt on/ADP Tuesday/PROPN/obl/hurt';
/** One base claim, and edits of one facet at a time. */
const CLAIMS = [
  side('a', base, people('12', 12)),
  side('b', base, people('12', 12)),
  side('c', base.replace('12', '17'), people('17', 17)),
  side('d', base.replace('were=be/AUX', 'were=be/AUX not/PART/advmod/hurt'), people('12', 12)),
  side('e', base.replaceAll('Tuesday', 'Friday'), {
    ...people('12', 12),
    times: [{ words: 'Friday', earliest: '2024-05-10', latest: '2024-05-11' }],
  }),
  side('f', base.replaceAll('Lisk', 'Tarn'), { ...people('12', 12), names: { Tarn: 'place' } }),
  side('g', base, { ...people('12', 12), speaker: 'Hana Orel', quoted: true }),
  side('h', base.replace('hurt/VERB', 'hurt/VERB badly/ADV'), {
    ...people('12', 12),
    speaker: 'Ilan Motte',
    quoted: true,
  }),
  side('i', 'The/DET talks=talk/NOUN focused=focus/VERB on/ADP fish/NOUN after/ADP an/DET invitation/NOUN'),
  side(
    'j',
    'The/DET first/ADJ/amod/talks talks=talk/NOUN were=be/AUX cordial/ADJ at/ADP his/PRON request/NOUN',
  ),
  side('k', ''),
  side('l', 'x/X '.repeat(200).trim()),
];
const PAIRS = CLAIMS.flatMap((left, i) => CLAIMS.slice(i + 1).map((right) => pair(left, right)));
const RULING = /\b(?:false|lie|lied|wrong|correct|incorrect|true|untrue|fake)\b/iu;

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
PAIRS.forEach(frozen);

describe.each(DETECTORS.map((detector) => ({ name: detector.name, detector })))('$name', ({ detector }) => {
  it('says the same of a pair every time, and with its sides swapped', () => {
    for (const { left, right } of PAIRS) {
      const outcome = detector.detect(pair(left, right)).outcome;
      expect(detector.detect(pair(left, right)).outcome).toBe(outcome);
      expect(detector.detect(pair(right, left)).outcome).toBe(outcome);
    }
  });

  it('points inside the claims, scores between 0 and 1, and rules on nobody', () => {
    for (const one of PAIRS) {
      const verdict = detector.detect(one);
      if (verdict.outcome !== 'flagged') continue;
      expect(contains(one.left.claim.span, verdict.compared[0])).toBe(true);
      expect(contains(one.right.claim.span, verdict.compared[1])).toBe(true);
      expect(verdict.score).toBeGreaterThan(0);
      expect(verdict.score).toBeLessThanOrEqual(1);
      expect(verdict.message).toMatch(/[.”]$/u);
      expect(verdict.message).not.toMatch(RULING);
    }
  });

  it('finds nothing in a claim set against itself, but copies', () => {
    for (const one of CLAIMS) {
      const { outcome } = detector.detect(pair(one, one));
      if (detector.relation !== 'duplicate') expect(outcome).not.toBe('flagged');
    }
  });

  it('is of a known kind and says what it does in whole sentences', () => {
    expect(KINDS[detector.relation]).toContain(detector.kind);
    expect(detector.flags).toMatch(/^[A-Z].+\.$/u);
    expect(detector.quietOn).toMatch(/^[A-Z].+\.$/u);
  });
});

describe('the registry', () => {
  it('holds every file of the folder under its own name', () => {
    const files = readdirSync('src/compare/detectors').map((file) => file.replace('.ts', ''));
    expect([...DETECTORS, ...NOTES].map(({ name }) => name).sort()).toEqual(files.sort());
  });

  it('finds every kind of the model', () => {
    const kinds = Object.values(KINDS).flat();
    expect([...DETECTORS, ...NOTES].map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
  });

  it('gives no two detectors one sentence', () => {
    expect(new Set(DETECTORS.map(({ flags }) => flags)).size).toBe(DETECTORS.length);
  });

  it('is what the README prints', () => {
    expect(readFileSync('src/compare/README.md', 'utf8')).toContain(detectorList());
  });
});
