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

/** "31 persons died": a bare count, as two outlets would give it. */
const counted = (
  name: string,
  [before, low, noun, verb]: readonly [string, number, string, string],
  tail = '',
) =>
  side(
    name,
    `${before}${String(low)}/NUM/nummod/${noun}s ${noun}s=${noun}/NOUN/nsubj:pass/${verb} were=be/AUX ${verb}=${verb}/VERB${tail}`,
    { quantities: [{ words: String(low), low, high: low, countedLemma: noun, predicateLemma: verb }] },
  );

const inLisk = ' in/ADP/case/Lisk Lisk/PROPN/obl near/ADP/case/Orm Orm/PROPN/nmod/Lisk';

testDetector(paraphrase, {
  flagged: [
    {
      name: 'one toll, whoever is said to be counted',
      left: counted('a', ['', 31, 'person', 'kill']),
      right: counted('b', ['', 31, 'pilgrim', 'die']),
      sameEvent: 0.25,
    },
    {
      name: 'so many of one thing, and verbs that are used alike',
      left: counted('a', ['', 26, 'house', 'burn'], inLisk),
      right: counted('b', ['', 26, 'dwelling', 'destroy'], inLisk),
      sameEvent: 0.15,
    },
    {
      name: 'a few of one thing under one verb, in claims that are alike',
      left: counted('a', ['', 6, 'person', 'treat']),
      right: counted('b', ['', 6, 'patient', 'treat']),
      sameEvent: 0.5,
    },
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
    {
      name: 'a few of one thing, in claims hardly alike',
      left: counted('a', ['', 6, 'person', 'treat']),
      right: counted('b', ['', 6, 'patient', 'treat']),
      sameEvent: 0.1,
    },
    {
      name: 'one count of two things that befell',
      left: counted('a', ['', 31, 'person', 'kill'], inLisk),
      right: counted('b', ['', 31, 'person', 'rescue'], inLisk),
      sameEvent: 0.25,
    },
    {
      name: 'a toll of another count',
      left: counted('a', ['', 31, 'person', 'kill'], inLisk),
      right: counted('b', ['', 32, 'person', 'kill'], inLisk),
      sameEvent: 0.25,
    },
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
    {
      name: 'verbs that are used alike, and no name in common',
      left: counted('a', ['', 26, 'house', 'burn']),
      right: counted('b', ['', 26, 'dwelling', 'destroy']),
      sameEvent: 0.15,
    },
    {
      name: 'a number that only says which ones',
      left: counted('a', ['The/DET ', 6, 'ship', 'burn']),
      right: counted('b', ['The/DET ', 6, 'ship', 'inspect']),
      sameEvent: 0.25,
    },
    { name: 'nothing in common', left: met, right: side('b', 'It/PRON rained=rain/VERB in/ADP Lisk/PROPN') },
  ],
});
