import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Migration, SchemaMaker } from './migration.ts';

/**
 * One log of everything a person does: decisions, and corrections of speakers, events, spans and names.
 * Each row's hash covers the row before it. The decisions made so far are carried over, first one first.
 */
export const logOfActs: Migration = {
  name: '0002-log-of-acts',
  async up(db) {
    await makeLog(db);
    await carryDecisions(db);
    await db.schema.dropTable('decision').execute();
    await db.schema
      .alterTable('check_run')
      .addColumn('revisions', 'text', (c) => c.notNull().defaultTo('{}'))
      .execute();
  },
  async down(db) {
    await db.schema.alterTable('check_run').dropColumn('revisions').execute();
    await makeDecisions(db);
    await bringDecisionsBack(db);
    await db.schema.dropTable('log').execute();
  },
};

async function makeLog(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('log')
    .addColumn('seq', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('log_subject').on('log').column('subject').execute();
  // The log is only added to: the database itself refuses anything else.
  await db.refuseChanges('log', 'the log is only added to');
}

interface OldDecision {
  readonly fingerprint: string;
  readonly verdict: string;
  readonly reason: string;
  readonly reviewer: string;
  readonly decided_at: string;
  readonly evidence_hash: string;
}

/** An undo took back the last decision on its finding that still stood: now it names it. */
async function carryDecisions(db: SchemaMaker): Promise<void> {
  const { rows } = await sql<OldDecision>`select * from decision order by seq`.execute(db);
  const standing = new Map<string, string[]>();
  const last = new Map<string, string>();
  let before = '';
  for (const row of rows) {
    const stack = standing.get(row.fingerprint) ?? [];
    standing.set(row.fingerprint, stack);
    const undone = row.verdict === 'undo' ? stack.pop() : undefined;
    if (row.verdict === 'undo' && undone === undefined) continue;
    const at = laterThan(last.get(row.fingerprint), row.decided_at);
    last.set(row.fingerprint, at);
    const record = recordOf(row, undone, at);
    const id = `log_${digest(['log/1', record].join('\u001f')).slice(0, 16)}`;
    if (undone === undefined) stack.push(id);
    const hash = digest([before, id, record].join('\n'));
    const [kind, subject] = undone === undefined ? ['decision', row.fingerprint] : ['undo', undone];
    await sql`insert into log (id, kind, subject, at, record, hash)
      values (${id}, ${kind}, ${subject}, ${at}, ${record}, ${hash})`.execute(db);
    before = hash;
  }
}

function recordOf(row: OldDecision, undone: string | undefined, at: string): string {
  const { fingerprint, verdict, reason, reviewer, evidence_hash: evidenceHash } = row;
  // `kind` first, then by letters: the order in which the log's ids are counted.
  const decided = {
    kind: 'decision',
    evidence: [],
    findingKind: '',
    fingerprint,
    message: '',
    relation: '',
    verdict,
  };
  const act = undone === undefined ? decided : { kind: 'undo', takesBack: [undone] };
  return JSON.stringify({ act, reason, reviewer, at, evidenceHash, batch: null });
}

/** Two entries on one subject in one millisecond keep their order. */
function laterThan(before: string | undefined, at: string): string {
  if (before === undefined || at > before) return at;
  return new Date(Date.parse(before) + 1).toISOString();
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function makeDecisions(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('decision')
    .addColumn('seq', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('verdict', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('reviewer', 'text', (c) => c.notNull())
    .addColumn('decided_at', 'text', (c) => c.notNull())
    .addColumn('evidence_hash', 'text', (c) => c.notNull())
    .execute();
  await db.refuseChanges('decision', 'decisions are only added');
}

/** Decisions that were not taken back; corrections have no place in the schema before. */
async function bringDecisionsBack(db: SchemaMaker): Promise<void> {
  type Row = { readonly id: string; readonly kind: string; readonly at: string; readonly record: string };
  const { rows } = await sql<Row>`select id, kind, at, record from log order by seq`.execute(db);
  const entries = rows.map((row) => ({ ...row, ...(JSON.parse(row.record) as LogRecord) }));
  const taken = new Set(entries.flatMap(({ kind, act }) => (kind === 'undo' ? (act.takesBack ?? []) : [])));
  for (const { id, kind, act, reason, reviewer, at, evidenceHash } of entries) {
    if (kind !== 'decision' || taken.has(id)) continue;
    await sql`insert into decision (fingerprint, verdict, reason, reviewer, decided_at, evidence_hash)
      values (${act.fingerprint}, ${act.verdict}, ${reason}, ${reviewer}, ${at}, ${evidenceHash})`.execute(
      db,
    );
  }
}

/** What this step needs of a record. */
interface LogRecord {
  readonly act: {
    readonly fingerprint?: string;
    readonly verdict?: string;
    readonly takesBack?: readonly string[];
  };
  readonly reason: string;
  readonly reviewer: string;
  readonly evidenceHash: string;
}
