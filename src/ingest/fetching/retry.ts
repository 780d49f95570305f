import { setTimeout } from 'node:timers/promises';
import type { FetchLimits } from './limits.ts';
import { asRefusal, type FetchCode, Refusal } from './refusal.ts';

/** Troubles that may be over in a moment. */
const PASSING: ReadonlySet<FetchCode> = new Set(['busy', 'timeout', 'truncated', 'unreachable']);
const BACKOFF_FACTOR = 4;

/** A server that asks to be left alone for a while. */
export class Busy extends Refusal {
  /** As its Retry-After says; null where it does not say. */
  readonly waitMs: number | null;

  constructor(status: number, retryAfter: string | undefined) {
    super('busy', `It answers ${status}, too many requests or out of service: try again later.`);
    this.waitMs = readRetryAfter(retryAfter);
  }
}

/** Tries again after passing troubles, later each time, and not before the server said. Throws the last Refusal. */
export async function withRetries<T>(limits: FetchLimits, work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      const refusal = asRefusal(error);
      const asked = refusal instanceof Busy ? refusal.waitMs : null;
      if (!PASSING.has(refusal.code) || tried >= limits.tries || (asked ?? 0) > limits.longestWaitMs)
        throw refusal;
      await setTimeout(Math.max(asked ?? 0, limits.backoffMs * BACKOFF_FACTOR ** (tried - 1)));
    }
  }
}

/** "120" seconds, or a date. */
function readRetryAfter(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^\d{1,9}$/u.test(written)) return Number(written) * 1000;
  const until = Date.parse(written);
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now());
}
