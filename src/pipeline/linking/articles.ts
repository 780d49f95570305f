import type { Node } from '../../store/kept-findings.ts';
import type { SourceKey } from '../../store/pending.ts';
import { readingsOf } from '../../store/readings.ts';
import type { Store } from '../../store/store.ts';
import { Lately, LETTERS_AT_HAND } from './lately.ts';
import { type Correct, lettersIn, type Loaded, loadedFrom } from './loaded.ts';

/** Articles out of the database, unpacked once; the ones asked for last stay. */
export class Articles {
  readonly #kept = new Lately<SourceKey, Loaded>(LETTERS_AT_HAND);
  readonly #correct: Correct;

  constructor(correct: Correct) {
    this.#correct = correct;
  }

  /** These articles; those that were not read are left out. One claim is one object in what is given. */
  async load(store: Store, keys: readonly SourceKey[]): Promise<ReadonlyMap<SourceKey, Loaded>> {
    const wanted = [...new Set(keys)];
    const missing = wanted.filter((key) => !this.#kept.has(key));
    const fresh = new Map(
      [...(await readingsOf(store, missing))].map(([key, found]) => [
        key,
        loadedFrom(key, found, this.#correct),
      ]),
    );
    const found = new Map<SourceKey, Loaded>();
    for (const key of wanted) {
      const loaded = this.#kept.get(key) ?? fresh.get(key);
      if (!loaded) continue;
      found.set(key, loaded);
      if (fresh.has(key)) this.#kept.set(key, loaded, lettersIn(loaded));
    }
    this.#kept.trim();
    return found;
  }

  /** Those on articles at hand first, which the others would push out, and then in the articles' order. */
  atHandFirst<T>(some: readonly T[], articleOf: (one: T) => SourceKey): readonly T[] {
    const inOrder = [...some].sort((a, b) => articleOf(a) - articleOf(b));
    const { atHand = [], others = [] } = Object.groupBy(inOrder, (one) =>
      this.#kept.has(articleOf(one)) ? 'atHand' : 'others',
    );
    return [...atHand, ...others];
  }

  /** Forgets articles that may have changed. */
  forget(keys: readonly SourceKey[]): void {
    for (const key of keys) this.#kept.delete(key);
  }
}

/** Where each claim of these articles stands, by its id. */
export function placesIn(loaded: Iterable<Loaded>): ReadonlyMap<string, Node> {
  const places = new Map<string, Node>();
  for (const { key, article } of loaded)
    for (const { id, seq } of article.claims) places.set(id, { source: key, at: seq });
  return places;
}
