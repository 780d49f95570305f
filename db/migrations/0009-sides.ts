import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** What a finding of before has in place of its camps and rank: the next check works them out. */
const NOT_YET = ',"camps":[],"rank":{"weight":0,"because":[]}}';
const HAS_THEM = '%"camps":%';

/** Findings tell who is on each side, from how many origins, and why they stand where they stand. */
export const sides: Migration = {
  name: '0009-sides',
  async up(db) {
    // A record is one JSON object: what it does not have yet goes in front of its last brace.
    await sql`update finding set record = substr(record, 1, length(record) - 1) || ${NOT_YET}
      where record not like ${HAS_THEM}`.execute(db);
    await sql`update touched set "before" = substr("before", 1, length("before") - 1) || ${NOT_YET}
      where kind = 'finding' and "before" not like ${HAS_THEM}`.execute(db);
  },
  async down(db) {
    // Whoever reads records of before overlooks what they do not know.
    await sql`update finding set record = replace(record, ${NOT_YET}, '}')`.execute(db);
    await sql`update touched set "before" = replace("before", ${NOT_YET}, '}') where kind = 'finding'`.execute(
      db,
    );
  },
};
