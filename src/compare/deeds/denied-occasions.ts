import { nounTopic } from '../../lang/en/meaning.ts';
import type { Claim, Participant } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { PairSide } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import type { Occasion } from './occasions.ts';
import {
  type PredicatePair,
  deniedBy,
  participantAt,
  predicationAbove,
  rolesOf,
} from '../words/predicates.ts';
import { type SharedOccasion, sharedOccasions } from './same-occasion.ts';
import { sameName, speakerOf } from '../words/speakers.ts';
import { isOfLongAgo, timesWithin } from '../times/times.ts';

/** What one side has as done and the other as not done, in whatever words; null for none. */
export function deniedOccasion(pair: ClaimPair): SharedOccasion | null {
  return sharedOccasions(pair).find((one) => deniedOn(pair, one)) ?? null;
}

/** What is handed over is the object of one word and the subject of another: "reached the ministry", "was delivered to it". */
const HANDED = 'deliver';
function ofNothing(pair: ClaimPair, left: Occasion, right: Occasion): boolean {
  const [side, not] = left.stage === 'not' ? [pair.left, left] : [pair.right, right];
  const subject = not.clause?.subject ?? null;
  if (subject === null || !isNone(side.claim, subject)) return false;
  const { links } = alignmentOf(pair);
  return links.some((link) => (side === pair.left ? link.left.at : link.right.at) === subject);
}

const ofOneDoer = (
  pair: ClaimPair,
  family: string,
  ...[left, right]: readonly [Occasion, Occasion]
): boolean => (family === ASKED ? deniesForItself(pair, left, right) : sameDoer(pair, left, right));

/** Everybody asks for something: only who says "I did not ask for it" denies that he did. */
const ASKED = 'request';
const OWN: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our']);

function deniesForItself(pair: ClaimPair, left: Occasion, right: Occasion): boolean {
  const [side, not] = left.stage === 'not' ? [pair.left, left] : [pair.right, right];
  const [other, done] = left.stage === 'not' ? [pair.right, right] : [pair.left, left];
  const [subject, agent] = [agentOf(side.claim, not), agentOf(other.claim, done)];
  if (subject === null || agent === null || !not.phrase || !done.phrase) return false;
  const own = side.claim.tokens.some(
    ({ lemma, head }, at) => OWN.has(lemma) && (at === subject || head === subject),
  );
  const [speaker, asker] = [speakerOf(side), participantAt(other.claim, agent)];
  return own && speaker !== null && asker?.named === true && sameName(speaker, asker.name) === 'same';
}

/** "A treaty initialled that year was never ratified": it only tells of which one something is denied. */
function tellsWhichIsDenied(side: PairSide, { token }: Occasion): boolean {
  const { deprel = '', head = -1 } = side.claim.tokens[token] ?? {};
  if (!/^acl/u.test(deprel)) return false;
  const above = predicationAbove(side.claim, head);
  return above !== null && above.token !== token && deniedBy(side, above);
}

function ofOneTime({ left, right }: ClaimPair, a: Occasion, b: Occasion): boolean {
  const onlyTells = a.stage === 'not' ? tellsWhichIsDenied(right, b) : tellsWhichIsDenied(left, a);
  return !onlyTells && isPast(left, a) === isPast(right, b);
}

/** What was done years ago is not what is denied of this week; nor the other way round. */
function isPast({ claim, source }: PairSide, occasion: Occasion): boolean {
  const times = timesWithin(claim, occasion);
  return times.length > 0 && times.every((time) => isOfLongAgo(time, source));
}

/** "We did not find theft": of a whole story, none of it. */
const SURELY_DENIED = 0.12;

function deniedOn(
  pair: ClaimPair,
  { left, right, family, parts, people, otherObject }: SharedOccasion,
): boolean {
  const stages = [left.stage, right.stage];
  if (!stages.includes('done') || !stages.includes('not') || !ONE_ACT.has(family)) return false;
  if (family === HANDED ? !ofNothing(pair, left, right) : otherObject) return false;
  if (!ofOneDoer(pair, family, left, right) || !ofOneTime(pair, left, right)) return false;
  const [not, side] = left.stage === 'not' ? [left, pair.left] : [right, pair.right];
  if (parts > 0 || (family === 'attend' && people > 0)) return true;
  const bare = not.noun && not.clause === null && not.around.size === 1 && side.claim.times.length === 0;
  return bare && pair.sameEvent >= SURELY_DENIED;
}

/** Families whose words all tell of one act: "talked" and "met" are of one family, and not to have met is not to be silent. */
const ONE_ACT: ReadonlySet<string> = new Set(
  (
    'sign submit dismiss resign appoint attend arrest charge convict acquit steal inform invite visit fine ' +
    'grounded vaccinate evacuate exchange sell buy depart deliver request approve cancel postpone expel kidnap deploy merge publish shoot'
  ).split(' '),
);

/** "He did not send it", "it was sent": who is said not to have done it must be who is said to have done it. */
function sameDoer(pair: ClaimPair, left: Occasion, right: Occasion): boolean {
  const [not, done] = left.stage === 'not' ? [left, right] : [right, left];
  const [side, other] = left.stage === 'not' ? [pair.left, pair.right] : [pair.right, pair.left];
  const doer = not.noun || not.phrase ? null : agentOf(side.claim, not);
  if (doer === null || isNone(side.claim, doer)) return true;
  const agent = participantAt(other.claim, agentOf(other.claim, done) ?? -1);
  if (side.claim.tokens[doer]?.upos === 'NOUN') return !isOtherThan(side.claim, doer, agent);
  const one = participantAt(side.claim, doer);
  return one?.named === true && agent?.named === true && sameName(one.name, agent.name) !== 'different';
}

/** "The city did not buy it": what a lawyer bought is another deal. */
const isOtherThan = ({ tokens }: Claim, at: number, agent: Participant | undefined): boolean =>
  agent?.named === true && agent.kind === 'person' && nounTopic(tokens[at]?.lemma ?? '') === 'place';

const agentOf = (claim: Claim, { clause }: Occasion): number | null =>
  clause === null ? null : rolesOf(claim, clause).agent;

/** "Brandt had not sent it", "it was sent": the negated claim names who did not, the other does not say who did. */
export function namesOneDoerOnly(pair: ClaimPair, { left, right }: PredicatePair): boolean {
  const [side, not, done] = deniedBy(pair.left, left) ? [pair.left, left, right] : [pair.right, right, left];
  const doer = not.voice === 'active' ? not.subject : null;
  if (doer === null || side.claim.tokens[doer]?.upos !== 'PROPN') return false;
  const other = side === pair.left ? pair.right : pair.left;
  return done.voice === 'passive' && rolesOf(other.claim, done).agent === null;
}

const isNone = ({ tokens }: Claim, at: number): boolean =>
  NEGATION.test(tokens[at]?.text ?? '') ||
  tokens.some(({ head, text }) => head === at && NEGATION.test(text));
const NEGATION = /^(?:not|never|no|nobody|none|nothing|neither|nor)$/iu;
