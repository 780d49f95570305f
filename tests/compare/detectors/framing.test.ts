import { framing } from '../../../src/compare/detectors/framing.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const meeting = (name: string, tone: string) =>
  side(
    name,
    `The/DET two/NUM men=man/NOUN/nsubj/had had=have/VERB a/DET ${tone}/ADJ/amod/meeting meeting/NOUN/obj/had`,
  );

testDetector(framing, {
  flagged: [
    { name: 'two tones of one meeting', left: meeting('a', 'cordial'), right: meeting('b', 'tense') },
    {
      name: 'two labels of one crowd',
      left: side('a', 'Protesters=protester/NOUN/nsubj/marched marched=march/VERB'),
      right: side('b', 'A/DET mob/NOUN/nsubj/marched marched=march/VERB'),
    },
  ],
  quiet: [
    { name: 'two meetings', left: meeting('a', 'cordial'), right: meeting('b', 'tense'), sameEvent: 0.02 },
    { name: 'one article', left: meeting('a', 'cordial'), right: meeting('a', 'tense') },
  ],
  abstained: [
    {
      name: 'labels of two different things',
      left: side('a', 'The/DET government/NOUN/nsubj/spoke spoke=speak/VERB'),
      right: side('b', 'Most/ADJ tax/NOUN/compound/regimes regimes=regime/NOUN/nsubj/begin begin/VERB'),
    },
    { name: 'one tone', left: meeting('a', 'cordial'), right: meeting('b', 'friendly') },
  ],
});
