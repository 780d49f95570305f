import { Agent } from 'undici';
import { readBody } from './body.ts';
import { type ContentType, contentType } from './content-type.ts';
import { type Followed, follow } from './follow.ts';
import { guardedConnect, type Resolve, resolveBySystem } from './guarded-connect.ts';
import { FETCH_LIMITS, type FetchLimits } from './limits.ts';
import { drop } from './one-request.ts';
import { isPublicAddress } from './public-address.ts';
import { asRefusal, type FetchCode, Refusal } from './refusal.ts';
import { Busy, withRetries } from './retry.ts';
import { ROBOT_NAME, Robots } from './robots.ts';
import { Turns } from './turns.ts';
import { webAddress } from './web-address.ts';

/** A page as its server gave it. */
export interface FetchedPage extends ContentType {
  /** The address asked for and the one that answered after redirects; without #fragment. */
  readonly requested: string;
  readonly address: string;
  readonly status: number;
  /** Names in small letters. Without cookies. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked; nothing else is done to them. */
  readonly bytes: Uint8Array;
}

/** What the last answer said of itself, to ask whether anything has changed since. */
export interface Known {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type FetchOutcome =
  | { readonly page: FetchedPage }
  | { readonly notModified: true }
  | { readonly refused: { readonly code: FetchCode; readonly message: string } };

export interface FetcherOptions {
  /** Our version, for the User-Agent. */
  readonly version: string;
  /** Which addresses may be dialled; those of the open internet where not given. */
  readonly mayReach?: (address: string) => boolean;
  readonly limits?: Partial<FetchLimits>;
  readonly resolve?: Resolve;
}

const NOT_MODIFIED = 304;
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Asks for pages politely and safely. Holds connections: close it. */
export class Fetcher {
  readonly #agent: Agent;
  readonly #limits: FetchLimits;
  readonly #robots: Robots;
  readonly #turns = new Turns();
  readonly #userAgent: string;
  readonly #pauses = new Map<string, number>();

  constructor({ version, limits, mayReach = isPublicAddress, resolve = resolveBySystem }: FetcherOptions) {
    this.#limits = { ...FETCH_LIMITS, ...limits };
    const { connectMs, totalMs, headerBytes } = this.#limits;
    this.#agent = new Agent({
      connect: guardedConnect({ mayReach, resolve, connectMs }),
      connections: 1,
      pipelining: 1,
      maxHeaderSize: headerBytes,
      headersTimeout: totalMs,
      bodyTimeout: totalMs,
    });
    this.#robots = new Robots(this.#limits);
    this.#userAgent = `${ROBOT_NAME}/${version} (checks who said what in news articles)`;
  }

  /** Fetches one page. Never throws for what an address or a server is. `known`: only if it has changed since. */
  async fetch(written: string, known?: Known): Promise<FetchOutcome> {
    try {
      const url = webAddress(written);
      return await withRetries(this.#limits, () => this.#try(url, known));
    } catch (error) {
      const { code, message } = asRefusal(error);
      return { refused: { code, message } };
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #try(requested: URL, known: Known | undefined): Promise<FetchOutcome> {
    const asking = { dispatcher: this.#agent, userAgent: this.#userAgent };
    return follow(requested, {
      asking,
      limits: this.#limits,
      turns: this.#turns,
      headers: conditions(known),
      allow: async (url, signal) => {
        await this.#robots.allow(url, { ...asking, signal });
        this.#pauses.set(url.hostname, (await this.#robots.crawlDelayMs(url)) ?? 0);
      },
      pauseMs: ({ hostname }) => this.#pauseMs(hostname),
      read: (followed) => this.#read(requested, followed),
    });
  }

  #pauseMs(hostname: string): number {
    const { pauseMs, longestWaitMs } = this.#limits;
    return Math.min(Math.max(pauseMs, this.#pauses.get(hostname) ?? 0), longestWaitMs);
  }

  async #read(requested: URL, { url, answer }: Followed): Promise<FetchOutcome> {
    const { status, headers, body } = answer;
    if (status === NOT_MODIFIED) {
      drop(answer);
      return { notModified: true };
    }
    try {
      refuseStatus(status, headers);
      const type = contentType(headers['content-type']);
      const bytes = await readBody(body, headers['content-encoding'] ?? '', this.#limits);
      return { page: { requested: requested.href, address: url.href, status, headers, bytes, ...type } };
    } catch (error) {
      drop(answer);
      throw error;
    }
  }
}

function conditions(known: Known | undefined): Readonly<Record<string, string>> {
  return {
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
}

function refuseStatus(status: number, headers: Readonly<Record<string, string>>): void {
  if (BUSY.has(status)) throw new Busy(status, headers['retry-after']);
  if (status === 404 || status === 410)
    throw new Refusal('not-there', `There is no such page (${status}): look at the address.`);
  if (status === 401 || status === 402 || status === 403 || status === 451)
    throw new Refusal(
      'not-allowed',
      `It is not shown to us (${status}): save it in a browser and add the file.`,
    );
  if (status !== 200) throw new Refusal('http-error', `It answers with status ${status} instead of a page.`);
}
