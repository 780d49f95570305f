import {
  type KyselyPlugin,
  PostgresQueryCompiler,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely';

/** Keeps every statement sent through it, as PostgreSQL gets it, with lists of any length as one. */
export class Statements implements KyselyPlugin {
  readonly all = new Set<string>();

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    const { sql } = new PostgresQueryCompiler().compileQuery(node, queryId);
    this.all.add(
      sql
        .replace(/\$\d+/gu, '?')
        .replace(/\((?:\?, )*\?\)(?:, \((?:\?, )*\?\))*/gu, '(?)')
        .replace(/\s+/gu, ' '),
    );
    return node;
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }
}
