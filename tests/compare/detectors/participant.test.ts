import { participant } from '../../../src/compare/detectors/participant.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const drove = (name: string, who: string) =>
  side(name, `${who}/PROPN/nsubj/drove drove=drive/VERB the/DET stolen/ADJ lorry/NOUN/obj/drove away/ADV`, {
    names: { [who]: 'person' },
  });

testDetector(participant, {
  flagged: [{ name: 'two drivers', left: drove('a', 'Weber'), right: drove('b', 'Marchetti') }],
  quiet: [
    { name: 'the same driver', left: drove('a', 'Weber'), right: drove('b', 'Weber') },
    {
      name: 'two lorries',
      left: drove('a', 'Weber'),
      right: side(
        'b',
        'Marchetti/PROPN/nsubj/drove drove=drive/VERB an/DET ambulance/NOUN/obj/drove towards/ADP Lisk/PROPN',
        { names: { Marchetti: 'person' } },
      ),
    },
  ],
  abstained: [
    {
      name: 'no shared predicate',
      left: drove('a', 'Weber'),
      right: side('b', 'Marchetti/PROPN/nsubj/slept slept=sleep/VERB', { names: { Marchetti: 'person' } }),
    },
  ],
});
