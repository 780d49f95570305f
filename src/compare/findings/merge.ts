import type { FindingKind, Side } from '../../model/finding.ts';
import type { SourceId } from '../../model/ids.ts';
import { overlaps } from '../../model/span.ts';
import { type Draft, restOf, sideFrom } from './draft.ts';
import type { Flagged } from '../flags.ts';
import { independenceOf } from './independence.ts';
import { type Said, saysTheSame } from './said-value.ts';

/** Flags that belong to one finding. */
interface Cluster {
  readonly flags: readonly Flagged[];
}

/** A place a flag points to, and what is said there. */
interface Place extends Said {
  readonly claimId: string;
}

/** From the closest copy to the loosest: a finding of several is as loose as its loosest. */
const DUPLICATE_KINDS: readonly FindingKind[] = ['verbatim', 'near-verbatim', 'paraphrase'];

/**
 * Three outlets that give 12, 12 and 17 are one finding. Flags of one kind are put together where they share a place
 * and every two places of the whole either were flagged as a pair themselves or say the same: no chain from one
 * happening to the next. The surest flags are put together first, whatever the order they come in.
 */
export function merge(flags: readonly Flagged[], order: ReadonlyMap<SourceId, number>): readonly Draft[] {
  return clustersOf(flags).map((cluster) => draftFrom(cluster, order));
}

/** Flags that may be put together: those of one kind; copies of every closeness are one. */
export function bundleOf({ detector }: Pick<Flagged, 'detector'>): string {
  return detector.relation === 'duplicate' ? 'duplicate' : detector.kind;
}

function clustersOf(flags: readonly Flagged[]): readonly Cluster[] {
  const flagged = new Set(flags.map((one) => pairKey(bundleOf(one), ...placesOf(one))));
  const clusters: Flagged[][] = [];
  const holders = new Map<string, Flagged[][]>();
  for (const one of [...flags].sort(surestFirst)) {
    const keys = placesOf(one).map(({ claimId }) => `${bundleOf(one)} ${claimId}`);
    const near = new Set(keys.flatMap((key) => holders.get(key) ?? []));
    const home = [...near].find((cluster) => belongs(one, cluster, flagged));
    const cluster = home ?? [];
    cluster.push(one);
    if (!home) clusters.push(cluster);
    for (const key of keys) holders.set(key, [...(holders.get(key) ?? []), cluster]);
  }
  return clusters.map((cluster) => ({ flags: cluster }));
}

function surestFirst(a: Flagged, b: Flagged): number {
  return b.worth.score - a.worth.score || b.flag.score - a.flag.score || (placeKey(a) < placeKey(b) ? -1 : 1);
}

const placeKey = (one: Flagged): string =>
  placesOf(one)
    .map(({ claimId, span }) => `${claimId} ${String(span.start)}`)
    .sort()
    .join(' ');

/** "12" and "at least 12" do not differ, and both differ from "17": numbers of one measure, for one number is of one. */
const OF_ONE_MEASURE: ReadonlySet<FindingKind> = new Set(['quantity', 'update']);

/** True where the flag shares a place with the cluster and goes with every other place in it. */
function belongs(one: Flagged, cluster: readonly Flagged[], flagged: ReadonlySet<string>): boolean {
  const [mine, theirs] = [placesOf(one), cluster.flatMap(placesOf)];
  if (!mine.some((a) => theirs.some((b) => samePlace(a, b)))) return false;
  const [group, { kind }] = [bundleOf(one), one.detector];
  const goTogether = (a: Place, b: Place) =>
    samePlace(a, b) || saysTheSame(a, b, kind) || flagged.has(pairKey(group, a, b));
  if (mine.every((a) => theirs.every((b) => goTogether(a, b)))) return true;
  if (!OF_ONE_MEASURE.has(kind) || cluster.some(({ flag }) => measureOf(flag) !== measureOf(one.flag)))
    return false;
  return mine.some((hub) => theirs.some((b) => samePlace(hub, b)) && theirs.every((b) => goTogether(hub, b)));
}

const measureOf = ({ measure, field }: Flagged['flag']): string | null =>
  measure === undefined ? field : measure;

function samePlace(a: Place, b: Place): boolean {
  return a.claimId === b.claimId && overlaps(a.span, b.span);
}

function pairKey(group: string, a: Place, b: Place): string {
  return `${group} ${[a.claimId, b.claimId].sort().join(' ')}`;
}

function placesOf({ pair: { left, right }, flag: { compared, values } }: Flagged): readonly [Place, Place] {
  const place = (side: typeof left, at: 0 | 1): Place => ({
    claimId: side.claim.id,
    side,
    span: compared[at],
    value: values[at],
  });
  return [place(left, 0), place(right, 1)];
}

function draftFrom({ flags }: Cluster, order: ReadonlyMap<SourceId, number>): Draft {
  const ranked = [...flags].sort(
    (a, b) =>
      b.worth.score - a.worth.score ||
      b.flag.score - a.flag.score ||
      (restsOf(a).join() < restsOf(b).join() ? -1 : 1),
  );
  const [best] = ranked;
  if (!best) throw new RangeError('a cluster has at least one flag');
  const { detector, flag, pair, worth } = best;
  const sides = sidesOf(ranked, order);
  const kind = detector.relation === 'duplicate' ? loosest(ranked) : detector.kind;
  return {
    relation: detector.relation,
    kind,
    detector: detector.name,
    detectorVersion: detector.version,
    tier: worth.tier,
    score: worth.score,
    message: flag.message,
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
