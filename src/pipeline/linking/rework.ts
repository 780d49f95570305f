import { findingsFrom, notesOn, notesOnName, rankKey } from '../../compare/findings/local.ts';
import type { Finding } from '../../model/finding.ts';
import type { EventId, SourceId } from '../../model/ids.ts';
import type { ClaimPair, NameUse } from '../../model/pair.ts';
import { eventsIn, replaceEvents } from '../../store/events.ts';
import { type Node, type PlacedFinding, replaceFindings, type Reworked } from '../../store/kept-findings.ts';
import type { SourceKey } from '../../store/pending.ts';
import type { Store } from '../../store/store.ts';
import {
  type Bundles,
  dropUnworked,
  keepUnworked,
  type Unworked,
  unworkedAmong,
  unworkedOf,
  unworkedSources,
} from '../../store/unworked.ts';
import { revisedSource } from '../revised.ts';
import { placesIn } from './articles.ts';
import { byStory } from './by-story.ts';
import { components } from './components.ts';
import { eventsAround } from './event-region.ts';
import { KnownEvents } from './known-events.ts';
import type { Loaded } from './loaded.ts';
import { ARTICLE, ELSEWHERE, EVENTS, NAMES, nodeKey, WHOLE } from './nodes.ts';
import type { Desk } from './relink.ts';
import type { Component } from './story.ts';
import { pairFrom } from './verdict.ts';

/**
 * Works out again the events around the unworked claims of the first `limit` articles that have some; a claim whose event
 * changed has its findings worked out too, which name it. Gives of how many articles; 0 where nothing is left.
 */
export async function workOutEvents(desk: Desk, limit: number): Promise<number> {
  const bundles = { events: EVENTS, which: 'events' } as const;
  const taken = await takeUnworked(desk.store, bundles, limit);
  if (taken.length === 0) return 0;
  for (const { node } of taken) desk.dirty.add(EVENTS, [node]);
  const nodes = await reworkEvents(desk);
  await keepUnworked(
    desk.store,
    desk.dirty.all().filter(({ bundle }) => bundle !== EVENTS),
  );
  await dropUnworked(desk.store, bundles, [...taken, ...nodes.map((node) => ({ bundle: EVENTS, node }))]);
  return new Set(taken.map(({ node }) => node.source)).size;
}

/** The same for findings, what hangs together with a node at once, and for notes on whole articles. */
export async function workOutFindings(desk: Desk, limit: number): Promise<number> {
  const bundles = { events: EVENTS, which: 'others' } as const;
  const taken = await takeUnworked(desk.store, bundles, limit);
  if (taken.length === 0) return 0;
  for (const { bundle, node } of taken) desk.dirty.add(bundle, [node]);
  const worked = await reworkFindings(desk);
  await dropUnworked(desk.store, bundles, [
    ...taken,
    ...worked.flatMap(({ bundle, nodes }) => nodes.map((node) => ({ bundle, node }))),
  ]);
  return new Set(taken.map(({ node }) => node.source)).size;
}

async function takeUnworked(store: Store, bundles: Bundles, limit: number): Promise<readonly Unworked[]> {
  const waiting = {
    first: async (most: number) => unworkedSources(store, bundles, most),
    among: async (sources: readonly SourceKey[]) => unworkedAmong(store, bundles, sources),
  };
  return unworkedOf(store, bundles, await byStory(store, waiting, limit));
}

async function reworkFindings(desk: Desk): Promise<readonly Reworked[]> {
  const events = new KnownEvents(desk.store);
  const tasks: Task[] = [];
  for (const bundle of desk.dirty.bundles()) {
    if (bundle === ARTICLE) continue;
    const work = bundle === NAMES ? nameFindings : flagFindings;
    for (const component of await components(desk, bundle)) {
      const { nodes, edges } = component;
      const first = Math.min(...nodes.map(({ source }) => source));
      const findings = async () => (edges.length === 0 ? [] : work(desk, component, events));
      tasks.push({ first, work: async () => ({ bundle, nodes, findings: await findings() }) });
    }
  }
  for (const { source } of [...desk.dirty.of(ARTICLE)].sort((a, b) => a.source - b.source))
    tasks.push({ first: source, work: async () => articleFindings(desk, source) });
  const worked = await doneSideBySide(desk, tasks);
  await replaceFindings(desk.store, worked);
  return worked;
}

/** Findings to be worked out again, and the first of the articles they are on. */
interface Task {
  readonly first: SourceKey;
  readonly work: () => Promise<Reworked>;
}

/** What each task gives, in their order; those on neighbouring articles are done one after the other, so that each is unpacked once. */
async function doneSideBySide({ articles }: Desk, tasks: readonly Task[]): Promise<readonly Reworked[]> {
  const done = new Map<Task, Reworked>();
  for (const task of articles.atHandFirst(tasks, ({ first }) => first)) done.set(task, await task.work());
  return tasks.flatMap((task) => done.get(task) ?? []);
}

/** Gives the claims whose events were worked out; bundles they have findings in are dirty where their event is another now. */
async function reworkEvents(desk: Desk): Promise<readonly Node[]> {
  const { store, story, dirty } = desk;
  const { nodes, events } = await eventsAround(desk);
  const sources = [...new Set(nodes.map(({ source }) => source))];
  const before = await eventsIn(store, sources);
  await replaceEvents(
    store,
    nodes.map(({ source, at }) => ({ source, seq: at })),
    events,
  );
  const after = await eventsIn(store, sources);
  await story.read(sources);
  for (const node of nodes) {
    const key = nodeKey(node);
    if (before.get(key) === after.get(key)) continue;
    for (const bundle of story.bundlesAt(node.source, node.at))
      if (bundle !== EVENTS && bundle !== NAMES) dirty.add(bundle, [node]);
  }
  return nodes;
}

