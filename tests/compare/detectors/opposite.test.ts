import { opposite } from '../../../src/compare/detectors/opposite.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const vote = (name: string, verb: string) =>
  side(
    name,
    `The/DET vote/NOUN/nsubj/${verb.split('=')[0] ?? ''} ${verb}/VERB in/ADP parliament/NOUN on/ADP Monday/PROPN`,
  );

testDetector(opposite, {
  flagged: [
    { name: 'passed and failed', left: vote('a', 'passed=pass'), right: vote('b', 'failed=fail') },
    {
      name: 'different kinds of one thing in one frame',
      left: side('a', 'The/DET girl/NOUN drank=drink/VERB her/PRON tea/NOUN at/ADP noon/NOUN'),
      right: side('b', 'The/DET girl/NOUN drank=drink/VERB her/PRON coffee/NOUN at/ADP noon/NOUN'),
    },
    {
      name: 'colours in one frame',
      left: side('a', 'A/DET woman/NOUN in/ADP a/DET red/ADJ coat/NOUN left=leave/VERB'),
      right: side('b', 'A/DET woman/NOUN in/ADP a/DET blue/ADJ coat/NOUN left=leave/VERB'),
    },
  ],
  quiet: [
    {
      name: 'a negated opposite, which agrees',
      left: side('a', 'The/DET vote/NOUN/nsubj/passed passed=pass/VERB/root in/ADP parliament/NOUN'),
      right: side(
        'b',
        'The/DET vote/NOUN/nsubj/fail did=do/AUX not/PART/advmod/fail fail/VERB/root in/ADP parliament/NOUN',
      ),
    },
    {
      name: 'opposites of other things',
      left: side(
        'a',
        'Prices=price/NOUN/nsubj/rose rose=rise/VERB/root while/SCONJ the/DET harvest/NOUN rotted=rot/VERB',
      ),
      right: side(
        'b',
        'Prices=price/NOUN/nsubj/fell fell=fall/VERB/root after/SCONJ banks=bank/NOUN opened=open/VERB vaults=vault/NOUN in/ADP Geneva/PROPN',
        { modality: 'possible' },
      ),
    },
    {
      name: 'of other days',
      left: side('a', 'Shares=share/NOUN/nsubj/rose rose=rise/VERB/root on/ADP Monday/PROPN', {
        times: [{ words: 'Monday', earliest: '2024-05-06', latest: '2024-05-07' }],
      }),
      right: side(
        'b',
        'Later/ADV shares=share/NOUN/nsubj/fell fell=fall/VERB/root sharply/ADV again/ADV on/ADP Tuesday/PROPN',
        { times: [{ words: 'Tuesday', earliest: '2024-05-07', latest: '2024-05-08' }] },
      ),
    },
  ],
  abstained: [
    {
      name: 'a word and its kind',
      left: side('a', 'The/DET man/NOUN holds=hold/VERB a/DET saxophone/NOUN'),
      right: side('b', 'The/DET man/NOUN holds=hold/VERB an/DET instrument/NOUN'),
    },
  ],
});
