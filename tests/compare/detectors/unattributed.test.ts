import { unattributed } from '../../../src/compare/detectors/unattributed.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const words =
  'The/DET plant/NOUN/nsubj/leaked leaked=leak/VERB chromium/NOUN/obj/leaked into/ADP the/DET river/NOUN Ostrel/PROPN near/ADP Callow/PROPN Lock/PROPN';

testDetector(unattributed, {
  flagged: [
    {
      name: 'on somebody’s word, and as plain fact',
      left: side('a', words, { speaker: 'Helen Tarrow' }),
      right: side('b', words),
    },
  ],
  quiet: [
    {
      name: 'another claim',
      left: side('a', words, { speaker: 'Helen Tarrow' }),
      right: side('b', 'Shops=shop/NOUN reopen/VERB today/NOUN'),
    },
    {
      name: 'the other outlet is who says it',
      left: side('a', words, { speaker: 'Ostrel Basin Agency' }),
      right: side('b', words, { outlet: 'Ostrel Basin Agency' }),
    },
    {
      name: 'the page of a body, which speaks for itself',
      left: side('a', words, { speaker: 'Helen Tarrow' }),
      right: side('b', words, { outlet: 'Ministry of the Environment of Callow' }),
    },
  ],
  abstained: [
    {
      name: 'both on somebody’s word',
      left: side('a', words, { speaker: 'Helen Tarrow' }),
      right: side('b', words, { speaker: 'Colin Peake' }),
    },
  ],
});
