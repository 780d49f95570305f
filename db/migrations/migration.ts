import type { QueryExecutorProvider, SchemaModule } from 'kysely';

/** What a step may use: the schema builder, and `sql` for what that cannot say. Never the store's own types: they move on. */
export interface SchemaMaker extends QueryExecutorProvider {
  readonly schema: SchemaModule;
  /** Makes the database itself refuse, with these words, to change or delete rows of a table. */
  refuseChanges(table: string, says: string): Promise<void>;
}

/** One numbered step of the schema. Never edited once released: a change is a new step. */
export interface Migration {
  /** The same as the file's: "0001-first-tables". */
  readonly name: string;
  up(db: SchemaMaker): Promise<void>;
  /** Takes back what `up` made, with the rows in it. */
  down(db: SchemaMaker): Promise<void>;
}
