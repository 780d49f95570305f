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
    {
      name: 'a limit dropped',
      left: said(
        'a',
        'We/PRON have=have/AUX found=find/VERB no/DET fault/NOUN so/ADV far/ADV in/ADP the/DET engine/NOUN',
      ),
      right: said('b', 'We/PRON have=have/AUX found=find/VERB no/DET fault/NOUN in/ADP the/DET engine/NOUN'),
    },
  ],
  quiet: [
    {
      name: 'set in type otherwise',
      left: said('a', 'The/DET F.B.I./PROPN checked=check/VERB our/PRON work/NOUN force/NOUN twice/ADV'),
      right: said('b', 'The/DET FBI/PROPN checked=check/VERB our/PRON workforce/NOUN twice/ADV'),
    },
    {
      name: 'a filler more',
      left: said(
        'a',
        'I/PRON really/ADV do=do/AUX not/PART like/VERB that/DET kind/NOUN of/ADP language/NOUN',
      ),
      right: said('b', 'I/PRON do=do/AUX not/PART like/VERB that/DET kind/NOUN of/ADP language/NOUN'),
    },
    {
      name: 'nothing but names in common',
      left: said('a', 'I/PRON never/ADV ran=run/VERB the/DET United/PROPN States/PROPN of/ADP America/PROPN'),
      right: said(
        'b',
        'I/PRON never/ADV left=leave/VERB the/DET United/PROPN States/PROPN of/ADP America/PROPN',
      ),
    },
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
