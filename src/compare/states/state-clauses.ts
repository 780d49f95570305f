import type { StateWords } from '../../lang/en/states/states-in.ts';
import { BEING, KEEPING, LIGHT, OTHERS, SUFFERING } from '../../lang/en/states/told-words.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { PairSide } from '../../model/pair.ts';
import { type Bearer, EVERYBODY, bearerAt } from './bearers.ts';
import { deniedBy, isEndDenied, predicationAbove } from '../words/predicates.ts';
import { stageOfState, stageOfVerb } from '../deeds/stage.ts';

/** By which clause a state is told, of whom, and whether turned round by a "not". */
export interface Carried {
  readonly clause: Predication;
  readonly bearer: Bearer;
  readonly turned: boolean;
  /** Planned, asked or feared: it may be so or not. */
  readonly vague?: boolean;
}

/** A state told by its own verb, or behind a word of being. */
export function carried(side: PairSide, words: StateWords): Carried | null {
  const { way } = words.phrase;
  const own = way === 'is' ? beingOf(side.claim, words) : verbOf(side.claim, words);
  if (own === null) return null;
  const { clause, at } = own;
  const bearer = bearerAt(side, at, clause);
  const stage = stageOf(side, clause, way === 'is');
  if (bearer === null) return null;
  return { clause, bearer, turned: (stage === 'not') !== saysNot(words), vague: stage === null };
}

/** How far it has come: done or not. What is told in the present is so: "the truce holds". */
function stageOf(side: PairSide, clause: Predication, isState: boolean): 'done' | 'not' | null {
  if (isEndDenied(side.claim, clause)) return null;
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
function verbOf(claim: Claim, { phrase, at, last }: StateWords): Own | null {
  const clause = claim.predications.find(({ token }) => token === at);
  if (clause === undefined || isBare(claim, clause)) return null;
  const passive = clause.voice === 'passive';
  if (phrase.way === 'does') return passive ? null : { clause, at: clause.subject };
  if (passive) return { clause, at: clause.subject };
  const done = doneTo(claim, clause, { phrase, at, last });
  return done === null ? null : { clause, at: done };
}

/** "Granted bail to him", "granted him bail", "found him guilty". */
function doneTo({ tokens }: Claim, { token, object }: Predication, { at, last }: StateWords): number | null {
  const inside = (one: number): boolean => one > at && one <= last;
  if (object !== null && !inside(object)) return object;
  const recipient = tokens.findIndex(
    ({ head, deprel }, one) =>
      head === token && (deprel === 'iobj' || (deprel === 'obl' && isTo(tokens, one))),
  );
  if (recipient >= 0) return recipient;
  const between = tokens.findIndex(({ upos }, one) => inside(one) && (upos === 'PROPN' || upos === 'NOUN'));
  return between >= 0 && between < last ? between : object;
}
const isTo = (tokens: Claim['tokens'], at: number): boolean =>
  tokens.some(({ head, deprel, lemma }) => head === at && deprel === 'case' && lemma === 'to');

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
export function absent(side: PairSide, at: number): Carried | null {
  const { tokens } = side.claim;
  if (/^(?:compound|amod)/u.test(tokens[at]?.deprel ?? '')) return null;
  const clause = predicationAbove(side.claim, at);
  if (clause === null || clause.modality !== 'asserted' || clause.tense === 'none') return null;
  const below = tokens.filter(({ head }) => head === at).map(({ lemma }) => lemma);
  const none = below.includes('no') || (below.includes('any') && deniedBy(side, clause));
  if (!none || !LIGHT.has(clause.lemma) || below.some((word) => OTHERS.has(word))) return null;
  const suffers = SUFFERING.has(clause.lemma) && clause.voice === 'active' && clause.subject !== at;
  const bearer = suffers ? bearerAt(side, clause.subject, clause) : EVERYBODY;
  return bearer && { clause, bearer, turned: true };
}
