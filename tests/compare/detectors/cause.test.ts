import { cause } from '../../../src/compare/detectors/cause.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const invited = (name: string, who: string) =>
  side(name, `They/PRON arrived=arrive/VERB at/ADP the/DET invitation/NOUN of/ADP ${who}/PROPN`);
const arranged = side(
  'b',
  'The/DET visit/NOUN was=be/AUX arranged=arrange/VERB after/ADP discussions=discussion/NOUN in/ADP Stavrin/PROPN',
);

testDetector(cause, {
  flagged: [
    { name: 'invited, or arranged after talks', left: invited('a', 'Haftar'), right: arranged },
    {
      name: 'at the request of the guest, at the invitation of the host',
      left: invited('a', 'Lukomir'),
      right: side('b', 'He/PRON came=come/VERB at/ADP his/PRON own/ADJ request/NOUN'),
    },
  ],
  quiet: [
    {
      name: 'one invitation',
      left: invited('a', 'Haftar'),
      right: side(
        'b',
        'Following/VERB an/DET invitation/NOUN from/ADP Haftar/PROPN they/PRON arrived=arrive/VERB',
      ),
    },
    {
      name: 'one request in other words',
      left: side('a', 'It/PRON followed=follow/VERB a/DET request/NOUN'),
      right: side('b', 'They/PRON came=come/VERB at/ADP its/PRON request/NOUN'),
    },
  ],
  abstained: [
    {
      name: 'an invitation that was only accepted',
      left: invited('a', 'Haftar'),
      right: side('b', 'He/PRON accepted=accept/VERB an/DET invitation/NOUN to/ADP Rome/PROPN'),
    },
  ],
});
