// Adds what is in FOLDER to the database FILE by so many HANDS, checks it, and says so on the way: run by tests that kill it.
import { add } from '../../../src/pipeline/add.ts';
import { compareNew } from '../../../src/pipeline/check.ts';
import { openStore } from '../../../src/pipeline/open.ts';
import { hashOf, NOW } from '../stories.ts';

const [file = '', folder = '', hands = '1'] = process.argv.slice(2);
const store = await openStore(file);
const progress = (done: number) => process.stdout.write(`added ${String(done)}\n`);
await add(store, {
  paths: [folder],
  options: {},
  workingFolder: folder,
  now: NOW,
  hands: Number(hands),
  progress,
});
await compareNew(store, NOW, {
  atOnce: 5,
  progress: ({ doing, done }) => process.stdout.write(`${doing} ${String(done)}\n`),
});
process.stdout.write(`hash ${await hashOf(store)}\n`);
await store.close();
