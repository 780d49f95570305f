import type { Claim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Node } from '../../store/kept-findings.ts';
import { nodeKey } from './nodes.ts';
import type { Desk } from './relink.ts';

/** Articles unpacked at once for the few of their claims that are wanted. */
const ARTICLES_AT_ONCE = 100;

/** Claims that a region asks for as it grows, each out of its article once; the articles are not held. */
export class RegionClaims {
  readonly #desk: Pick<Desk, 'store' | 'articles'>;
  readonly #at = new Map<string, Claim>();
  readonly #nodeOf = new Map<ClaimId, Node>();

  constructor(desk: Pick<Desk, 'store' | 'articles'>) {
    this.#desk = desk;
  }

  /** Reads these claims, as far as they are not known. */
  async read(nodes: Iterable<Node>): Promise<void> {
    const wanted = Map.groupBy(
      [...nodes].filter((node) => !this.#at.has(nodeKey(node))),
      ({ source }) => source,
    );
    const { store, articles } = this.#desk;
    const sources = articles.atHandFirst([...wanted.keys()], (key) => key);
    for (let at = 0; at < sources.length; at += ARTICLES_AT_ONCE)
      for (const [key, { claimAt }] of await articles.load(store, sources.slice(at, at + ARTICLES_AT_ONCE)))
        for (const node of wanted.get(key) ?? []) this.#keep(node, claimAt.get(node.at));
  }

  /** The claim at a node's key; undefined where there is none. */
  at(key: string): Claim | undefined {
    return this.#at.get(key);
  }

  nodeOf(id: ClaimId): Node | undefined {
    return this.#nodeOf.get(id);
  }

  #keep(node: Node, claim: Claim | undefined): void {
    if (claim === undefined) return;
    this.#at.set(nodeKey(node), claim);
    this.#nodeOf.set(claim.id, node);
  }
}
