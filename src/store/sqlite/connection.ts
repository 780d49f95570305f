import type BetterSqlite from 'better-sqlite3';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { asStoreError } from '../store-error.ts';

/** Prepared statements kept: adding and checking take 250, lists in their lengths of 1 to 512 with them (`filledUp`). */
const KEPT_STATEMENTS = 500;

/** The one connection to a database file. Keeps prepared statements, and says errors in our words. */
export class SqliteConnection implements DatabaseConnection {
  readonly #db: BetterSqlite.Database;
  readonly #statements = new Map<string, BetterSqlite.Statement<unknown[]>>();

  constructor(db: BetterSqlite.Database) {
    this.#db = db;
  }

  // Kysely asks for promises; better-sqlite3 answers at once.
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const statement = this.#prepare(sql);
      if (statement.reader) return { rows: statement.all(...parameters) as R[] };
      const { changes, lastInsertRowid } = statement.run(...parameters);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    } catch (error) {
      throw asStoreError(error, this.#db.name);
    }
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    try {
      for (const row of this.#db.prepare(sql).iterate(...parameters)) yield { rows: [row as R] };
    } catch (error) {
      throw asStoreError(error, this.#db.name);
    }
  }

  #prepare(sql: string): BetterSqlite.Statement<unknown[]> {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    const statement = this.#db.prepare<unknown[]>(sql);
    if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }
}
