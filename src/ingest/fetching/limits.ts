/** How long, how much, how often. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** One request from the first dial to the last byte, redirects included. */
  readonly totalMs: number;
  readonly connectMs: number;
  /** Of an answer, packed and unpacked each. */
  readonly bytes: number;
  readonly headerBytes: number;
  readonly redirects: number;
  /** Packings one over the other ("gzip, br"). */
  readonly encodings: number;
  /** First try included. */
  readonly tries: number;
  /** Before the second try; four times as long before each next one. */
  readonly backoffMs: number;
  /** A server that asks for a longer wait (Retry-After) is not waited for. */
  readonly longestWaitMs: number;
  /** Between two requests to one host; a longer Crawl-delay holds, up to `longestWaitMs`. */
  readonly pauseMs: number;
}

export const FETCH_LIMITS: FetchLimits = {
  totalMs: 15_000,
  connectMs: 5_000,
  bytes: 20 * 1024 * 1024,
  headerBytes: 16 * 1024,
  redirects: 5,
  encodings: 2,
  tries: 3,
  backoffMs: 1_000,
  longestWaitMs: 60_000,
  pauseMs: 1_000,
};
