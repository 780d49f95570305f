/**
 * A WebAssembly assembler of a few dozen lines: enough to write two numeric loops that the engine runs with vectors.
 * Code is a list of bytes; see https://webassembly.github.io/spec/core/binary/ for what they mean.
 */
export type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;
const EMPTY_BLOCK = 0x40;
const LOW_SEVEN = 0x7f;
const MORE = 0x80;
const SIGN = 0x40;
const SIMD = 0xfd;

function unsigned(value: number): Code {
  const bytes: number[] = [];
  let left = value;
  do {
    const low = left & LOW_SEVEN;
    left >>>= 7;
    bytes.push(left > 0 ? low | MORE : low);
  } while (left > 0);
  return bytes;
}

function signed(value: number): Code {
  const bytes: number[] = [];
  let left = value;
  for (;;) {
    const low = left & LOW_SEVEN;
    left >>= 7;
    const done = (left === 0 && (low & SIGN) === 0) || (left === -1 && (low & SIGN) !== 0);
    bytes.push(done ? low : low | MORE);
    if (done) return bytes;
  }
}

const simd = (operation: number, ...arguments_: readonly Code[]): Code => [
  ...arguments_.flat(),
  SIMD,
  ...unsigned(operation),
];

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const int = (value: number): Code => [0x41, ...signed(value)];
export const plus = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const minus = (a: Code, b: Code): Code => [...a, ...b, 0x6b];
export const times = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
export const atMost = (a: Code, b: Code): Code => [...a, ...b, 0x4c];
export const increase = (local: number, by: Code): Code => set(local, plus(get(local), by));

/** Repeats `body` as long as `condition` holds; the condition is asked first. */
export const whileDo = (condition: Code, body: Code): Code => [
  ...[0x02, EMPTY_BLOCK, 0x03, EMPTY_BLOCK],
  ...[...condition, 0x45, 0x0d, 1, ...body, 0x0c, 0],
  ...[0x0b, 0x0b],
];

export const load = (address: Code, offset: number): Code => [
  ...address,
  ...[SIMD, 0x00, 2],
  ...unsigned(offset),
];
/** One number in all four lanes. */
export const loadSplat = (address: Code, offset: number): Code => [
  ...address,
  ...[SIMD, 0x09, 2],
  ...unsigned(offset),
];
export const store = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...[SIMD, 0x0b, 2],
  ...unsigned(offset),
];
export const add = (a: Code, b: Code): Code => simd(0xe4, a, b);
export const multiply = (a: Code, b: Code): Code => simd(0xe6, a, b);
export const divide = (a: Code, b: Code): Code => simd(0xe7, a, b);
export const least = (a: Code, b: Code): Code => simd(0xe8, a, b);
export const greatest = (a: Code, b: Code): Code => simd(0xe9, a, b);
/** Nearest whole numbers (halves to even), held to what 32 bits hold. */
export const wholes = (value: Code): Code => simd(0xf8, simd(0x6a, value));
/** Eight 16-bit numbers from twice four 32-bit ones, held to what 16 bits hold. */
export const narrowed = (a: Code, b: Code): Code => simd(0x85, a, b);
/** Eight products of 16-bit numbers, added up two by two. */
export const pairProducts = (a: Code, b: Code): Code => simd(0xba, a, b);
export const addWholes = (a: Code, b: Code): Code => simd(0xae, a, b);
export const asFloats = (value: Code): Code => simd(0xfa, value);

/** The same number in all four lanes. */
export function all(value: number): Code {
  const lane = [...new Uint8Array(Float32Array.of(value).buffer)];
  return [SIMD, 0x0c, ...lane, ...lane, ...lane, ...lane];
}

/** A function that takes whole numbers, gives nothing, and has further locals of both kinds after its parameters. */
export interface Routine {
  readonly name: string;
  readonly parameters: number;
  readonly integers: number;
  readonly vectors: number;
  readonly code: Code;
}

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const text = (value: string): Code => [...unsigned(value.length), ...new TextEncoder().encode(value)];

/** A module that imports its memory as `host.memory` and exports the routines. */
export function assemble(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const types = routines.map(({ parameters }) => [0x60, ...list(Array<Code>(parameters).fill([I32])), 0]);
  const memory = [...text('host'), ...text('memory'), 0x02, 0x00, 1];
  const bodies = routines.map(({ integers, vectors, code }) => {
    const locals = list([
      [...unsigned(integers), I32],
      [...unsigned(vectors), V128],
    ]);
    const body = [...locals, ...code, 0x0b];
    return [...unsigned(body.length), ...body];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(2, list([memory])),
    ...section(3, list(routines.map((_, i) => unsigned(i)))),
    ...section(7, list(routines.map(({ name }, i) => [...text(name), 0x00, ...unsigned(i)]))),
    ...section(10, list(bodies)),
  ]);
}
