import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { deskOn } from '../pipeline/page/desk.ts';
import type { Store } from '../pipeline/open.ts';
import { pageServer } from './server/app.ts';
import { readAssets } from './server/assets.ts';
import { type Checking, checkingOf } from './server/checking.ts';
import { ownHosts, refusalFor } from './server/guard.ts';
import { SAFE_HEADERS } from './server/headers.ts';
import { newToken } from './server/tokens.ts';

/** A page that is being served. */
export interface Served {
  /** With the token: whoever has it may decide. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** How the page is to be served. */
export interface ServeOptions {
  readonly store: Store;
  /** How it was opened: a check opens it anew, in a process of its own. */
  readonly database: string;
  /** `127.0.0.1` or `::1`: the page is for this machine alone. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly reviewer: string;
  /** ISO date-time. */
  readonly now: () => string;
}

/** Where `npm run build` puts the page. */
export const ASSETS = fileURLToPath(new URL('./assets', import.meta.url));
/** Slow clients are let go, so that they cannot hold every connection. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;

/** Serves the review page until it is closed. Throws PageNotBuilt, and the system's error where the port is taken. */
export async function serve({
  store,
  database,
  host,
  port: wanted,
  reviewer,
  now,
}: ServeOptions): Promise<Served> {
  const assets = readAssets(ASSETS);
  const token = newToken();
  const server = createServer({
    // We answer a missing name ourselves, as we answer a wrong one.
    requireHostHeader: false,
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
  });
  await listening(server, host, wanted);
  const { port } = server.address() as AddressInfo;
  const desk = deskOn(store);
  const checking = checkingOf(desk, database, now);
  const app = pageServer({ desk, checking, assets, token, port, reviewer, now });
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const hosts = ownHosts(port);
  server.on('request', (request, response) => {
    const refusal = refusalFor(request, hosts);
    if (refusal) turnAway(request, response, refusal);
    else void answer(request, response);
  });
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${port}/?token=${token}`, close: () => closed(server, checking) };
}

async function listening(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message }: NonNullable<ReturnType<typeof refusalFor>>,
): void {
  request.resume();
  response.writeHead(status, {
    ...SAFE_HEADERS,
    'Content-Type': 'text/plain; charset=utf-8',
    Connection: 'close',
  });
  response.end(`${message}\n`);
}

async function closed(server: Server, checking: Checking): Promise<void> {
  checking.close();
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
