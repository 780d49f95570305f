import { scope } from '../../../src/compare/detectors/scope.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const first = (name: string, where: string) =>
  side(
    name,
    `This/PRON/nsubj/visit is=be/AUX the/DET first/ADJ/amod/visit official/ADJ/amod/visit visit/NOUN to/ADP/case/${where} ${where}/PROPN/nmod/visit`,
  );

testDetector(scope, {
  flagged: [{ name: 'the first in two ranges', left: first('a', 'Libya'), right: first('b', 'Africa') }],
  quiet: [
    { name: 'the first in one range', left: first('a', 'Libya'), right: first('b', 'Libya') },
    {
      name: 'firsts of two happenings',
      left: first('a', 'Libya'),
      right: first('b', 'Norway'),
      sameEvent: 0.05,
    },
  ],
  abstained: [
    {
      name: 'nothing is ranked',
      left: first('a', 'Libya'),
      right: side('b', 'They/PRON visited=visit/VERB Libya/PROPN'),
    },
  ],
});
