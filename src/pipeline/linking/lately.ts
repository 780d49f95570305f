/**
 * Letters of articles kept unpacked: 130 articles of 400 words, of which each takes some 200 kB, and as much again when compared.
 * A story's are asked for again and again.
 */
export const LETTERS_AT_HAND = 330_000;

/** Things that were asked for lately, by key, up to so much weight; those asked for last stay. */
export class Lately<K, V> {
  readonly #kept = new Map<K, { readonly value: V; readonly weight: number }>();
  readonly #most: number;
  #weight = 0;

  constructor(most: number) {
    this.#most = most;
  }

  has(key: K): boolean {
    return this.#kept.has(key);
  }

  /** The thing, which counts as asked for now. */
  get(key: K): V | undefined {
    const known = this.#kept.get(key);
    if (!known) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, known);
    return known.value;
  }

  set(key: K, value: V, weight: number): void {
    this.delete(key);
    this.#kept.set(key, { value, weight });
    this.#weight += weight;
  }

  delete(key: K): void {
    this.#weight -= this.#kept.get(key)?.weight ?? 0;
    this.#kept.delete(key);
  }

  /** Forgets those not asked for the longest, as long as all together weigh too much. */
  trim(): void {
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.#most) return;
      this.delete(oldest);
    }
  }
}
