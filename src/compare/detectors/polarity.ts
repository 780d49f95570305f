import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { happeningsOf, sameHappening } from '../../lang/en/happenings.ts';
import { covered } from '../covered.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { frameOf } from '../frame.ts';
import { type PredicatePair, argumentsOf, asserts, deniedBy, predicatePairs } from '../predicates.ts';
import { ofOtherPlaces } from '../places.ts';
import { sameName, speakerOf } from '../speakers.ts';
import { ofOtherDays } from '../times.ts';

/** The two must share this much of the shorter claim, besides the predicate, to be about one thing. */
const COVERED = 0.45;
const COVERED_FULLY = 0.7;
/** Worded alike by this much, with a few stretches that differ, and one is the other's negation. */
const FRAME = 0.7;
const DIFFERING = 4;
const SCORE = { partly: 0.6, fully: 0.85 };

export const polarity: Detector = Object.freeze({
  name: 'polarity',
  version: 2,
  relation: 'conflict',
  kind: 'polarity',
  flags: 'One claim says that something happened, the other that it did not.',
  quietOn: 'A negation off the shared predicate, two denials, questions, plans, other days and other places.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  if (negatedFrame(pair)) return flagged(pair, null);
  if (isDenied(pair) || countsWhatIsDenied(pair)) return flagged(pair, null);
  const shared = predicatePairs(pair);
  if (shared.length === 0) return abstain('the claims share no predicate');
  if (isYetToCome(pair)) return quiet('one has it as yet to come');
  const opposite = shared.filter((one) => deniedBy(pair.left, one.left) !== deniedBy(pair.right, one.right));
  if (opposite.length === 0) return quiet('both say it with one polarity');
  const [found] = opposite.filter((one) => saysTheSame(pair, one));
  if (!found) return quiet('the negation is not on something both say');
  if (countsOthers(pair)) return quiet('each counts other ones');
  if (ofOtherDays(pair)) return quiet('of other days');
  if (ofOtherPlaces(pair.left.claim, pair.right.claim)) return quiet('of other places');
  return flagged(pair, found);
}

/** "No fish were killed" and "340 dead fish": one counts what the other says there is none of. */
function countsWhatIsDenied({ left, right }: ClaimPair): boolean {
  return denies(left, right) || denies(right, left);
}

function denies(none: PairSide, some: PairSide): boolean {
  const [main] = none.claim.predications;
  if (main?.subject == null || !asserts(none, main) || !deniedBy(none, main) || none.claim.times.length > 0)
    return false;
  const no = none.claim.tokens.some(({ head, lemma }) => head === main.subject && lemma === 'no');
  const noun = no ? none.claim.tokens[main.subject]?.lemma : undefined;
  if (noun === undefined) return false;
  const counted = some.claim.quantities.some(({ countedLemma, low }) => countedLemma === noun && low > 0);
  return (
    counted &&
    some.claim.tokens.some(({ lemma }) => sameHappening(lemma, main.lemma)) &&
    !NEGATION.test(some.claim.text)
  );
}

/** "Two had yet to be found": not so yet is not a denial. */
const YET = /\b(?:yet to|not yet|so far|still)\b/iu;
const isYetToCome = ({ left, right }: ClaimPair): boolean =>
  YET.test(left.claim.text) !== YET.test(right.claim.text);

/** "Looked at 11 districts" and "13 districts have not been looked at": two parts of one whole. */
function countsOthers({ left, right }: ClaimPair): boolean {
  return left.claim.quantities.some((a) =>
    right.claim.quantities.some(
      (b) => a.kind === 'count' && a.countedLemma === b.countedLemma && a.low !== b.low,
    ),
  );
}

/** One side reports that somebody did it, the other that this somebody denies it. */
function isDenied({ left, right }: ClaimPair): boolean {
  const denials = [left, right].filter(({ attribution }) => attribution?.act === 'denial');
  const [denial] = denials;
  if (!denial || denials.length > 1) return false;
  const told = denial === left ? right : left;
  const speaker = speakerOf(denial);
  const [main] = told.claim.predications;
  if (speaker === null || !main || !asserts(told, main) || deniedBy(told, main)) return false;
  const families = new Set(happeningsOf(main.lemma));
  const named = told.claim.participants.some(
    ({ role, name, named: isName }) => isName && role === 'agent' && sameName(name, speaker) === 'same',
  );
  return (
    named &&
    denial.claim.tokens.some(({ lemma }) => happeningsOf(lemma).some((family) => families.has(family)))
  );
}

/** Two claims worded alike, one of them with a "not" the other has not. */
function negatedFrame(pair: ClaimPair): boolean {
  const frame = frameOf(pair);
  if ((pair.left.attribution?.act === 'denial') !== (pair.right.attribution?.act === 'denial')) return false;
  if (!sameMood(pair)) return false;
  return frame !== null && frame.turned && frame.alike >= FRAME && frame.differing <= DIFFERING;
}

/** Both are told in one mood: a question or a plan is not denied by what did not happen. */
function sameMood({ left, right }: ClaimPair): boolean {
  const [a, b] = [left.claim.predications[0]?.modality, right.claim.predications[0]?.modality];
  return (
    a === b && a !== 'question' && left.claim.certainty !== 'question' && right.claim.certainty !== 'question'
  );
}

/** Both assert it, of one subject or object, and most of the shorter claim is in the other one. */
function saysTheSame(pair: ClaimPair, { left, right, shared }: PredicatePair): boolean {
  if (!asserts(pair.left, left) || !asserts(pair.right, right)) return false;
  const lone =
    Math.min(argumentsOf(pair.left.claim, left).length, argumentsOf(pair.right.claim, right).length) === 0;
  if (shared.length === 0 && !lone) return false;
  return covered(pair) >= COVERED;
}

function flagged(pair: ClaimPair, found: PredicatePair | null): Verdict {
  const denied = found
    ? deniedBy(pair.left, found.left)
    : pair.left.attribution?.act === 'denial' || hasMoreNegations(pair);
  const what = found?.left.lemma ?? pair.left.claim.predications[0]?.lemma ?? 'it';
  const values = denied ? (['it did not', 'it did'] as const) : (['it did', 'it did not'] as const);
  return flag({
    score: found === null || covered(pair) >= COVERED_FULLY ? SCORE.fully : SCORE.partly,
    field: `whether: ${what}`,
    values,
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('negation of something else', `both speak of “${found?.right.lemma ?? what}”`),
      ruledOut('a plan, question or forecast', 'both are stated as so'),
      ruledOut('another day or place', 'no other day or place is named'),
    ],
    message: denied
      ? `One says that it is not so (${what}), the other that it is.`
      : `One says that it is so (${what}), the other that it is not.`,
  });
}

const NEGATION = /\b(?:not|never|no|nobody|none|nothing|neither)\b|n['’]t\b/iu;
const negationsIn = (text: string): number => text.split(/\s+/u).filter((word) => NEGATION.test(word)).length;

function hasMoreNegations({ left, right }: ClaimPair): boolean {
  return negationsIn(left.claim.text) > negationsIn(right.claim.text);
}
