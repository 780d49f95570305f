import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import type { JobResult, Jobs, JobWork } from './jobs.ts';
import { type PackedJob, packJob, unpackJob } from './packed-job.ts';
import { oneAtATime } from './presence.ts';

/** How often a job is tried that fails by an error; one whose worker died was never taken. */
const RETRIES = 2;
/** Results nobody came for are kept for an hour, in seconds: whoever gave the job out was killed. */
const KEPT_FOR_S = 3600;
/** A worker that stops in the midst of a job, and holds it, is cut off after so long. Reading 200 articles takes ten seconds. */
const HELD_FOR = '120s';

type Database = Kysely<Tables>;

/** Jobs in pg-boss's tables, beside ours on the same server. */
export class BossJobs implements Jobs {
  readonly #boss: PgBoss;
  readonly #store: Store;
  readonly #schema: string;

  private constructor(boss: PgBoss, store: Store, schema: string) {
    this.#boss = boss;
    this.#store = store;
    this.#schema = schema;
  }

  static async open(store: Store, lines: readonly string[], tends: boolean): Promise<BossJobs> {
    const schema = await schemaBeside(store.db);
    const boss = new PgBoss({
      db: fromKysely(store.db.getExecutor()),
      schema,
      supervise: tends,
      schedule: false,
      registerInstance: false,
      monitorVacuum: false,
      openTelemetry: { enabled: false },
    });
    // Nobody waits for its upkeep: what fails now is tried again.
    boss.on('error', () => undefined);
    try {
      // Of several that are started at once the first makes the tables: two that make them are in each other's way.
      await oneAtATime(store, async () => {
        await boss.start();
        for (const line of lines)
          await boss.createQueue(line, { retryLimit: RETRIES, deleteAfterSeconds: KEPT_FOR_S });
      });
    } catch (error) {
      await boss.stop({ graceful: false });
      throw error;
    }
    return new BossJobs(boss, store, schema);
  }

  async send(line: string, payloads: readonly unknown[]): Promise<readonly string[]> {
    const jobs = payloads.map((payload) => ({ id: randomUUID(), data: packJob(payload) }));
    await this.#boss.insert(line, jobs);
    return jobs.map(({ id }) => id);
  }

  async take(line: string, work: JobWork): Promise<boolean> {
    let taken: string | null = null;
    try {
      return await this.#store.db.transaction().execute(async (trx) => {
        await sql`set local idle_in_transaction_session_timeout = ${sql.lit(HELD_FOR)}`.execute(trx);
        const db = fromKysely(trx);
        const [job] = await this.#boss.fetch<PackedJob>(line, { db });
        if (!job) return false;
        taken = job.id;
        const result = await work({ ...this.#store, db: trx }, unpackJob(job.data));
        await this.#boss.complete(line, job.id, packJob(result), { db });
        return true;
      });
    } catch (error) {
      // The transaction is taken back, and with it that the job was begun: that it failed is said apart.
      if (taken === null) throw error;
      await this.#boss.fail(line, taken, { message: error instanceof Error ? error.message : String(error) });
      return true;
    }
  }

  async results(line: string, ids: readonly string[]): Promise<ReadonlyMap<string, JobResult>> {
    // Not `findJobs`: it gives every job's payload back, too.
    const { rows } = await sql<{
      readonly id: string;
      readonly state: string;
      readonly output: object | null;
    }>`
      select id, state, output from ${sql.table(`${this.#schema}.job`)}
      where name = ${line} and id = any(${[...ids]}::uuid[]) and state in ('completed', 'failed', 'cancelled')`.execute(
      this.#store.db,
    );
    return new Map(rows.map(({ id, state, output }) => [id, resultOf(state, output)]));
  }

  async forget(line: string, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#boss.deleteJob(line, [...ids]);
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false });
  }
}

function resultOf(state: string, output: object | null): JobResult {
  if (state === 'completed' && output && 'packed' in output && typeof output.packed === 'string')
    return { result: unpackJob({ packed: output.packed }) };
  const message = output && 'message' in output ? String(output.message) : state;
  return { failed: message };
}

/** pg-boss's own schema beside ours: "hearsay_jobs" beside "public". */
async function schemaBeside(db: Database): Promise<string> {
  const { rows } = await sql<{ readonly name: string | null }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name ?? 'public';
  return name === 'public' ? 'hearsay_jobs' : `${name}_jobs`;
}
