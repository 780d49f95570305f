import { perceptronColumns, RELATION_DEPENDENT, RELATION_HEAD, relationInput, SIZES } from './shape.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** For each row what its relation is judged by: it and its head multiplied, it, its head. */
export function pairUp(workspace: Workspace, output: Matrix, headRows: Int32Array): Matrix {
  const { relation: width } = SIZES;
  const pairs = workspace.zeros(output.rows, relationInput);
  const { numbers } = workspace;
  for (let row = 0; row < output.rows; row++) {
    const own = output.at + row * perceptronColumns + RELATION_DEPENDENT;
    const head = output.at + Math.max(0, headRows[row] as number) * perceptronColumns + RELATION_HEAD;
    const to = pairs.at + row * relationInput;
    for (let i = 0; i < width; i++) {
      const a = numbers[own + i] as number;
      const b = numbers[head + i] as number;
      numbers[to + i] = a * b;
      numbers[to + width + i] = a;
      numbers[to + 2 * width + i] = b;
    }
  }
  return pairs;
}

/** The best relation of each token to its head; `root` for the one under node 0 and for no other. */
export function bestRelations(
  workspace: Workspace,
  output: Matrix,
  heads: Int32Array,
  model: { readonly named: (name: string) => Matrix; readonly relations: readonly string[] },
): readonly number[] {
  const pairs = pairUp(workspace, output, heads);
  const scores = workspace.repeated(model.named('relationBias'), output.rows);
  workspace.multiply(pairs, model.named('relation'), scores);
  const root = model.relations.indexOf('root');
  const { numbers } = workspace;
  return Array.from({ length: output.rows - 1 }, (_, token) => {
    if (heads[token + 1] === 0) return root;
    const at = scores.at + (token + 1) * scores.columns;
    let best = root === 0 ? 1 : 0;
    for (let i = 0; i < model.relations.length; i++)
      if (i !== root && (numbers[at + i] as number) > (numbers[at + best] as number)) best = i;
    return best;
  });
}
