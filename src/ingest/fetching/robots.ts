import robotsParser from 'robots-parser';
import { readBody } from './body.ts';
import { nextOf } from './follow.ts';
import type { FetchLimits } from './limits.ts';
import { type Asking, askOnce, drop } from './one-request.ts';
import { Refusal } from './refusal.ts';

/** What crawlers must read at least (RFC 9309, 2.5); we read no more. */
const ROBOTS_BYTES = 500 * 1024;
/** The name that robots.txt files may address us by. */
export const ROBOT_NAME = 'Hearsay';

/** A robots.txt as its package reads it. */
interface Robot {
  isAllowed(url: string, robot: string): boolean | undefined;
  getCrawlDelay(robot: string): number | undefined;
}

/** The package's types are those of another kind of module than it is. */
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robot;

/** What a site lets us do. `unknown`: it could not say, which means nothing is allowed (RFC 9309, 2.3.1.4). */
type Rules = { readonly rules: Robot | null } | { readonly unknown: string };

/** What sites allow, asked once each. */
export class Robots {
  readonly #limits: FetchLimits;
  readonly #sites = new Map<string, Promise<Rules>>();

  constructor(limits: FetchLimits) {
    this.#limits = { ...limits, bytes: ROBOTS_BYTES };
  }

  /** Throws Refusal `robots` where the site does not want this address to be fetched by programs. */
  async allow(url: URL, asking: Asking): Promise<void> {
    const known = this.#sites.get(url.origin) ?? this.#ask(url, asking);
    this.#sites.set(url.origin, known);
    const site = await known.catch((error: unknown) => {
      // No connection, no rules: the next try asks anew.
      this.#sites.delete(url.origin);
      throw error;
    });
    if ('unknown' in site)
      throw new Refusal(
        'robots',
        `What its robots.txt allows cannot be read (${site.unknown}): try again later.`,
      );
    if (site.rules?.isAllowed(url.href, ROBOT_NAME) === false)
      throw new Refusal(
        'robots',
        'Its robots.txt does not allow it: save the page in a browser and add the file.',
      );
  }

  /** The pause a site asks for, in milliseconds; null where it says nothing, or was not asked yet. */
  async crawlDelayMs(url: URL): Promise<number | null> {
    const site = await this.#sites.get(url.origin);
    if (!site || 'unknown' in site) return null;
    const seconds = site.rules?.getCrawlDelay(ROBOT_NAME);
    return seconds === undefined || !Number.isFinite(seconds) ? null : seconds * 1000;
  }

  async #ask(page: URL, asking: Asking): Promise<Rules> {
    try {
      let url = new URL('/robots.txt', page);
      for (let hops = 0; hops <= this.#limits.redirects; hops++) {
        const answer = await askOnce(url, asking);
        if (answer.status < 300) {
          const bytes = await readBody(answer.body, answer.headers['content-encoding'] ?? '', this.#limits);
          return { rules: parseRobots(new URL('/robots.txt', page).href, new TextDecoder().decode(bytes)) };
        }
        drop(answer);
        if (answer.status >= 500 || answer.status === 429) return { unknown: `it answers ${answer.status}` };
        // "Unavailable" (4xx): anything may be fetched.
        if (answer.status >= 400) return { rules: null };
        url = nextOf(url, answer);
      }
      return { rules: null };
    } catch (error) {
      // Too large, unpackable or not there is as good as none; a host that is not public must be told as such.
      if (error instanceof Refusal && error.code !== 'private-address') return { rules: null };
      throw error;
    }
  }
}
