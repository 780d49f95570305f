import { type ArticleLink, linksOf } from '../../store/article-links.ts';
import { keepStandings, standingsOf } from '../../store/articles.ts';
import type { SourceKey } from '../../store/pending.ts';
import { sourceIds } from '../../store/sources.ts';
import type { Store } from '../../store/store.ts';
import { chosenBy, standsBack } from './partners.ts';

/** The partners an article chooses. */
type Choices = (source: SourceKey) => ReadonlySet<SourceKey>;

/**
 * Keeps how articles stand now that their links have changed. Gives those whose partners may be others for it, and what
 * they and all whom they choose choose.
 */
export async function choicesAround(
  store: Store,
  changed: readonly SourceKey[],
): Promise<{ readonly sources: ReadonlySet<SourceKey>; readonly choices: Choices }> {
  const known = new Linked(store);
  await known.readLinks(changed);
  const before = await standingsOf(store, changed);
  for (const source of changed) known.copies.set(source, standsBack(source, known));
  // Who begins or ceases to stand back changes what its partners choose among.
  const turned = changed.filter((source) => known.isCopy(source) !== (before.get(source)?.copy ?? false));
  const sources = new Set([...changed, ...known.partnersOf(turned)]);
  await keepStandings(
    store,
    changed.map((source) => ({
      source,
      links: known.linksOf(source).length,
      copy: known.isCopy(source),
    })),
  );
  const chosen = new Map<SourceKey, ReadonlySet<SourceKey>>();
  const choices: Choices = (source) => {
    const found = chosen.get(source) ?? chosenBy(source, known);
    chosen.set(source, found);
    return found;
  };
  await known.readPartners(sources);
  const others = new Set([...sources].flatMap((source) => [...choices(source)]));
  await known.readPartners(others);
  return { sources, choices };
}

/** Links as far as they are read, and of the articles they lead to the ids and how they stand. */
class Linked {
  readonly copies = new Map<SourceKey, boolean>();
  readonly #store: Store;
  readonly #links = new Map<SourceKey, readonly ArticleLink[]>();
  readonly #ids = new Map<SourceKey, string>();

  constructor(store: Store) {
    this.#store = store;
  }

  readonly linksOf = (source: SourceKey): readonly ArticleLink[] => this.#links.get(source) ?? [];
  readonly idOf = (source: SourceKey): string => this.#ids.get(source) ?? '';
  readonly isCopy = (source: SourceKey): boolean => this.copies.get(source) ?? false;

  async readLinks(sources: Iterable<SourceKey>): Promise<void> {
    const unknown = [...new Set(sources)].filter((source) => !this.#links.has(source));
    const found = Map.groupBy(await linksOf(this.#store, unknown), ({ source }) => source);
    for (const source of unknown) this.#links.set(source, found.get(source) ?? []);
    const nameless = [...unknown, ...this.partnersOf(unknown)].filter((source) => !this.#ids.has(source));
    for (const [key, id] of await sourceIds(this.#store, nameless)) this.#ids.set(key, id);
  }

  /** With how their partners stand: what they choose depends on no more. */
  async readPartners(sources: ReadonlySet<SourceKey>): Promise<void> {
    await this.readLinks(sources);
    const unknown = [...sources, ...this.partnersOf(sources)].filter((source) => !this.copies.has(source));
    for (const [source, { copy }] of await standingsOf(this.#store, [...new Set(unknown)]))
      this.copies.set(source, copy);
  }

  /** Each once: in a large story the partners of partners are the same ones again, a million times over. */
  partnersOf(some: Iterable<SourceKey>): ReadonlySet<SourceKey> {
    const found = new Set<SourceKey>();
    for (const source of some) for (const { other } of this.linksOf(source)) found.add(other);
    return found;
  }
}
