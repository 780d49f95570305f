import { CompiledQuery, type Driver, PostgresDialect, type TransactionSettings } from 'kysely';
import type { Pool } from 'pg';
import { ServerConnection } from './connection.ts';
import { asServerError } from './server-error.ts';

/**
 * Kysely's PostgreSQL with two differences: errors are said in our words, and a transaction that only reads sees one moment,
 * as one of SQLite's does.
 */
export class ServerDialect extends PostgresDialect {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(pool: Pool, path: string) {
    super({ pool });
    this.#pool = pool;
    this.#path = path;
  }

  override createDriver(): Driver {
    return new ServerDriver(this.#pool, this.#path);
  }
}

class ServerDriver implements Driver {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(pool: Pool, path: string) {
    this.#pool = pool;
    this.#path = path;
  }

  async init(): Promise<void> {
    // The pool connects when it is first asked.
  }

  async acquireConnection(): Promise<ServerConnection> {
    try {
      return new ServerConnection(await this.#pool.connect(), this.#path);
    } catch (error) {
      throw asServerError(error, this.#path);
    }
  }

  async beginTransaction(connection: ServerConnection, { accessMode }: TransactionSettings): Promise<void> {
    const begin =
      accessMode === 'read only' ? 'start transaction isolation level repeatable read read only' : 'begin';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  async commitTransaction(connection: ServerConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: ServerConnection): Promise<void> {
    await connection.rollBack();
  }

  async releaseConnection(connection: ServerConnection): Promise<void> {
    connection.release();
  }

  async destroy(): Promise<void> {
    if (!this.#pool.ended) await this.#pool.end();
  }
}
