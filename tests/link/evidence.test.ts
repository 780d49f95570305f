import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/link/evidence.ts';
import type { Candidate } from '../../src/link/candidate.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type Says, side } from '../support/build.ts';

const claim = (name: string, words: string, says: Says = {}): Claim => side(name, words, says).claim;
const link = (left: Claim, right: Claim, ...shared: string[]): Candidate => ({
  left,
  right,
  likeness: 0.6,
  shared,
});

const MET: Says = {
  names: { Haftar: 'person', Moscow: 'place' },
  times: [{ words: 'Thursday', earliest: '2023-09-28', latest: '2023-09-29' }],
};
const one = claim('1', 'Haftar visited=visit/VERB Moscow Thursday', MET);
const two = claim('2', 'Thursday Haftar was seen visiting=visit/VERB Moscow', MET);
const bare = claim('3', 'Talks went=go/VERB on');

describe('evidence for one event', () => {
  it.each<readonly [string, readonly Claim[], readonly Candidate[], readonly string[]]>([
    [
      'names what two of them share, by sort',
      [one, two],
      [link(one, two, 'name haftar')],
      ['names: Haftar', 'action: visit', 'place: Moscow', 'time: 2023-09-28'],
    ],
    [
      'says which kind of happening held them together',
      [one, bare],
      [link(one, bare, 'happening meet')],
      ['action: meet'],
    ],
    [
      'does not hide that it is only words',
      [one, bare],
      [link(one, bare, 'sense 12')],
      ['words of one meaning'],
    ],
    [
      'says that a person put them together',
      [one, bare],
      [link(one, bare, 'reviewer')],
      ['a reviewer put them together'],
    ],
    [
      'and what speaks for it besides',
      [one, two],
      [],
      ['a reviewer put them together', 'names: Haftar', 'action: visit', 'place: Moscow', 'time: 2023-09-28'],
    ],
  ])('%s', (_name, claims, links, expected) => {
    expect(evidenceOf(claims, links)).toEqual(expected);
    expect(evidenceOf([...claims].reverse(), links)).toEqual(expected);
  });
});
