import type { CreateTableBuilder, QueryExecutorProvider, RawBuilder, SchemaModule } from 'kysely';

/** What is not said in the same words for every database. */
export interface SchemaWords {
  /** A text column's value as its UTF-8 bytes, and back. */
  bytesOf(column: string): RawBuilder<unknown>;
  textOf(column: string): RawBuilder<unknown>;
  /** Lets the rows lie in the order of the table's primary key, without a second copy of that, where a database can. */
  byKey<T extends string>(table: CreateTableBuilder<T>): CreateTableBuilder<T>;
}

/** What a step may use: the schema builder, and `sql` for what that cannot say. Never the store's own types: they move on. */
export interface SchemaMaker extends QueryExecutorProvider, SchemaWords {
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
