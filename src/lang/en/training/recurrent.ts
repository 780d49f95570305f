import { bothWays, gateColumns, SIZES } from '../../../analyse/syntax/shape.ts';
import { runDirection, stepOrder, type Layout } from '../../../analyse/syntax/recurrent.ts';
import type { Matrix, Workspace } from '../../../analyse/syntax/workspace.ts';
import type { Parameters } from './parameters.ts';
import type { Random } from './random.ts';

/** What the way back needs of the way forth. All in step order. */
interface Direction {
  readonly gates: Matrix;
  readonly cells: Matrix;
  readonly previous: Matrix;
  readonly mask: Float32Array;
  readonly token: Int32Array;
}

export interface Layer {
  readonly input: Matrix;
  readonly output: Matrix;
  readonly directions: readonly Direction[];
}

const UNITS = SIZES.units;

/** Ones, or with `drop` zeros among numbers that make up for them. */
export function dropoutMask(size: number, drop: number, random: Random): Float32Array {
  const mask = new Float32Array(size);
  for (let i = 0; i < size; i++) mask[i] = random.next() < drop ? 0 : 1 / (1 - drop);
  return mask;
}

/** Runs one bidirectional layer over the batch. */
export function runLayer(
  workspace: Workspace,
  parameters: Parameters,
  batch: { readonly layout: Layout; readonly layer: 1 | 2; readonly input: Matrix },
  dropping: { readonly random: Random; readonly recurrent: number },
): Layer {
  const { layout, layer, input } = batch;
  const before = workspace.repeated(parameters.value(`bias${String(layer)}`), layout.total);
  workspace.multiply(input, parameters.value(`input${String(layer)}`), before);
  const output = workspace.raw(layout.total, bothWays);
  const directions = ['ahead', 'back'].map((way, side) => {
    const token = stepOrder(layout, side === 1);
    const mask = dropoutMask(layout.lengths.length * UNITS, dropping.recurrent, dropping.random);
    const recurrent = parameters.value(way + String(layer));
    return {
      ...runDirection(workspace, { layout, before, output, side, order: token, mask }, (told, into) => {
        workspace.multiply(told, recurrent, into);
      }),
      mask,
      token,
    };
  });
  return { input, output, directions };
}

/** The same curve as the kernel's. */
const LIMIT = 4.97;
function tanh(value: number): number {
  const x = Math.max(-LIMIT, Math.min(LIMIT, value));
  const s = x * x;
  return (x * (135135 + s * (17325 + s * (378 + s)))) / (135135 + s * (62370 + s * (3150 + s * 28)));
}

/** Turns the gradient of a layer's output into that of its input, and adds to its matrices' gradients. */
export function learnLayer(
  workspace: Workspace,
  parameters: Parameters,
  batch: { readonly layout: Layout; readonly layer: 1 | 2; readonly run: Layer },
  slope: Matrix,
): Matrix {
  const { layout, layer, run } = batch;
  const before = workspace.raw(layout.total, 2 * gateColumns);
  ['ahead', 'back'].forEach((way, side) => {
    const direction = run.directions[side];
    if (!direction) return;
    const name = way + String(layer);
    const recurrent = workspace.transposed(parameters.value(name));
    const gates = learnDirection(workspace, { layout, direction, slope, side }, recurrent);
    workspace.multiply(workspace.transposed(direction.previous), gates, parameters.gradient(name));
    for (let row = 0; row < layout.total; row++) {
      const to = before.at + (direction.token[row] as number) * before.columns + side * gateColumns;
      workspace.numbers.copyWithin(to, gates.at + row * gateColumns, gates.at + (row + 1) * gateColumns);
    }
  });
  return learnLinear(
    workspace,
    parameters,
    [`input${String(layer)}`, `bias${String(layer)}`],
    [run.input, before],
  );
}

