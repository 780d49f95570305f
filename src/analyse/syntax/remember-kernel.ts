import {
  add,
  all,
  atMost,
  divide,
  get,
  greatest,
  increase,
  int,
  least,
  load,
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

const VECTOR_BYTES = 16;

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

/** `Kernel.remember`. */
export const rememberRoutine: Routine = {
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
