import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Candidate } from './candidate.ts';

/** A reviewer's word on claims: all of `a` and `b` are of one happening, or none of `a` is of the happening of any of `b`. */
export interface EventJudgement {
  readonly a: readonly ClaimId[];
  readonly b: readonly ClaimId[];
  readonly same: boolean;
}

/** Reviewers' words with the later one winning: claims that are one event, and pairs (`keyOf`) that are not. */
export interface JudgedEvents {
  readonly together: readonly (readonly Claim[])[];
  readonly apart: ReadonlySet<string>;
}

export const NOTHING_JUDGED: JudgedEvents = { together: [], apart: new Set() };

/** What a reviewer calls one happening is likely that of two claims that are just alike enough to be one. */
const AS_GOOD_AS_LINKED = 0.42;

/** Names two claims, whatever their order. */
export const keyOf = (a: Claim, b: Claim): string => (a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`);

/** Puts reviewers' words together. A judgement that contradicts a later one gives way where the two meet. */
export function judgedEvents(claims: readonly Claim[], judgements: readonly EventJudgement[]): JudgedEvents {
  if (judgements.length === 0) return NOTHING_JUDGED;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const present = (ids: readonly ClaimId[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const apart = new Set<string>();
  const groupOf = new Map<Claim, readonly Claim[]>();
  for (const { a, b, same } of [...judgements].reverse()) {
    const [left, right] = [present(a), present(b)];
    if (same) {
      for (const claim of [...left, ...right].slice(1)) join([...left, ...right][0], claim, groupOf, apart);
    } else {
      for (const one of left)
        for (const two of right) if (!together(one, two, groupOf)) apart.add(keyOf(one, two));
    }
  }
  return { together: [...new Set(groupOf.values())], apart };
}

function together(a: Claim, b: Claim, groupOf: ReadonlyMap<Claim, readonly Claim[]>): boolean {
  return a === b || (groupOf.get(a)?.includes(b) ?? false);
}

function join(
  a: Claim | undefined,
  b: Claim,
  groupOf: Map<Claim, readonly Claim[]>,
  apart: ReadonlySet<string>,
): void {
  if (!a || together(a, b, groupOf)) return;
  const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
  if (left.some((one) => right.some((two) => apart.has(keyOf(one, two))))) return;
  const joined = [...left, ...right];
  for (const claim of joined) groupOf.set(claim, joined);
}

/**
 * The pairs to compare, as reviewers have them: claims of two happenings are not laid side by side, claims of one are, at
 * least as surely as if they had been linked.
 */
export function asJudged(
  candidates: readonly Candidate[],
  { together: groups, apart }: JudgedEvents,
): readonly Candidate[] {
  if (groups.length === 0 && apart.size === 0) return candidates;
  const wanted = new Map(groups.flatMap(pairsAcross));
  const kept = candidates
    .filter(({ left, right }) => !apart.has(keyOf(left, right)))
    .map((one) => {
      const known = wanted.delete(keyOf(one.left, one.right));
      return known ? { ...one, likeness: Math.max(one.likeness, AS_GOOD_AS_LINKED) } : one;
    });
  const more = [...wanted.values()].map(([left, right]) => ({
    left,
    right,
    likeness: AS_GOOD_AS_LINKED,
    shared: ['reviewer'],
  }));
  return [...kept, ...more];
}

/** Every two claims of a group that are in different articles, in the order of their ids. */
function pairsAcross(claims: readonly Claim[]): readonly [string, readonly [Claim, Claim]][] {
  const inOrder = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.flatMap((left, at) =>
    inOrder
      .slice(at + 1)
      .filter(({ sourceId }) => sourceId !== left.sourceId)
      .map((right): [string, readonly [Claim, Claim]] => [keyOf(left, right), [left, right]]),
  );
}
