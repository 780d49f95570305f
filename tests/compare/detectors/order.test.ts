import { order } from '../../../src/compare/detectors/order.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const fired = side(
  'a',
  'Police/NOUN/nsubj/fired fired=fire/VERB after/SCONJ/mark/thrown stones=stone/NOUN/nsubj:pass/thrown were=be/AUX thrown=throw/VERB/advcl/fired',
);

testDetector(order, {
  flagged: [
    {
      name: 'each first once',
      left: fired,
      right: side(
        'b',
        'Stones=stone/NOUN/nsubj:pass/thrown were=be/AUX thrown=throw/VERB after/SCONJ/mark/fired police/NOUN/nsubj/fired fired=fire/VERB/advcl/thrown',
      ),
    },
  ],
  quiet: [
    {
      name: 'one order from either end',
      left: fired,
      right: side(
        'b',
        'Stones=stone/NOUN/nsubj:pass/thrown were=be/AUX thrown=throw/VERB before/SCONJ/mark/fired police/NOUN/nsubj/fired fired=fire/VERB/advcl/thrown',
      ),
    },
    {
      name: 'other happenings',
      left: fired,
      right: side(
        'b',
        'Crowds=crowd/NOUN left=leave/VERB after/SCONJ/mark/fell rain/NOUN fell=fall/VERB/advcl/left',
      ),
    },
  ],
  abstained: [{ name: 'nothing in order', left: fired, right: side('b', 'Police/NOUN fired=fire/VERB') }],
});
