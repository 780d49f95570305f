import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/analyse/clauses.ts';
import type { Clause } from '../../src/model/analysis.ts';
import { sentenceOf } from './support/tree.ts';

type Read = readonly [word: string, polarity: string, modality: string, tense: string];

/** A tree (word~lemma/tag/head/relation), and what its predicates must be read as. */
const READINGS: readonly (readonly [tree: string, clauses: readonly Read[]])[] = [
  [
    'The/DT/3/det two/CD/3/nummod sides~side/NNS/4/nsubj signed~sign/VBD/0/root a/DT/6/det communique/NN/4/obj ././4/punct',
    [['signed', 'positive', 'asserted', 'past']],
  ],
  [
    'The/DT/3/det two/CD/3/nummod sides~side/NNS/6/nsubj did~do/VBD/6/aux not/RB/6/advmod sign/VB/0/root a/DT/8/det communique/NN/6/obj ././6/punct',
    [['sign', 'negative', 'asserted', 'past']],
  ],
  [
    'No~no/DT/2/det document/NN/4/nsubj:pass was~be/VBD/4/aux:pass signed~sign/VBN/0/root ././4/punct',
    [['signed', 'negative', 'asserted', 'past']],
  ],
  [
    'Nobody/NN/2/nsubj signed~sign/VBD/0/root the/DT/4/det deal/NN/2/obj ././2/punct',
    [['signed', 'negative', 'asserted', 'past']],
  ],
  [
    'They/PRP/3/nsubj never/RB/3/advmod signed~sign/VBD/0/root it/PRP/3/obj ././3/punct',
    [['signed', 'negative', 'asserted', 'past']],
  ],
  [
    'They/PRP/4/nsubj not/RB/4/advmod only/RB/4/advmod repelled~repel/VBD/0/root the/DT/6/det attack/NN/4/obj but/CC/8/cc seized~seize/VBD/4/conj a/DT/10/det boat/NN/8/obj ././4/punct',
    [
      ['repelled', 'positive', 'asserted', 'past'],
      ['seized', 'positive', 'asserted', 'past'],
    ],
  ],
  [
    'The/DT/2/det minister/NN/3/nsubj refused~refuse/VBD/0/root to/TO/5/mark sign/VB/3/xcomp the/DT/7/det deal/NN/5/obj ././3/punct',
    [
      ['refused', 'positive', 'asserted', 'past'],
      ['sign', 'negative', 'asserted', 'past'],
    ],
  ],
  [
    'The/DT/2/det minister/NN/5/nsubj did~do/VBD/5/aux not/RB/5/advmod refuse/VB/0/root to/TO/7/mark sign/VB/5/xcomp the/DT/9/det deal/NN/7/obj ././5/punct',
    [
      ['refuse', 'negative', 'asserted', 'past'],
      ['sign', 'positive', 'asserted', 'past'],
    ],
  ],
  [
    'He/PRP/2/nsubj failed~fail/VBD/0/root to/TO/4/mark appear/VB/2/xcomp in/IN/6/case court/NN/4/obl ././2/punct',
    [
      ['failed', 'positive', 'asserted', 'past'],
      ['appear', 'negative', 'asserted', 'past'],
    ],
  ],
  [
    'They/PRP/2/nsubj left~leave/VBD/0/root without/IN/4/mark signing~sign/VBG/2/advcl the/DT/6/det deal/NN/4/obj ././2/punct',
    [
      ['left', 'positive', 'asserted', 'past'],
      ['signing', 'negative', 'asserted', 'none'],
    ],
  ],
  [
    'The/DT/2/det army/NN/3/nsubj denied~deny/VBD/0/root shelling~shell/VBG/3/xcomp the/DT/6/det camp/NN/4/obj ././3/punct',
    [
      ['denied', 'positive', 'asserted', 'past'],
      ['shelling', 'negative', 'asserted', 'past'],
    ],
  ],
  [
    'The/DT/2/det army/NN/3/nsubj denied~deny/VBD/0/root that/IN/6/mark it/PRP/6/nsubj shelled~shell/VBD/3/ccomp the/DT/8/det camp/NN/6/obj ././3/punct',
    [
      ['denied', 'positive', 'asserted', 'past'],
      ['shelled', 'negative', 'asserted', 'past'],
    ],
  ],
  [
    'Police/NN/2/nsubj prevented~prevent/VBD/0/root protesters~protester/NNS/2/obj from/IN/5/mark entering~enter/VBG/2/advcl the/DT/7/det square/NN/5/obj ././2/punct',
    [
      ['prevented', 'positive', 'asserted', 'past'],
      ['entering', 'negative', 'asserted', 'none'],
    ],
  ],
  [
    'They/PRP/2/nsubj stopped~stop/VBD/0/root him~he/PRP/2/obj from/IN/5/mark voting~vote/VBG/2/advcl ././2/punct',
    [
      ['stopped', 'positive', 'asserted', 'past'],
      ['voting', 'negative', 'asserted', 'none'],
    ],
  ],
  [
    'She/PRP/3/nsubj is~be/VBZ/3/cop unable/JJ/0/root to/TO/5/mark travel/VB/3/xcomp ././3/punct',
    [
      ['unable', 'positive', 'asserted', 'present'],
      ['travel', 'negative', 'asserted', 'present'],
    ],
  ],
  [
    'He/PRP/6/nsubj is~be/VBZ/6/cop no/RB/4/advmod longer~long/RBR/6/advmod the/DT/6/det minister/NN/0/root ././6/punct',
    [['minister', 'negative', 'asserted', 'present']],
  ],
  [
    'Neither/DT/2/det side/NN/3/nsubj signed~sign/VBD/0/root the/DT/5/det deal/NN/3/obj ././3/punct',
    [['signed', 'negative', 'asserted', 'past']],
  ],
  [
    'He/PRP/3/nsubj neither/CC/3/cc:preconj resigned~resign/VBD/0/root nor/CC/5/cc apologised~apologise/VBD/3/conj ././3/punct',
    [
      ['resigned', 'negative', 'asserted', 'past'],
      ['apologised', 'negative', 'asserted', 'past'],
    ],
  ],
  [
    'They/PRP/4/nsubj did~do/VBD/4/aux not/RB/4/advmod manage/VB/0/root to/TO/6/mark sign/VB/4/xcomp the/DT/8/det deal/NN/6/obj ././4/punct',
    [
      ['manage', 'negative', 'asserted', 'past'],
      ['sign', 'negative', 'asserted', 'past'],
    ],
  ],
  [
    'They/PRP/4/nsubj did~do/VBD/4/aux not/RB/4/advmod sign/VB/0/root or/CC/6/cc ratify/VB/4/conj the/DT/8/det deal/NN/6/obj ././4/punct',
    [
      ['sign', 'negative', 'asserted', 'past'],
      ['ratify', 'negative', 'asserted', 'past'],
    ],
  ],
  [
    'They/PRP/4/nsubj did~do/VBD/4/aux not/RB/4/advmod sign/VB/0/root the/DT/6/det deal/NN/4/obj and/CC/8/cc left~leave/VBD/4/conj ././4/punct',
    [
      ['sign', 'negative', 'asserted', 'past'],
      ['left', 'positive', 'asserted', 'past'],
    ],
  ],
  [
    'Not/RB/2/advmod all/DT/3/det members~member/NNS/4/nsubj signed~sign/VBD/0/root the/DT/6/det deal/NN/4/obj ././4/punct',
    [['signed', 'negative', 'asserted', 'past']],
  ],
  [
    'There/EX/2/expl were~be/VBD/0/root no/DT/4/det injuries~injury/NNS/2/nsubj ././2/punct',
    [['were', 'negative', 'asserted', 'past']],
  ],
  [
    'At/IN/3/case no/DT/3/det time/NN/6/obl did~do/VBD/6/aux he/PRP/6/nsubj resign/VB/0/root ././6/punct',
    [['resign', 'negative', 'asserted', 'past']],
  ],
  [
    'The/DT/2/det police/NN/3/nsubj found~find/VBD/0/root no/DT/5/det weapons~weapon/NNS/3/obj ././3/punct',
    [['found', 'negative', 'asserted', 'past']],
  ],
  [
    'Nothing/NN/3/nsubj:pass was~be/VBD/3/aux:pass stolen~steal/VBN/0/root ././3/punct',
    [['stolen', 'negative', 'asserted', 'past']],
  ],
  [
    'The/DT/2/det deal/NN/5/nsubj:pass was~be/VBD/5/aux:pass not/RB/7/advmod signed~sign/VBN/0/root in/IN/7/case Moscow~Moscow/NNP/5/obl but/CC/10/cc in/IN/10/case Geneva~Geneva/NNP/7/conj ././5/punct',
    [['signed', 'positive', 'asserted', 'past']],
  ],
  [
    'He/PRP/2/nsubj said~say/VBD/0/root that/IN/6/mark nobody/NN/6/nsubj:pass was~be/VBD/6/aux:pass hurt/VBN/2/ccomp ././2/punct',
    [
      ['said', 'positive', 'asserted', 'past'],
      ['hurt', 'negative', 'asserted', 'past'],
    ],
  ],
  [
    'He/PRP/4/nsubj did~do/VBD/4/aux not/RB/4/advmod say/VB/0/root that/IN/9/mark the/DT/7/det dam/NN/9/nsubj was~be/VBD/9/cop safe/JJ/4/ccomp ././4/punct',
    [
      ['say', 'negative', 'asserted', 'past'],
      ['safe', 'positive', 'asserted', 'past'],
    ],
  ],
  [
    'They/PRP/3/nsubj will/MD/3/aux sign/VB/0/root the/DT/5/det deal/NN/3/obj ././3/punct',
    [['sign', 'positive', 'future', 'future']],
  ],
  [
    "They/PRP/4/nsubj wo~will/MD/4/aux n't~not/RB/4/advmod sign/VB/0/root the/DT/6/det deal/NN/4/obj ././4/punct",
    [['sign', 'negative', 'future', 'future']],
  ],
  [
    'The/DT/2/det army/NN/5/nsubj may/MD/5/aux have/VB/5/aux signed~sign/VBN/0/root the/DT/7/det deal/NN/5/obj ././5/punct',
    [['signed', 'positive', 'possible', 'past']],
  ],
  [
    'He/PRP/3/nsubj could/MD/3/aux resign/VB/0/root ././3/punct',
    [['resign', 'positive', 'possible', 'present']],
  ],
  [
    'The/DT/2/det bank/NN/4/nsubj must/MD/4/aux pay/VB/0/root ././4/punct',
    [['pay', 'positive', 'obligation', 'present']],
  ],
  [
    'They/PRP/3/nsubj would/MD/3/aux sign/VB/0/root the/DT/5/det deal/NN/3/obj ././3/punct',
    [['sign', 'positive', 'conditional', 'present']],
  ],
  [
    'He/PRP/2/nsubj said~say/VBD/0/root he/PRP/5/nsubj would/MD/5/aux sign/VB/2/ccomp the/DT/7/det deal/NN/5/obj ././2/punct',
    [
      ['said', 'positive', 'asserted', 'past'],
      ['sign', 'positive', 'future', 'future'],
    ],
  ],
  [
    'If/IN/3/mark they/PRP/3/nsubj sign/VBP/9/advcl the/DT/5/det deal/NN/3/obj ,/,/9/punct talks~talk/NNS/9/nsubj will/MD/9/aux resume/VB/0/root ././9/punct',
    [
      ['sign', 'positive', 'conditional', 'present'],
      ['resume', 'positive', 'future', 'future'],
    ],
  ],
  [
    'Unless/IN/3/mark he/PRP/3/nsubj resigns~resign/VBZ/7/advcl ,/,/3/punct they/PRP/7/nsubj will/MD/7/aux leave/VB/0/root ././7/punct',
    [
      ['resigns', 'positive', 'conditional', 'present'],
      ['leave', 'positive', 'future', 'future'],
    ],
  ],
  [
    'The/DT/2/det sides~side/NNS/4/nsubj:pass are~be/VBP/4/aux:pass expected~expect/VBN/0/root to/TO/6/mark sign/VB/4/xcomp the/DT/8/det deal/NN/6/obj ././4/punct',
    [
      ['expected', 'positive', 'asserted', 'present'],
      ['sign', 'positive', 'future', 'future'],
    ],
  ],
  [
    'They/PRP/3/nsubj are~be/VBP/3/aux going~go/VBG/0/root to/TO/5/mark sign/VB/3/xcomp the/DT/7/det deal/NN/5/obj ././3/punct',
    [['sign', 'positive', 'future', 'future']],
  ],
  [
    'They/PRP/2/nsubj went~go/VBD/0/root to/TO/4/mark see/VB/2/xcomp the/DT/6/det dam/NN/4/obj ././2/punct',
    [
      ['went', 'positive', 'asserted', 'past'],
      ['see', 'positive', 'asserted', 'past'],
    ],
  ],
  [
    'The/DT/3/det two/CD/3/nummod sides~side/NNS/4/nsubj agreed~agree/VBD/0/root to/TO/6/mark open/VB/4/xcomp a/DT/8/det port/NN/6/obj ././4/punct',
    [
      ['agreed', 'positive', 'asserted', 'past'],
      ['open', 'positive', 'intended', 'none'],
    ],
  ],
  [
    'The/DT/2/det minister/NN/3/nsubj plans~plan/VBZ/0/root to/TO/5/mark visit/VB/3/xcomp Libya~Libya/NNP/5/obj ././3/punct',
    [
      ['plans', 'positive', 'asserted', 'present'],
      ['visit', 'positive', 'intended', 'none'],
    ],
  ],
  [
    'Troops~troop/NNS/2/nsubj continued~continue/VBD/0/root to/TO/4/mark guard/VB/2/xcomp the/DT/6/det border/NN/4/obj ././2/punct',
    [['guard', 'positive', 'asserted', 'past']],
  ],
  [
    'Troops~troop/NNS/3/nsubj will/MD/3/aux continue/VB/0/root to/TO/5/mark guard/VB/3/xcomp the/DT/7/det border/NN/5/obj ././3/punct',
    [['guard', 'positive', 'future', 'future']],
  ],
  [
    'Officials~official/NNS/2/nsubj urged~urge/VBD/0/root residents~resident/NNS/2/obj to/TO/5/mark leave/VB/2/xcomp ././2/punct',
    [
      ['urged', 'positive', 'asserted', 'past'],
      ['leave', 'positive', 'obligation', 'none'],
    ],
  ],
  [
    'The/DT/2/det council/NN/3/nsubj demanded~demand/VBD/0/root that/IN/6/mark he/PRP/6/nsubj resign/VB/3/ccomp ././3/punct',
    [['resign', 'positive', 'obligation', 'none']],
  ],
  [
    'Haftar~Haftar/NNP/2/nsubj arrived~arrive/VBD/0/root in/IN/4/case Moscow~Moscow/NNP/2/obl to/TO/6/mark attend/VB/2/advcl a/DT/8/det meeting/NN/6/obj ././2/punct',
    [
      ['arrived', 'positive', 'asserted', 'past'],
      ['attend', 'positive', 'intended', 'none'],
    ],
  ],
  [
    'Plans~plan/NNS/7/nsubj:pass to/TO/3/mark build/VB/1/acl a/DT/5/det dam/NN/3/obj were~be/VBD/7/aux:pass dropped~drop/VBN/0/root ././7/punct',
    [
      ['build', 'positive', 'intended', 'none'],
      ['dropped', 'positive', 'asserted', 'past'],
    ],
  ],
  [
    'He/PRP/4/nsubj was~be/VBD/4/cop the/DT/4/det first/JJ/0/root to/TO/6/mark sign/VB/4/acl ././4/punct',
    [['sign', 'positive', 'asserted', 'none']],
  ],
  [
    'Did~do/VBD/3/aux they/PRP/3/nsubj sign/VB/0/root the/DT/5/det deal/NN/3/obj ?/./3/punct',
    [['sign', 'positive', 'question', 'past']],
  ],
  [
    'Why/WRB/4/advmod did~do/VBD/4/aux he/PRP/4/nsubj resign/VB/0/root ?/./4/punct',
    [['resign', 'positive', 'question', 'past']],
  ],
  [
    'She/PRP/2/nsubj asked~ask/VBD/0/root whether/IN/7/mark the/DT/5/det vote/NN/7/nsubj was~be/VBD/7/cop legal/JJ/2/ccomp ././2/punct',
    [
      ['asked', 'positive', 'asserted', 'past'],
      ['legal', 'positive', 'question', 'past'],
    ],
  ],
  [
    'Leave/VB/0/root the/DT/3/det city/NN/1/obj now/RB/1/advmod ././1/punct',
    [['Leave', 'positive', 'imperative', 'none']],
  ],
  [
    'Perhaps/RB/3/advmod he/PRP/3/nsubj resigned~resign/VBD/0/root ././3/punct',
    [['resigned', 'positive', 'possible', 'past']],
  ],
  [
    'He/PRP/2/nsubj seems~seem/VBZ/0/root to/TO/4/mark agree/VB/2/xcomp ././2/punct',
    [['agree', 'positive', 'possible', 'present']],
  ],
  [
    'It/PRP/3/expl is~be/VBZ/3/cop possible/JJ/0/root that/IN/6/mark he/PRP/6/nsubj resigned~resign/VBD/3/csubj ././3/punct',
    [['resigned', 'positive', 'possible', 'past']],
  ],
  [
    'The/DT/2/det talks~talk/NNS/4/nsubj were~be/VBD/4/cop constructive/JJ/0/root ././4/punct',
    [['constructive', 'positive', 'asserted', 'past']],
  ],
  [
    'The/DT/2/det guards~guard/NNS/4/nsubj were~be/VBD/4/cop asleep/JJ/0/root ././4/punct',
    [['asleep', 'positive', 'asserted', 'past']],
  ],
  [
    'The/DT/2/det report/NN/5/nsubj:pass has~have/VBZ/5/aux been~be/VBN/5/aux:pass published~publish/VBN/0/root ././5/punct',
    [['published', 'positive', 'asserted', 'past']],
  ],
  [
    'The/DT/2/det crowd/NN/3/nsubj cheered~cheer/VBD/0/root as/IN/6/mark he/PRP/6/nsubj spoke~speak/VBD/3/advcl ././3/punct',
    [
      ['cheered', 'positive', 'asserted', 'past'],
      ['spoke', 'positive', 'asserted', 'past'],
    ],
  ],
  [
    'The/DT/2/det bridge/NN/3/nsubj reopened~reopen/VBD/0/root and/CC/6/cc trains~train/NNS/6/nsubj ran~run/VBD/3/conj again/RB/6/advmod ././3/punct',
    [
      ['reopened', 'positive', 'asserted', 'past'],
      ['ran', 'positive', 'asserted', 'past'],
    ],
  ],
  [
    'The/DT/2/det deal/NN/5/nsubj:pass was~be/VBD/5/aux:pass not/RB/5/advmod signed~sign/VBN/0/root until/IN/7/case Friday/NNP/5/obl ././5/punct',
    [['signed', 'positive', 'asserted', 'past']],
  ],
  [
    'They/PRP/4/nsubj will/MD/4/aux not/RB/4/advmod sign/VB/0/root until/IN/6/case Friday/NNP/4/obl ././4/punct',
    [['sign', 'negative', 'future', 'future']],
  ],
  [
    'The/DT/2/det deal/NN/4/nsubj:pass was~be/VBD/4/aux:pass signed~sign/VBN/0/root not/RB/4/advmod in/IN/7/case Oslo/NNP/4/obl ././4/punct',
    [['signed', 'positive', 'asserted', 'past']],
  ],
  [
    'They/PRP/2/nsubj have/VBP/0/root yet/RB/2/advmod to/TO/5/mark sign/VB/2/xcomp ././2/punct',
    [['sign', 'negative', 'asserted', 'present']],
  ],
  [
    "She/PRP/4/nsubj 'd~have/VBD/4/aux never/RB/4/advmod signed~sign/VBN/0/root it/PRP/4/obj ././4/punct",
    [['signed', 'negative', 'asserted', 'past']],
  ],
  [
    'Do/VB/3/aux not/RB/3/advmod drink/VB/0/root it/PRP/3/obj ././3/punct',
    [['drink', 'negative', 'imperative', 'none']],
  ],
  [
    'She/PRP/2/nsubj told~tell/VBD/0/root him~he/PRP/2/iobj they/PRP/6/nsubj did~do/VBD/6/aux sign/VB/2/ccomp it/PRP/6/obj ././2/punct',
    [['sign', 'positive', 'asserted', 'past']],
  ],
];

