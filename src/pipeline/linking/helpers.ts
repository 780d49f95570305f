import type { SourceKey } from '../../store/pending.ts';
import type { Store } from '../../store/store.ts';
import type { PairRow } from './verdict.ts';

/** Two articles by their keys. */
export type KeyPair = readonly [SourceKey, SourceKey];

/** Who compares pairs of articles for a check: workers of a server, or other processes of this machine. */
export interface Helpers {
  /** Articles to be compared in one transaction, so that each has something to do. */
  readonly atOnce: number;
  /** What comparing these pairs gives, whoever does it. Null where it is not worth asking, or one of them could not. */
  compare(store: Store, pairs: readonly KeyPair[]): Promise<readonly PairRow[] | null>;
}
