import { bundleOfDetector } from '../../compare/findings/local.ts';
import { ONE_HAPPENING } from '../../link/events.ts';
import type { Node } from '../../store/kept-findings.ts';
import type { Unworked } from '../../store/unworked.ts';
import type { PairRow } from './verdict.ts';

/** Claims about one happening; spellings of one name; notes on one article. Other bundles are called after their flags. */
export const EVENTS = 'event';
export const NAMES = 'name';
export const ARTICLE = 'article';

/** Stands for an article as a whole among the nodes of its notes, and for other articles those notes point to. */
export const WHOLE = -1;
export const ELSEWHERE = -2;

/** What a pair of articles says belongs together: two claims, or the uses of one name. */
export interface Edge {
  readonly row: PairRow;
  /** Which candidate, flag or name of the verdict. */
  readonly index: number;
  readonly nodes: readonly Node[];
}

export const nodeKey = ({ source, at }: Node): string => `${String(source)} ${String(at)}`;

/** Every edge of a pair by bundle. */
export function edgesOf(row: PairRow): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = (bundle: string, index: number, nodes: readonly Node[]) => {
    const known = edges.get(bundle);
    if (known) known.push({ row, index, nodes });
    else edges.set(bundle, [{ row, index, nodes }]);
  };
  const both = (left: number, right: number): readonly Node[] => [
    { source: row.left, at: left },
    { source: row.right, at: right },
  ];
  const { candidates, flags, names } = row.verdict;
  for (const [index, [left, right, likeness]] of candidates.entries())
    if (likeness >= ONE_HAPPENING) add(EVENTS, index, both(left, right));
  for (const [index, [left, right, detector]] of flags.entries()) {
    const bundle = bundleOfDetector(detector);
    if (bundle !== null) add(bundle, index, both(left, right));
  }
  for (const [index, uses] of names.entries()) {
    const nodes = uses.map(([side, , at]): Node => ({ source: side === 0 ? row.left : row.right, at }));
    add(NAMES, index, nodes);
  }
  return edges;
}

/** Nodes by bundle, each once. */
export class NodeSets {
  readonly #sets = new Map<string, Map<string, Node>>();

  add(bundle: string, nodes: readonly Node[]): void {
    const set = this.#sets.get(bundle) ?? new Map<string, Node>();
    this.#sets.set(bundle, set);
    for (const node of nodes) set.set(nodeKey(node), node);
  }

  addPair(row: PairRow): void {
    for (const [bundle, edges] of edgesOf(row)) for (const { nodes } of edges) this.add(bundle, nodes);
  }

  /** Every node with its bundle. */
  all(): readonly Unworked[] {
    return [...this.#sets].flatMap(([bundle, set]) => [...set.values()].map((node) => ({ bundle, node })));
  }

  bundles(): readonly string[] {
    return [...this.#sets.keys()].sort();
  }

  of(bundle: string): readonly Node[] {
    return [...(this.#sets.get(bundle)?.values() ?? [])];
  }
}
