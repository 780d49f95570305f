import { pairsTouching } from '../../store/compared-pairs.ts';
import type { Node } from '../../store/kept-findings.ts';
import type { SourceKey } from '../../store/pending.ts';
import type { Store } from '../../store/store.ts';
import { type Edge, edgesOf, nodeKey } from './nodes.ts';
import type { PairRow, Verdict } from './verdict.ts';

/** Nodes that hang together, and what holds them. */
export interface Component {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** The pairs of articles around those that changed, read once while one batch is worked on. */
export class Story {
  readonly #store: Store;
  readonly #rows = new Map<SourceKey, readonly PairRow[]>();
  readonly #unique = new Map<string, PairRow>();
  readonly #edges = new Map<PairRow, ReadonlyMap<string, readonly Edge[]>>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The pairs an article is in. */
  rowsOf(source: SourceKey): readonly PairRow[] {
    return this.#rows.get(source) ?? [];
  }

  /** Reads the pairs of these articles, as far as they are not known. */
  async read(sources: Iterable<SourceKey>): Promise<void> {
    const wanted = [...new Set(sources)].filter((source) => !this.#rows.has(source));
    if (wanted.length === 0) return;
    const lists = new Map(wanted.map((source): [SourceKey, PairRow[]] => [source, []]));
    for (const found of await pairsTouching<Verdict>(this.#store, wanted)) {
      const key = `${found.left} ${found.right}`;
      const row = this.#unique.get(key) ?? found;
      this.#unique.set(key, row);
      lists.get(row.left)?.push(row);
      if (row.right !== row.left) lists.get(row.right)?.push(row);
    }
    for (const [source, rows] of lists) this.#rows.set(source, rows);
  }

  /** Everything that hangs together with a node in a bundle; just the node where nothing does. */
  async component(bundle: string, start: Node): Promise<Component> {
    const nodes = new Map([[nodeKey(start), start]]);
    const edges = new Set<Edge>();
    for (let frontier: readonly Node[] = [start]; frontier.length > 0;) {
      await this.read(frontier.map(({ source }) => source));
      const next: Node[] = [];
      for (const node of frontier) {
        for (const edge of this.#edgesAt(bundle, node)) {
          edges.add(edge);
          for (const other of edge.nodes) {
            if (nodes.has(nodeKey(other))) continue;
            nodes.set(nodeKey(other), other);
            next.push(other);
          }
        }
      }
      frontier = next;
    }
    return { nodes: [...nodes.values()], edges: [...edges] };
  }

  #edgesAt(bundle: string, { source, at }: Node): readonly Edge[] {
    return this.rowsOf(source).flatMap((row) => {
      const known = this.#edges.get(row) ?? edgesOf(row);
      this.#edges.set(row, known);
      return (known.get(bundle) ?? []).filter(({ nodes }) =>
        nodes.some((node) => node.source === source && node.at === at),
      );
    });
  }

  /** What a bundle's edges hold to a node. The pairs of its source are read. */
  heldTo(bundle: string, node: Node): readonly Node[] {
    const key = nodeKey(node);
    return this.#edgesAt(bundle, node).flatMap(({ nodes }) => nodes.filter((one) => nodeKey(one) !== key));
  }

  /** Bundles a node has edges in. */
  bundlesAt(source: SourceKey, at: number): readonly string[] {
    const found = new Set<string>();
    for (const row of this.rowsOf(source)) {
      const known = this.#edges.get(row) ?? edgesOf(row);
      this.#edges.set(row, known);
      for (const [bundle, edges] of known) {
        if (found.has(bundle)) continue;
        if (edges.some(({ nodes }) => nodes.some((node) => node.source === source && node.at === at)))
          found.add(bundle);
      }
    }
    return [...found];
  }
}