/** A tree, one of its predicates, and who does what to whom. */
const ARGUMENTS: readonly (readonly [tree: string, word: string, expected: object])[] = [
  [
    'The/DT/2/det deal/NN/4/nsubj:pass was~be/VBD/4/aux:pass signed~sign/VBN/0/root by/IN/6/case Orlov~Orlov/NNP/4/obl:agent ././4/punct',
    'signed',
    { subject: 'deal', object: null, obliques: ['by Orlov'], voice: 'passive', relation: 'main' },
  ],
  [
    'A/DT/2/det delegation/NN/6/nsubj led~lead/VBN/2/acl by/IN/5/case Orlov~Orlov/NNP/3/obl:agent visited~visit/VBD/0/root Libya~Libya/NNP/6/obj ././6/punct',
    'led',
    { subject: 'delegation', object: null, obliques: ['by Orlov'], voice: 'passive', relation: 'relative' },
  ],
  [
    'A/DT/2/det delegation/NN/6/nsubj led~lead/VBN/2/acl by/IN/5/case Orlov~Orlov/NNP/3/obl:agent visited~visit/VBD/0/root Libya~Libya/NNP/6/obj ././6/punct',
    'visited',
    { subject: 'delegation', object: 'Libya', obliques: [], voice: 'active', relation: 'main' },
  ],
  [
    'The/DT/2/det general/NN/7/nsubj who/WP/4/nsubj signed~sign/VBD/2/acl:relcl the/DT/6/det deal/NN/4/obj resigned~resign/VBD/0/root ././7/punct',
    'signed',
    { subject: 'general', object: 'deal', obliques: [], voice: 'active', relation: 'relative' },
  ],
  [
    'The/DT/2/det deal/NN/7/nsubj which/WDT/5/obj they/PRP/5/nsubj signed~sign/VBD/2/acl:relcl was~be/VBD/7/cop secret/JJ/0/root ././7/punct',
    'signed',
    { subject: 'they', object: 'deal', obliques: [], voice: 'active', relation: 'relative' },
  ],
  [
    'The/DT/2/det deal/NN/7/nsubj which/WDT/5/obj they/PRP/5/nsubj signed~sign/VBD/2/acl:relcl was~be/VBD/7/cop secret/JJ/0/root ././7/punct',
    'secret',
    { subject: 'deal', object: null, obliques: [], voice: 'active', relation: 'main' },
  ],
  [
    'Police/NNS/2/nsubj arrested~arrest/VBD/0/root and/CC/4/cc charged~charge/VBD/2/conj two/CD/6/nummod men~man/NNS/2/obj ././2/punct',
    'charged',
    { subject: 'Police', object: 'men', obliques: [], voice: 'active', relation: 'conjunct' },
  ],
  [
    'The/DT/2/det company/NN/4/nsubj will/MD/4/aux close/VB/0/root the/DT/6/det plant/NN/4/obj and/CC/8/cc cut/VB/4/conj jobs~job/NNS/8/obj ././4/punct',
    'cut',
    { subject: 'company', object: 'jobs', obliques: [], voice: 'active', relation: 'conjunct' },
  ],
  [
    'She/PRP/2/nsubj promised~promise/VBD/0/root him~he/PRP/2/obj to/TO/5/mark stay/VB/2/xcomp ././2/punct',
    'stay',
    { subject: 'She', object: null, obliques: [], voice: 'active', relation: 'complement' },
  ],
  [
    'He/PRP/2/nsubj persuaded~persuade/VBD/0/root her~she/PRP/2/obj to/TO/5/mark stay/VB/2/xcomp ././2/punct',
    'stay',
    { subject: 'her', object: null, obliques: [], voice: 'active', relation: 'complement' },
  ],
  [
    'Officials~official/NNS/2/nsubj urged~urge/VBD/0/root residents~resident/NNS/2/obj to/TO/5/mark leave/VB/2/xcomp ././2/punct',
    'leave',
    { subject: 'residents', object: null, obliques: [], voice: 'active', relation: 'complement' },
  ],
  [
    'Speaking~speak/VBG/6/advcl in/IN/3/case Oslo~Oslo/NNP/1/obl ,/,/1/punct she/PRP/6/nsubj praised~praise/VBD/0/root the/DT/8/det deal/NN/6/obj ././6/punct',
    'Speaking',
    { subject: 'she', object: null, obliques: ['in Oslo'], voice: 'active', relation: 'adverbial' },
  ],
  [
    'Police/NN/2/nsubj prevented~prevent/VBD/0/root protesters~protester/NNS/2/obj from/IN/5/mark entering~enter/VBG/2/advcl the/DT/7/det square/NN/5/obj ././2/punct',
    'entering',
    { subject: 'protesters', object: 'square', obliques: [], voice: 'active', relation: 'adverbial' },
  ],
  [
    'He/PRP/4/nsubj was~be/VBD/4/cop the/DT/4/det first/JJ/0/root to/TO/6/mark sign/VB/4/acl ././4/punct',
    'sign',
    { subject: 'He', object: null, obliques: [], voice: 'active', relation: 'relative' },
  ],
  [
    'There/EX/2/expl were~be/VBD/0/root no/DT/4/det injuries~injury/NNS/2/nsubj ././2/punct',
    'were',
    { subject: 'injuries', object: null, obliques: [], voice: 'active', relation: 'main' },
  ],
  [
    'The/DT/2/det army/NN/5/nsubj may/MD/5/aux have/VB/5/aux signed~sign/VBN/0/root the/DT/7/det deal/NN/5/obj ././5/punct',
    'signed',
    { subject: 'army', object: 'deal', obliques: [], voice: 'active', relation: 'main' },
  ],
  [
    'Plans~plan/NNS/7/nsubj:pass to/TO/3/mark build/VB/1/acl a/DT/5/det dam/NN/3/obj were~be/VBD/7/aux:pass dropped~drop/VBN/0/root ././7/punct',
    'build',
    { subject: null, object: 'dam', obliques: [], voice: 'active', relation: 'relative' },
  ],
  [
    'The/DT/2/det bridge/NN/3/nsubj reopened~reopen/VBD/0/root and/CC/6/cc trains~train/NNS/6/nsubj ran~run/VBD/3/conj again/RB/6/advmod ././3/punct',
    'ran',
    { subject: 'trains', object: null, obliques: [], voice: 'active', relation: 'conjunct' },
  ],
];

