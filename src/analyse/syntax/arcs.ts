import { ARC_DEPENDENT, ARC_HEAD, distanceColumn, padded, SIZES } from './shape.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** A copy of `rows` rows from `start` and `width` columns from `column`. */
export function part(
  workspace: Workspace,
  from: Matrix,
  [start, rows]: readonly [number, number],
  [column, width]: readonly [number, number],
): Matrix {
  const made = workspace.raw(rows, width);
  for (let row = 0; row < rows; row++) {
    const first = from.at + (start + row) * from.columns + column;
    workspace.copy(first, made.at + row * width, width);
  }
  return made;
}

/**
 * Biaffine scores (Dozat and Manning 2017) with a term for the distance: (n + 1) x (n + 1) numbers, row d and column h say
 * how well node h heads node d. Row 0 is not filled: nothing heads the node above the sentence.
 */
export function arcScores(
  workspace: Workspace,
  output: Matrix,
  named: (name: string) => Matrix,
): Float64Array {
  const size = output.rows;
  const wide = padded(size);
  const asked = workspace.repeated(named('arcBias'), size);
  workspace.multiply(part(workspace, output, [0, size], [ARC_DEPENDENT, SIZES.arc]), named('arc'), asked);
  const far = workspace.zeros(size, SIZES.distances);
  workspace.multiply(asked, named('distance'), far);
  const scores = workspace.zeros(size, wide);
  workspace.multiply(
    asked,
    workspace.transposed(part(workspace, output, [0, size], [ARC_HEAD, SIZES.arc]), wide),
    scores,
  );
  const made = new Float64Array(size * size);
  const { numbers } = workspace;
  for (let row = 1; row < size; row++)
    for (let head = 0; head < size; head++)
      made[row * size + head] =
        (numbers[scores.at + row * wide + head] as number) +
        (numbers[far.at + row * SIZES.distances + distanceColumn(head - row)] as number);
  return made;
}
