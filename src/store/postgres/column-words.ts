import {
  type ColumnDefinitionNode,
  DataTypeNode,
  GeneratedNode,
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimaryKeyConstraintNode,
  type QueryId,
  type QueryResult,
  RawNode,
  type RootOperationNode,
  type UniqueConstraintNode,
  type UnknownRow,
} from 'kysely';

/**
 * The words the steps of `db/migrations` use for columns, in PostgreSQL's. SQLite's integers have eight bytes, and its texts
 * are in the order of their bytes on every machine; here that must be said, so that both give the same findings.
 */
const TYPES: Readonly<Record<string, string>> = {
  integer: 'bigint',
  real: 'double precision',
  blob: 'bytea',
  text: 'text collate "C"',
};

/** Lets the steps of `db/migrations` run on PostgreSQL as they are. */
export class PostgresWords implements KyselyPlugin {
  readonly #words = new Words();

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    return this.#words.transformNode(node, queryId);
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }
}

class Words extends OperationNodeTransformer {
  protected override transformColumnDefinition(
    node: ColumnDefinitionNode,
    queryId?: QueryId,
  ): ColumnDefinitionNode {
    const { autoIncrement, ...column } = super.transformColumnDefinition(node, queryId);
    const { dataType, primaryKey, references } = column;
    const word = DataTypeNode.is(dataType) ? dataType.dataType : '';
    const type = TYPES[word];
    if (type === undefined) return { ...column, ...(autoIncrement === undefined ? {} : { autoIncrement }) };
    // SQLite counts up a key that is an integer; one that points to another table's is given.
    const counts = word === 'integer' && primaryKey === true && references === undefined;
    return {
      ...column,
      dataType: RawNode.createWithSql(type),
      ...(counts ? { generated: GeneratedNode.create({ identity: true, byDefault: true }) } : {}),
    };
  }

  // A constraint's name is of its table in SQLite, of the whole schema here: the server finds one itself.
  protected override transformPrimaryKeyConstraint(
    node: PrimaryKeyConstraintNode,
    queryId?: QueryId,
  ): PrimaryKeyConstraintNode {
    return withoutName(super.transformPrimaryKeyConstraint(node, queryId));
  }

  protected override transformUniqueConstraint(
    node: UniqueConstraintNode,
    queryId?: QueryId,
  ): UniqueConstraintNode {
    return withoutName(super.transformUniqueConstraint(node, queryId));
  }
}

function withoutName<T extends { readonly name?: unknown }>(node: T): Omit<T, 'name'> {
  const { name, ...rest } = node;
  return name === undefined ? node : rest;
}
