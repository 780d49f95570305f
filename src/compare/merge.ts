import type { FindingKind, Side } from '../model/finding.ts';
import type { SourceId } from '../model/ids.ts';
import { overlaps } from '../model/span.ts';
import { type Draft, restOf, sideFrom } from './draft.ts';
import type { Flagged } from './flags.ts';
import { independenceOf } from './independence.ts';

/** Flags that belong to one finding, and the places they share. */
interface Cluster {
  readonly flags: readonly Flagged[];
}

/** From the closest copy to the loosest: a finding of several is as loose as its loosest. */
const DUPLICATE_KINDS: readonly FindingKind[] = ['verbatim', 'near-verbatim', 'paraphrase'];

/** Three outlets that give 12, 12 and 17 are one finding: flags of one kind that share a place are put together. */
export function merge(flags: readonly Flagged[], order: ReadonlyMap<SourceId, number>): readonly Draft[] {
  return clustersOf(flags).map((cluster) => draftFrom(cluster, order));
}

/** Kinds that are put together: copies of every closeness are one. */
const groupOf = ({ detector }: Flagged): string =>
  detector.relation === 'duplicate' ? 'duplicate' : detector.kind;

function clustersOf(flags: readonly Flagged[]): readonly Cluster[] {
  const clusterAt = new Map<Flagged, Set<Flagged>>();
  const holders = new Map<string, Flagged[]>();
  for (const flagged of flags) {
    clusterAt.set(flagged, new Set([flagged]));
    for (const key of [
      `${groupOf(flagged)} ${flagged.pair.left.claim.id}`,
      `${groupOf(flagged)} ${flagged.pair.right.claim.id}`,
    ]) {
      for (const other of holders.get(key) ?? [])
        if (sharesPlace(flagged, other)) unite(clusterAt, flagged, other);
      holders.set(key, [...(holders.get(key) ?? []), flagged]);
    }
  }
  return [...new Set(clusterAt.values())].map((cluster) => ({ flags: [...cluster] }));
}

function unite(clusterAt: Map<Flagged, Set<Flagged>>, a: Flagged, b: Flagged): void {
  const [into, from] = [clusterAt.get(a), clusterAt.get(b)];
  if (!into || !from || into === from) return;
  for (const one of from) {
    into.add(one);
    clusterAt.set(one, into);
  }
}

function sharesPlace(a: Flagged, b: Flagged): boolean {
  return placesOf(a).some(([id, span]) =>
    placesOf(b).some(([other, at]) => id === other && overlaps(span, at)),
  );
}

function placesOf({ pair: { left, right }, flag: { compared } }: Flagged) {
  return [
    [left.claim.id, compared[0]],
    [right.claim.id, compared[1]],
  ] as const;
}

function draftFrom({ flags }: Cluster, order: ReadonlyMap<SourceId, number>): Draft {
  const ranked = [...flags].sort(
    (a, b) => b.flag.score - a.flag.score || (restsOf(a).join() < restsOf(b).join() ? -1 : 1),
  );
  const [best] = ranked;
  if (!best) throw new RangeError('a cluster has at least one flag');
  const { detector, flag, pair } = best;
  const sides = sidesOf(ranked, order);
  const kind = detector.relation === 'duplicate' ? loosest(ranked) : detector.kind;
  return {
    relation: detector.relation,
    kind,
    detector: detector.name,
    detectorVersion: detector.version,
    tier: flag.tier,
    score: flag.score,
    message: sides.length > 2 ? messageOfMany(sides, flag.field, flag.message) : flag.message,
    field: flag.field,
    eventId: ranked.find((one) => one.pair.eventId !== null)?.pair.eventId ?? null,
    sides,
    checks: flag.checks,
    independence: detector.relation === 'duplicate' ? independenceOf(pair, kind) : null,
    rests: restsOf(best),
  };
}

const restsOf = ({ pair, detector }: Flagged): readonly string[] =>
  [restOf(pair.left), restOf(pair.right), detector.kind].sort();

function loosest(flags: readonly Flagged[]): FindingKind {
  const kinds = flags.map(({ detector }) => detector.kind);
  return [...DUPLICATE_KINDS].reverse().find((kind) => kinds.includes(kind)) ?? 'paraphrase';
}

/** Each place once, in the order of sources and of reading. */
function sidesOf(flags: readonly Flagged[], order: ReadonlyMap<SourceId, number>): readonly Side[] {
  const sides = new Map<string, Side>();
  for (const { pair, flag } of flags) {
    for (const [at, side] of [pair.left, pair.right].entries()) {
      const span = flag.compared[at];
      if (!span) continue;
      const key = `${side.claim.id} ${String(span.start)} ${String(span.end)}`;
      if (!sides.has(key)) sides.set(key, sideFrom(side, span, flag.values[at] ?? null));
    }
  }
  return [...sides.values()].sort(
    (a, b) =>
      (order.get(a.sourceId) ?? 0) - (order.get(b.sourceId) ?? 0) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end,
  );
}

/** "On people killed: “12” (2), “at least 17” (1)." */
function messageOfMany(sides: readonly Side[], field: string | null, otherwise: string): string {
  const counts = new Map<string, number>();
  for (const { value } of sides) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return otherwise;
  const said = [...counts].map(([value, count]) => `“${value}” (${String(count)})`).join(', ');
  return `${field === null ? 'The accounts say' : `On ${field}, the accounts say`} ${said}.`;
}
