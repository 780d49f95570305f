import { verbatim } from '../../../src/compare/detectors/verbatim.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const words =
  'Marenia/PROPN has=have/AUX been=be/AUX split/VERB since/ADP 2016/NUM between/ADP two/NUM camps=camp/NOUN';

testDetector(verbatim, {
  flagged: [{ name: 'the same words', left: side('a', words), right: side('b', words) }],
  quiet: [
    { name: 'another word', left: side('a', words), right: side('b', words.replace('two', 'three')) },
    { name: 'one article', left: side('a', words), right: side('a', words) },
  ],
  abstained: [
    {
      name: 'too short to be a copy',
      left: side('a', 'No/DET one/NOUN was=be/AUX hurt/VERB'),
      right: side('b', 'No/DET one/NOUN was=be/AUX hurt/VERB'),
    },
  ],
});
