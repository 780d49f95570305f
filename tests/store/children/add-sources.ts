// Adds sources FIRST to LAST to the database FILE, one transaction each, and says so after each: run by tests that kill it.
import { keepReading } from '../../../src/store/readings.ts';
import { openStore } from '../../../src/store/store.ts';
import { readNumbered } from '../numbered.ts';

const [file = '', first = '0', last = '0'] = process.argv.slice(2);
const store = await openStore(file);
for (let i = Number(first); i <= Number(last); i++) {
  await keepReading(store, readNumbered(i));
  process.stdout.write(`${i}\n`);
}
await store.close();
