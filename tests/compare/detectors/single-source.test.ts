import { singleSource } from '../../../src/compare/detectors/single-source.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const words =
  'Hospital/NOUN registers=register/NOUN/nsubj/listed listed=list/VERB 171/NUM bodies=body/NOUN/obj/listed by/ADP Sunday/PROPN evening/NOUN';

testDetector(singleSource, {
  flagged: [
    {
      name: 'the other outlet is cited',
      left: side('a', words, { speaker: 'a clerk', outlet: 'The Daily Blaze' }),
      right: side('b', words, { speaker: 'a clerk', via: ['Daily Blaze'] }),
    },
  ],
  quiet: [
    {
      name: 'somebody else is cited',
      left: side('a', words, { speaker: 'a clerk', outlet: 'The Daily Blaze' }),
      right: side('b', words, { speaker: 'a clerk', via: ['Norda'] }),
    },
    {
      name: 'it is cited for something else',
      left: side('a', words, { outlet: 'The Daily Blaze' }),
      right: side('b', 'Roads=road/NOUN reopen/VERB tomorrow/NOUN', {
        speaker: 'a clerk',
        via: ['Daily Blaze'],
      }),
    },
  ],
  abstained: [
    {
      name: 'nobody is cited',
      left: side('a', words, { outlet: 'The Daily Blaze' }),
      right: side('b', words),
    },
  ],
});
