import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import { type ClaimId, eventId } from '../model/ids.ts';
import type { Candidate } from './candidate.ts';
import { evidenceOf } from './evidence.ts';
import { type JudgedEvents, keyOf, NOTHING_JUDGED } from './judged-events.ts';
import { labelOf } from './label.ts';

/** Two claims alike by this much are mostly of one happening; below it they share a setting. */
export const ONE_HAPPENING = 0.42;
/** Of the claims of two groups, the mean likeness that joins them: one strong bridge is not enough. */
const JOINS = 0.3;
const LARGEST = 40;

interface Group {
  readonly claims: readonly Claim[];
  readonly links: readonly Candidate[];
}

/** Claims about one happening, the likest pairs first; a claim is in one event at most. A reviewer's word comes first. */
export function eventsOf(
  candidates: readonly Candidate[],
  judged: JudgedEvents = NOTHING_JUDGED,
): readonly Event[] {
  const likeness = new Map(candidates.map((one) => [keyOf(one.left, one.right), one.likeness]));
  const groupOf = new Map<Claim, Group>();
  for (const claims of judged.together) {
    const group = { claims, links: [] };
    for (const claim of claims) groupOf.set(claim, group);
  }
  const ranked = [...candidates]
    .filter((one) => one.likeness >= ONE_HAPPENING)
    .sort((a, b) => b.likeness - a.likeness || (keyOf(a.left, a.right) < keyOf(b.left, b.right) ? -1 : 1));
  for (const candidate of ranked) {
    const left = groupOf.get(candidate.left) ?? { claims: [candidate.left], links: [] };
    const right = groupOf.get(candidate.right) ?? { claims: [candidate.right], links: [] };
    const links = left === right ? [...left.links, candidate] : [...left.links, ...right.links, candidate];
    if (left !== right && (keptApart(left, right, judged) || !joins(left, right, likeness))) continue;
    const joined = { claims: left === right ? left.claims : [...left.claims, ...right.claims], links };
    for (const claim of joined.claims) groupOf.set(claim, joined);
  }
  return [...new Set(groupOf.values())].map(eventFrom);
}

function keptApart(left: Group, right: Group, { apart }: JudgedEvents): boolean {
  if (apart.size === 0) return false;
  return left.claims.some((a) => right.claims.some((b) => apart.has(keyOf(a, b))));
}

function joins(left: Group, right: Group, likeness: ReadonlyMap<string, number>): boolean {
  if (left.claims.length + right.claims.length > LARGEST) return false;
  let sum = 0;
  for (const a of left.claims) for (const b of right.claims) sum += likeness.get(keyOf(a, b)) ?? 0;
  return sum / (left.claims.length * right.claims.length) >= JOINS;
}

function eventFrom({ claims, links }: Group): Event {
  const inOrder = [...claims].sort((a, b) =>
    a.sourceId === b.sourceId ? a.seq - b.seq : a.sourceId < b.sourceId ? -1 : 1,
  );
  const shortest = [...claims].sort((a, b) => a.text.length - b.text.length || (a.id < b.id ? -1 : 1))[0];
  const times = claims.flatMap(({ times: stated }) => stated);
  const earliest = times.flatMap(({ earliest: at }) => at ?? []).sort()[0] ?? null;
  const latest =
    times
      .flatMap(({ latest: at }) => at ?? [])
      .sort()
      .at(-1) ?? null;
  const ids = inOrder.map(({ id }): ClaimId => id);
  return {
    id: eventId(ids),
    label: labelOf(inOrder, centralityIn(links)),
    action: shortest?.predications[0]?.lemma ?? '',
    participants: namesIn(claims),
    place: placeIn(claims),
    earliest,
    latest,
    claimIds: ids,
    // Claims that only a reviewer put together are one happening for sure.
    confidence: links.length === 0 ? 1 : links.reduce((sum, one) => sum + one.likeness, 0) / links.length,
    why: evidenceOf(claims, links),
  };
}

/** How like a claim is to the others, against the one that is most like them; 1 for all where none is judged. */
function centralityIn(links: readonly Candidate[]): (claim: Claim) => number {
  const sums = new Map<Claim, number>();
  for (const { left, right, likeness } of links) {
    for (const claim of [left, right]) sums.set(claim, (sums.get(claim) ?? 0) + likeness);
  }
  const most = Math.max(...sums.values());
  return (claim) => (sums.size === 0 ? 1 : (sums.get(claim) ?? 0) / most);
}

function namesIn(claims: readonly Claim[]): readonly string[] {
  const names = claims.flatMap(({ participants }) =>
    participants.filter(({ named, kind }) => named && kind !== 'place'),
  );
  return [...new Set(names.map(({ name }) => name))].sort();
}

/** The place most claims name; the first by letters where they are even. */
function placeIn(claims: readonly Claim[]): string | null {
  const counts = new Map<string, number>();
  for (const { participants } of claims) {
    for (const { kind, named, name } of participants) {
      if (named && kind === 'place') counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
