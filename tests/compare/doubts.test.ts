import { describe, expect, it } from 'vitest';
import type { Detector, Verdict } from '../../src/compare/detector.ts';
import { withDoubts } from '../../src/compare/findings/doubts.ts';
import { flag } from '../../src/compare/flag.ts';
import type { PairSide } from '../../src/model/pair.ts';
import { pair, side } from '../support/build.ts';

/** A detector of this name that flags everything, with these values. */
function flagging(name: string, values: readonly [string, string]): Detector {
  const detect: Detector['detect'] = ({ left, right }): Verdict =>
    flag({ score: 0.9, field: null, values, compared: [left.claim.span, right.claim.span], checks: [] });
  const words = { flags: '', quietOn: '', version: 1 };
  return withDoubts({ ...words, name, relation: 'conflict', kind: 'quantity', detect });
}

const outcome = (
  name: string,
  [left, right]: readonly [PairSide, PairSide],
  values: readonly [string, string],
  like = 1,
) => [
  flagging(name, values).detect(pair(left, right, like)).outcome,
  flagging(name, values).detect(pair(right, left, like)).outcome,
];
const FLAGGED = ['flagged', 'flagged'];
const QUIET = ['quiet', 'quiet'];

const wall = (name: string, words: string, speaker: string) =>
  side(name, words.replace(/ /gu, '/NOUN ') + '/NOUN', { speaker, quoted: true });

describe('doubts', () => {
  it('a vague number is of one thing only where the claims are alike', () => {
    const [a, b] = [side('a', '900/NUM pages/NOUN'), side('b', 'pages/NOUN')];
    expect(outcome('quantity', [a, b], ['roughly 900', 'tens of thousands'], 0.18)).toEqual(QUIET);
    expect(outcome('quantity', [a, b], ['roughly 900', 'tens of thousands'], 0.6)).toEqual(FLAGGED);
    expect(outcome('quantity', [a, b], ['900', '1,200'], 0.18)).toEqual(FLAGGED);
  });

  it('a masked word is the word', () => {
    const [a, b] = [wall('a', 'that damned wall', 'Ana Orlo'), wall('b', 'that d**ned wall', 'Ana Orlo')];
    expect(outcome('quote-alteration', [a, b], ['', ''])).toEqual(QUIET);
    expect(outcome('quote-alteration', [a, wall('b', 'that stupid wall', 'Ana Orlo')], ['', ''])).toEqual(
      FLAGGED,
    );
  });

  it('two wordings of speakers not known to be one are two remarks', () => {
    const a = wall('a', 'we will pay', 'the man');
    expect(
      outcome('quote-alteration', [a, wall('b', 'nobody shall ever pay', 'Ana Orlo')], ['', '']),
    ).toEqual(QUIET);
    expect(outcome('quote-alteration', [a, wall('b', 'we will not pay', 'Ana Orlo')], ['', ''])).toEqual(
      FLAGGED,
    );
  });

  it('other detectors are left as they are', () => {
    const [a, b] = [side('a', 'dozens/NOUN'), side('b', 'nine/NUM')];
    expect(outcome('place', [a, b], ['dozens', '9'], 0.1)).toEqual(FLAGGED);
  });
});
