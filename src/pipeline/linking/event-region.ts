import { eventsOf } from '../../link/events.ts';
import type { EventId } from '../../model/ids.ts';
import { eventsTouching, type KeptEvent, type PlacedEvent } from '../../store/events.ts';
import type { Node } from '../../store/kept-findings.ts';
import type { SourceKey } from '../../store/pending.ts';
import { components } from './components.ts';
import { EVENTS, nodeKey } from './nodes.ts';
import { RegionClaims } from './region-claims.ts';
import type { Desk } from './relink.ts';

/** Claims whose events are worked out again, and the events they are in now. */
export interface Region {
  readonly nodes: readonly Node[];
  readonly events: readonly PlacedEvent[];
}

type Nodes = ReadonlyMap<string, Node>;

const sourcesOf = (nodes: Nodes): readonly SourceKey[] => [
  ...new Set([...nodes.values()].map(({ source }) => source)),
];

/**
 * Works out the events of the dirty claims again, and of no more than these may change.
 *
 * Claims of all the world's stories hang together by some pair or other, yet how a group grows depends only on the pairs
 * within it as long as no pair that leads out of it joins. So the dirty claims and the rest of their events are grouped
 * together with the whole events next to them; where one of those comes out as it was, nothing behind it can differ either,
 * and where it does not, it is taken in and the same is done around it.
 */
export async function eventsAround(desk: Desk): Promise<Region> {
  if (desk.said.events.together.length > 0) return eventsOfComponents(desk);
  const kept = new KeptEvents(desk);
  const claims = new RegionClaims(desk);
  let changing: Nodes = await kept.whole(new Map(desk.dirty.of(EVENTS).map((node) => [nodeKey(node), node])));
  for (;;) {
    const beside = await kept.whole(await nextTo(desk, changing));
    await desk.story.read(sourcesOf(beside));
    const events = await eventsAmong(desk, claims, new Map([...changing, ...beside]));
    const disturbed = new Map(
      events
        .filter((one) => !kept.isAsBefore(one) && one.places.some((place) => isIn(beside, changing, place)))
        .flatMap(({ places }) => places.map(({ source, seq }): Node => ({ source, at: seq })))
        .concat(kept.lostOf(beside, changing, events))
        .map((node) => [nodeKey(node), node]),
    );
    const grown = await kept.whole(new Map([...changing, ...disturbed]));
    if (grown.size === changing.size)
      return {
        nodes: [...changing.values()],
        events: events.filter(({ places }) =>
          places.some(({ source, seq }) => changing.has(nodeKey({ source, at: seq }))),
        ),
      };
    changing = grown;
  }
}

/** Where reviewers put claims together that no pair holds, all that hangs together counts. */
async function eventsOfComponents(desk: Desk): Promise<Region> {
  const found = await components(desk, EVENTS);
  const claims = new RegionClaims(desk);
  const events: PlacedEvent[] = [];
  for (const { nodes, edges } of found)
    if (edges.length > 0)
      events.push(...(await eventsAmong(desk, claims, new Map(nodes.map((node) => [nodeKey(node), node])))));
  return { nodes: found.flatMap(({ nodes }) => nodes), events };
}

function isIn(beside: Nodes, changing: Nodes, { source, seq }: PlacedEvent['places'][number]): boolean {
  const key = nodeKey({ source, at: seq });
  return beside.has(key) && !changing.has(key);
}

/** Claims that a pair holds to one of these. */
async function nextTo({ story }: Desk, nodes: Nodes): Promise<Nodes> {
  await story.read(sourcesOf(nodes));
  const found = new Map<string, Node>();
  for (const node of nodes.values())
    for (const other of story.heldTo(EVENTS, node))
      if (!nodes.has(nodeKey(other))) found.set(nodeKey(other), other);
  return found;
}

/** The events of these claims, by the pairs that have both their claims among them. */
async function eventsAmong(
  { story, said }: Desk,
  claims: RegionClaims,
  inside: Nodes,
): Promise<readonly PlacedEvent[]> {
  await claims.read(inside.values());
  // Candidates that are less sure hold nothing together, and still say how alike the claims of two groups are.
  const rows = new Set(sourcesOf(inside).flatMap((source) => story.rowsOf(source)));
  const claimIn = (key: string) => (inside.has(key) ? claims.at(key) : undefined);
  const candidates = [...rows].flatMap(({ left, right, verdict }) =>
    verdict.candidates.flatMap(([l, r, likeness, shared]) => {
      const [a, b] = [claimIn(`${left} ${l}`), claimIn(`${right} ${r}`)];
      return a && b ? [{ left: a, right: b, likeness, shared: shared ?? [] }] : [];
    }),
  );
  const here = {
    apart: said.events.apart,
    together: said.events.together
      .map((group) =>
        group.filter((claim) => {
          const node = claims.nodeOf(claim.id);
          return node !== undefined && claimIn(nodeKey(node)) === claim;
        }),
      )
      .filter(({ length }) => length > 1),
  };
  return eventsOf(candidates, here).map((event) => ({
    event,
    places: event.claimIds.flatMap((id) => {
      const node = claims.nodeOf(id);
      return node ? [{ source: node.source, seq: node.at }] : [];
    }),
  }));
}

/** The events of the last check, as far as one was asked for. */
class KeptEvents {
  readonly #desk: Desk;
  readonly #read = new Set<SourceKey>();
  readonly #of = new Map<string, KeptEvent>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** These claims with all others of the events they were in. */
  async whole(nodes: Nodes): Promise<Nodes> {
    const unread = sourcesOf(nodes).filter((source) => !this.#read.has(source));
    for (const source of unread) this.#read.add(source);
    for (const event of await eventsTouching(this.#desk.store, unread))
      for (const { source, seq } of event.places) this.#of.set(nodeKey({ source, at: seq }), event);
    const found = new Map(nodes);
    for (const key of nodes.keys())
      for (const { source, seq } of this.#of.get(key)?.places ?? [])
        found.set(nodeKey({ source, at: seq }), { source, at: seq });
    return found;
  }

  isAsBefore({ event, places: [first] }: PlacedEvent): boolean {
    return first !== undefined && this.#idAt(nodeKey({ source: first.source, at: first.seq })) === event.id;
  }

  /** Claims that were in an event and are in none that is as it was. */
  lostOf(beside: Nodes, changing: Nodes, events: readonly PlacedEvent[]): readonly Node[] {
    const still = new Set(events.filter((one) => this.isAsBefore(one)).map(({ event }) => event.id));
    return [...beside].flatMap(([key, node]) => {
      const id = this.#idAt(key);
      return id !== null && !changing.has(key) && !still.has(id) ? [node] : [];
    });
  }

  #idAt(key: string): EventId | null {
    return this.#of.get(key)?.id ?? null;
  }
}
