import { inflateRawSync } from 'node:zlib';
import { sql } from 'kysely';
import type { Migration, SchemaMaker } from './migration.ts';

/** Columns that held records and texts as text, and what they are called as bytes. What they hold is read as before. */
const PACKED = [
  { table: 'compared_pair', text: 'verdict', bytes: 'verdict', needed: true },
  { table: 'event', text: 'record', bytes: 'packed', needed: true },
  { table: 'finding', text: 'record', bytes: 'packed', needed: true },
  { table: 'revision', text: 'text', bytes: 'packed', needed: true },
  { table: 'touched', text: 'before', bytes: 'before', needed: false },
] as const;
/** What a check makes again. */
const DERIVED = ['article', 'posting', 'article_link', 'compared_pair', 'event', 'finding'] as const;

/** Less than half the room an article took: records and texts are packed, links are one row an article, keys are kept once. */
export const packedRows: Migration = {
  name: '0012-packed-rows',
  async up(db) {
    for (const { table, text, bytes, needed } of PACKED)
      await turn(db, { table, from: text, to: bytes, type: 'blob', needed, value: db.bytesOf(text) });
    await db.schema.alterTable('original').addColumn('dictionary', 'integer').execute();
    await packClaims(db);
    await packLinks(db);
    for (const remake of REMADE) await remake(db, true);
  },
  async down(db) {
    // What is packed cannot be read without the program: the next check links and compares all anew.
    for (const table of DERIVED) await sql`delete from ${sql.ref(table)}`.execute(db);
    await sql`delete from touched where kind = 'finding'`.execute(db);
    await sql`insert into pending (source) select "key" from source where true on conflict do nothing`.execute(
      db,
    );
    for (const remake of REMADE) await remake(db, false);
    await db.schema.dropTable('article_copy').execute();
    await db.schema.dropTable('article_link').execute();
    await makeLinkRows(db);
    await unpackClaims(db);
    // Bytes packed with a text stay behind with what they cannot be read without.
    await sql`delete from original where dictionary is not null`.execute(db);
    await db.schema.alterTable('original').dropColumn('dictionary').execute();
    await unpackTexts(db);
    for (const { table, text, bytes, needed } of PACKED)
      await turn(db, { table, from: bytes, to: text, type: 'text', needed, value: db.textOf(bytes) });
  },
};

interface Turn {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly type: 'blob' | 'text';
  readonly needed: boolean;
  readonly value: ReturnType<SchemaMaker['bytesOf']>;
}

/** Puts a column of another type in the place of one, at the end of its table. */
async function turn(db: SchemaMaker, { table, from, to, type, needed, value }: Turn): Promise<void> {
  await db.schema
    .alterTable(table)
    .addColumn('turned', type, (c) => (needed ? c.notNull().defaultTo('') : c))
    .execute();
  await sql`update ${sql.ref(table)} set turned = ${value} where ${sql.ref(from)} is not null`.execute(db);
  await db.schema.alterTable(table).dropColumn(from).execute();
  await db.schema.alterTable(table).renameColumn('turned', to).execute();
}

/** Texts of before have no mark of packing, and are what they are. */
async function unpackTexts(db: SchemaMaker): Promise<void> {
  const { rows: keys } = await sql<{ readonly key: number }>`select "key" from revision`.execute(db);
  for (const { key } of keys) {
    const { rows } = await sql<{ readonly packed: Uint8Array }>`
      select packed from revision where "key" = ${key}`.execute(db);
    for (const { packed } of rows)
      if (packed[0] === 0)
        await sql`update revision set packed = ${inflateRawSync(packed.subarray(1))} where "key" = ${key}`.execute(
          db,
        );
  }
}

/** An id is eight bytes in hex, after these letters. */
const CLAIM = 'clm_';
const DIGITS = 16;

async function packClaims(db: SchemaMaker): Promise<void> {
  await db.schema
    .alterTable('reading')
    .addColumn('claims', 'blob', (c) => c.notNull().defaultTo(''))
    .execute();
  for (const revision of await readRevisions(db)) {
    const { rows } = await sql<{ readonly id: string }>`
      select id from claim where revision = ${revision} order by seq`.execute(db);
    const ids = Buffer.from(rows.map(({ id }) => id.slice(CLAIM.length)).join(''), 'hex');
    await sql`update reading set claims = ${ids} where revision = ${revision}`.execute(db);
  }
  await db.schema.dropTable('claim').execute();
}

async function unpackClaims(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('claim')
    .addColumn('revision', 'integer', (c) => c.notNull().references('reading.revision').onDelete('cascade'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('claim_place', ['revision', 'seq'])
    .execute();
  for (const revision of await readRevisions(db)) {
    const { rows } = await sql<{ readonly claims: Uint8Array }>`
      select claims from reading where revision = ${revision}`.execute(db);
    const ids = Buffer.from(rows[0]?.claims ?? '').toString('hex');
    for (let at = 0; at * DIGITS < ids.length; at++)
      await sql`insert into claim (revision, seq, id)
        values (${revision}, ${at}, ${CLAIM + ids.slice(at * DIGITS, (at + 1) * DIGITS)})`.execute(db);
  }
  await db.schema.alterTable('reading').dropColumn('claims').execute();
}

async function readRevisions(db: SchemaMaker): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly revision: number }>`
    select revision from reading order by revision`.execute(db);
  return rows.map(({ revision }) => revision);
}

