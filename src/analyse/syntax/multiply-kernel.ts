import {
  add,
  addWholes,
  all,
  asFloats,
  atMost,
  get,
  increase,
  int,
  load,
  loadSplat,
  minus,
  multiply,
  narrowed,
  pairProducts,
  plus,
  set,
  store,
  times,
  whileDo,
  wholes,
  type Code,
  type Routine,
} from './wasm.ts';

const FLOAT_BYTES = 4;
const VECTOR_BYTES = 16;

/** Locals of both multiplications: their parameters, then counters, row addresses, and vectors. */
const M = {
  rows: 0,
  columns: 1,
  inner: 2,
  a: 3,
  aStep: 4,
  b: 5,
  bStep: 6,
  c: 7,
  cStep: 8,
  scale: 9,
} as const;
const COLUMN = 10;
const ROW = 11;
const LEFT = 12;
const FROM_B = 13;
const FROM_A = 14;
const INTO_C = 18;
const SUMS = 22;
const PANEL = 30;
const FACTOR = 38;
const MOST_ROWS = 4;

/** How four sums are begun, added to and written; a step along A and down B is four bytes and one row either way. */
interface Arithmetic {
  readonly begin: (row: number, offset: number) => Code;
  readonly addTo: (sum: number, panel: number) => Code;
  readonly end: (row: number, offset: number, sum: number) => Code;
}

const inFloats: Arithmetic = {
  begin: (row, offset) => load(get(INTO_C + row), offset),
  addTo: (sum, panel) => add(get(sum), multiply(get(FACTOR), get(panel))),
  end: (_row, _offset, sum) => get(sum),
};

/** A step is two 16-bit numbers of A and two rows of B: twice as many products in one go, summed without rounding. */
const inPairs: Arithmetic = {
  begin: () => all(0),
  addTo: (sum, panel) => addWholes(get(sum), pairProducts(get(FACTOR), get(panel))),
  end: (row, offset, sum) =>
    add(load(get(INTO_C + row), offset), multiply(asFloats(get(sum)), loadSplat(get(M.scale), 0))),
};

/** Multiplies `rows` rows of A into `vectors` vectors of C, from vector `first` of the panel at hand. */
function tile(by: Arithmetic, rows: number, [first, vectors]: readonly [number, number]): Code {
  const each = Array.from({ length: rows }, (_, row) => row);
  const across = Array.from({ length: vectors }, (_, vector) => vector);
  const offset = (vector: number): number => (first + vector) * VECTOR_BYTES;
  const sum = (row: number, vector: number): number => SUMS + row * vectors + vector;
  return [
    ...each.flatMap((row) => [
      ...set(FROM_A + row, plus(get(M.a), times(plus(get(ROW), int(row)), get(M.aStep)))),
      ...set(INTO_C + row, plus(plus(get(M.c), get(COLUMN)), times(plus(get(ROW), int(row)), get(M.cStep)))),
      ...across.flatMap((vector) => set(sum(row, vector), by.begin(row, offset(vector)))),
    ]),
    ...set(FROM_B, plus(get(M.b), get(COLUMN))),
    ...set(LEFT, get(M.inner)),
    ...whileDo(atMost(int(1), get(LEFT)), [
      ...across.flatMap((vector) => set(PANEL + vector, load(get(FROM_B), offset(vector)))),
      ...each.flatMap((row) => [
        ...set(FACTOR, loadSplat(get(FROM_A + row), 0)),
        ...across.flatMap((vector) => set(sum(row, vector), by.addTo(sum(row, vector), PANEL + vector))),
        ...increase(FROM_A + row, int(FLOAT_BYTES)),
      ]),
      ...increase(FROM_B, get(M.bStep)),
      ...set(LEFT, minus(get(LEFT), int(1))),
    ]),
    ...each.flatMap((row) =>
      across.flatMap((vector) =>
        store(get(INTO_C + row), offset(vector), by.end(row, offset(vector), sum(row, vector))),
      ),
    ),
  ];
}

/** All rows of a panel of `vectors` vectors across: four rows at a time two vectors wide, then row by row. */
const panel = (by: Arithmetic, vectors: number): Code => [
  ...set(ROW, int(0)),
  ...whileDo(atMost(plus(get(ROW), int(MOST_ROWS)), get(M.rows)), [
    ...Array.from({ length: vectors / 2 }, (_, pair) => tile(by, MOST_ROWS, [2 * pair, 2])).flat(),
    ...increase(ROW, int(MOST_ROWS)),
  ]),
  ...whileDo(atMost(plus(get(ROW), int(1)), get(M.rows)), [
    ...tile(by, 1, [0, vectors]),
    ...increase(ROW, int(1)),
  ]),
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
const routine = (name: string, by: Arithmetic): Routine => ({
  name,
  parameters: 10,
  integers: 12,
  vectors: 17,
  code: [
    ...set(COLUMN, int(0)),
    ...whileDo(hasColumns(WIDE), panel(by, WIDE)),
    ...whileDo(hasColumns(NARROW), panel(by, NARROW)),
  ],
});

/** `Kernel.multiply`. */
export const multiplyRoutine = routine('multiply', inFloats);
/** `Kernel.multiplyPairs`. */
export const multiplyPairsRoutine = routine('multiplyPairs', inPairs);

/** Locals of `shorten`. */
const S = { vectors: 0, from: 1, to: 2, factor: 3 } as const;
const BY = 4;

const shortened = (offset: number): Code => wholes(multiply(load(get(S.from), offset), get(BY)));

/** `Kernel.shorten`. */
export const shortenRoutine: Routine = {
  name: 'shorten',
  parameters: 4,
  integers: 0,
  vectors: 1,
  code: [
    ...set(BY, loadSplat(get(S.factor), 0)),
    ...whileDo(atMost(int(1), get(S.vectors)), [
      ...store(get(S.to), 0, narrowed(shortened(0), shortened(VECTOR_BYTES))),
      ...increase(S.from, int(2 * VECTOR_BYTES)),
      ...increase(S.to, int(VECTOR_BYTES)),
      ...set(S.vectors, minus(get(S.vectors), int(1))),
    ]),
  ],
};
