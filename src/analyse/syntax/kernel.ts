import {
  add,
  all,
  assemble,
  atMost,
  divide,
  get,
  greatest,
  increase,
  int,
  least,
  load,
  loadSplat,
  minus,
  multiply,
  plus,
  set,
  store,
  times,
  whileDo,
  type Code,
  type Routine,
} from './wasm.ts';

/**
 * The two loops in which nearly all time is spent, run four numbers at a time. All places are byte addresses of
 * 32-bit floats in `memory`. Plain IEEE arithmetic without fused steps: the same bits on every machine.
 */
export interface Kernel {
  readonly memory: Memory;
  /**
   * C += A B. `rows`, `columns` (of B and C, a multiple of 16), `inner` (columns of A, at least 1); then the address and
   * the bytes from row to row of A, B and C.
   */
  readonly multiply: (...places: readonly number[]) => void;
  /**
   * One step of a long short-term memory for `rows` sequences of `size` units (a multiple of 4): gates (input, forget,
   * output, candidate; replaced by their activations), cells before, cells after, outputs, bytes from row to row of the outputs.
   */
  readonly remember: (...places: readonly number[]) => void;
}

/** The part of `WebAssembly.Memory` that is used here; the compiler's Node library does not describe it. */
export interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Assembler {
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>,
  ) => {
    readonly exports: Readonly<Record<string, (...places: readonly number[]) => void>>;
  };
}

const FLOAT_BYTES = 4;
const VECTOR_BYTES = 16;

/** Locals of `multiply`: its parameters, then counters, row addresses, and vectors. */
const M = { rows: 0, columns: 1, inner: 2, a: 3, aStep: 4, b: 5, bStep: 6, c: 7, cStep: 8 } as const;
const COLUMN = 9;
const ROW = 10;
const LEFT = 11;
const FROM_B = 12;
const FROM_A = 13;
const INTO_C = 17;
const SUMS = 21;
const PANEL = 29;
const FACTOR = 37;
const MOST_ROWS = 4;

/** Multiplies `rows` rows of A into `vectors` vectors of C, from vector `first` of the panel at hand. */
function tile(rows: number, vectors: number, first: number): Code {
  const each = Array.from({ length: rows }, (_, row) => row);
  const across = Array.from({ length: vectors }, (_, vector) => vector);
  const offset = (vector: number): number => (first + vector) * VECTOR_BYTES;
  const sum = (row: number, vector: number): number => SUMS + row * vectors + vector;
  return [
    ...each.flatMap((row) => [
      ...set(FROM_A + row, plus(get(M.a), times(plus(get(ROW), int(row)), get(M.aStep)))),
      ...set(INTO_C + row, plus(plus(get(M.c), get(COLUMN)), times(plus(get(ROW), int(row)), get(M.cStep)))),
      ...across.flatMap((vector) => set(sum(row, vector), load(get(INTO_C + row), offset(vector)))),
    ]),
    ...set(FROM_B, plus(get(M.b), get(COLUMN))),
    ...set(LEFT, get(M.inner)),
    ...whileDo(atMost(int(1), get(LEFT)), [
      ...across.flatMap((vector) => set(PANEL + vector, load(get(FROM_B), offset(vector)))),
      ...each.flatMap((row) => [
        ...set(FACTOR, loadSplat(get(FROM_A + row), 0)),
        ...across.flatMap((vector) =>
          set(sum(row, vector), add(get(sum(row, vector)), multiply(get(FACTOR), get(PANEL + vector)))),
        ),
        ...increase(FROM_A + row, int(FLOAT_BYTES)),
      ]),
      ...increase(FROM_B, get(M.bStep)),
      ...set(LEFT, minus(get(LEFT), int(1))),
    ]),
    ...each.flatMap((row) =>
      across.flatMap((vector) => store(get(INTO_C + row), offset(vector), get(sum(row, vector)))),
    ),
  ];
}

/** All rows of a panel of `vectors` vectors across: four rows at a time two vectors wide, then row by row. */
const panel = (vectors: number): Code => [
  ...set(ROW, int(0)),
  ...whileDo(atMost(plus(get(ROW), int(MOST_ROWS)), get(M.rows)), [
    ...Array.from({ length: vectors / 2 }, (_, pair) => tile(MOST_ROWS, 2, 2 * pair)).flat(),
    ...increase(ROW, int(MOST_ROWS)),
  ]),
  ...whileDo(atMost(plus(get(ROW), int(1)), get(M.rows)), [...tile(1, vectors, 0), ...increase(ROW, int(1))]),
  ...increase(COLUMN, int(vectors * VECTOR_BYTES)),
];

