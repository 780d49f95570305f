import { place } from '../../../src/compare/detectors/place.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const held = (name: string, where: string) =>
  side(
    name,
    `Orlov/PROPN/nsubj/met met=meet/VERB Petrenko/PROPN/obj/met in/ADP/case/${where} ${where}/PROPN/obl/met`,
    {
      names: { Orlov: 'person', Petrenko: 'person', [where]: 'place' },
    },
  );

testDetector(place, {
  flagged: [
    { name: 'one meeting in two towns', left: held('a', 'Oslo'), right: held('b', 'Vienna') },
    {
      name: 'two directions from one town',
      left: side(
        'a',
        'The/DET centre/NOUN/nsubj/lay lay=lie/VERB 18/NUM km/NOUN north-west/NOUN of/ADP Harin/PROPN',
        { names: { Harin: 'place' } },
      ),
      right: side(
        'b',
        'The/DET centre/NOUN/nsubj/lay lay=lie/VERB 18/NUM km/NOUN north-east/NOUN of/ADP Harin/PROPN',
        { names: { Harin: 'place' } },
      ),
    },
  ],
  quiet: [
    { name: 'the same town', left: held('a', 'Oslo'), right: held('b', 'Oslo') },
    {
      name: 'two meetings',
      left: held('a', 'Oslo'),
      right: side(
        'b',
        'Weber/PROPN/nsubj/met met=meet/VERB Ruiz/PROPN/obj/met in/ADP/case/Vienna Vienna/PROPN/obl/met',
        { names: { Vienna: 'place' } },
      ),
    },
  ],
  abstained: [
    {
      name: 'no shared predicate',
      left: held('a', 'Oslo'),
      right: side('b', 'It/PRON rained=rain/VERB in/ADP Vienna/PROPN', { names: { Vienna: 'place' } }),
    },
  ],
});
