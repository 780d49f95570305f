import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { startServer, type TestServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to ask for the PostgreSQL server of this run: it is started for the first who asks. */
    readonly postgresDoor: string;
  }
}

let started: Promise<TestServer> | null = null;
const door = createServer((_request, response) => {
  started ??= startServer();
  started.then(
    ({ address }) => response.end(address),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

/** One server for all test files, started when the first asks for it. */
export async function setup(project: TestProject): Promise<void> {
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  const at = door.address();
  if (at === null || typeof at === 'string') throw new Error('the door has no port');
  project.provide('postgresDoor', `http://127.0.0.1:${String(at.port)}`);
}

/** Ends the server after the last of them. */
export async function teardown(): Promise<void> {
  door.close();
  await (await started?.catch(() => null))?.stop();
}
