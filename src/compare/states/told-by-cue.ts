import { phrasesOfVerb } from '../../lang/en/states/states-in.ts';
import type { Predication } from '../../model/claim.ts';
import type { PairSide } from '../../model/pair.ts';
import { bearerAt, canBear, speaking } from './bearers.ts';
import type { ToldState } from './told-state.ts';

/** "Rejected [the offer]": where the claim is what somebody did something to by word. */
export function toldByCue(side: PairSide): readonly ToldState[] {
  const { claim, attribution } = side;
  const root = claim.tokens.findIndex(({ head }) => head === -1);
  const lemma = attribution?.cueLemma ?? null;
  if (claim.predications.length > 0 || root < 0 || lemma === null || isCueOpen(side)) return [];
  const clause: Predication = { ...SPOKEN, token: root, lemma, object: root };
  return phrasesOfVerb(lemma).flatMap((phrase): readonly ToldState[] => {
    const bearer = phrase.way === 'to' ? bearerAt(side, root, clause) : speaking(side, true);
    if (bearer === null || !canBear(phrase.scale.of, claim, bearer)) return [];
    const told = {
      scale: phrase.scale,
      open: phrase.states,
      bearer,
      clause,
      word: lemma,
      at: root,
      last: root,
    };
    return [{ ...told, ...PLAIN }];
  });
}
const SPOKEN = {
  polarity: 'positive',
  modality: 'asserted',
  tense: 'past',
  voice: 'active',
  subject: null,
} as const;
const PLAIN = {
  turned: false,
  none: false,
  when: 'then',
  always: false,
  bounded: false,
  byCue: true,
} as const;

/** "Would reject", "did not accept". */
function isCueOpen({ attribution, source }: PairSide): boolean {
  const cue = attribution?.cue ?? null;
  if (cue === null || attribution?.act === 'none-asserted') return true;
  return NOT_SAID.test(source.revision.text.slice(Math.max(0, cue.start - CUE_BACK), cue.end));
}
const CUE_BACK = 12;
const NOT_SAID = /(?:\b(?:not|never|will|would|may|might|could|should|to|can)|n['’]t) \w+$/iu;
