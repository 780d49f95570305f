import { nearVerbatim } from '../../../src/compare/detectors/near-verbatim.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const words =
  'The/DET conflict/NOUN has=have/AUX killed=kill/VERB more/ADJ than/ADP 14,000/NUM people=person/NOUN and/CCONJ driven=drive/VERB many/ADJ away/ADV';

testDetector(nearVerbatim, {
  flagged: [
    {
      name: 'a word changed',
      left: side('a', words),
      right: side('b', words.replace('killed=kill', 'claimed=claim')),
    },
  ],
  quiet: [
    { name: 'the very same words', left: side('a', words), right: side('b', words) },
    {
      name: 'other words',
      left: side('a', words),
      right: side(
        'b',
        'Talks=talk/NOUN about/ADP a/DET truce/NOUN begin/VERB in/ADP Lisk/PROPN on/ADP the/DET first/ADJ of/ADP June/PROPN',
      ),
    },
  ],
});
