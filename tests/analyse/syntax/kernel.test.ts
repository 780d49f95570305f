import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAK } from '../../../src/analyse/syntax/shape.ts';
import { Workspace, type Matrix } from '../../../src/analyse/syntax/workspace.ts';

const float = fc.float({ min: -2, max: 2, noNaN: true });
const NEAR = 4;
/** What `float` gives at most. */
const LARGEST = 2;
/** Whole numbers on the right: half a step each, and a little for the left. */
const FINEST = 2 ** 11;

function filled(workspace: Workspace, rows: number, columns: number, values: readonly number[]): Matrix {
  const made = workspace.raw(rows, columns);
  for (let i = 0; i < rows * columns; i++) workspace.numbers[made.at + i] = values[i % values.length] ?? 0;
  return made;
}

describe('the kernel', () => {
  it('multiplies as three plain loops do', () => {
    const size = fc.integer({ min: 1, max: 9 });
    const values = fc.array(float, { minLength: 1, maxLength: 37 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.constantFrom(16, 32, 48),
        fc.tuple(values, values),
        (rows, inner, columns, [a, b]) => {
          const workspace = new Workspace();
          const left = filled(workspace, rows, inner, a);
          const right = filled(workspace, inner, columns, b);
          const into = filled(workspace, rows, columns, [1]);
          workspace.multiply(left, right, into);
          const { numbers } = workspace;
          for (let row = 0; row < rows; row++) {
            for (let column = 0; column < columns; column++) {
              let sum = 1;
              for (let i = 0; i < inner; i++)
                sum += numbers[left.at + row * inner + i]! * numbers[right.at + i * columns + column]!;
              expect(numbers[into.at + row * columns + column]).toBeCloseTo(sum, NEAR);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('multiplies in whole numbers to within their grain', () => {
    const values = fc.array(float, { minLength: 1, maxLength: 37 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(16, 32, 160),
        fc.constantFrom(16, 48),
        fc.tuple(values, values),
        (rows, inner, columns, [a, b]) => {
          const workspace = new Workspace();
          const left = filled(workspace, rows, inner, a);
          const right = filled(workspace, inner, columns, b);
          const exact = filled(workspace, rows, columns, [1]);
          const close = filled(workspace, rows, columns, [1]);
          workspace.multiply(left, right, exact);
          workspace.multiplyPairs(left, workspace.paired(right, LARGEST), close);
          const grain = (inner * LARGEST * LARGEST) / FINEST;
          for (let i = 0; i < rows * columns; i++) {
            const apart = workspace.numbers[exact.at + i]! - workspace.numbers[close.at + i]!;
            expect(Math.abs(apart)).toBeLessThan(grain);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('copies rows of any length and bends what is below zero', () => {
    const workspace = new Workspace();
    const from = filled(workspace, 1, 36, [1, -1, 0, -20]);
    const to = workspace.zeros(1, 36);
    workspace.copy(from.at, to.at, 32);
    workspace.copy(from.at + 32, to.at + 32, 3);
    expect([...workspace.numbers.slice(to.at + 28, to.at + 36)]).toEqual([1, -1, 0, -20, 1, -1, 0, 0]);
    workspace.bend(to);
    const bent = [...workspace.numbers.slice(to.at, to.at + 4)];
    [1, -LEAK, 0, -20 * LEAK].forEach((value, i) => expect(bent[i]).toBeCloseTo(value, NEAR));
  });

  it('remembers as the textbook says', () => {
    const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
    const workspace = new Workspace();
    const units = 4;
    const gates = filled(
      workspace,
      1,
      4 * units,
      [0.3, -2, 1, 6, 0.1, 0.2, 0.3, 0.4, -1, 0, 1, 2, 3, -3, 0.5, -0.5],
    );
    const given = workspace.numbers.slice(gates.at, gates.at + 4 * units);
    const before = filled(workspace, 1, units, [1, 2, 3, 4]);
    const after = workspace.raw(1, units);
    const output = workspace.raw(1, units);
    workspace.remember(1, units, {
      gates: gates.at,
      before: before.at,
      after: after.at,
      output: output.at,
      step: units,
    });
    for (let unit = 0; unit < units; unit++) {
      const cell =
        sigmoid(given[units + unit]!) * (unit + 1) +
        sigmoid(given[unit]!) * Math.tanh(given[3 * units + unit]!);
      const out = sigmoid(given[2 * units + unit]!) * Math.tanh(cell);
      expect(workspace.numbers[after.at + unit]).toBeCloseTo(cell, 3);
      expect(workspace.numbers[output.at + unit]).toBeCloseTo(out, 3);
    }
  });
});
