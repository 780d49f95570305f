import { focus } from '../../../src/compare/detectors/focus.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const talks = (name: string, ...topics: [string, string]) =>
  side(
    name,
    `The/DET talks=talk/NOUN/nsubj/focused focused=focus/VERB on/ADP/case/${topics[0]} ${topics[0]}/NOUN/obl/focused and/CCONJ ${topics[1]}/NOUN/conj/${topics[0]}`,
  );

testDetector(focus, {
  flagged: [
    {
      name: 'two topics of one meeting',
      left: talks('a', 'fisheries', 'harbours'),
      right: talks('b', 'missiles', 'radar'),
    },
  ],
  quiet: [
    {
      name: 'topics that overlap',
      left: talks('a', 'fisheries', 'harbours'),
      right: talks('b', 'fisheries', 'harbours'),
    },
    {
      name: 'two meetings',
      left: talks('a', 'fisheries', 'harbours'),
      right: talks('b', 'missiles', 'radar'),
      sameEvent: 0.01,
    },
  ],
  abstained: [
    {
      name: 'no topic is told',
      left: talks('a', 'fisheries', 'harbours'),
      right: side('b', 'It/PRON rained=rain/VERB'),
    },
  ],
});
