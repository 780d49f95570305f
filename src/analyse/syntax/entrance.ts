import type { SyntaxWeights, WeightTable } from '../../lang/en/weights.ts';
import { placesOf, tokenFeatures, type Place } from './features.ts';
import { gateColumns, SIZES } from './shape.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** What stands for the node above the sentence; no token looks like it. */
export const ABOVE = '\u0000above';
/** A word's first layer is worked out once; past this many words the store is emptied, for each takes two kilobytes. */
const REMEMBERED_WORDS = 8192;
/** Longer forms are no words and do not come again. */
const LONGEST_REMEMBERED = 48;

/** Adds a row of a table to `sum`. */
function addRow(sum: Float32Array, { width, bytes, scales }: WeightTable, row: number): void {
  const scale = scales[row] ?? 0;
  const at = row * width;
  for (let i = 0; i < width; i++) sum[i] = (sum[i] as number) + (bytes[at + i] as number) * scale;
}

/** The first layer's gates for one word, before its recurrent part. */
function workOut(
  workspace: Workspace,
  weights: SyntaxWeights,
  named: (name: string) => Matrix,
  [form, place]: readonly [string, Place],
): Float32Array {
  const sum = new Float32Array(SIZES.embedding);
  const { word, rows } = tokenFeatures(form, place);
  addRow(sum, weights.wordTable, weights.words.get(word) ?? 0);
  for (const row of rows) addRow(sum, weights.hashTable, row);
  const mark = workspace.mark();
  const embedded = workspace.raw(1, SIZES.embedding);
  const gates = workspace.repeated(named('bias1'), 1);
  workspace.numbers.set(sum, embedded.at);
  workspace.multiply(embedded, named('input1'), gates);
  const made = workspace.numbers.slice(gates.at, gates.at + gates.columns);
  workspace.release(mark);
  return made;
}

/**
 * Gives the first layer's gates before its recurrent part for a batch of sentences, the node above each before its words.
 * They come from the word and its place alone, so each is worked out once.
 */
export function makeEntrance(
  workspace: Workspace,
  weights: SyntaxWeights,
  named: (name: string) => Matrix,
): (batch: readonly (readonly string[])[]) => Matrix {
  const known: Readonly<Record<Place, Map<string, Float32Array>>> = {
    inside: new Map<string, Float32Array>(),
    first: new Map<string, Float32Array>(),
    titled: new Map<string, Float32Array>(),
  };
  const gatesOf = (form: string, place: Place): Float32Array => {
    const store = known[place];
    const found = store.get(form);
    if (found) return found;
    if (store.size >= REMEMBERED_WORDS) store.clear();
    const made = workOut(workspace, weights, named, [form, place]);
    if (form.length <= LONGEST_REMEMBERED) store.set(form, made);
    return made;
  };
  return (batch) => {
    const total = batch.reduce((sum, forms) => sum + forms.length + 1, 0);
    const made = workspace.raw(total, 2 * gateColumns);
    let at = made.at;
    const put = (form: string, place: Place): void => {
      // The memory may move while a new word is worked out: ask for it after.
      const gates = gatesOf(form, place);
      workspace.numbers.set(gates, at);
      at += made.columns;
    };
    for (const forms of batch) {
      const places = placesOf(forms);
      put(ABOVE, 'inside');
      forms.forEach((form, i) => {
        put(form, places[i] ?? 'inside');
      });
    }
    return made;
  };
}
