import type { Claim } from '../../model/claim.ts';
import { type Span, hull } from '../../model/span.ts';
import type { ToldState } from './told-state.ts';

/** The words of a state, with the word of being or the auxiliary before them. */
export function wordsOfState(claim: Claim, { at, last: end, clause }: ToldState): Span {
  const from = clause.token < at && at - clause.token <= NEAR ? clause.token : at;
  return hull(claim.tokens.slice(from, end + 1).map(({ span }) => span));
}
/** A word of being stands this near before its state. */
const NEAR = 4;

/** The name of the state, as the scale has it: the first it leaves open. */
export function nameOfState({ scale, open }: ToldState): string {
  return scale.states.find((_, step) => (open & (1 << step)) !== 0) ?? scale.name;
}
