import type { ClaimPair, PairSide } from '../../model/pair.ts';
import type { Verdict } from '../detector.ts';
import { flag, inMarks, ruledOut } from '../flag.ts';
import { thatClause, wholeClaim } from '../words/said-clause.ts';
import { nameOfState, wordsOfState } from './shown-state.ts';
import type { StatesApart } from './states-apart.ts';
import type { ToldState } from './told-state.ts';
import { textOf } from '../words/wording.ts';

const SCORE = 0.62;

/** "Is on annual leave", "was sacked": states of which only one can be so. */
export function toldApart(pair: ClaimPair, { left, right, kind }: StatesApart): Verdict {
  const { matter } = left.scale;
  return flag({
    score: SCORE,
    field: matter,
    message: kind === 'polarity' ? saysNot(pair, left, right) : saysEach(pair, left, right),
    values: [nameOfState(left), nameOfState(right)],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('a later state', 'the further one is not in the later article'),
      ruledOut('somebody or something else', 'both are of the same'),
      ruledOut('a plan, question or condition', 'both are told as so'),
    ],
  });
}

function saysEach(pair: ClaimPair, left: ToldState, right: ToldState): string {
  const { matter } = left.scale;
  const [a, b] = [
    textOf(pair.left.claim, wordsOfState(pair.left.claim, left)),
    textOf(pair.right.claim, wordsOfState(pair.right.claim, right)),
  ];
  if (left.turned || right.turned || left.byCue === true || right.byCue === true) return whole(pair);
  return `${matter === null ? 'One' : `On ${matter}, one`} says ${inMarks(a)}, the other ${inMarks(b)}.`;
}

const whole = ({ left, right }: ClaimPair): string =>
  `One says ${inMarks(withCue(left))}, the other ${inMarks(withCue(right))}.`;

/** "Rejected the offer": a claim that is no clause, with the word before it. */
function withCue({ claim, attribution, source }: PairSide): string {
  const cue = attribution?.cue ?? null;
  if (claim.predications.length > 0 || cue === null || cue.end > claim.span.start) return wholeClaim(claim);
  return `${source.revision.text.slice(cue.start, cue.end)} ${wholeClaim(claim)}`;
}

function saysNot(pair: ClaimPair, left: ToldState, right: ToldState): string {
  const clause = left.turned
    ? thatClause(pair.right.claim, right.clause)
    : thatClause(pair.left.claim, left.clause);
  return clause === null ? whole(pair) : `One says that ${clause}, the other that this is not so.`;
}
