import { quoteAlteration } from '../../../src/compare/detectors/quote-alteration.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const said = (name: string, words: string, speaker: string | null = 'Pavel Drazhin') =>
  side(name, words, { quoted: true, speaker });
const withdraw = said(
  'a',
  'We/PRON will/AUX never/ADV under/ADP these/DET terms=term/NOUN withdraw/VERB our/PRON troops=troop/NOUN',
);

testDetector(quoteAlteration, {
  flagged: [
    {
      name: 'words dropped inside',
      left: withdraw,
      right: said('b', 'We/PRON will/AUX never/ADV withdraw/VERB our/PRON troops=troop/NOUN'),
    },
    {
      name: 'other words at the end',
      left: said(
        'a',
        'We/PRON will/AUX work/VERB with/ADP anyone/PRON who/PRON works=work/VERB for/ADP a/DET single/ADJ state/NOUN',
      ),
      right: said(
        'b',
        'We/PRON will/AUX work/VERB with/ADP anyone/PRON who/PRON answers=answer/VERB to/ADP a/DET single/ADJ government/NOUN',
      ),
    },
    {
      name: 'a negation dropped',
      left: said('a', 'We/PRON did=do/AUX not/PART find/VERB theft/NOUN anywhere/ADV'),
      right: said('b', 'We/PRON did=do/AUX find/VERB theft/NOUN anywhere/ADV'),
    },
  ],
  quiet: [
    {
      name: 'the same words',
      left: withdraw,
      right: said(
        'b',
        'We/PRON will/AUX never/ADV under/ADP these/DET terms=term/NOUN withdraw/VERB our/PRON troops=troop/NOUN',
      ),
    },
    {
      name: 'cut short at the end',
      left: withdraw,
      right: said('b', 'We/PRON will/AUX never/ADV under/ADP these/DET terms=term/NOUN withdraw/VERB'),
    },
    {
      name: 'another remark',
      left: withdraw,
      right: said('b', 'The/DET talks=talk/NOUN go/VERB on/ADP tomorrow/NOUN'),
    },
    {
      name: 'another speaker',
      left: withdraw,
      right: said('b', 'We/PRON will/AUX never/ADV withdraw/VERB our/PRON troops=troop/NOUN', 'Nadia Oruk'),
    },
  ],
  abstained: [{ name: 'nobody is quoted', left: withdraw, right: side('b', 'They/PRON stayed=stay/VERB') }],
});