function learnDirection(
  workspace: Workspace,
  place: {
    readonly layout: Layout;
    readonly direction: Direction;
    readonly slope: Matrix;
    readonly side: number;
  },
  recurrent: Matrix,
): Matrix {
  const { layout, direction, slope, side } = place;
  const { gates, cells, mask, token } = direction;
  const made = workspace.raw(layout.total, gateColumns);
  const hiddenSlope = workspace.zeros(layout.total, UNITS);
  const cellSlope = workspace.zeros(layout.total, UNITS);
  for (let row = 0; row < layout.total; row++) {
    const from = slope.at + (token[row] as number) * bothWays + side * UNITS;
    workspace.numbers.copyWithin(hiddenSlope.at + row * UNITS, from, from + UNITS);
  }
  for (let step = layout.steps.length - 1; step >= 0; step--) {
    const { row, active } = layout.steps[step] ?? { row: 0, active: 0 };
    const last = layout.steps[step - 1];
    learnStep(workspace.numbers, {
      rows: active,
      gates: gates.at + row * gateColumns,
      cells: cells.at + row * UNITS,
      before: last ? cells.at + last.row * UNITS : -1,
      hiddenSlope: hiddenSlope.at + row * UNITS,
      cellSlope: cellSlope.at + row * UNITS,
      beforeSlope: last ? cellSlope.at + last.row * UNITS : -1,
      into: made.at + row * gateColumns,
    });
    if (!last) continue;
    const mark = workspace.mark();
    const back = workspace.zeros(active, UNITS);
    workspace.multiply(
      { at: made.at + row * gateColumns, rows: active, columns: gateColumns },
      recurrent,
      back,
    );
    const { numbers } = workspace;
    for (let i = 0; i < active * UNITS; i++) {
      const at = hiddenSlope.at + last.row * UNITS + i;
      numbers[at] = (numbers[at] as number) + (numbers[back.at + i] as number) * (mask[i] as number);
    }
    workspace.release(mark);
  }
  return made;
}

interface StepPlaces {
  readonly rows: number;
  readonly gates: number;
  readonly cells: number;
  readonly before: number;
  readonly hiddenSlope: number;
  readonly cellSlope: number;
  readonly beforeSlope: number;
  readonly into: number;
}

/** The derivative of one step (Graves 2012, chapter 4). */
function learnStep(numbers: Float32Array, places: StepPlaces): void {
  for (let row = 0; row < places.rows; row++) {
    const gate = places.gates + row * gateColumns;
    const into = places.into + row * gateColumns;
    for (let u = 0; u < UNITS; u++) {
      const at = row * UNITS + u;
      const input = numbers[gate + u] as number;
      const forget = numbers[gate + UNITS + u] as number;
      const output = numbers[gate + 2 * UNITS + u] as number;
      const candidate = numbers[gate + 3 * UNITS + u] as number;
      const seen = tanh(numbers[places.cells + at] as number);
      const hidden = numbers[places.hiddenSlope + at] as number;
      const cell = (numbers[places.cellSlope + at] as number) + hidden * output * (1 - seen * seen);
      const before = places.before < 0 ? 0 : (numbers[places.before + at] as number);
      numbers[into + u] = cell * candidate * input * (1 - input);
      numbers[into + UNITS + u] = cell * before * forget * (1 - forget);
      numbers[into + 2 * UNITS + u] = hidden * seen * output * (1 - output);
      numbers[into + 3 * UNITS + u] = cell * input * (1 - candidate * candidate);
      if (places.beforeSlope >= 0) numbers[places.beforeSlope + at] = cell * forget;
    }
  }
}

/** The way back through `output = input * matrix + bias`: learns both and gives the gradient of the input. */
export function learnLinear(
  workspace: Workspace,
  parameters: Parameters,
  [matrix, bias]: readonly [string, string | null],
  [input, slope]: readonly [Matrix, Matrix],
): Matrix {
  workspace.multiply(workspace.transposed(input), slope, parameters.gradient(matrix));
  if (bias !== null) {
    const { at } = parameters.gradient(bias);
    const { numbers } = workspace;
    for (let row = 0; row < slope.rows; row++)
      for (let column = 0; column < slope.columns; column++)
        numbers[at + column] =
          (numbers[at + column] as number) + (numbers[slope.at + row * slope.columns + column] as number);
  }
  const back = workspace.zeros(input.rows, input.columns);
  workspace.multiply(slope, workspace.transposed(parameters.value(matrix)), back);
  return back;
}
