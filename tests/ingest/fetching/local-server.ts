import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server on loopback for one test. */
export interface LocalServer {
  /** "http://127.0.0.1:41234", without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Connections so far, and the paths asked for. */
  readonly connections: () => number;
  readonly asked: () => readonly string[];
}

export type Pages = Readonly<Record<string, RequestListener>>;

/** Serves these pages by path; everything else is 404. Closed after the test, with every connection. */
export async function serve(pages: Pages): Promise<LocalServer> {
  const asked: string[] = [];
  let connections = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer({ keepAlive: true }, (request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages[path];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  server.on('connection', (socket) => {
    connections++;
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, connections: () => connections, asked: () => asked };
}

/** A page of plain text. */
export function text(body: string, headers: Readonly<Record<string, string>> = {}): RequestListener {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(body);
  };
}

export function redirect(location: string, status = 302): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { location }).end();
  };
}