const WIDE = 8;
const NARROW = 4;
const hasColumns = (vectors: number): Code =>
  atMost(plus(get(COLUMN), int(vectors * VECTOR_BYTES)), times(get(M.columns), int(FLOAT_BYTES)));

/**
 * Panels of 32 columns outermost: a panel of B stays in the nearest cache for all rows of A, and eight sums at once keep a
 * single row from waiting for its own additions. Each sum is added up in the order of the columns of A, whatever the panel.
 */
const multiplyRoutine: Routine = {
  name: 'multiply',
  parameters: 9,
  integers: 12,
  vectors: 17,
  code: [
    ...set(COLUMN, int(0)),
    ...whileDo(hasColumns(WIDE), panel(WIDE)),
    ...whileDo(hasColumns(NARROW), panel(NARROW)),
  ],
};

/** Locals of `remember`. */
const R = { rows: 0, bytes: 1, gates: 2, before: 3, after: 4, output: 5, outputStep: 6 } as const;
const UNIT = 7;
const GATE = 8;
const WORK = 9;
const SQUARE = 10;
const INPUT = 11;
const FORGET = 12;
const OUTPUT = 13;
const CANDIDATE = 14;
const CELL = 15;

/** Beyond this the hyperbolic tangent is 1 to within a float's reach of the fraction below. */
const TANH_LIMIT = 4.97;

/** Lambert's continued fraction for tanh, cut after four steps: within 0.0001 inside the limit. Value in and out: local WORK. */
const tanhOfWork: Code = [
  ...set(WORK, greatest(all(-TANH_LIMIT), least(all(TANH_LIMIT), get(WORK)))),
  ...set(SQUARE, multiply(get(WORK), get(WORK))),
  ...set(
    WORK,
    divide(
      multiply(
        get(WORK),
        add(
          all(135135),
          multiply(get(SQUARE), add(all(17325), multiply(get(SQUARE), add(all(378), get(SQUARE))))),
        ),
      ),
      add(
        all(135135),
        multiply(
          get(SQUARE),
          add(all(62370), multiply(get(SQUARE), add(all(3150), multiply(get(SQUARE), all(28))))),
        ),
      ),
    ),
  ),
];

const gateAddress = (gate: number): Code => plus(plus(get(GATE), get(UNIT)), times(get(R.bytes), int(gate)));

const sigmoidGate = (gate: number, into: number): Code => [
  ...set(WORK, multiply(all(0.5), load(gateAddress(gate), 0))),
  ...tanhOfWork,
  ...set(into, add(all(0.5), multiply(all(0.5), get(WORK)))),
  ...store(gateAddress(gate), 0, get(into)),
];

const rememberRoutine: Routine = {
  name: 'remember',
  parameters: 7,
  integers: 2,
  vectors: 7,
  code: [
    ...set(GATE, get(R.gates)),
    ...whileDo(atMost(int(1), get(R.rows)), [
      ...set(UNIT, int(0)),
      ...whileDo(atMost(plus(get(UNIT), int(1)), get(R.bytes)), [
        ...sigmoidGate(0, INPUT),
        ...sigmoidGate(1, FORGET),
        ...sigmoidGate(2, OUTPUT),
        ...set(WORK, load(gateAddress(3), 0)),
        ...tanhOfWork,
        ...set(CANDIDATE, get(WORK)),
        ...store(gateAddress(3), 0, get(CANDIDATE)),
        ...set(
          CELL,
          add(
            multiply(get(FORGET), load(plus(get(R.before), get(UNIT)), 0)),
            multiply(get(INPUT), get(CANDIDATE)),
          ),
        ),
        ...store(plus(get(R.after), get(UNIT)), 0, get(CELL)),
        ...set(WORK, get(CELL)),
        ...tanhOfWork,
        ...store(plus(get(R.output), get(UNIT)), 0, multiply(get(OUTPUT), get(WORK))),
        ...increase(UNIT, int(VECTOR_BYTES)),
      ]),
      ...increase(GATE, times(get(R.bytes), int(4))),
      ...increase(R.before, get(R.bytes)),
      ...increase(R.after, get(R.bytes)),
      ...increase(R.output, get(R.outputStep)),
      ...set(R.rows, minus(get(R.rows), int(1))),
    ]),
  ],
};

/** A fresh kernel with its own memory of `pages` pages of 64 KiB. */
export function makeKernel(pages: number): Kernel {
  const { Memory, Module, Instance } = (globalThis as unknown as { readonly WebAssembly: Assembler })
    .WebAssembly;
  const memory = new Memory({ initial: pages });
  const { exports } = new Instance(new Module(assemble([multiplyRoutine, rememberRoutine])), {
    host: { memory },
  });
  const { multiply, remember } = exports;
  if (!multiply || !remember) throw new Error('kernel: the assembled module lacks its routines');
  return { memory, multiply, remember };
}
