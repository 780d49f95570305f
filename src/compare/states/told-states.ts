import { type StateWords, stateWordsIn } from '../../lang/en/states/states-in.ts';
import {
  AT_ONCE,
  BOUNDS,
  CHANGING,
  DEGREES,
  HEDGES,
  OPENING,
  THINKING,
} from '../../lang/en/states/told-words.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { PairSide } from '../../model/pair.ts';
import { canBear } from './bearers.ts';
import { perClaim } from '../words/per-claim.ts';
import { deniedBy } from '../words/predicates.ts';
import { absent, carried } from './state-clauses.ts';
import { toldByCue } from './told-by-cue.ts';
import type { ToldState } from './told-state.ts';

export const stateWordsOf = perClaim(({ tokens }: Claim) => stateWordsIn(tokens));

const known = new WeakMap<PairSide, readonly ToldState[]>();

/** Every state that a side plainly tells of, in reading order. */
export function toldStates(side: PairSide): readonly ToldState[] {
  const made = known.get(side) ?? [
    ...stateWordsOf(side.claim).flatMap((words) => toldBy(side, words) ?? []),
    ...toldByCue(side),
  ];
  known.set(side, made);
  return made;
}

const knownAhead = new WeakMap<PairSide, readonly ToldState[]>();

/** Every state that a side plainly says is to come or to stay: "will stay on", "will not resign". */
export function statesAhead(side: PairSide): readonly ToldState[] {
  const made =
    knownAhead.get(side) ?? stateWordsOf(side.claim).flatMap((words) => aheadBy(side, words) ?? []);
  knownAhead.set(side, made);
  return made;
}

function aheadBy(side: PairSide, words: StateWords): ToldState | null {
  const { phrase } = words;
  const found = phrase.way === 'no' ? null : carried(side, words);
  if (found?.clause.modality !== 'future' || found.vague !== true || isIf(side.claim, found.clause))
    return null;
  if (isOpen(side, words, found.clause)) return null;
  const told = toldBy(side, words);
  const turned = deniedBy(side, found.clause);
  if (told === null || (turned && !phrase.turns)) return null;
  if (wordsBeside(side.claim, words, found.clause).some((word) => HEDGES.has(word))) return null;
  const all = (1 << phrase.scale.states.length) - 1;
  return { ...told, turned, open: turned ? all & ~phrase.states : phrase.states };
}

/** "Will resign if he is charged". */
const isIf = ({ tokens }: Claim, { token }: Predication): boolean =>
  tokens.some(
    ({ lemma, deprel, head }) =>
      deprel === 'mark' && IF.has(lemma) && (head === token || tokens[head]?.head === token),
  );
const IF: ReadonlySet<string> = new Set(['if', 'unless', 'once', 'provided', 'until', 'when']);

function toldBy(side: PairSide, words: StateWords): ToldState | null {
  const { phrase, at, last } = words;
  const found = phrase.way === 'no' ? absent(side, at) : carried(side, words);
  if (found === null) return null;
  const { clause, bearer, turned } = found;
  if (!canBear(phrase.scale.of, side.claim, bearer)) return null;
  const beside = wordsBeside(side.claim, words, clause);
  const vague = found.vague === true || isVague(side, words, clause);
  const hedged = beside.some((word) => HEDGES.has(word) || (turned && DEGREES.has(word)));
  const all = (1 << phrase.scale.states.length) - 1;
  const told = turned ? all & ~phrase.states : phrase.states;
  return {
    scale: phrase.scale,
    open: vague || hedged || (turned && !phrase.turns) ? all : told,
    bearer,
    clause,
    turned,
    none: turned && phrase.way !== 'is',
    word: side.claim.tokens[at]?.lemma ?? '',
    when: whenTold(side.claim, words, clause),
    always: beside.includes('never') || isAtOnce(side.claim, last),
    bounded: isBounded(side.claim, words, clause),
    at,
    last,
  };
}

