import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type { PoolClient } from 'pg';
import { asServerError } from './server-error.ts';

/** One of a process's connections to the server, lent for a query or a transaction. Says errors in our words. */
export class ServerConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  readonly #path: string;
  #broken = false;

  constructor(client: PoolClient, path: string) {
    this.#client = client;
    this.#path = path;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const answered = await this.#client.query<R & object>(sql, [...parameters]);
      // Several statements in one text (pg-boss makes its tables so) give as many answers.
      const { rows, rowCount } = lastOf(answered);
      return { rows, ...(rowCount === null ? {} : { numAffectedRows: BigInt(rowCount) }) };
    } catch (error) {
      throw asServerError(error, this.#path);
    }
  }

  // Nothing in the store streams; what does gets all rows at once.
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  /** Takes the transaction back. A connection that cannot even do that is not used again; the server takes it back itself. */
  async rollBack(): Promise<void> {
    try {
      await this.#client.query('rollback');
    } catch {
      this.#broken = true;
    }
  }

  release(): void {
    this.#client.release(this.#broken);
  }
}

function lastOf<T extends object>(answered: T | readonly T[]): T {
  const last = Array.isArray(answered) ? (answered as readonly T[]).at(-1) : (answered as T);
  if (!last) throw new Error('the server gave no answer');
  return last;
}