interface Found {
  readonly clause: Clause;
  readonly wordAt: (token: number | null) => string | null;
}

function clauseOf(tree: string, word: string): Found {
  const { tokens, sentences } = sentenceOf(tree);
  const clause = clausesOf(tokens, sentences).find(({ predicate }) => tokens[predicate]?.text === word);
  if (!clause) throw new Error(`no clause of "${word}" in ${tree}`);
  return { clause, wordAt: (token) => (token === null ? null : (tokens[token]?.text ?? null)) };
}

const READS = READINGS.flatMap(([tree, reads]) =>
  reads.map((read) => [`${sentenceOf(tree).text}(${read[0]})`, tree, read] as const),
);

describe('what a clause commits to', () => {
  it.each(READS)('%s', (_, tree, [word, polarity, modality, tense]) => {
    const { clause } = clauseOf(tree, word);
    expect([clause.polarity, clause.modality, clause.tense]).toEqual([polarity, modality, tense]);
  });

  it('has as many quiet cases as negative ones', () => {
    const negative = READS.filter(([, , [, polarity]]) => polarity === 'negative').length;
    expect(READS.length).toBeGreaterThanOrEqual(60);
    expect(READS.length - negative).toBeGreaterThanOrEqual(negative);
  });

  it.each([
    ['sign', 'not'],
    ['signing', 'without'],
    ['appear', 'failed'],
    ['hurt', 'nobody'],
  ])('names the word that negates "%s": %s', (word, by) => {
    const found = READS.find(([, , read]) => read[0] === word && read[1] === 'negative');
    const { clause, wordAt } = clauseOf(found?.[1] ?? '', word);
    expect(wordAt(clause.negatedBy)).toBe(by);
  });

  it('reads a question mark from the sentence it stands in', () => {
    const { tokens, sentences } = sentenceOf(READINGS[0]?.[0] ?? '');
    expect(clausesOf(tokens, sentences).map(({ modality }) => modality)).toEqual(['asserted']);
  });
});

describe('who does what to whom', () => {
  it.each(ARGUMENTS)('%s: %s', (tree, word, expected) => {
    const { clause, wordAt } = clauseOf(tree, word);
    const { voice, relation, obliques } = clause;
    expect({
      subject: wordAt(clause.subject),
      object: wordAt(clause.object),
      obliques: obliques.map(({ preposition, token }) => `${preposition} ${wordAt(token) ?? ''}`),
      voice,
      relation,
    }).toEqual(expected);
  });

  it('holds together on a tree that is none', () => {
    const { tokens, sentences } = sentenceOf('a/VB/2/conj b/VB/1/conj c/VB/9/nsubj');
    expect(clausesOf(tokens, sentences).map(({ lemma }) => lemma)).toEqual(['a', 'b']);
  });
});