/** Planned, possible or conditional. */
const isVague = (side: PairSide, words: StateWords, clause: Predication): boolean =>
  isToBe(side.claim, clause) || isFitTo(side.claim, clause) || isOpen(side, words, clause);

/** "If it is closed", "when it was open", "I do not think he won". */
function isOpen({ claim }: PairSide, words: StateWords, clause: Predication): boolean {
  if (opensOf(claim, words, clause).some((word) => OPENING.has(word))) return true;
  const { head = -1, deprel = '' } = claim.tokens[clause.token] ?? {};
  const above = claim.predications.find(({ token }) => token === head);
  return (
    above !== undefined &&
    /^(?:ccomp|xcomp)/u.test(deprel) &&
    above.polarity === 'negative' &&
    THINKING.has(above.lemma)
  );
}

/** "Competent to testify", "the chance to win": whether he did is not told. */
function isFitTo({ tokens }: Claim, { token, polarity }: Predication): boolean {
  const above = tokens[tokens[token]?.head ?? -1];
  const to = tokens.some(({ head, lemma, upos }) => head === token && lemma === 'to' && upos === 'PART');
  return to && polarity === 'positive' && (above?.upos === 'ADJ' || above?.upos === 'NOUN');
}

/** "Is to be closed", "has yet to be opened". */
function isToBe({ tokens }: Claim, { token }: Predication): boolean {
  const to = tokens.findIndex(({ head, lemma, upos }) => head === token && lemma === 'to' && upos === 'PART');
  return to > 0 && (tokens[to - 1]?.lemma === 'be' || tokens[to - 1]?.lemma === 'yet');
}

/** "Closed until Monday"; "until further notice" sets no end. */
function isBounded({ tokens }: Claim, { at, last }: StateWords, { token }: Predication): boolean {
  return tokens.some(({ lemma, head }, one) => {
    const above = tokens[head]?.head ?? -1;
    const ofIt = above === token || (above >= at && above <= last);
    return BOUNDS.has(lemma) && ofIt && tokens[one + 1]?.lemma !== 'further';
  });
}

/** What stands beside a state and says how or how far: "partly", "badly". */
function wordsBeside(claim: Claim, words: StateWords, clause: Predication): readonly string[] {
  return childrenOf(claim, words, clause, HOW);
}
const HOW = /^(?:advmod|cc:preconj|amod|obl:npmod)/u;

/** What opens its clause: "if", "until", "when". */
const opensOf = (claim: Claim, words: StateWords, clause: Predication): readonly string[] =>
  childrenOf(claim, words, clause, MARK);
const MARK = /^(?:mark|advmod)/u;

function childrenOf(
  { tokens }: Claim,
  { at, last }: StateWords,
  ...[{ token }, relation]: readonly [Predication, RegExp]
): readonly string[] {
  return tokens.flatMap(({ head, deprel, lemma }, one) => {
    const near = head === token || (head >= at && head <= last) || one === at - 1;
    const outside = one !== token && (one < at || one > last);
    return near && outside && relation.test(deprel) ? [lemma.toLowerCase()] : [];
  });
}

function whenTold(
  { tokens }: Claim,
  { phrase }: StateWords,
  { token, tense, voice, lemma }: Predication,
): ToldState['when'] {
  const has = tokens.some(
    ({ head, upos, text }) => head === token && upos === 'AUX' && /^ha(?:s|ve)$/iu.test(text),
  );
  if (tense === 'present' || has) return 'now';
  const changes = phrase.way !== 'is' && voice !== 'passive' && CHANGING.has(lemma);
  return changes ? 'came' : 'then';
}

const REACH = 4;
/** "On the spot", "as he sat on the bank". */
function isAtOnce({ tokens }: Claim, last: number): boolean {
  const after = tokens.slice(last + 1, last + 1 + REACH);
  return (
    after.some(({ text }) => AT_ONCE.has(text.toLowerCase())) ||
    (after[0]?.lemma === 'as' && after[1]?.upos === 'PRON')
  );
}
