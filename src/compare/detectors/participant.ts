import type { Participant } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { covered } from '../covered.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { type PredicatePair, deniedBy, participantAt, predicatePairs, rolesOf } from '../predicates.ts';
import { sameName } from '../speakers.ts';
import { ofOtherDays } from '../times.ts';

/** Everything but the name must agree. */
const COVERED = 0.55;
const SCORE = 0.65;

export const participant: Detector = Object.freeze({
  name: 'participant',
  version: 1,
  relation: 'conflict',
  kind: 'participant',
  flags: 'The two claims name different persons or bodies in one part of one happening.',
  quietOn:
    'Short and full names, lists that add a name, two who both took part, other days, and negated claims.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const shared = predicatePairs(pair);
  if (shared.length === 0) return abstain('the claims share no predicate');
  if (covered(pair) < COVERED) return quiet('the rest of the two differs too much');
  if (ofOtherDays(pair)) return quiet('of other days');
  for (const one of shared) {
    const found = namesApart(pair, one);
    if (found === null) continue;
    const [a, b] = found;
    return flag({
      score: SCORE,
      field: `who: ${one.left.lemma}`,
      values: [a.name, b.name],
      compared: [pair.left.claim.span, pair.right.claim.span],
      checks: [
        ruledOut('one under two names', 'no part of the names agrees'),
        ruledOut('both took part', 'neither claim names the other’s'),
      ],
    });
  }
  return quiet('no part is taken by different names');
}

function namesApart(pair: ClaimPair, one: PredicatePair): readonly [Participant, Participant] | null {
  if (one.shared.length === 0 || deniedBy(pair.left, one.left) || deniedBy(pair.right, one.right))
    return null;
  const [as, bs] = [rolesOf(pair.left.claim, one.left), rolesOf(pair.right.claim, one.right)];
  for (const part of ['agent', 'patient'] as const) {
    const [a, b] = [named(pair, 'left', as[part]), named(pair, 'right', bs[part])];
    if (!a || !b || a.kind !== b.kind || sameName(a.name, b.name) !== 'different') continue;
    if (!mentions(pair, 'right', a) && !mentions(pair, 'left', b)) return [a, b];
  }
  return null;
}

function named(pair: ClaimPair, side: 'left' | 'right', token: number | null): Participant | undefined {
  const found = token === null ? undefined : participantAt(pair[side].claim, token);
  return found?.named === true && (found.kind === 'person' || found.kind === 'organisation')
    ? found
    : undefined;
}

const mentions = (pair: ClaimPair, side: 'left' | 'right', { name }: Participant): boolean =>
  pair[side].claim.participants.some((one) => sameName(one.name, name) !== 'different');
