import { update } from '../../../src/compare/detectors/update.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const dead = (name: string, number: string, published: string, lemma = 'kill') =>
  side(
    name,
    `${number}/NUM/nummod/people people=person/NOUN/nsubj:pass/killed were=be/AUX killed=${lemma}/VERB`,
    {
      quantities: [{ words: number, low: Number(number), high: Number(number), predicateLemma: lemma }],
      published,
    },
  );

testDetector(update, {
  flagged: [
    {
      name: 'a toll that rose',
      left: dead('a', '5', '2024-05-01T09:00:00Z'),
      right: dead('b', '24', '2024-05-01T18:00:00Z'),
    },
  ],
  quiet: [
    {
      name: 'a toll that fell',
      left: dead('a', '24', '2024-05-01T09:00:00Z'),
      right: dead('b', '5', '2024-05-01T18:00:00Z'),
    },
    {
      name: 'the same toll',
      left: dead('a', '5', '2024-05-01T09:00:00Z'),
      right: dead('b', '5', '2024-05-01T18:00:00Z'),
    },
  ],
  abstained: [
    { name: 'no number', left: dead('a', '5', '2024-05-01'), right: side('b', 'It/PRON rained=rain/VERB') },
  ],
});
