import { status } from '../../../src/compare/detectors/status.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const sign = (name: string, modality: 'future' | 'asserted', published?: string) =>
  side(name, 'The/DET ministers=minister/NOUN/nsubj/sign sign/VERB the/DET treaty/NOUN/obj/sign', {
    modality,
    ...(published === undefined ? {} : { published }),
  });

testDetector(status, {
  flagged: [{ name: 'planned, and done', left: sign('a', 'future'), right: sign('b', 'asserted') }],
  quiet: [
    {
      name: 'a later stage',
      left: sign('a', 'future', '2024-05-01'),
      right: sign('b', 'asserted', '2024-05-04'),
    },
    { name: 'both planned', left: sign('a', 'future'), right: sign('b', 'future') },
  ],
  abstained: [
    { name: 'no shared predicate', left: sign('a', 'future'), right: side('b', 'It/PRON rained=rain/VERB') },
  ],
});