async function flagFindings(
  { store, articles }: Desk,
  { nodes, edges }: Component,
  events: KnownEvents,
): Promise<readonly PlacedFinding[]> {
  const sources = [...new Set(nodes.map(({ source }) => source))];
  const loaded = await articles.load(store, sources);
  const known = await events.of(sources);
  const flags = edges.flatMap(({ row, index }) => {
    const [left, right] = [loaded.get(row.left), loaded.get(row.right)];
    const kept = row.verdict.flags[index];
    if (!left || !right || !kept) return [];
    const [l, r, detector, flag] = kept;
    const pair = pairOf({ left, right, l, r, events: known });
    return pair ? [{ detector, pair, flag }] : [];
  });
  const placeOf = placesIn(loaded.values());
  return findingsFrom(flags, orderOf(loaded.values())).map((finding) => ({
    finding,
    rank: rankKey(finding),
    nodes: finding.sides.flatMap(({ claimId }) => placeOf.get(claimId) ?? []),
  }));
}

interface Placed {
  readonly left: Loaded;
  readonly right: Loaded;
  readonly l: number;
  readonly r: number;
  readonly events: ReadonlyMap<string, EventId>;
}

/** The pair of two claims by their numbers, with the event both are in. How sure the event is, detectors have asked before. */
function pairOf({ left, right, l, r, events }: Placed): ClaimPair | null {
  const [one, two] = [left.claimAt.get(l), right.claimAt.get(r)];
  if (!one || !two) return null;
  const pair = pairFrom({ left: one, right: two, likeness: 1, shared: [] }, left, right);
  const event = events.get(`${left.key} ${l}`) ?? null;
  return pair && { ...pair, eventId: event === events.get(`${right.key} ${r}`) ? event : null };
}

function orderOf(loaded: Iterable<Loaded>): ReadonlyMap<SourceId, number> {
  const inOrder = [...loaded].sort((a, b) => (a.article.source.address < b.article.source.address ? -1 : 1));
  return new Map(inOrder.map(({ article }, at) => [article.source.id, at]));
}

async function nameFindings(
  { store, articles }: Desk,
  { nodes, edges }: Component,
): Promise<readonly PlacedFinding[]> {
  const loaded = await articles.load(
    store,
    nodes.map(({ source }) => source),
  );
  const order = orderOf(loaded.values());
  const keyOf = new Map([...loaded.values()].map(({ key, article }) => [article.source.id, key]));
  const uses = new Map<string, NameUse>();
  for (const { row, index } of edges) {
    for (const [side, name, start, end] of row.verdict.names[index] ?? []) {
      const at = loaded.get(side === 0 ? row.left : row.right);
      if (at) uses.set(`${at.key} ${start}`, { name, sourceId: at.article.source.id, span: { start, end } });
    }
  }
  const inOrder = [...uses.values()].sort(
    (a, b) =>
      (order.get(a.sourceId) ?? 0) - (order.get(b.sourceId) ?? 0) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end,
  );
  const [name] = inOrder.map((use) => use.name).sort();
  if (name === undefined) return [];
  const read = [...loaded.values()].map(({ article }) => article);
  return notesOnName({ name, uses: inOrder, confidence: 1 }, read).map((finding) => ({
    finding,
    rank: rankKey(finding),
    nodes: finding.sides.map(({ sourceId, span }) => ({ source: keyOf.get(sourceId) ?? 0, at: span.start })),
  }));
}

async function articleFindings({ store, articles, story }: Desk, key: SourceKey): Promise<Reworked> {
  const nodes = [{ source: key, at: WHOLE }];
  const own = (await articles.load(store, [key])).get(key);
  if (!own) return { bundle: ARTICLE, nodes, findings: [] };
  const keyOf = new Map([[own.article.source.id, key]]);
  const pairs = async () => {
    await story.read([key]);
    const rows = story.rowsOf(key);
    const loaded = await articles.load(store, [key, ...rows.flatMap(({ left, right }) => [left, right])]);
    for (const { key: other, article } of loaded.values()) keyOf.set(article.source.id, other);
    return rows.flatMap(({ left, right, verdict }) => {
      // The very article the notes are on: they look its claims up by what they are.
      const [a, b] = [left, right].map((one) => (one === key ? own : loaded.get(one)));
      if (!a || !b) return [];
      return verdict.candidates.flatMap(([l, r, likeness]) => {
        const pair = pairOf({ left: a, right: b, l, r, events: new Map() });
        return pair ? [{ ...pair, sameEvent: likeness }] : [];
      });
    });
  };
  const findings = await notesOn(own.article, await revisedSource(store, own.article.source), pairs);
  return { bundle: ARTICLE, nodes, findings: findings.map((finding) => placedNote(finding, keyOf, key)) };
}

function placedNote(
  finding: Finding,
  keyOf: ReadonlyMap<SourceId, SourceKey>,
  owner: SourceKey,
): PlacedFinding {
  const nodes = finding.sides.map(({ sourceId }): Node => {
    const source = keyOf.get(sourceId) ?? owner;
    return { source, at: source === owner ? WHOLE : ELSEWHERE };
  });
  return { finding, rank: rankKey(finding), nodes };
}