/** One row an article, and a table of its own for copies, which are asked for together. */
async function packLinks(db: SchemaMaker): Promise<void> {
  await db.schema.alterTable('article_link').renameTo('link_row').execute();
  await db.schema
    .createTable('article_link')
    .addColumn('source', 'integer', (c) => c.primaryKey())
    .addColumn('partners', 'blob', (c) => c.notNull())
    .execute();
  await db
    .byKey(
      db.schema
        .createTable('article_copy')
        .addColumn('source', 'integer', (c) => c.notNull())
        .addColumn('other', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('article_copy_place', ['source', 'other']),
    )
    .execute();
  await sql`insert into article_copy (source, other) select source, other from link_row where "copy" = 1`.execute(
    db,
  );
  const { rows: sources } = await sql<{ readonly source: number }>`
    select distinct source from link_row order by source`.execute(db);
  for (const { source } of sources) {
    const { rows } = await sql<LinkRow>`
      select other, likeness, "copy" from link_row where source = ${source} order by other`.execute(db);
    await sql`insert into article_link (source, partners) values (${source}, ${partnerBytes(rows)})`.execute(
      db,
    );
  }
  await db.schema.dropTable('link_row').execute();
}

interface LinkRow {
  readonly other: number;
  readonly likeness: number;
  readonly copy: number;
}

/** Likeness in 8191 steps, doubled, plus one for a copy; numbers seven bits a byte, the lowest first. */
const STEPS = 8191;
const SEVEN_BITS = 128;

function partnerBytes(rows: readonly LinkRow[]): Uint8Array {
  const bytes: number[] = [];
  const push = (value: number) => {
    let rest = value;
    for (; rest >= SEVEN_BITS; rest = Math.floor(rest / SEVEN_BITS))
      bytes.push((rest % SEVEN_BITS) + SEVEN_BITS);
    bytes.push(rest);
  };
  let before = 0;
  for (const { other, likeness, copy } of rows) {
    push(other - before);
    push(Math.round(likeness * STEPS) * 2 + copy);
    before = other;
  }
  return Uint8Array.from(bytes);
}

async function makeLinkRows(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('article_link')
    .addColumn('source', 'integer', (c) => c.notNull())
    .addColumn('other', 'integer', (c) => c.notNull())
    .addColumn('likeness', 'real', (c) => c.notNull())
    .addColumn('copy', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('article_link_place', ['source', 'other'])
    .execute();
}

/** Tables whose rows are found by their key alone: with a number of their own they would be kept twice. */
const REMADE = [remakePostings, remakeEventClaims, remakeSides] as const;

async function remakePostings(db: SchemaMaker, byKey: boolean): Promise<void> {
  const table = db.schema
    .createTable('posting_remade')
    .addColumn('term', 'integer', (c) => c.notNull())
    .addColumn('day', 'integer', (c) => c.notNull())
    .addColumn('source', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('posting_place', ['term', 'day', 'source']);
  await (byKey ? db.byKey(table) : table).execute();
  await putInPlace(db, 'posting');
}

async function remakeEventClaims(db: SchemaMaker, byKey: boolean): Promise<void> {
  const table = db.schema
    .createTable('event_claim_remade')
    .addColumn('event', 'integer', (c) => c.notNull().references('event.key').onDelete('cascade'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('source', 'integer', (c) => c.notNull().references('source.key').onDelete('cascade'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('claim_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('event_claim_place', ['event', 'place']);
  await (byKey ? db.byKey(table) : table).execute();
  await putInPlace(db, 'event_claim');
  await db.schema.createIndex('event_claim_source').on('event_claim').column('source').execute();
}

async function remakeSides(db: SchemaMaker, byKey: boolean): Promise<void> {
  const table = db.schema
    .createTable('finding_side_remade')
    .addColumn('finding', 'integer', (c) => c.notNull().references('finding.key').onDelete('cascade'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('source', 'integer', (c) => c.notNull().references('source.key').onDelete('cascade'))
    .addColumn('at', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('finding_side_place', ['finding', 'place']);
  await (byKey ? db.byKey(table) : table).execute();
  await putInPlace(db, 'finding_side');
  await db.schema.createIndex('finding_side_source').on('finding_side').column('source').execute();
}

async function putInPlace(db: SchemaMaker, table: string): Promise<void> {
  const remade = `${table}_remade`;
  await sql`insert into ${sql.ref(remade)} select * from ${sql.ref(table)}`.execute(db);
  await db.schema.dropTable(table).execute();
  await db.schema.alterTable(remade).renameTo(table).execute();
}
