/**
 * Trains the tagger and parser on the `.conllu` files of a folder and writes `../weights.bin`:
 *   npx node src/lang/en/training/train.ts FOLDER [OTHER_FOLDER]
 * With a second folder it is measured on that now and then, which changes nothing. The same files give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { unpackWeights } from '../weights.ts';
import { measure } from './measure.ts';
import { train } from './training.ts';
import { readTreebankFolder } from './treebank.ts';

const EPOCHS = 24;
/** Enough to learn the pattern; they are a twelfth of what is learnt from. */
const REPORTS = 500;
/** Measuring takes seconds, an epoch half a minute. */
const MEASURED_EVERY = 4;

const [folder, otherFolder] = process.argv.slice(2);
if (folder === undefined) throw new Error('train: give the folder of the .conllu files to train on');
const others = otherFolder === undefined ? [] : readTreebankFolder(otherFolder);

const bytes = train(readTreebankFolder(folder), {
  epochs: EPOCHS,
  reports: REPORTS,
  watch: (epoch, losses, weights) => {
    const loss = losses.map((part) => part.toFixed(3)).join(' ');
    const due = others.length > 0 && (epoch % MEASURED_EVERY === 0 || epoch === EPOCHS);
    const figures = due ? JSON.stringify(measure(unpackWeights(weights()), others)) : '';
    process.stderr.write(`epoch ${String(epoch)}: tags, heads, relations ${loss} ${figures}\n`);
  },
});
writeFileSync(new URL('../weights.bin', import.meta.url), bytes);
