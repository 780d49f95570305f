import type { Readable } from 'node:stream';
import { type Dispatcher, request } from 'undici';

/** An answer whose body was not read yet: read it, or `drop` it. */
export interface Answer {
  readonly status: number;
  /** Names in small letters; several of one name joined with commas. Cookies are not among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

/** What goes out with every request: who asks, and nothing about the person who does. */
export interface Asking {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

const ACCEPT = 'text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.8,*/*;q=0.1';
/** Never kept: a cookie may be a key to something. */
const NOT_KEPT: ReadonlySet<string> = new Set(['set-cookie', 'set-cookie2']);

/** Asks once, follows nothing. `more`: headers of a conditional request. */
export async function askOnce(
  url: URL,
  { dispatcher, userAgent, signal }: Asking,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const headers = { 'user-agent': userAgent, accept: ACCEPT, 'accept-encoding': 'gzip, br', ...more };
  const {
    statusCode,
    headers: received,
    body,
  } = await request(url, { dispatcher, headers, signal, method: 'GET' });
  const kept = Object.entries(received)
    .filter(([name, value]) => !NOT_KEPT.has(name) && value !== undefined)
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]);
  return { status: statusCode, headers: Object.fromEntries(kept) as Record<string, string>, body };
}

/** Closes an answer nobody will read. */
export function drop({ body }: Answer): void {
  body.on('error', () => undefined);
  body.destroy();
}
