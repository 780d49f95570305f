import {
  AHEAD_MODIFIERS,
  AHEAD_NOUNS,
  AHEAD_PREDICATES,
  PROVING,
  WITHOUT,
} from '../../lang/en/stage-words.ts';
import { AHEAD_LEMMAS } from '../../lang/en/tense-words.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { PairSide } from '../../model/pair.ts';
import { deniedBy, predicationAbove } from '../words/predicates.ts';

/** How far a happening has come, as one claim tells it. */
export type Stage = 'ahead' | 'done' | 'not';

const AHEAD: ReadonlySet<string> = new Set(['future', 'intended', 'possible']);
const BEFORE: ReadonlySet<string> = new Set(['before', 'until', 'ahead']);
const OF: ReadonlySet<string> = new Set(['of', 'for', 'to', 'on', 'about']);
const NONE: ReadonlySet<string> = new Set(['no', 'neither']);

/** The other side of a stage: who stayed away did not attend; what lies ahead stays open. */
export function turned(stage: Stage | null): Stage | null {
  return stage === 'done' ? 'not' : stage === 'not' ? 'done' : null;
}

/** True where somebody is only asked, told to, or supposed to have done it. */
function isOpen({ claim, attribution }: PairSide): boolean {
  const act = attribution?.act;
  if (act === 'question' || act === 'none-asserted' || act === 'demand' || act === 'withdrawn') return true;
  return claim.certainty === 'question';
}

/** What a claim says of a happening told by its own predicate. */
export function stageOfVerb(side: PairSide, predication: Predication): Stage | null {
  if (isOpen(side)) return null;
  const { modality, tense, token } = predication;
  if (isDecided(side.claim, token)) return null;
  if (AHEAD.has(modality) || isMeant(side.claim, token)) return deniedBy(side, predication) ? null : 'ahead';
  if (modality !== 'asserted') return null;
  if (deniedBy(side, predication)) return tense === 'none' ? null : 'not';
  const past = tense === 'past' || isUnmarkedPast(side.claim, predication);
  return past && !isConditional(side.claim, token) ? 'done' : null;
}

/** "Is already on the desk of the regulator": what is said to be so now has been done. */
export function stageOfState(side: PairSide, predication: Predication): Stage | null {
  if (isOpen(side) || predication.modality !== 'asserted') return null;
  return deniedBy(side, predication) ? 'not' : 'done';
}

/** Verbs whose past looks like their present: "the two sides put their names to it" tells what was done. */
const UNMARKED: ReadonlySet<string> = new Set(
  'put set cut hit shut let quit spread shed split burst cast hurt'.split(' '),
);
function isUnmarkedPast({ tokens }: Claim, { token, lemma, tense, voice }: Predication): boolean {
  const plain =
    tokens[token]?.text.toLowerCase() === lemma &&
    !tokens.some(({ head, upos }) => head === token && upos === 'AUX');
  return tense === 'present' && voice === 'active' && UNMARKED.has(lemma) && plain;
}

/** "The decision to fire him", "had the right to sign": what it was decided or allowed to do may well have been done. */
const DECIDING: ReadonlySet<string> = new Set(
  'decision decide right order authority power ability able have way need'.split(' '),
);
const isDecided = ({ tokens }: Claim, at: number): boolean =>
  /^(?:acl|xcomp|advcl)/u.test(tokens[at]?.deprel ?? '') &&
  DECIDING.has(tokens[tokens[at]?.head ?? -1]?.lemma ?? '');

/** "Due to be signed", "is set to sell": the word before "to" puts it ahead. */
function isMeant({ tokens }: Claim, at: number): boolean {
  const above = tokens[tokens[at]?.head ?? -1];
  if (tokens[at]?.deprel === 'xcomp' && above && AHEAD_LEMMAS.has(above.lemma)) return true;
  return tokens.some(
    ({ head, lemma, deprel }) => head === at && deprel === 'mark' && AHEAD_LEMMAS.has(lemma),
  );
}

const isConditional = ({ tokens }: Claim, at: number): boolean =>
  tokens.some(
    ({ head, lemma }) => head === at && (lemma === 'if' || lemma === 'unless' || WITHOUT.has(lemma)),
  );

/** What a claim says of a happening told by a noun; `carrier` is the predicate that says it was, null where none does. */
export function stageOfNoun(side: PairSide, at: number, carrier: Predication | null): Stage | null {
  if (isOpen(side)) return null;
  if (isPutAhead(side.claim, at)) return 'ahead';
  const above = carrier ?? predicationAbove(side.claim, at);
  if (!above) return null;
  const isNone = side.claim.tokens.some(
    ({ head, lemma, deprel }) => head === at && deprel === 'det' && NONE.has(lemma),
  );
  if (above.object === at || above.subject === at)
    return stageOfArgument(side, above, isNone) ?? byCarrier(side, carrier);
  return byCarrier(side, carrier);
}

const byCarrier = (side: PairSide, carrier: Predication | null): Stage | null =>
  carrier ? stageOfVerb(side, carrier) : null;

/** "Did not find theft", "faces a fine", "no sale was seen": what the predicate says of its subject or object. */
function stageOfArgument(side: PairSide, above: Predication, isNone: boolean): Stage | null {
  const denied = isNone || deniedBy(side, above);
  if (PROVING.has(above.lemma) && denied) return 'not';
  if (AHEAD_PREDICATES.has(above.lemma)) return denied ? null : 'ahead';
  return isNone && above.tense === 'past' ? 'not' : null;
}

/** "The proposed sale", "before the signing", "the plan for the sale". */
function isPutAhead(claim: Claim, at: number): boolean {
  const hanging = claim.tokens.filter(({ head }) => head === at);
  return (
    isWhatIsPlanned(claim, at) ||
    hanging.some(({ lemma, deprel }) => AHEAD_MODIFIERS.has(lemma) && /^(?:amod|compound)/u.test(deprel)) ||
    hanging.some(({ lemma, deprel }) => deprel === 'case' && BEFORE.has(lemma))
  );
}

/** "The plan for the sale", "preparations for the signing". */
function isWhatIsPlanned({ tokens }: Claim, at: number): boolean {
  const token = tokens[at];
  const above = tokens[token?.head ?? -1];
  if (above === undefined || token?.deprel !== 'nmod') return false;
  return (
    AHEAD_NOUNS.has(above.lemma) &&
    tokens.some(({ head, lemma, deprel }) => head === at && deprel === 'case' && OF.has(lemma))
  );
}
