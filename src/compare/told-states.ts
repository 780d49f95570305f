import type { Scale } from '../lang/en/states/scale.ts';
import { type StateWords, stateWordsIn } from '../lang/en/states/states-in.ts';
import {
  AT_ONCE,
  BEING,
  BOUNDS,
  DEGREES,
  HEDGES,
  KEEPING,
  LIGHT,
  OPENING,
  OTHERS,
  SUFFERING,
  THINKING,
} from '../lang/en/states/told-words.ts';
import type { Claim, Predication } from '../model/claim.ts';
import type { PairSide } from '../model/pair.ts';
import { type Bearer, EVERYBODY, bearerAt, canBear } from './bearers.ts';
import { perClaim } from './per-claim.ts';
import { deniedBy, predicationAbove } from './predicates.ts';
import { stageOfState, stageOfVerb } from './stage.ts';

/** A state that a side tells of: "the coast road remains shut", of the road, closed, now. */
export interface ToldState {
  readonly scale: Scale;
  /** The states of the scale it leaves open, one bit each. */
  readonly open: number;
  readonly bearer: Bearer;
  readonly clause: Predication;
  /** Turned round by a "not". */
  readonly turned: boolean;
  /** That nothing came about up to then: "none was admitted". */
  readonly none: boolean;
  /** The first word of its phrase: what a "not" turns round. */
  readonly word: string;
  /** `now` as it is when told; `then` as it was; `came` as it came about. */
  readonly when: 'now' | 'then' | 'came';
  /** So all the time, or at the very moment: "was never interrupted", "arrested on the spot". */
  readonly always: boolean;
  /** So only up to some time: "was closed until Monday". */
  readonly bounded: boolean;
  /** Tokens of its phrase. */
  readonly at: number;
  readonly last: number;
}

export const stateWordsOf = perClaim(({ tokens }: Claim) => stateWordsIn(tokens));

const known = new WeakMap<PairSide, readonly ToldState[]>();

/** Every state that a side plainly tells of, in reading order. */
export function toldStates(side: PairSide): readonly ToldState[] {
  const made = known.get(side) ?? stateWordsOf(side.claim).flatMap((words) => toldBy(side, words) ?? []);
  known.set(side, made);
  return made;
}

