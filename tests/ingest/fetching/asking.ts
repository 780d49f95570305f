import { onTestFinished } from 'vitest';
import { Fetcher, type FetcherOptions, type FetchOutcome } from '../../../src/ingest/fetching/fetcher.ts';
import type { FetchLimits } from '../../../src/ingest/fetching/limits.ts';

/** Small enough that a refusal for time or size comes at once. */
export const QUICK: Partial<FetchLimits> = {
  totalMs: 500,
  connectMs: 500,
  bytes: 100_000,
  backoffMs: 5,
  pauseMs: 0,
};

/** A fetcher that may fetch from loopback, with quick limits; closed after the test. */
export function fetcher(over: Partial<FetcherOptions> = {}): Fetcher {
  const { limits, ...rest } = over;
  const made = new Fetcher({
    version: '1.2.3',
    mayReach: () => true,
    limits: { ...QUICK, ...limits },
    ...rest,
  });
  onTestFinished(() => made.close());
  return made;
}

export function codeOf(outcome: FetchOutcome): string {
  return 'refused' in outcome ? outcome.refused.code : 'fetched';
}

export function pageOf(outcome: FetchOutcome) {
  if ('page' in outcome) return outcome.page;
  throw new Error(JSON.stringify(outcome));
}
