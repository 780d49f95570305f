import type { IncomingMessage } from 'node:http';

/** Why a request is turned away before anything reads it. */
export interface Refusal {
  readonly status: 400 | 403 | 415;
  readonly message: string;
}

/** Sent by our own page with each write: a form of another site cannot set it. */
export const OWN_HEADER = 'x-hearsay';
/** What a browser says of a request that another site has caused, even by a link. */
const OTHER_SITES: ReadonlySet<string> = new Set(['cross-site', 'same-site']);
const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** The names under which the page may be asked for: those of this machine alone, with the port it listens on. */
export function ownHosts(port: number): ReadonlySet<string> {
  return new Set(['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`));
}

/**
 * Looks at who asks: null where the request may go on.
 *
 * A name that is not ours means DNS rebinding: a foreign page that has made its own name point to this machine.
 * Another origin, or a browser's word that another site is behind it, means request forgery.
 */
export function refusalFor(
  { method = '', url = '', headers }: IncomingMessage,
  hosts: ReadonlySet<string>,
): Refusal | null {
  if (!url.startsWith('/')) return { status: 400, message: 'Ask for a path of this page.' };
  const host = headers.host?.toLowerCase();
  if (host === undefined || !hosts.has(host))
    return forbidden('This page answers to the name of this machine only.');
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`)
    return forbidden('Another site may not ask this page.');
  const site = headers['sec-fetch-site'];
  const visiting = headers['sec-fetch-mode'] === 'navigate' && method === 'GET';
  if (typeof site === 'string' && OTHER_SITES.has(site) && !visiting)
    return forbidden('Another site may not ask this page.');
  return READING.has(method) ? null : refusalOfWrite(headers);
}

function refusalOfWrite(headers: IncomingMessage['headers']): Refusal | null {
  if (headers[OWN_HEADER] === undefined) return forbidden('Only the page itself may write.');
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' ? null : { status: 415, message: 'Only JSON is taken.' };
}

function forbidden(message: string): Refusal {
  return { status: 403, message };
}
