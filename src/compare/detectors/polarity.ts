import type { Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { covered, coveredBoth } from '../words/covered.ts';
import { denialBetween } from '../remarks/denial.ts';
import { deniesOnlyWhatFor } from '../deeds/denied-purpose.ts';
import { deniedOccasion, namesOneDoerOnly } from '../deeds/denied-occasions.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, inMarks, ruledOut } from '../flag.ts';
import { negatedFrame } from '../words/negated-frame.ts';
import { countsWhatIsDenied, deniedWholly, hasWhatIsDenied } from '../deeds/none-of-it.ts';
import { headlineBeyond, toldBeyond } from '../deeds/own-headline.ts';
import { onlyMentions } from '../words/only-mentioned.ts';
import { ofOtherContents } from '../words/other-content.ts';
import { ofOtherPlaces } from '../words/places.ts';
import { type PredicatePair, argumentsOf, asserts, deniedBy, predicatePairs } from '../words/predicates.ts';
import { rankDenied } from '../numbers/rank-denied.ts';
import { raisedOnOneSide } from '../deeds/raised.ts';
import { thatClause, wholeClaim } from '../words/said-clause.ts';
import { betweenOthers } from '../words/setting.ts';
import { speakerOf } from '../words/speakers.ts';
import { bearersSettled, statesApart } from '../states/states-apart.ts';
import { happenedOnOtherDays, ofOtherDays } from '../times/times.ts';
import { toldApart } from '../states/told-apart.ts';
import { diceAtMost, diffWording, wordingOf } from '../words/wording.ts';

/** Besides the predicate, the two must share so much of the shorter claim, and so much of the longer, to be about one thing. */
const COVERED = 0.5;
const COVERED_BOTH = 0.25;
const COVERED_FULLY = 0.7;
/** Worded alike by this much, the two say the same, whatever a parser makes of them. */
const SAME_WORDS = 0.9;
/** From here on the two tell of one happening, whoever is named around them. */
const SURELY_ONE = 0.25;
/** Two claims that share less may rank two things. */
const SAME_RANKED = 0.08;
const SCORE = { partly: 0.6, fully: 0.85, denial: 0.82, raised: 0.8, occasion: 0.64 };

export const polarity: Detector = Object.freeze({
  name: 'polarity',
  version: 11,
  relation: 'conflict',
  kind: 'polarity',
  flags:
    'One claim says that something happened, the other that it did not, or that who is said to have done it denies it.',
  quietOn:
    'A negation off the shared predicate, of another thing or only of what it was for, an account that itself goes on to deny it, two denials, two opinions, questions, plans, other days and other places.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  if (sameWords(pair)) return quiet('both say it in the same words');
  const beyond = headlineBeyond(pair);
  if (beyond?.as === 'not done') return toldBeyond(pair, beyond);
  const states = statesApart(pair);
  if (states?.kind === 'polarity') return toldApart(pair, states);
  if (bearersSettled(pair)) return quiet('of other states or times');
  if (onlyMentions(pair.left) || onlyMentions(pair.right)) return quiet('one only tells of a rumour');
  return ofItsOwnKind(pair) ?? onOccasion(pair) ?? onSharedPredicate(pair);
}

/** Denials told by a cue, a topic that came up or not, a first that was none, and claims worded alike; null for none. */
function ofItsOwnKind(pair: ClaimPair): Verdict | null {
  const denial = denialBetween(pair);
  if (denial) return denied(pair, denial.speaker, denial.what);
  const raised = raisedOnOneSide(pair);
  if (raised) return ofOneTalk(pair) ?? flagged(pair, null, 'talk about it', raised.not === pair.left);
  const rank = pair.sameEvent >= SAME_RANKED && !ofOtherDays(pair) ? rankDenied(pair) : null;
  if (rank !== null) return flagged(pair, null, `a ${rank}`, negationsIn(pair.left.claim.text) > 0);
  return negatedFrame(pair) || countsWhatIsDenied(pair) ? flagged(pair, null) : null;
}

/** "Nobody broke anything down": whoever did it, and whatever it was done to. */
function noneOfIt(pair: ClaimPair): Verdict | null {
  const lemma = pair.sameEvent < SAME_RANKED ? null : (deniedWholly(pair) ?? hasWhatIsDenied(pair));
  if (lemma === null || ofOtherDays(pair)) return null;
  return flagged(pair, null, lemma, hasMoreNegations(pair), SCORE.occasion);
}

/** Who was there is for the detector of participants to tell. */
const PRESENCE = 'attend';

/** One has it done, the other that it was not, in whatever words: "no document was signed", "put their names to a memorandum". */
function onOccasion(pair: ClaimPair): Verdict | null {
  if (isYetToCome(pair)) return null;
  const found = deniedOccasion(pair);
  if (!found) return noneOfIt(pair);
  const words = { left: { token: found.left.token }, right: { token: found.right.token } };
  const deniesFor = deniesOnlyWhatFor(
    pair,
    { left: found.left.token, right: found.right.token },
    found.left.stage === 'not',
  );
  if (found.family === PRESENCE || deniesFor) return null;
  if (happenedOnOtherDays(pair, found) || countsOthers(pair) || ofOtherContents(pair, words)) return null;
  return flagged(pair, null, found.family, found.left.stage === 'not', SCORE.occasion);
}

function onSharedPredicate(pair: ClaimPair): Verdict {
  const shared = predicatePairs(pair);
  if (shared.length === 0) return abstain('the claims share no predicate');
  if (isYetToCome(pair)) return quiet('one has it as yet to come');
  const opposite = shared.filter((one) => deniedBy(pair.left, one.left) !== deniedBy(pair.right, one.right));
  if (opposite.length === 0) return quiet('both say it with one polarity');
  const [found] = opposite.filter((one) => saysTheSame(pair, one));
  if (!found) return quiet('the negation is not on something both say');
  if (deniesItself(pair, found)) return quiet('the account that has it goes on to deny it');
  if (countsOthers(pair)) return quiet('each counts other ones');
  if (namesOneDoerOnly(pair, found)) return quiet('somebody else may have done it');
  if (ofOtherDays(pair)) return quiet('of other days');
  if (ofOtherPlaces(pair.left.claim, pair.right.claim)) return quiet('of other places');
  return flagged(pair, found);
}

/** What one said and what the other heard of it: the same words cannot deny each other. */
function sameWords({ left, right }: ClaimPair): boolean {
  const [a, b] = [wordingOf(left.claim), wordingOf(right.claim)];
  if (diceAtMost(a, b) < SAME_WORDS) return false;
  const count = (words: typeof a) => words.filter(({ key }) => NEGATION.test(key)).length;
  return count(a) === count(b) && diffWording(a, b).dice >= SAME_WORDS;
}

/** A topic of other talks, between other people or on another day; null where nothing tells them apart. */
function ofOneTalk(pair: ClaimPair): Verdict | null {
  if (pair.left.claim.sourceId === pair.right.claim.sourceId) return quiet('both stand in one article');
  if (ofOtherDays(pair)) return quiet('of other days');
  return pair.sameEvent < SURELY_ONE && betweenOthers(pair) ? quiet('between other people') : null;
}

/** "Two had yet to be found": not so yet is not a denial. */
const YET = /\b(?:yet to|not yet|so far|still|at this time|at this stage)\b/iu;
/** "Have not approved it yet": so many letters lie between at most. */
const YET_REACH = 50;
function isNotYet({ claim: { text } }: PairSide): boolean {
  const at = text.search(/\byet\b/iu);
  return YET.test(text) || (at > 0 && NEGATION.test(text.slice(Math.max(0, at - YET_REACH), at)));
}
const isYetToCome = ({ left, right }: ClaimPair): boolean => isNotYet(left) !== isNotYet(right);

/** "Looked at 11 districts" and "13 districts have not been looked at": two parts of one whole. */
function countsOthers({ left, right }: ClaimPair): boolean {
  return left.claim.quantities.some((a) =>
    right.claim.quantities.some(
      (b) => a.kind === 'count' && a.countedLemma === b.countedLemma && a.low !== b.low,
    ),
  );
}

/** Clauses that only tell which one is meant, when or to what end: "trophies of elephants that were killed". */
const ASIDE: ReadonlySet<string> = new Set(['acl', 'advcl', 'xcomp', 'csubj']);
const isAside = ({ claim }: PairSide, { token }: Predication): boolean =>
  claim.predications[0]?.token !== token && ASIDE.has(claim.tokens[token]?.deprel.split(':')[0] ?? '');

/** Both assert it as a fact of its own, of one subject and object as far as both name them. */
function saysTheSame(pair: ClaimPair, { left, right, shared }: PredicatePair): boolean {
  if (!asserts(pair.left, left) || !asserts(pair.right, right)) return false;
  if (left.tense === 'none' || right.tense === 'none') return false;
  if (isAside(pair.left, left) || isAside(pair.right, right)) return false;
  const fewer = Math.min(
    argumentsOf(pair.left.claim, left).length,
    argumentsOf(pair.right.claim, right).length,
  );
  if (shared.length < Math.min(fewer, 2) || (shared.length === 0 && fewer > 0)) return false;
  if (!telling(pair, shared) && fewer > 0) return false;
  if (deniesOnlyWhatFor(pair, { left: left.token, right: right.token }, deniedBy(pair.left, left)))
    return false;
  if (ofOtherContents(pair, { left, right })) return false;
  return covered(pair) >= COVERED && coveredBoth(pair) >= COVERED_BOTH;
}

/** "He had met him" and "they met": pronouns tell nothing; one shared argument at least is a word or a name. */
function telling(pair: ClaimPair, shared: PredicatePair['shared']): boolean {
  return shared.some(([at]) => pair.left.claim.tokens[at]?.upos !== 'PRON');
}

/** "He had offered it, which the counsel said was never the case": the account that has it takes it back. */
const TAKEN_BACK =
  /\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|reject(?:s|ed)?|false|untrue|refus(?:e|es|ed)|whether|if|only)\b/iu;
function deniesItself(pair: ClaimPair, { left }: PredicatePair): boolean {
  const positive = deniedBy(pair.left, left) ? pair.right : pair.left;
  return NEGATION.test(positive.claim.text) || TAKEN_BACK.test(positive.claim.text);
}

function denied(pair: ClaimPair, speaker: string, what: string): Verdict {
  const first = pair.left.attribution?.act === 'denial';
  const by = speakerOf(first ? pair.right : pair.left);
  const told = inMarks(wholeClaim((first ? pair.right : pair.left).claim));
  return flag({
    score: SCORE.denial,
    field: null,
    values: first ? ['denied', 'told as so'] : ['told as so', 'denied'],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('a denial that agrees', 'the other account has it as so'),
      ruledOut('a denial of something else', `both speak of “${what}”`),
    ],
    message: `One has it as so (${told})${by === null ? '' : `, on the word of ${by}`}; in the other ${speaker} denies it.`,
  });
}

