import { LEAK } from './shape.ts';
import {
  add,
  all,
  atMost,
  get,
  greatest,
  increase,
  int,
  least,
  load,
  minus,
  multiply,
  set,
  store,
  whileDo,
  type Routine,
} from './wasm.ts';

const VECTOR_BYTES = 16;
const VECTORS_AT_ONCE = 4;

/** `Kernel.copy`. */
export const copyRoutine: Routine = {
  name: 'copy',
  parameters: 3,
  integers: 0,
  vectors: 0,
  code: whileDo(atMost(int(1), get(0)), [
    ...Array.from({ length: VECTORS_AT_ONCE }, (_, vector) =>
      store(get(2), vector * VECTOR_BYTES, load(get(1), vector * VECTOR_BYTES)),
    ).flat(),
    ...increase(1, int(VECTORS_AT_ONCE * VECTOR_BYTES)),
    ...increase(2, int(VECTORS_AT_ONCE * VECTOR_BYTES)),
    ...set(0, minus(get(0), int(1))),
  ]),
};

/** `Kernel.bend`. */
export const bendRoutine: Routine = {
  name: 'bend',
  parameters: 2,
  integers: 0,
  vectors: 1,
  code: whileDo(atMost(int(1), get(0)), [
    ...set(2, load(get(1), 0)),
    ...store(get(1), 0, add(greatest(all(0), get(2)), multiply(all(LEAK), least(all(0), get(2))))),
    ...increase(1, int(VECTOR_BYTES)),
    ...set(0, minus(get(0), int(1))),
  ]),
};
