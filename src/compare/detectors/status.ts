import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { covered, coveredBoth } from '../words/covered.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, inMarks, ruledOut } from '../flag.ts';
import type { Occasion } from '../deeds/occasions.ts';
import { type PredicatePair, deniedBy, predicatePairs } from '../words/predicates.ts';
import { subjectHeads } from '../words/referents.ts';
import { thatClause, wholeClaim } from '../words/said-clause.ts';
import { type SharedOccasion, sharedOccasions } from '../deeds/same-occasion.ts';
import { headlineBeyond, toldBeyond } from '../deeds/own-headline.ts';
import { statesApart } from '../states/states-apart.ts';
import { toldApart } from '../states/told-apart.ts';
import { timesWithin } from '../times/times.ts';

/** Besides the predicate, this much of the shorter claim must be in the other one. */
const COVERED = 0.55;
const COVERED_BOTH = 0.3;
const SCORE = 0.62;
const MS_PER_DAY = 86_400_000;
/** A plan of Monday that is done on Wednesday is a later stage, not a difference. */
const LATER = 1;
const AHEAD: ReadonlySet<string> = new Set(['future', 'intended', 'possible', 'obligation']);

export const status: Detector = Object.freeze({
  name: 'status',
  version: 11,
  relation: 'conflict',
  kind: 'status',
  flags:
    'One claim has as done what the other has as planned or possible, or as open, running or arrested what the other has not.',
  quietOn:
    'What was planned in an earlier article and is done in a later one, what somebody said would be, denials, and questions.',
  detect,
} satisfies Detector);

type Stage = 'ahead' | 'done' | null;

function detect(pair: ClaimPair): Verdict {
  const beyond = headlineBeyond(pair);
  if (beyond?.as === 'weighed') return toldBeyond(pair, beyond);
  const states = statesApart(pair);
  if (states?.kind === 'status') return toldApart(pair, states);
  const occasion = sharedOccasions(pair).find((one) => differsOn(pair, one));
  if (occasion) return toldOn(pair, occasion);
  const shared = predicatePairs(pair);
  if (shared.length === 0) return abstain('the claims share no predicate');
  const found = shared.find((one) => differs(pair, one));
  if (!found) return quiet('both have it at one stage');
  if (covered(pair) < COVERED || coveredBoth(pair) < COVERED_BOTH)
    return quiet('the rest of the two differs too much');
  if (!ofOneDoer(pair, found)) return quiet('of other people, or of nobody named');
  if (laterStage(pair, found)) return quiet('a later stage of the same');
  const stages = [stageOf(pair.left, found.left), stageOf(pair.right, found.right)] as const;
  const word = { ahead: 'still ahead', done: 'done' };
  return flag({
    score: SCORE,
    field: 'how far it has come',
    message: atStages(pair, found, stages[0] === 'done'),
    values: [stages[0] && word[stages[0]], stages[1] && word[stages[1]]],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('a later stage', 'the account of it as done is not the later one'),
      ruledOut('another thing', 'they share who or what'),
    ],
  });
}

interface Clauses {
  readonly left: Predication | null;
  readonly right: Predication | null;
}

function atStages({ left, right }: ClaimPair, clauses: Clauses, leftDone: boolean): string {
  const words = (claim: Claim, one: Predication | null) =>
    inMarks((one && thatClause(claim, one)) ?? wholeClaim(claim));
  const [a, b] = [words(left.claim, clauses.left), words(right.claim, clauses.right)];
  const [done, ahead] = ['as done', 'as still ahead'];
  return `One has it ${leftDone ? done : ahead} (${a}), the other ${leftDone ? ahead : done} (${b}).`;
}

/** Happenings that come in stages, planned, then done, and that a story has one of for one thing. */
const PROCESSES: ReadonlySet<string> = new Set(
  (
    'sign submit sell buy dismiss resign appoint charge convict acquit sentence fine arrest exchange revive grounded ' +
    'withdraw forbid depart evacuate vaccinate approve expel deploy merge publish'
  ).split(' '),
);

/** One has it done, the other puts it on a day that is later than that; or had it ahead when it was long done. */
function differsOn(pair: ClaimPair, one: SharedOccasion): boolean {
  const { family, left, right, parts, otherObject } = one;
  if (!PROCESSES.has(family) || parts === 0 || otherObject) return false;
  const stages = [left.stage, right.stage];
  if (!stages.includes('done') || !stages.includes('ahead')) return false;
  const leftDone = left.stage === 'done';
  const [done, ahead] = leftDone ? [pair.left, pair.right] : [pair.right, pair.left];
  const clause = leftDone ? right.clause : left.clause;
  if (clause && isWhich(ahead, clause) && isBackshifted(ahead.claim, clause)) return false;
  return excludes(done, leftDone ? left : right, ahead);
}

