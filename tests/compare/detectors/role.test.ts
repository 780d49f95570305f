import { role } from '../../../src/compare/detectors/role.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const hosted = (name: string, who: string, whom: string) =>
  side(name, `${who}/PROPN/nsubj/hosted hosted=host/VERB ${whom}/PROPN/obj/hosted`);

testDetector(role, {
  flagged: [
    {
      name: 'the two change parts',
      left: hosted('a', 'Adler', 'Brandt'),
      right: hosted('b', 'Brandt', 'Adler'),
    },
  ],
  quiet: [
    { name: 'the same parts', left: hosted('a', 'Adler', 'Brandt'), right: hosted('b', 'Adler', 'Brandt') },
    {
      name: 'the passive voice',
      left: hosted('a', 'Adler', 'Brandt'),
      right: side(
        'b',
        'Brandt/PROPN/nsubj:pass/hosted was=be/AUX hosted=host/VERB by/ADP/case/Adler Adler/PROPN/obl:agent/hosted',
      ),
    },
    {
      name: 'what two do together',
      left: side('a', 'Adler/PROPN/nsubj/met met=meet/VERB Brandt/PROPN/obj/met'),
      right: side('b', 'Brandt/PROPN/nsubj/met met=meet/VERB Adler/PROPN/obj/met'),
    },
  ],
});
