import type { Recall } from './recall.ts';

/** Time on the clock, and processor time of all threads. */
export interface Took {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** What one run of the benchmark gave. */
export interface Figures {
  readonly profile: string;
  readonly articles: number;
  readonly words: number;
  readonly claims: number;
  /** Pairs of articles that were compared. */
  readonly pairs: number;
  /** Reading, analysing and keeping them all; linking and comparing them all. */
  readonly adding: Took;
  readonly checking: Took;
  /** Both for one more article, the database opened, the language tables loaded. */
  readonly oneMore: Took;
  /** The most memory the process had. */
  readonly megabytes: number;
  /** Of database, an article. */
  readonly kilobytesEach: number;
  readonly recall: Recall;
  /** SHA-256 of all findings. */
  readonly hash: string;
}

/** Things a second of processor time: by us, and by another program or by hand. */
export interface Rates {
  readonly ours: number;
  readonly theirs: number;
}

/** The same work done by others in the same run. */
export interface Peers {
  /** Words: our whole analysis, and wink-nlp. */
  readonly analysis: Rates;
  /** Sketches of texts: ours, and the npm package minhash with as many hashes. */
  readonly sketches: Rates;
  /** Claim rows: through the store, and by a prepared statement alone. */
  readonly claimRows: Rates;
}