function flagged(
  pair: ClaimPair,
  found: PredicatePair | null,
  ...[about, leftDenies, score]: readonly [string?, boolean?, number?]
): Verdict {
  const isNot = leftDenies ?? leftIsNot(pair, found);
  const what = about ?? found?.left.lemma ?? pair.left.claim.predications[0]?.lemma ?? 'it';
  const clause = clauseOf(pair, found, isNot);
  const values = isNot ? (['not so', 'so'] as const) : (['so', 'not so'] as const);
  return flag({
    score: score ?? (about === undefined ? scoreOf(pair, found) : SCORE.raised),
    field: clause === null ? null : `whether ${clause}`,
    values,
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('negation of something else', `both speak of “${found?.right.lemma ?? what}”`),
      ruledOut('a plan, question or forecast', 'both are stated as so'),
      ruledOut('another day or place', 'no other day or place is named'),
    ],
    message: saysNot(pair, clause),
  });
}

/** What the claim that has it says, as it stands behind "that". */
function clauseOf(pair: ClaimPair, found: PredicatePair | null, leftIsNot: boolean): string | null {
  if (found === null) return null;
  return leftIsNot ? thatClause(pair.right.claim, found.right) : thatClause(pair.left.claim, found.left);
}

function saysNot({ left, right }: ClaimPair, clause: string | null): string {
  if (clause !== null) return `One says that ${clause}, the other that this is not so.`;
  return `One says ${inMarks(wholeClaim(left.claim))}, the other ${inMarks(wholeClaim(right.claim))}.`;
}

function scoreOf(pair: ClaimPair, found: PredicatePair | null): number {
  return found === null || covered(pair) >= COVERED_FULLY ? SCORE.fully : SCORE.partly;
}

function leftIsNot(pair: ClaimPair, found: PredicatePair | null): boolean {
  if (found) return deniedBy(pair.left, found.left);
  return pair.left.attribution?.act === 'denial' || hasMoreNegations(pair);
}

const NEGATION = /\b(?:not|never|no|nobody|none|nothing|neither|nor)\b|n['’]t\b/iu;
const negationsIn = (text: string): number => text.split(/\s+/u).filter((word) => NEGATION.test(word)).length;

function hasMoreNegations({ left, right }: ClaimPair): boolean {
  return negationsIn(left.claim.text) > negationsIn(right.claim.text);
}
