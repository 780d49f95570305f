import { polarity } from '../../../src/compare/detectors/polarity.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const signed = side(
  'a',
  'The/DET sides=side/NOUN/nsubj/signed signed=sign/VERB a/DET communique/NOUN/obj/signed',
);
const happened = side(
  'a',
  'The/DET army/NOUN/nsubj/shelled shelled=shell/VERB the/DET camp/NOUN/obj/shelled',
  { speaker: 'Hana Orel' },
);

testDetector(polarity, {
  flagged: [
    {
      name: 'a first, and no first',
      left: side(
        'a',
        'This/PRON is=be/AUX the/DET first/ADJ/amod/visit visit/NOUN/root of/ADP a/DET fleet/NOUN/nmod/visit',
      ),
      right: side('b', 'It/PRON was=be/AUX not/PART a/DET first/NOUN/root'),
    },
    {
      name: 'happened, and did not',
      left: signed,
      right: side(
        'b',
        'The/DET sides=side/NOUN/nsubj/sign did=do/AUX/aux/sign not/PART/advmod/sign sign/VERB a/DET communique/NOUN/obj/sign',
      ),
    },
    {
      name: 'no such thing was done',
      left: side('a', 'A/DET document/NOUN/nsubj:pass/signed was=be/AUX/aux/signed signed=sign/VERB'),
      right: side(
        'b',
        'No=no/DET/det/document document/NOUN/nsubj:pass/signed was=be/AUX/aux/signed signed=sign/VERB',
      ),
    },
    {
      name: 'a claim and its denial',
      left: happened,
      right: side('b', 'shelling=shell/VERB the/DET camp/NOUN/obj/shelling', {
        speaker: 'The Army',
        act: 'denial',
      }),
    },
    {
      name: 'who is said to have done it denies it',
      left: side('a', 'Arvonia/PROPN/nsubj/bombed bombed=bomb/VERB the/DET camp/NOUN/obj/bombed', {
        names: { Arvonia: 'organisation' },
      }),
      right: side(
        'b',
        'They/PRON/nsubj/carried carried=carry/VERB out/ADV the/DET/det/strike strike/NOUN/obj/carried',
        {
          speaker: 'Arvonia',
          act: 'denial',
          stance: 'deny',
        },
      ),
    },
    {
      name: 'a topic that came up, and did not',
      left: side(
        'a',
        'The/DET mercenaries=mercenary/NOUN/nsubj/came came=come/VERB up/ADP/compound:prt/came in/ADP Oslo/PROPN/obl/came',
      ),
      right: side(
        'b',
        'The/DET subject/NOUN/nsubj:pass/touched of/ADP mercenaries=mercenary/NOUN/nmod/subject was=be/AUX not/PART/advmod/touched touched=touch/VERB',
      ),
    },
  ],
  quiet: [
    {
      name: 'a denial of what it was for',
      left: side(
        'a',
        'The/DET court/NOUN/nsubj/charge did=do/AUX/aux/charge not/PART/advmod/charge charge/VERB Stone/PROPN/obj/charge with/SCONJ/mark/conspiring conspiring=conspire/VERB/advcl/charge',
      ),
      right: side(
        'b',
        'The/DET court/NOUN/nsubj/charged charged=charge/VERB Stone/PROPN/obj/charged on/ADP/case/Friday Friday/PROPN/obl/charged',
      ),
    },
    {
      name: 'a refused demand denies no account',
      left: side('a', 'Arvonia/PROPN/nsubj/paid paid=pay/VERB the/DET fine/NOUN/obj/paid', {
        names: { Arvonia: 'organisation' },
      }),
      right: side('b', 'pay/VERB the/DET/det/levy levy/NOUN/obj/pay', { speaker: 'Arvonia', act: 'denial' }),
    },
    {
      name: 'the same words on both sides',
      left: side(
        'a',
        'They/PRON/nsubj/found never/ADV/advmod/found found=find/VERB a/DET trace/NOUN/obj/found',
      ),
      right: side('b', 'They/PRON/nsubj/found never/ADV found=find/VERB a/DET trace/NOUN/obj/found'),
    },
    {
      name: 'a negation off the shared predicate',
      left: side(
        'a',
        'They/PRON/nsubj/repelled not/PART/advmod/only only/ADV repelled=repel/VERB the/DET attack/NOUN/obj/repelled',
      ),
      right: side(
        'b',
        'They/PRON/nsubj/repelled repelled=repel/VERB the/DET attack/NOUN/obj/repelled on/ADP the/DET island/NOUN and/CCONJ seized=seize/VERB a/DET boat/NOUN/obj/seized',
      ),
    },
    {
      name: 'both say it',
      left: signed,
      right: side(
        'b',
        'The/DET parties=party/NOUN/nsubj/signed signed=sign/VERB a/DET communique/NOUN/obj/signed',
      ),
    },
    {
      name: 'a question',
      left: side(
        'a',
        'Will=will/AUX the/DET ministers=minister/NOUN/nsubj/meet meet/VERB/root in/ADP Moscow/PROPN/obl/meet',
        { modality: 'question', certainty: 'question' },
      ),
      right: side(
        'b',
        'The/DET ministers=minister/NOUN/nsubj/meet did=do/AUX not/PART/advmod/meet meet/VERB in/ADP Oslo/PROPN/obl/meet yesterday/NOUN evening/NOUN after/ADP all/PRON',
      ),
    },
    {
      name: 'a denial inside an agreeing report',
      left: side('a', 'fighters=fighter/NOUN/nsubj/sheltered sheltered=shelter/VERB inside/ADV', {
        speaker: 'United Nations',
        act: 'denial',
      }),
      right: side(
        'b',
        'No=no/DET/det/fighters fighters=fighter/NOUN/nsubj/sheltered sheltered=shelter/VERB inside/ADV',
        { speaker: 'United Nations' },
      ),
    },
  ],
  abstained: [
    {
      name: 'firsts of two subjects: who was not the first may be anybody',
      left: side(
        'a',
        'This/PRON is=be/AUX the/DET first/ADJ/amod/visit visit/NOUN/root of/ADP a/DET fleet/NOUN/nmod/visit',
      ),
      right: side('b', 'Orlov/PROPN was=be/AUX not/PART the/DET first/ADJ/amod/visitor visitor/NOUN/root'),
    },
    {
      name: 'a first of another kind, named with somebody of its own',
      left: side(
        'a',
        'This/PRON was=be/AUX not/PART Orlov/PROPN/nmod:poss/trip first/ADJ/amod/trip trip/NOUN/root to/ADP the/DET capital/NOUN/nmod/trip',
      ),
      right: side(
        'b',
        'The/DET first/ADJ/amod/visit visit/NOUN/root of/ADP a/DET fleet/NOUN/nmod/visit was=be/AUX led=lead/VERB',
      ),
    },
    {
      name: 'an infinitive says of no topic that it came up',
      left: side('a', 'to/PART discuss=discuss/VERB the/DET mercenaries=mercenary/NOUN/obj/discuss', {
        tense: 'none',
      }),
      right: side(
        'b',
        'The/DET mercenaries=mercenary/NOUN/nsubj:pass/touched were=be/AUX not/PART/advmod/touched touched=touch/VERB',
      ),
    },
    {
      name: 'two topics',
      left: side(
        'a',
        'The/DET mercenaries=mercenary/NOUN/nsubj/came came=come/VERB up/ADP/compound:prt/came',
      ),
      right: side(
        'b',
        'The/DET pipeline/NOUN/nsubj:pass/touched was=be/AUX not/PART/advmod/touched touched=touch/VERB',
      ),
    },
    {
      name: 'no shared predicate',
      left: signed,
      right: side('b', 'The/DET river/NOUN/nsubj/rose rose=rise/VERB'),
    },
  ],
});
