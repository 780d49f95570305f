// Holds the write lock of the database FILE for so many MILLISECONDS, and says when it has it.
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';

const [file = '', milliseconds = '0'] = process.argv.slice(2);
const db = new Database(file);
db.exec('begin immediate');
process.stdout.write('locked\n');
await setTimeout(Number(milliseconds));
db.exec('commit');
db.close();
