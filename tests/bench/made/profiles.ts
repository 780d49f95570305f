import type { Random } from './random.ts';

/** How the articles of a corpus hang together. */
export interface Profile {
  readonly name: string;
  /** One sentence for the report. */
  readonly says: string;
  /** How many outlets tell of the next event. */
  readonly outlets: (random: Random) => number;
  /** Part of the articles that are copies of the event's first one, half of them with a paragraph cut; 0 to 1. */
  readonly copies: number;
  /** Part of all articles that name one and the same person; 0 to 1. */
  readonly everywhere: number;
  /** Sentences of background that all articles on an event share. */
  readonly background: number;
  /** Part of the articles that try to stop whoever reads them; 0 to 1. */
  readonly hostile: number;
}

const OUTLETS = 8;
const PLAIN = { outlets: () => OUTLETS, copies: 0, everywhere: 0, background: 0, hostile: 0 };

const ZIPF = 1.1;
const LARGEST = 500;
const shares = Array.from({ length: LARGEST }, (_, at) => (at + 1) ** -ZIPF);
const all = shares.reduce((sum, share) => sum + share, 0);

/** A size from 1 to 500, small ones much more often. */
function zipf(random: Random): number {
  let left = random.next() * all;
  for (const [at, share] of shares.entries()) {
    left -= share;
    if (left <= 0) return at + 1;
  }
  return 1;
}

const COPIES = 0.4;
const EVERYWHERE = 0.3;
const HOSTILE = 0.01;

export const PROFILES: readonly Profile[] = [
  { ...PLAIN, name: 'steady', says: 'eight outlets tell of every event' },
  {
    ...PLAIN,
    name: 'zipf',
    says: 'a few events fill hundreds of articles, which share sentences of background; most fill one or two',
    outlets: zipf,
    background: 3,
  },
  { ...PLAIN, name: 'wire', says: 'four of ten articles are copies of another', copies: COPIES },
  {
    ...PLAIN,
    name: 'stop-entity',
    says: 'one person is named in three of ten articles',
    everywhere: EVERYWHERE,
  },
  { ...PLAIN, name: 'scarce', says: 'no two articles tell of one event', outlets: () => 1 },
  {
    ...PLAIN,
    name: 'hostile',
    says: 'one article in a hundred tries to stop whoever reads it',
    hostile: HOSTILE,
  },
];
