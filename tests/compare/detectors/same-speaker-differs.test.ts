import { sameSpeakerDiffers } from '../../../src/compare/detectors/same-speaker-differs.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const told = (name: string, speaker: string, topic: string) =>
  side(
    name,
    `the/DET leaders=leader/NOUN/nsubj/discussed discussed=discuss/VERB ${topic}/NOUN/obj/discussed`,
    { speaker },
  );

testDetector(sameSpeakerDiffers, {
  flagged: [
    {
      name: 'two accounts of one speaker',
      left: told('a', 'Hana Orel', 'fisheries'),
      right: told('b', 'Orel', 'missiles'),
    },
  ],
  quiet: [
    { name: 'one account', left: told('a', 'Hana Orel', 'fisheries'), right: told('b', 'Orel', 'fisheries') },
    {
      name: 'two meetings',
      left: told('a', 'Hana Orel', 'fisheries'),
      right: told('b', 'Orel', 'missiles'),
      sameEvent: 0.01,
    },
  ],
  abstained: [
    {
      name: 'two speakers',
      left: told('a', 'Hana Orel', 'fisheries'),
      right: told('b', 'Ilan Motte', 'missiles'),
    },
  ],
});
