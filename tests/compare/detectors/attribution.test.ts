import { attribution } from '../../../src/compare/detectors/attribution.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const words = 'The/DET living/NOUN were=be/AUX the/DET easy/ADJ part/NOUN';
const said = (name: string, speaker: string | null, more = '') =>
  side(name, `${words}${more}`, { quoted: true, speaker });

testDetector(attribution, {
  flagged: [
    { name: 'one remark, two speakers', left: said('a', 'Jelka Rusan'), right: said('b', 'Petar Ondrac') },
  ],
  quiet: [
    {
      name: 'one article names both beside the words',
      left: side('a', words, {
        quoted: true,
        speaker: 'Jelka Rusan',
        setting: ['jelka rusan', 'petar ondrac'],
      }),
      right: said('b', 'Petar Ondrac'),
    },
    { name: 'one name in two spellings', left: said('a', 'Rusan'), right: said('b', 'Ruan') },
    {
      name: 'one speaker under two descriptions',
      left: said('a', 'Jelka Rusan'),
      right: said('b', 'negotiator Rusan'),
    },
    {
      name: 'other words',
      left: said('a', 'Jelka Rusan'),
      right: side('b', 'We/PRON were=be/AUX never/ADV told=tell/VERB about/ADP it/PRON', {
        quoted: true,
        speaker: 'Petar Ondrac',
      }),
    },
  ],
  abstained: [
    {
      name: 'a body and a person who may speak for it',
      left: said('a', 'Jelka Rusan'),
      right: side('b', words, { quoted: true, speaker: 'Human Rights Front', speakerKind: 'organisation' }),
    },
    { name: 'a speaker who is not named', left: said('a', 'Jelka Rusan'), right: said('b', null) },
    {
      name: 'an office that could be the same person',
      left: said('a', 'Jelka Rusan'),
      right: said('b', 'the special envoy'),
    },
  ],
});