/** A plan can only be set against what was done where the calendar rules out that it was carried out in between. */
function excludes(done: PairSide, occasion: Occasion, ahead: PairSide): boolean {
  const [then, before] = [publishedOn(done), publishedOn(ahead)];
  if (then === null || before === null) return false;
  const planned = ahead.claim.times
    .filter((time) => !isEnd(ahead, time))
    .flatMap(({ earliest }) => earliest ?? []);
  const came = timesWithin(done.claim, occasion).flatMap(({ latest }) => latest ?? []);
  if (planned.some((at) => Date.parse(at) > then)) return true;
  const long = before - LATER * MS_PER_DAY;
  return (
    then <= long || came.some((at) => Date.parse(at) < long && Date.parse(at) > long - RECENT * MS_PER_DAY)
  );
}
/** What was done longer ago is of another time. */
const RECENT = 60;

/** "Through 15 February": what runs until then may have begun. */
const ENDS: ReadonlySet<string> = new Set(['through', 'until', 'till', 'since', 'from', 'than']);
function isEnd({ claim }: PairSide, { span }: TimeExpression): boolean {
  return ENDS.has(claim.tokens.findLast((token) => token.span.end <= span.start)?.lemma ?? '');
}

const publishedOn = ({ source }: PairSide): number | null => {
  const at = Date.parse(source.revision.metadata.published?.value ?? '');
  return Number.isNaN(at) ? null : at;
};

function toldOn(pair: ClaimPair, { left, right }: SharedOccasion): Verdict {
  const word = { ahead: 'still ahead', done: 'done', not: 'not done' };
  return flag({
    score: SCORE,
    field: 'how far it has come',
    message: atStages(pair, { left: left.clause, right: right.clause }, left.stage === 'done'),
    values: [left.stage && word[left.stage], right.stage && word[right.stage]],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('a later stage', 'the account of it as done is not the later one'),
      ruledOut('another thing', 'they share who or what'),
    ],
  });
}

/** Who does it stands in both, as a word or a name: "he" may be anybody where nobody says who he is. */
function ofOneDoer({ left, right }: ClaimPair, { left: a, right: b, shared }: PredicatePair): boolean {
  if (a.subject === null || b.subject === null) return true;
  const pronoun = subjectHeads(left.claim, a).length === 0 || subjectHeads(right.claim, b).length === 0;
  return !pronoun && shared.some(([x, y]) => x === a.subject && y === b.subject);
}

/** "One that would hold a rifle" says which one is meant. */
const isWhich = ({ claim }: PairSide, { token }: Predication): boolean =>
  /^acl/u.test(claim.tokens[token]?.deprel ?? '');

/** What was done before may be done again: "previously hosted", "will again be asked", "for a second time". */
const BEFORE =
  /\b(?:previously|formerly|once|in the past|used to|last (?:year|season|month|time)|earlier)\b/iu;
const AGAIN =
  /\b(?:again|once more|another|(?:second|third|fourth|next|further) (?:time|term|year|season)|return(?:s|ed|ing)? to)\b/iu;
const ofAnotherTime = ({ left, right }: ClaimPair): boolean =>
  BEFORE.test(left.claim.text) !== BEFORE.test(right.claim.text) ||
  AGAIN.test(left.claim.text) !== AGAIN.test(right.claim.text);

function differs(pair: ClaimPair, { left, right, shared }: PredicatePair): boolean {
  if (isWhich(pair.left, left) || isWhich(pair.right, right) || ofAnotherTime(pair)) return false;
  const [a, b] = [stageOf(pair.left, left), stageOf(pair.right, right)];
  const main = pair.left.claim.predications[0] === left && pair.right.claim.predications[0] === right;
  return main && a !== null && b !== null && a !== b && shared.length > 0;
}

function stageOf(side: PairSide, predication: Predication): Stage {
  if (deniedBy(side, predication) || isBackshifted(side.claim, predication)) return null;
  if (AHEAD.has(predication.modality)) return 'ahead';
  return predication.modality === 'asserted' && predication.tense === 'past' ? 'done' : null;
}

/** "He said he would support it": ahead when he spoke, and by now it may be done. */
const isBackshifted = ({ tokens }: Claim, { token }: Predication): boolean =>
  tokens.some(({ head, upos, lemma, text }) => head === token && upos === 'AUX' && WOULD.has(lemma || text));
const WOULD: ReadonlySet<string> = new Set(['would', "'d", '’d']);

/** True where the article that has it done was published a day or more after the one that has it ahead. */
function laterStage({ left, right }: ClaimPair, { left: predication }: PredicatePair): boolean {
  const leftDone = stageOf(left, predication) === 'done';
  const [done, ahead] = leftDone ? [left, right] : [right, left];
  const [then, before] = [done, ahead].map(({ source }) =>
    Date.parse(source.revision.metadata.published?.value ?? ''),
  );
  return then !== undefined && before !== undefined && then - before >= LATER * MS_PER_DAY;
}
