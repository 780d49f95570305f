import { describe, expect, it } from 'vitest';
import { asSureAsSpeakers } from '../../src/compare/remarks/sure-speaker.ts';
import { STRICT_CONFIDENCE } from '../../src/model/attribution.ts';
import type { FindingKind, Tier } from '../../src/model/finding.ts';
import type { PairSide } from '../../src/model/pair.ts';
import { pair, side } from '../support/build.ts';

function said(name: string, confidence: number): PairSide {
  const one = side(name, 'The talks were frank', { speaker: 'Adela Ruiz' });
  return { ...one, attribution: one.attribution && { ...one.attribution, confidence } };
}
const SURE = STRICT_CONFIDENCE;
const UNSURE = STRICT_CONFIDENCE - 0.01;

describe('a finding that rests on who said it', () => {
  it.each<readonly [FindingKind, number, number, Tier]>([
    ['attribution', SURE, SURE, 'likely'],
    ['attribution', SURE, UNSURE, 'possible'],
    ['quote-alteration', UNSURE, SURE, 'possible'],
    ['same-speaker-differs', UNSURE, UNSURE, 'possible'],
    ['same-speaker-differs', 1, 1, 'likely'],
    ['quantity', UNSURE, UNSURE, 'likely'],
    ['paraphrase', UNSURE, UNSURE, 'likely'],
  ])('%s, sure by %d and %d, is %s', (kind, left, right, tier) => {
    const worth = asSureAsSpeakers(
      { score: 0.9, tier: 'likely' },
      { kind },
      pair(said('a', left), said('b', right)),
    );
    expect(worth).toEqual({ score: 0.9, tier });
  });

  it('needs no speaker in an outlet’s own voice, and is never made more than it was', () => {
    const own = side('c', 'The talks were frank');
    const likely = { score: 0.9, tier: 'likely' } as const;
    expect(asSureAsSpeakers(likely, { kind: 'quote-alteration' }, pair(own, said('a', SURE)))).toEqual(
      likely,
    );
    const possible = { score: 0.5, tier: 'possible' } as const;
    expect(asSureAsSpeakers(possible, { kind: 'attribution' }, pair(own, own))).toEqual(possible);
    expect(asSureAsSpeakers(null, { kind: 'attribution' }, pair(own, own))).toBeNull();
  });
});
