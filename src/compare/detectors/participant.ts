import { countriesApart, countriesNamed } from '../../lang/en/nationality.ts';
import type { Claim, ClaimToken, Participant } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { covered } from '../words/covered.ts';
import { deniedOccasion } from '../deeds/denied-occasions.ts';
import { type DoersApart, doersApart } from '../deeds/doers.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { frameOf } from '../words/frame.ts';
import { leadersApart } from '../deeds/leads.ts';
import { placeOf } from '../words/places.ts';
import { type PredicatePair, deniedBy, participantAt, predicatePairs, rolesOf } from '../words/predicates.ts';
import { sameName } from '../words/speakers.ts';
import { happenedOnOtherDays, ofOtherDays } from '../times/times.ts';

/** Everything but the name must agree. */
const COVERED = 0.55;
/** Claims worded alike by this much say one thing, but for the names they swap. */
const FRAME = 0.7;
const DIFFERING = 3;
const SCORE = { part: 0.65, frame: 0.82, lead: 0.62, alone: 0.54 };
/** Every story has several teams and inquiries: the claims must touch. */
const SAME_WORK = 0.1;

export const participant: Detector = Object.freeze({
  name: 'participant',
  version: 7,
  relation: 'conflict',
  kind: 'participant',
  flags: 'The two claims name different persons or bodies in one part of one happening.',
  quietOn:
    'Short and full names, a country’s people and a part of it, lists that add a name, two who both took part, other days, and negated claims.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const presence = deniedOccasion(pair);
  if (presence?.family === 'attend' && !happenedOnOtherDays(pair, presence))
    return told(
      pair,
      presence.left.stage === 'not' ? ['absent', 'present'] : ['present', 'absent'],
      'who was there',
      SCORE.lead,
    );
  const leaders = pair.sameEvent < SAME_WORK || ofOtherDays(pair) ? null : leadersApart(pair);
  if (leaders)
    return told(
      pair,
      [leaders[0].who.name, leaders[1].who.name],
      `who leads: ${leaders[0].what}`,
      SCORE.lead,
    );
  const swapped = swappedNames(pair);
  if (swapped) return told(pair, swapped, 'who or what', SCORE.frame);
  const doers = doersApart(pair);
  if (doers) return ofDoers(doers);
  const shared = predicatePairs(pair);
  if (shared.length === 0) return abstain('the claims share no predicate');
  if (covered(pair) < COVERED) return quiet('the rest of the two differs too much');
  if (ofOtherDays(pair)) return quiet('of other days');
  for (const one of shared) {
    const found = namesApart(pair, one);
    if (found === null) continue;
    return told(pair, [found[0].name, found[1].name], `who: ${one.left.lemma}`, SCORE.part);
  }
  return quiet('no part is taken by different names');
}

/** "Closed by Otto Lanz", "Anna Berg closed it": what one does alone. */
function ofDoers({ act, values, compared }: DoersApart): Verdict {
  return flag({
    score: SCORE.alone,
    field: `who: ${act}`,
    values,
    compared,
    checks: [
      ruledOut('one under two names', 'no part of the names agrees'),
      ruledOut('both took part', 'one alone does that'),
      ruledOut('another thing', 'nothing tells the two apart'),
    ],
  });
}

function told(
  pair: ClaimPair,
  values: readonly [string, string],
  ...[field, score]: readonly [string, number]
): Verdict {
  return flag({
    score,
    field,
    values,
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('one under two names', 'no part of the names agrees'),
      ruledOut('both took part', 'neither claim names the other’s'),
    ],
  });
}

/** Claims worded alike that swap one name for another; places are told by the detector of places. */
function swappedNames(pair: ClaimPair): readonly [string, string] | null {
  const frame = frameOf(pair);
  if (!frame || frame.otherReferent || frame.alike < FRAME || frame.differing > DIFFERING) return null;
  if (ofMany(pair.left.claim) && ofMany(pair.right.claim)) return null;
  for (const { left, right, kind } of frame.swaps) {
    if (kind !== 'name' || describes(pair.left.claim, left) !== describes(pair.right.claim, right)) continue;
    if (namesOf(pair, left, right) !== 'different') continue;
    if (isTime(pair.left.claim, left) || isTime(pair.right.claim, right)) continue;
    if (ofOneCountry(left.text, right.text)) continue;
    if (!placeOf(pair.left.claim, left) && !placeOf(pair.right.claim, right)) return [left.text, right.text];
  }
  return null;
}

/** "On Friday", "on Tuesday": capitals, and nobody. */
const isTime = ({ times }: Claim, { span: { start, end } }: ClaimToken): boolean =>
  times.some(({ span }) => span.start <= start && end <= span.end);

/** "The Norvian actor" is one whom another names. */
const describes = ({ tokens }: Claim, { deprel, head, upos }: ClaimToken): boolean =>
  upos === 'ADJ' || (/^(?:amod|compound)/u.test(deprel) && tokens[head]?.upos === 'NOUN');

/** "Scottish" and "British": who is the one is the other, too. */
function ofOneCountry(a: string, b: string): boolean {
  const [as, bs] = [countriesNamed([a]), countriesNamed([b])];
  return as.size > 0 && bs.size > 0 && !countriesApart(as, bs);
}

/** "Marek Dol was killed in the crash": so few words are said of each of several. */
const ofMany = ({ predications, tokens }: Claim): boolean =>
  tokens.length < FEW_WORDS && predications.some(({ lemma }) => MANY.has(lemma));
const FEW_WORDS = 10;
const MANY: ReadonlySet<string> = new Set('kill die injure wound hurt arrest detain charge'.split(' '));

/** By their full names: "Robert Lanz" and "Bob Lanz" are not two for "Robert" and "Bob". */
function namesOf({ left, right }: ClaimPair, a: ClaimToken, b: ClaimToken): ReturnType<typeof sameName> {
  const full = (claim: Claim, token: ClaimToken) => {
    const found = participantAt(claim, claim.tokens.indexOf(token));
    return found?.named === true ? found.name : token.text;
  };
  return sameName(full(left.claim, a), full(right.claim, b));
}

function namesApart(pair: ClaimPair, one: PredicatePair): readonly [Participant, Participant] | null {
  if (one.shared.length === 0 || deniedBy(pair.left, one.left) || deniedBy(pair.right, one.right))
    return null;
  const [as, bs] = [rolesOf(pair.left.claim, one.left), rolesOf(pair.right.claim, one.right)];
  for (const part of ['agent', 'patient'] as const) {
    const [a, b] = [named(pair, 'left', as[part]), named(pair, 'right', bs[part])];
    if (!a || !b || isPronoun(pair, 'left', as[part]) || isPronoun(pair, 'right', bs[part])) continue;
    if (a.kind !== b.kind || sameName(a.name, b.name) !== 'different') continue;
    if (!mentions(pair, 'right', a) && !mentions(pair, 'left', b)) return [a, b];
  }
  return null;
}

/** Whom "she" means may be misread: too thin to set against another name. */
const isPronoun = (pair: ClaimPair, side: 'left' | 'right', token: number | null): boolean =>
  token !== null && pair[side].claim.tokens[token]?.upos === 'PRON';

function named(pair: ClaimPair, side: 'left' | 'right', token: number | null): Participant | undefined {
  const found = token === null ? undefined : participantAt(pair[side].claim, token);
  return found?.named === true && (found.kind === 'person' || found.kind === 'organisation')
    ? found
    : undefined;
}

const mentions = (pair: ClaimPair, side: 'left' | 'right', { name }: Participant): boolean =>
  pair[side].claim.participants.some((one) => sameName(one.name, name) !== 'different');
