// Adds what is in FOLDER to the database FILE, and says so after each source: run by tests that kill it.
import { add } from '../../../src/pipeline/add.ts';
import { openStore } from '../../../src/pipeline/open.ts';

const [file = '', folder = ''] = process.argv.slice(2);
const store = await openStore(file);
await add(store, {
  paths: [folder],
  options: {},
  workingFolder: folder,
  now: '2026-05-04T12:00:00.000Z',
  progress: (done) => process.stdout.write(`${done}\n`),
});
await store.close();
