import type { Claim, ClaimQuantity, Participant } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { aboveNumber, participantAt, predicationAbove, rolesOf } from '../words/predicates.ts';
import { sameName } from '../words/speakers.ts';

/** Whoever did what a number tells of, where a name says who; null where none does. */
export function doerOf(claim: Claim, quantity: ClaimQuantity): Participant | null {
  const agent = agentOf(claim, quantity);
  const found = agent === null ? undefined : participantAt(claim, agent);
  return found?.named === true ? found : null;
}

/** The subject of the predicate a number stands under; of "died after falling 60 metres", whoever died. */
function agentOf(claim: Claim, quantity: ClaimQuantity): number | null {
  let above = aboveNumber(claim, quantity);
  for (let up = 0; above && up < MOST_UP; up++) {
    const { agent } = rolesOf(claim, above);
    if (agent !== null || above.object !== null) return agent;
    const token = claim.tokens[above.token];
    if (!token || token.head < 0 || !/^(?:advcl|conj|xcomp)/u.test(token.deprel)) break;
    above = predicationAbove(claim, token.head);
  }
  // "Was killed after falling": the one it was done to.
  return above?.voice === 'passive' && above.token !== aboveNumber(claim, quantity)?.token
    ? above.subject
    : null;
}
const MOST_UP = 3;

/** "Charles rushed for 226 yards", "Hillis added 101": two people did it, each so much. */
export function ofOtherDoers({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  if (peoplesApart(left.claim, agentOf(left.claim, a), right.claim, agentOf(right.claim, b))) return true;
  if (a.kind !== 'age' && agesApart(left.claim, right.claim)) return true;
  const [one, other] = [doerOf(left.claim, a), doerOf(right.claim, b)];
  if (one === null || other === null || sameName(one.name, other.name) !== 'different') return false;
  return (one.kind === 'person' && other.kind === 'person') || (isHeld(a) && isHeld(b));
}

/** "The Front has 17 deputies", "Dolan governs with 61 deputies": whose they are is the measure. */
const isHeld = ({ kind, predicateLemma }: ClaimQuantity): boolean =>
  kind === 'count' && HOLDING.has(predicateLemma ?? '');
const HOLDING: ReadonlySet<string> = new Set(
  'have hold own govern command employ keep control field'.split(' '),
);

/** "A British climber", "an Australian climber": one kind of person, of two peoples. */
function peoplesApart(left: Claim, a: number | null, right: Claim, b: number | null): boolean {
  if (a === null || b === null || left.tokens[a]?.lemma !== right.tokens[b]?.lemma) return false;
  const [one, other] = [peopleOf(left, a), peopleOf(right, b)];
  return one !== null && other !== null && one !== other;
}

const peopleOf = ({ tokens }: Claim, noun: number): string | null =>
  tokens.find(({ head, deprel, text }) => head === noun && deprel === 'amod' && CAPITAL.test(text))?.lemma ??
  null;
const CAPITAL = /^\p{Lu}/u;

/** "Rait, 36" and "Buckley, 32": each claim gives one age, and the two are of two people. */
function agesApart(left: Claim, right: Claim): boolean {
  const [one, other] = [left, right].map(({ quantities }) => quantities.filter(({ kind }) => kind === 'age'));
  return (
    one?.length === 1 && other?.length === 1 && Math.abs((one[0]?.low ?? 0) - (other[0]?.low ?? 0)) > BIRTHDAY
  );
}
/** Outlets differ by a year, where one of them reckons from the year of birth. */
const BIRTHDAY = 1;
