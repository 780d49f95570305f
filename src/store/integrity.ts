import { sql } from 'kysely';
import { sha256 } from '../model/ids.ts';
import { wordsOf } from '../model/span.ts';
import { claimFromRecord } from './claims.ts';
import type { Store } from './store.ts';

/** Something that is not as it was written: "revision rev_… of sources/004.txt: its text does not have the hash kept with it". */
export interface IntegrityProblem {
  /** `pages`: SQLite's own check; `links`: a row points nowhere; `text`, `claim`: words are not what they were. */
  readonly code: 'pages' | 'links' | 'text' | 'claim' | 'current';
  readonly what: string;
}

/**
 * Looks at the whole database: SQLite's own check, every link between rows, and every text against its hash.
 *
 * SQLite's check alone missed one in nine databases with flipped bits when measured; the hashes find those in texts.
 */
export async function checkIntegrity(store: Store): Promise<readonly IntegrityProblem[]> {
  return [
    ...(await damagedPages(store)),
    ...(await brokenLinks(store)),
    ...(await sourcesWithoutText(store)),
    ...(await changedWords(store)),
  ];
}

async function damagedPages({ db }: Store): Promise<readonly IntegrityProblem[]> {
  const { rows } = await sql<{ readonly integrity_check: string }>`pragma integrity_check`.execute(db);
  return rows
    .filter(({ integrity_check: says }) => says !== 'ok')
    .map(({ integrity_check: what }) => ({ code: 'pages', what }));
}

async function brokenLinks({ db }: Store): Promise<readonly IntegrityProblem[]> {
  type Row = { readonly table: string; readonly rowid: number | null; readonly parent: string };
  const { rows } = await sql<Row>`pragma foreign_key_check`.execute(db);
  return rows.map(({ table, rowid, parent }) => ({
    code: 'links',
    what: `row ${rowid ?? '?'} of ${table} points to a row of ${parent} that is not there`,
  }));
}

async function sourcesWithoutText({ db }: Store): Promise<readonly IntegrityProblem[]> {
  const current = db.selectFrom('revision').select('source').where('current', '=', 1);
  const rows = await db.selectFrom('source').select('address').where('key', 'not in', current).execute();
  return rows.map(({ address }) => ({ code: 'current', what: `${address}: no revision of it counts` }));
}

/** One revision at a time: a text and its claims are all that is held. */
async function changedWords({ db }: Store): Promise<readonly IntegrityProblem[]> {
  const problems: IntegrityProblem[] = [];
  const keys = await db.selectFrom('revision').select('key').orderBy('key').execute();
  for (const { key } of keys) {
    const revision = await db
      .selectFrom('revision')
      .select(['id', 'text', 'text_hash'])
      .where('key', '=', key)
      .executeTakeFirst();
    if (!revision) continue;
    if (sha256(revision.text) !== revision.text_hash)
      problems.push({ code: 'text', what: `${revision.id}: its text does not have the hash kept with it` });
    const rows = await db
      .selectFrom('claim')
      .select(['id', 'record'])
      .where('revision', '=', key)
      .orderBy('seq')
      .execute();
    for (const { id, record } of rows) {
      if (!stands(record, revision.text))
        problems.push({
          code: 'claim',
          what: `${id}: its words do not stand at its place in ${revision.id}`,
        });
    }
  }
  return problems;
}

function stands(record: string, text: string): boolean {
  try {
    const claim = claimFromRecord(record);
    return wordsOf(text, claim.span) === claim.text;
  } catch {
    return false;
  }
}
