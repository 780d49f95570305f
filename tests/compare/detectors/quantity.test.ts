import { quantity } from '../../../src/compare/detectors/quantity.ts';
import { type Says, side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const hurt = (
  name: string,
  number: string,
  low: number,
  { says, ...more }: { says?: Says; [key: string]: unknown } = {},
) =>
  side(
    name,
    `${number}/NUM/nummod/people people=person/NOUN/nsubj:pass/injured were=be/AUX/aux/injured injured=injure/VERB/root`,
    {
      quantities: [
        { words: number, low, high: low, predicateLemma: 'injure', countedLemma: 'person', ...more },
      ],
      ...says,
    },
  );

const toll = (
  name: string,
  number: string,
  low: number,
  { clock, says }: { clock?: string; says?: Says } = {},
) =>
  side(
    name,
    `${number}/NUM/nummod/people people=person/NOUN/nsubj:pass/killed were=be/AUX/aux/killed killed=kill/VERB/root by/ADP six/NUM`,
    {
      quantities: [{ words: number, low, high: low, predicateLemma: 'kill', countedLemma: 'person' }],
      ...(clock === undefined
        ? {}
        : { times: [{ words: 'six', earliest: `${clock}:00`, latest: `${clock}:59`, grain: 'hour' }] }),
      ...says,
    },
  );
const crash = side(
  'b',
  'A/DET helicopter/NOUN/nsubj/crashed crashed=crash/VERB killing=kill/VERB/advcl/crashed six/NUM/obj/killing people=person/NOUN',
  { quantities: [{ words: 'six', low: 6, high: 6, predicateLemma: 'kill', countedLemma: 'person' }] },
);

testDetector(quantity, {
  flagged: [
    {
      name: 'two tolls as of one hour, whenever they were published',
      left: toll('a', '112', 112, { clock: '2024-05-01T18', says: { published: '2024-05-01' } }),
      right: toll('b', '171', 171, { clock: '2024-05-01T18', says: { published: '2024-05-03' } }),
      sameEvent: 0.05,
    },
    { name: 'two counts of one thing', left: hurt('a', '12', 12), right: hurt('b', '17', 17) },
    {
      name: 'a bound the other number does not reach',
      left: hurt('a', '12', 12),
      right: hurt('b', '40', 40, { bound: 'over', high: 40 }),
    },
    {
      name: 'figures that changed places',
      left: side('a', '4,216/NUM/nummod/patients patients=patient/NOUN/nsubj enrolled=enrol/VERB', {
        quantities: [
          { words: '4,216', low: 4216, high: 4216, countedLemma: 'patient', predicateLemma: 'enrol' },
        ],
      }),
      right: side(
        'b',
        'In/ADP all/DET 4,612/NUM/nummod/people people=person/NOUN/nsubj:pass/randomised were=be/AUX randomised=randomise/VERB',
        {
          quantities: [
            { words: '4,612', low: 4612, high: 4612, countedLemma: 'person', predicateLemma: 'randomise' },
          ],
        },
      ),
    },
  ],
  quiet: [
    {
      name: 'the dead of another calamity, which the other article never mentions',
      left: toll('a', '47', 47),
      right: crash,
    },
    {
      name: 'tolls as of two days',
      left: toll('a', '112', 112, { clock: '2024-05-01T18' }),
      right: toll('b', '171', 171, { clock: '2024-05-02T18' }),
    },
    { name: 'the same number', left: hurt('a', '12', 12), right: hurt('b', 'twelve', 12) },
    {
      name: 'bounds that meet',
      left: hurt('a', '50', 50, { bound: 'over' }),
      right: hurt('b', '200', 200, { bound: 'over' }),
    },
    {
      name: 'a round figure near the exact one',
      left: hurt('a', '100', 100, { bound: 'about' }),
      right: hurt('b', '96', 96),
    },
    {
      name: 'rounding',
      left: hurt('a', '1400', 1400),
      right: hurt('b', '1384', 1384),
    },
    {
      name: 'a later count of something that grows',
      left: hurt('a', '12', 12, { says: { published: '2024-05-01T09:00:00Z' } }),
      right: hurt('b', '31', 31, { says: { published: '2024-05-01T18:00:00Z' } }),
    },
    {
      name: 'another measure of one unit: killed and injured',
      left: hurt('a', '12', 12),
      right: side('b', '3/NUM/nummod/people people=person/NOUN/obj/killed killed=kill/VERB', {
        quantities: [{ words: '3', low: 3, high: 3, predicateLemma: 'kill' }],
      }),
    },
    {
      name: 'another currency',
      left: side('a', 'It/PRON/nsubj/cost cost/VERB 85/NUM euros=euro/NOUN', {
        quantities: [{ words: '85', low: 85, high: 85, kind: 'money', unit: 'EUR', predicateLemma: 'cost' }],
      }),
      right: side('b', 'It/PRON/nsubj/cost cost/VERB 74/NUM pounds=pound/NOUN', {
        quantities: [{ words: '74', low: 74, high: 74, kind: 'money', unit: 'GBP', predicateLemma: 'cost' }],
      }),
    },
    {
      name: 'a part of the whole',
      left: hurt('a', '40', 40),
      right: side('b', 'including/ADP 12/NUM/nummod/people people=person/NOUN injured=injure/VERB', {
        quantities: [{ words: '12', low: 12, high: 12, predicateLemma: 'injure' }],
      }),
    },
    {
      name: 'other places',
      left: side(
        'a',
        '3/NUM/nummod/people people=person/NOUN/nsubj:pass/hurt were=be/AUX hurt/VERB in/ADP Lisk/PROPN',
        {
          quantities: [{ words: '3', low: 3, high: 3, predicateLemma: 'hurt' }],
          names: { Lisk: 'place' },
        },
      ),
      right: side(
        'b',
        '9/NUM/nummod/people people=person/NOUN/nsubj:pass/hurt were=be/AUX hurt/VERB in/ADP Tarn/PROPN',
        {
          quantities: [{ words: '9', low: 9, high: 9, predicateLemma: 'hurt' }],
          names: { Tarn: 'place' },
        },
      ),
    },
  ],
  abstained: [
    {
      name: 'a claim without a number',
      left: hurt('a', '12', 12),
      right: side('b', 'Several/ADJ were=be/AUX injured=injure/VERB'),
    },
  ],
});
