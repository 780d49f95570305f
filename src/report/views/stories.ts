import type { SourceId } from '../../model/ids.ts';
import type { Account } from './account.ts';
import { sharedEvents, type EventCoverage } from './coverage.ts';
import { accountsOf, type RunIndex } from './run-index.ts';

/** Articles that are connected by what they share, and the events they share: one story. */
export interface Story {
  /** Whom and what most of its articles name: "Pavel Drazhin, Port Selim, Tolmar". */
  readonly label: string;
  readonly accounts: readonly Account[];
  readonly events: readonly EventCoverage[];
}

/** Events this many articles share make two articles one story: a place or a name in common makes none. */
const SHARED_EVENTS = 2;

/** Every story that more than one article tells, in the order of its first article. Its events are silent only about its own articles. */
export function storiesOf(index: RunIndex): readonly Story[] {
  const events = sharedEvents(index);
  const storyOf = groupsOf(index, events);
  const groups = Map.groupBy(events, ({ telling }) => storyIn(telling, storyOf));
  const stories = [...groups].map(([number, own]): Story & { readonly number: number } => {
    const inStory = [...storyOf].filter(([, story]) => story === number).map(([id]) => id);
    // Of one story alone every article is expected to tell, one that shares nothing with the others too.
    const accounts = groups.size === 1 ? index.accounts : accountsOf(index, inStory);
    const others = new Set(accounts);
    const narrowed = own.map((event) => ({
      ...event,
      silent: event.silent.filter((account) => others.has(account)),
    }));
    return {
      number,
      label: namesIn(index, inStory) || (own[0]?.event.label ?? ''),
      accounts,
      events: narrowed,
    };
  });
  return stories.sort((a, b) => a.number - b.number);
}

/** Names in a story's heading. */
const MOST_NAMES = 3;

/** The names most articles use, then those used most; no verdict and no outlet's headline. */
function namesIn({ run }: RunIndex, sources: readonly SourceId[]): string {
  const wanted = new Set(sources);
  const uses = new Map<string, { readonly name: string; readonly sources: Set<SourceId>; times: number }>();
  for (const { sourceId, participants } of run.claims) {
    if (!wanted.has(sourceId)) continue;
    for (const { name, named } of participants) {
      if (!named || !/^\p{Lu}/u.test(name)) continue;
      const use = uses.get(name.toLowerCase()) ?? { name, sources: new Set<SourceId>(), times: 0 };
      use.sources.add(sourceId);
      use.times++;
      uses.set(name.toLowerCase(), use);
    }
  }
  return [...uses.values()]
    .filter((use) => use.sources.size > 1)
    .sort((a, b) => b.sources.size - a.sources.size || b.times - a.times || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
    .join(', ');
}

/** The story most of an event's articles are of. */
function storyIn(telling: readonly Account[], storyOf: ReadonlyMap<SourceId, number>): number {
  const numbers = telling.map(({ source }) => storyOf.get(source.id) ?? 0);
  const counts = Map.groupBy(numbers, (number) => number);
  return [...counts].sort((a, b) => b[1].length - a[1].length || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Each article's story: the number of its first article. */
function groupsOf(index: RunIndex, events: readonly EventCoverage[]): ReadonlyMap<SourceId, number> {
  const shared = new Map<string, number>();
  const found = index.run.findings.map(({ sides }) =>
    accountsOf(
      index,
      sides.map(({ sourceId }) => sourceId),
    ),
  );
  for (const together of [...events.map(({ telling }) => telling), ...found]) {
    for (const [a, b] of pairsOf(together)) {
      const key = `${a.number} ${b.number}`;
      shared.set(key, (shared.get(key) ?? 0) + 1);
    }
  }
  const storyOf = new Map(index.accounts.map(({ source, number }) => [source.id, number]));
  // A single event joins two articles only where neither shares more with any other.
  const most = new Map<number, number>();
  for (const [key, times] of shared)
    for (const number of key.split(' ').map(Number)) most.set(number, Math.max(most.get(number) ?? 0, times));
  for (const [key, times] of shared) {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    const weak = times < SHARED_EVENTS && Math.max(most.get(a) ?? 0, most.get(b) ?? 0) >= SHARED_EVENTS;
    if (weak) continue;
    join(storyOf, index.accounts[a - 1]?.source.id, index.accounts[b - 1]?.source.id);
  }
  return storyOf;
}

function join(storyOf: Map<SourceId, number>, a: SourceId | undefined, b: SourceId | undefined): void {
  if (a === undefined || b === undefined) return;
  const [one, two] = [storyOf.get(a) ?? 0, storyOf.get(b) ?? 0];
  const first = Math.min(one, two);
  for (const [id, story] of storyOf) if (story === one || story === two) storyOf.set(id, first);
}

function pairsOf(accounts: readonly Account[]): readonly (readonly [Account, Account])[] {
  return accounts.flatMap((a, at) => accounts.slice(at + 1).map((b) => [a, b] as const));
}
