import type { Migration } from './migration.ts';
import { firstTables } from './0001-first-tables.ts';
import { logOfActs } from './0002-log-of-acts.ts';
import { packedReadings } from './0004-packed-readings.ts';
import { answers } from './0005-answers.ts';
import { originals } from './0006-originals.ts';
import { keptLinks } from './0007-kept-links.ts';
import { sides } from './0009-sides.ts';
import { gonePages } from './0010-gone-pages.ts';
import { packedRows } from './0012-packed-rows.ts';
import { stepsOfACheck } from './0013-steps-of-a-check.ts';

/** Every step in order. A database's `user_version` is how many of them it has had. */
export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  logOfActs,
  packedReadings,
  answers,
  originals,
  keptLinks,
  sides,
  gonePages,
  packedRows,
  stepsOfACheck,
];