function toldBy(side: PairSide, words: StateWords): ToldState | null {
  const { phrase, at, last } = words;
  const found = phrase.way === 'no' ? absent(side, at) : carried(side, words);
  if (found === null) return null;
  const { clause, bearer, turned } = found;
  if (!canBear(phrase.scale.of, side.claim, bearer)) return null;
  const beside = wordsBeside(side.claim, words, clause);
  if (beside.some((word) => HEDGES.has(word)) || isOpen(side, words, clause)) return null;
  if (turned && (!phrase.turns || beside.some((word) => DEGREES.has(word)))) return null;
  const all = (1 << phrase.scale.states.length) - 1;
  return {
    scale: phrase.scale,
    open: turned ? all & ~phrase.states : phrase.states,
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

/** "Closed until Monday"; "until further notice" sets no end. */
function isBounded({ tokens }: Claim, { at, last }: StateWords, { token }: Predication): boolean {
  return tokens.some(({ lemma, head }, one) => {
    const above = tokens[head]?.head ?? -1;
    const ofIt = above === token || (above >= at && above <= last);
    return BOUNDS.has(lemma) && ofIt && tokens[one + 1]?.lemma !== 'further';
  });
}

interface Carried {
  readonly clause: Predication;
  readonly bearer: Bearer;
  readonly turned: boolean;
}

/** A state told by its own verb, or behind a word of being. */
function carried(side: PairSide, words: StateWords): Carried | null {
  const { way } = words.phrase;
  const own = way === 'is' ? beingOf(side.claim, words) : verbOf(side.claim, words);
  if (own === null) return null;
  const { clause, at } = own;
  const bearer = bearerAt(side, at);
  const stage = stageOf(side, clause, way === 'is');
  if (bearer === null || stage === null) return null;
  return { clause, bearer, turned: (stage === 'not') !== saysNot(words) };
}

/** How far it has come: done or not. What is told in the present is so: "the truce holds". */
function stageOf(side: PairSide, clause: Predication, isState: boolean): 'done' | 'not' | null {
  const stage =
    isState || clause.tense === 'present' ? stageOfState(side, clause) : stageOfVerb(side, clause);
  if (stage !== 'done' && stage !== 'not') return null;
  return clause.tense === 'none' && stage === 'done' ? null : stage;
}

interface Own {
  readonly clause: Predication;
  /** The token of its bearer. */
  readonly at: number | null;
}

/** "Resigned", of its subject; "was arrested" and "arrested him", of whom it was done to. */
function verbOf(claim: Claim, { phrase, at }: StateWords): Own | null {
  const clause = claim.predications.find(({ token }) => token === at);
  if (clause === undefined || isBare(claim, clause)) return null;
  const passive = clause.voice === 'passive';
  if (phrase.way === 'does') return passive ? null : { clause, at: clause.subject };
  if (passive) return { clause, at: clause.subject };
  return clause.object === null ? null : { clause, at: clause.object };
}

/** "After closing the road": a form in -ing with no auxiliary tells neither when nor whether. */
const isBare = ({ tokens }: Claim, { token }: Predication): boolean =>
  tokens[token]?.xpos === 'VBG' && !tokens.some(({ head, upos }) => head === token && upos === 'AUX');

/** "Is closed", "was found asleep", "left the door open", "with their seals intact". */
function beingOf(claim: Claim, { at, last }: StateWords): Own | null {
  const inside = (token: number): boolean => token >= at && token <= last;
  const top = topOf(claim, at, last);
  const above = claim.predications.find(({ token }) => token === claim.tokens[top]?.head);
  if (above && BEING.has(above.lemma) && !inside(above.token)) return keptIn(above);
  const kept = withIt(claim, top);
  if (kept) return kept;
  const own = claim.predications.find(({ token }) => inside(token));
  if (own) return isBeing(claim, own) ? { clause: own, at: own.subject ?? nounBefore(claim, own) } : null;
  const around = predicationAbove(claim, top);
  return around && around.lemma === 'be' ? { clause: around, at: around.subject } : null;
}

/** Where the parser has given it no subject: the noun right before the word of being. */
function nounBefore({ tokens }: Claim, { token }: Predication): number | null {
  const aux = tokens.findIndex(({ head, upos }) => head === token && upos === 'AUX');
  const before = tokens[aux - 1]?.upos;
  return before === 'NOUN' || before === 'PROPN' ? aux - 1 : null;
}

/** "With their seals intact": of what has the seals. */
function withIt(claim: Claim, top: number): Own | null {
  const noun = claim.tokens[top]?.head ?? -1;
  if (claim.tokens[top]?.deprel !== 'amod' || noun < 0 || noun > top) return null;
  const below = claim.tokens.filter(({ head }) => head === noun);
  if (!below.some(({ lemma }) => lemma === 'with')) return null;
  const clause = predicationAbove(claim, noun);
  const its = below.some(({ deprel }) => deprel === 'nmod:poss');
  return clause && { clause, at: its ? clause.subject : noun };
}

function keptIn(above: Predication): Own {
  const kept = KEEPING.has(above.lemma) && above.voice === 'active' && above.object !== null;
  return { clause: above, at: kept ? above.object : above.subject };
}

/** The word of a phrase that hangs on one outside it. */
function topOf({ tokens }: Claim, at: number, last: number): number {
  for (let one = at; one <= last; one++) {
    const head = tokens[one]?.head ?? -1;
    if (head < at || head > last) return one;
  }
  return at;
}

/** "Is asleep", "was closed", "is running"; "closed the road" is no state of its subject. */
function isBeing({ tokens }: Claim, { token, voice }: Predication): boolean {
  if (voice === 'passive' || tokens[token]?.upos !== 'VERB') return true;
  return tokens.some(({ head, lemma, upos }) => head === token && upos === 'AUX' && lemma === 'be');
}

const NOT: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nothing', "n't", 'n’t']);
/** The phrase itself says "not": "pleaded not guilty". */
const saysNot = ({ phrase }: StateWords): boolean => phrase.words.some(([first = '']) => NOT.has(first));

/** "No arrests have been made", "without casualties", "did not suffer any losses". */
function absent(side: PairSide, at: number): Carried | null {
  const { tokens } = side.claim;
  if (/^(?:compound|amod)/u.test(tokens[at]?.deprel ?? '')) return null;
  const clause = predicationAbove(side.claim, at);
  if (clause === null || clause.modality !== 'asserted' || clause.tense === 'none') return null;
  const below = tokens.filter(({ head }) => head === at).map(({ lemma }) => lemma);
  const none = below.includes('no') || (below.includes('any') && deniedBy(side, clause));
  if (!none || !LIGHT.has(clause.lemma) || below.some((word) => OTHERS.has(word))) return null;
  const suffers = SUFFERING.has(clause.lemma) && clause.voice === 'active' && clause.subject !== at;
  const bearer = suffers ? bearerAt(side, clause.subject) : EVERYBODY;
  return bearer && { clause, bearer, turned: true };
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
  { token, tense, voice }: Predication,
): ToldState['when'] {
  const has = tokens.some(
    ({ head, upos, text }) => head === token && upos === 'AUX' && /^ha(?:s|ve)$/iu.test(text),
  );
  if (tense === 'present' || has) return 'now';
  return phrase.way === 'is' || voice === 'passive' ? 'then' : 'came';
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
