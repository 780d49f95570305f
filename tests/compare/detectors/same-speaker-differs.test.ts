import { sameSpeakerDiffers } from '../../../src/compare/detectors/same-speaker-differs.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const told = (name: string, speaker: string, topic: string) =>
  side(
    name,
    `the/DET leaders=leader/NOUN/nsubj/discussed discussed=discuss/VERB ${topic}/NOUN/obj/discussed`,
    { speaker },
  );

const back = (name: string, how: string, quoted = true) =>
  side(
    name,
    `return=return/VERB on/ADP/case/Monday Monday/PROPN/obl/return with/ADP/case/${how} ${how}/NOUN/obl/return`,
    { speaker: 'Hana Orel', quoted },
  );

testDetector(sameSpeakerDiffers, {
  flagged: [
    {
      name: 'one remark with content of its own on each side',
      left: back('a', 'orchids'),
      right: back('b', 'crowbars'),
      sameEvent: 0.65,
    },
    {
      name: 'two accounts of one speaker',
      left: told('a', 'Hana Orel', 'fisheries'),
      right: told('b', 'Orel', 'missiles'),
    },
  ],
  quiet: [
    {
      name: 'the speaker’s own words on one side only',
      left: back('a', 'orchids'),
      right: back('b', 'crowbars', false),
      sameEvent: 0.65,
    },
    {
      name: 'two remarks',
      left: back('a', 'orchids'),
      right: back('b', 'crowbars'),
      sameEvent: 0.2,
    },
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
