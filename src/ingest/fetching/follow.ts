import type { FetchLimits } from './limits.ts';
import { type Answer, type Asking, askOnce, drop } from './one-request.ts';
import { Refusal } from './refusal.ts';
import type { Turns } from './turns.ts';
import { webAddress } from './web-address.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where the answer came from in the end. */
export interface Followed {
  readonly url: URL;
  readonly answer: Answer;
  readonly signal: AbortSignal;
}

export interface Way<T> {
  readonly asking: Omit<Asking, 'signal'>;
  readonly limits: FetchLimits;
  readonly turns: Turns;
  /** Throws where an address may not be asked: called for the first and for every one a redirect leads to. */
  readonly allow: (url: URL, signal: AbortSignal) => Promise<void>;
  readonly pauseMs: (url: URL) => number;
  /** Headers of a conditional request: of the first address only, what is known of it says nothing about another. */
  readonly headers: Readonly<Record<string, string>>;
  /** What becomes of the last answer, still in its host's turn. */
  readonly read: (followed: Followed) => Promise<T>;
}

type Step<T> = { readonly value: T } | { readonly next: URL; readonly hops: number };

/**
 * Asks, and follows redirects; each is looked at as if it had been given by hand, and none leads from https to http.
 * Throws Refusal: `too-many-redirects`, `downgrade`, `bad-answer`, and those of an address.
 */
export async function follow<T>(start: URL, way: Way<T>): Promise<T> {
  let [url, hops, headers] = [start, 0, way.headers];
  for (;;) {
    const at = url;
    const step = await way.turns.take(
      at.hostname,
      () => atOneHost(at, hops, { ...way, headers }),
      () => way.pauseMs(at),
    );
    if ('value' in step) return step.value;
    [url, hops, headers] = [step.next, step.hops, {}];
  }
}

/** As far as the redirects stay with one host: to another one leads its own turn. */
async function atOneHost<T>(start: URL, before: number, way: Way<T>): Promise<Step<T>> {
  const signal = AbortSignal.timeout(way.limits.totalMs);
  const asking = { ...way.asking, signal };
  for (let [url, hops, headers] = [start, before, way.headers]; ;) {
    await way.allow(url, signal);
    const answer = await askOnce(url, asking, headers);
    if (!REDIRECTS.has(answer.status)) return { value: await way.read({ url, answer, signal }) };
    drop(answer);
    const next = nextOf(url, answer);
    if (++hops > way.limits.redirects)
      throw new Refusal(
        'too-many-redirects',
        `It leads on and on: more than ${way.limits.redirects} redirects.`,
      );
    if (next.hostname !== url.hostname) return { next, hops };
    [url, headers] = [next, {}];
  }
}

/** Where a redirect leads. Throws Refusal where it leads nowhere we go. */
export function nextOf(url: URL, { headers }: Answer): URL {
  const { location } = headers;
  if (location === undefined) throw new Refusal('bad-answer', 'It redirects without saying where to.');
  const next = webAddress(location, url);
  if (url.protocol === 'https:' && next.protocol === 'http:')
    throw new Refusal(
      'downgrade',
      `It redirects from https to http (${next.href}), which anyone on the way can read.`,
    );
  return next;
}
