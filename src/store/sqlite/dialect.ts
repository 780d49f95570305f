import type BetterSqlite from 'better-sqlite3';
import { CompiledQuery, type Driver, SqliteDialect, type TransactionSettings } from 'kysely';
import { SqliteConnection } from './connection.ts';

/**
 * Kysely's SQLite with one difference: a transaction that may write says so when it begins.
 *
 * Kysely's own driver says plain `begin`; such a transaction fails at once, without waiting, when it first writes after
 * another process has committed (SQLITE_BUSY_SNAPSHOT). `begin immediate` waits its turn.
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #db: BetterSqlite.Database;

  constructor(db: BetterSqlite.Database) {
    super({ database: db });
    this.#db = db;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#db);
  }
}

class ImmediateDriver implements Driver {
  readonly #db: BetterSqlite.Database;
  readonly #connection: SqliteConnection;

  constructor(db: BetterSqlite.Database) {
    this.#db = db;
    this.#connection = new SqliteConnection(db);
  }

  async init(): Promise<void> {
    // The file is opened, looked at and set up before it comes here.
  }

  async acquireConnection(): Promise<SqliteConnection> {
    return this.#connection;
  }

  async beginTransaction(connection: SqliteConnection, settings: TransactionSettings): Promise<void> {
    const begin = settings.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    // After a full disk or a damaged page SQLite has already taken everything back itself.
    if (this.#db.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(): Promise<void> {
    // There is one connection, and Kysely hands it to one caller at a time.
  }

  async destroy(): Promise<void> {
    this.#db.close();
  }
}
