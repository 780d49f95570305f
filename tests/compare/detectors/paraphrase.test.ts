import { paraphrase } from '../../../src/compare/detectors/paraphrase.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const met = side('a', 'Foreign/ADJ Minister/PROPN Drazhin/PROPN/nsubj/met met=meet/VERB Oruk/PROPN/obj/met');

const cut = side(
  'a',
  'Brenninck/PROPN/nsubj/cut cut=cut/VERB 1,450/NUM jobs=job/NOUN/obj/cut in/ADP Vestria/PROPN',
  {
    quantities: [{ words: '1,450', low: 1450, high: 1450, countedLemma: 'job', predicateLemma: 'cut' }],
  },
);
const posts = (verb: string, low: number) =>
  side(
    'b',
    `Brenninck/PROPN/nsubj/${verb} ${verb}=${verb}/VERB posts=post/NOUN/obj/${verb} by/ADP ${String(low)}/NUM in/ADP Vestria/PROPN`,
    {
      quantities: [{ words: String(low), low, high: low, countedLemma: null, predicateLemma: verb }],
    },
  );

testDetector(paraphrase, {
  flagged: [
    {
      name: 'one figure, and verbs that are used alike',
      left: cut,
      right: posts('reduce', 1450),
      sameEvent: 0.2,
    },
    {
      name: 'one meeting in other words',
      left: met,
      right: side(
        'b',
        'Minister/PROPN Drazhin/PROPN/nsubj/received received=receive/VERB Oruk/PROPN/obj/received',
      ),
    },
  ],
  quiet: [
    { name: 'one figure, and opposite verbs', left: cut, right: posts('add', 1450), sameEvent: 0.2 },
    {
      name: 'numbers that differ',
      left: side(
        'a',
        'Drazhin/PROPN/nsubj/met met=meet/VERB 12/NUM envoys=envoy/NOUN/obj/met in/ADP Oslo/PROPN',
        { quantities: [{ words: '12', low: 12, high: 12, countedLemma: 'envoy' }] },
      ),
      right: side(
        'b',
        'Drazhin/PROPN/nsubj/met met=meet/VERB 3/NUM envoys=envoy/NOUN/obj/met in/ADP Oslo/PROPN',
        { quantities: [{ words: '3', low: 3, high: 3, countedLemma: 'envoy' }] },
      ),
    },
    {
      name: 'one article',
      left: met,
      right: side(
        'a',
        'Minister/PROPN Drazhin/PROPN/nsubj/received received=receive/VERB Oruk/PROPN/obj/received',
      ),
    },
  ],
  abstained: [
    { name: 'nothing in common', left: met, right: side('b', 'It/PRON rained=rain/VERB in/ADP Lisk/PROPN') },
  ],
});
