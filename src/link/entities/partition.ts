/** Groups of cards that only grow together, with pairs that must stay apart (union-find, Tarjan 1975). */
export class Partition {
  readonly #parent: number[];
  readonly #apart: Set<number>[];
  readonly #sources: Set<string>[];

  /** `sources` are those each card comes from: two names of one article are two people. */
  constructor(sources: readonly ReadonlySet<string>[]) {
    this.#parent = sources.map((_, at) => at);
    this.#apart = sources.map(() => new Set<number>());
    this.#sources = sources.map((set) => new Set(set));
  }

  /** The group's own number, the same for all in it. */
  of(item: number): number {
    let root = item;
    while ((this.#parent[root] ?? root) !== root) root = this.#parent[root] ?? root;
    for (let at = item; at !== root;) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Keeps the two groups apart from now on. Nothing where they are one already. */
  split(a: number, b: number): void {
    const [one, two] = [this.of(a), this.of(b)];
    if (one === two) return;
    this.#apart[one]?.add(two);
    this.#apart[two]?.add(one);
  }

  /** Makes the two groups one; false where they are one already, are kept apart, or (unless forced) share a source. */
  join(a: number, b: number, forced = false): boolean {
    const [one, two] = [Math.min(this.of(a), this.of(b)), Math.max(this.of(a), this.of(b))];
    if (one === two || this.#apart[one]?.has(two)) return false;
    const [into, from] = [this.#sources[one], this.#sources[two]];
    if (!into || !from || (!forced && meet(into, from))) return false;
    this.#parent[two] = one;
    for (const source of from) into.add(source);
    for (const other of this.#apart[two] ?? []) {
      this.#apart[one]?.add(other);
      this.#apart[other]?.delete(two);
      this.#apart[other]?.add(one);
    }
    return true;
  }
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}
