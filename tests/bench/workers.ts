// How much faster two workers of a PostgreSQL database are than one, and what an article takes there, table by table:
// `npm run bench:workers -- 500`. The server is a fresh one of the tests', without waiting for the disk.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { add } from '../../src/pipeline/add.ts';
import { compareNew } from '../../src/pipeline/check.ts';
import { openStore } from '../../src/store/store.ts';
import { startServer } from '../support/postgres/server.ts';
import { fileOf, storiesOf } from './made/corpus.ts';
import { PROFILES } from './made/profiles.ts';
import { familySeconds, processorSeconds } from './processor-time.ts';

const [articles = '500', ...numbers] = process.argv.slice(2);
const WORKERS = numbers.length > 0 ? numbers.map(Number) : [1, 2];
const ENTRY = resolve('src/cli/entry.js');
const NOW = '2026-05-04T12:00:00.000Z';
const SECOND_MS = 1000;

function writeCorpus(folder: string): void {
  const [steady] = PROFILES;
  if (!steady) throw new Error('there is no profile');
  for (const story of storiesOf(steady, Number(articles)))
    for (const article of story.articles) writeFileSync(join(folder, article.name), fileOf(article));
}

async function startWorkers(address: string, number: number): Promise<readonly ChildProcess[]> {
  const workers = Array.from({ length: number }, () =>
    spawn(process.execPath, [ENTRY, 'worker', '--db', address], { stdio: ['ignore', 'ignore', 'pipe'] }),
  );
  for (const { stderr } of workers) {
    const said = String((await once(stderr, 'data'))[0]);
    if (!said.includes('Working for')) throw new Error(said);
  }
  return workers;
}

/** Who works: this process, the workers, and a connection to the server, by their process ids. */
interface Shift {
  readonly workers: readonly ChildProcess[];
  readonly connection: number;
}

const MICROSECONDS = 1_000_000;

/**
 * Seconds by the clock, and of processor time: of whoever adds and checks, of each worker, of the server. The clock says
 * little where other programs run; on free cores the workers' part is done side by side, and everything else is not.
 */
async function seconds(work: () => Promise<unknown>, { workers, connection }: Shift) {
  const pids = workers.flatMap(({ pid }) => pid ?? []);
  const [began, mine, theirs, server] = [
    performance.now(),
    process.cpuUsage(),
    pids.map(processorSeconds),
    familySeconds(connection),
  ];
  await work();
  const { user, system } = process.cpuUsage(mine);
  const each = pids.map((pid, at) => processorSeconds(pid) - (theirs[at] ?? 0));
  return {
    clock: round((performance.now() - began) / SECOND_MS),
    alone: round((user + system) / MICROSECONDS),
    workers: each.map(round),
    server: round(familySeconds(connection) - server),
  };
}

const round = (number: number): number => Number(number.toFixed(2));

interface Table {
  readonly table: string;
  readonly rows: number;
  readonly bytes: number;
}

/** Rows and bytes with indexes of each table, for one article. */
async function roomOf(db: Kysely<unknown>, sources: number): Promise<readonly Table[]> {
  await sql`vacuum full analyze`.execute(db);
  const { rows } = await sql<Table>`
    select relname as table, reltuples::float8 / ${sources} as rows, pg_total_relation_size(oid)::float8 / ${sources} as bytes
    from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace order by 3 desc`.execute(
    db,
  );
  return rows;
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
writeCorpus(folder);
const server = await startServer();
try {
  for (const number of WORKERS) {
    const address = new URL(server.address);
    const schema = `workers_${String(number)}`;
    const admin = await openStore(server.address);
    await sql`create schema ${sql.ref(schema)}`.execute(admin.db);
    await admin.close();
    address.searchParams.set('options', `-csearch_path=${schema}`);
    const store = await openStore(address.href);
    const workers = await startWorkers(address.href, number);
    let sources = 0;
    const { rows } = await sql<{ readonly pid: number }>`select pg_backend_pid() as pid`.execute(store.db);
    const shift = { workers, connection: rows[0]?.pid ?? 0 };
    const adding = await seconds(async () => {
      const added = await add(store, { paths: [folder], options: {}, workingFolder: folder, now: NOW });
      sources = added.sources.length;
    }, shift);
    const checking = await seconds(() => compareNew(store, NOW), shift);
    const took = { workers: number, sources, adding, checking, load: loadavg()[0] };
    process.stdout.write(`${JSON.stringify(took)}\n`);
    for (const worker of workers) {
      worker.kill('SIGTERM');
      await once(worker, 'exit');
    }
    if (number === WORKERS.at(-1))
      for (const { table, rows, bytes } of await roomOf(store.db as Kysely<unknown>, sources))
        process.stdout.write(
          `${table.padEnd(16)} ${rows.toFixed(1).padStart(8)} rows ${bytes.toFixed(0).padStart(8)} bytes\n`,
        );
    await store.close();
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
