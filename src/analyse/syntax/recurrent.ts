import { bothWays, gateColumns, SIZES } from './shape.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** Sentences of a batch lie one after another: sentence i has rows `starts[i]` to `starts[i] + lengths[i]`, longest first. */
export interface Layout {
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  readonly total: number;
  /** For each step the first row of that step in step order, and how many sentences are that long. */
  readonly steps: readonly { readonly row: number; readonly active: number }[];
}

/** A batch of sentences of these lengths, which must not grow from one to the next. */
export function layOut(lengths: readonly number[]): Layout {
  const starts: number[] = [];
  let total = 0;
  for (const length of lengths) {
    starts.push(total);
    total += length;
  }
  const steps: { row: number; active: number }[] = [];
  let row = 0;
  let active = lengths.length;
  for (let step = 0; step < (lengths[0] ?? 0); step++) {
    while (active > 0 && (lengths[active - 1] ?? 0) <= step) active--;
    steps.push({ row, active });
    row += active;
  }
  return { starts, lengths, total, steps };
}

/** The row of the batch that each row in step order is about: all first words, then all second words, or from the ends. */
export function stepOrder(layout: Layout, backwards: boolean): Int32Array {
  const order = new Int32Array(layout.total);
  layout.steps.forEach(({ row, active }, step) => {
    for (let i = 0; i < active; i++) {
      const start = layout.starts[i] ?? 0;
      order[row + i] = backwards ? start + (layout.lengths[i] ?? 0) - 1 - step : start + step;
    }
  });
  return order;
}

/** What one direction of a layer works on: the gates of both directions before their recurrent part, and where its outputs go. */
export interface Side {
  readonly layout: Layout;
  readonly before: Matrix;
  readonly output: Matrix;
  /** 0 ahead, 1 back. */
  readonly side: number;
  readonly order: Int32Array;
  /** In training: what the last step's outputs are multiplied by, for each sentence and unit. */
  readonly mask?: Float32Array;
}

/** All in step order. */
export interface Remembered {
  readonly gates: Matrix;
  readonly cells: Matrix;
  /** The outputs of the step before, as each step was told them. */
  readonly previous: Matrix;
}

const UNITS = SIZES.units;

/** `into` += what the step before gave, through the recurrent matrix. */
export type Recur = (told: Matrix, into: Matrix) => void;

/** Runs one direction of a layer over a batch, all sentences of it a step at a time. */
export function runDirection(workspace: Workspace, at: Side, recur: Recur): Remembered {
  const { layout, before, output, side, order, mask } = at;
  const gates = workspace.raw(layout.total, gateColumns);
  const cells = workspace.raw(layout.total, UNITS);
  const hidden = workspace.raw(layout.total, UNITS);
  const previous = mask ? workspace.zeros(layout.total, UNITS) : hidden;
  const nothing = workspace.zeros(layout.steps[0]?.active ?? 0, UNITS);
  const { numbers } = workspace;
  for (let row = 0; row < layout.total; row++) {
    const from = before.at + (order[row] as number) * before.columns + side * gateColumns;
    workspace.copy(from, gates.at + row * gateColumns, gateColumns);
  }
  layout.steps.forEach(({ row, active }, step) => {
    const last = layout.steps[step - 1];
    if (last) {
      const told = mask ? previous.at + row * UNITS : hidden.at + last.row * UNITS;
      if (mask)
        for (let i = 0; i < active * UNITS; i++)
          numbers[told + i] = (numbers[hidden.at + last.row * UNITS + i] as number) * (mask[i] as number);
      recur(
        { at: told, rows: active, columns: UNITS },
        { at: gates.at + row * gateColumns, rows: active, columns: gateColumns },
      );
    }
    workspace.remember(active, UNITS, {
      gates: gates.at + row * gateColumns,
      before: last ? cells.at + last.row * UNITS : nothing.at,
      after: cells.at + row * UNITS,
      output: hidden.at + row * UNITS,
      step: UNITS,
    });
  });
  for (let row = 0; row < layout.total; row++) {
    const to = output.at + (order[row] as number) * bothWays + side * UNITS;
    workspace.copy(hidden.at + row * UNITS, to, UNITS);
  }
  return { gates, cells, previous };
}
