import { multiplyPairsRoutine, multiplyRoutine, shortenRoutine } from './multiply-kernel.ts';
import { bendRoutine, copyRoutine } from './plain-kernel.ts';
import { rememberRoutine } from './remember-kernel.ts';
import { assemble } from './wasm.ts';

/**
 * The loops in which nearly all time is spent, run four or eight numbers at a time. All places are byte addresses of
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
   * C += scale A B with A and B as 16-bit numbers: A row after row, B two rows interleaved. As `multiply` with `inner` as half
   * the columns of A; last the address of the scale. The sums of whole products are exact as long as they stay within 32 bits.
   */
  readonly multiplyPairs: (...places: readonly number[]) => void;
  /** Floats times a factor, rounded to 16-bit numbers: how many times eight, from where, to where, address of the factor. */
  readonly shorten: (...places: readonly number[]) => void;
  /** Copies numbers, 16 at a time: how many times 16, from where, to where. */
  readonly copy: (...places: readonly number[]) => void;
  /** Numbers below zero times LEAK, four at a time: how many times four, where. */
  readonly bend: (...places: readonly number[]) => void;
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

const ROUTINES = [
  multiplyRoutine,
  multiplyPairsRoutine,
  shortenRoutine,
  copyRoutine,
  bendRoutine,
  rememberRoutine,
];

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

/** A fresh kernel with its own memory of `pages` pages of 64 KiB. */
export function makeKernel(pages: number): Kernel {
  const { Memory, Module, Instance } = (globalThis as unknown as { readonly WebAssembly: Assembler })
    .WebAssembly;
  const memory = new Memory({ initial: pages });
  const { exports } = new Instance(new Module(assemble(ROUTINES)), {
    host: { memory },
  });
  const { multiply, multiplyPairs, shorten, copy, bend, remember } = exports;
  if (!multiply || !multiplyPairs || !shorten || !copy || !bend || !remember)
    throw new Error('kernel: the assembled module lacks its routines');
  return { memory, multiply, multiplyPairs, shorten, copy, bend, remember };
}
