import { availableParallelism, totalmem } from 'node:os';
import { Hand, type Worked } from './hand.ts';
import { WORK_LIMITS, type WorkLimits } from './limits.ts';

const BYTES = 1024 * 1024;
/** All hands together take no more of the machine's memory. */
const SHARE = 1 / 4;

/** Hands of so many megabytes that this machine can keep at work at once: one a core, as far as there is room; one at least. */
export function handsHere(megabytes: number): number {
  // A container may have less than its machine; where nothing is said of it, that is 0 or more than there is.
  const allowed = process.constrainedMemory();
  const memory = allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
  return Math.max(1, Math.min(availableParallelism(), Math.floor((memory * SHARE) / (megabytes * BYTES))));
}

/**
 * Does work on untrusted things in processes of its own, each thing within its limits; whoever passes them costs one answer.
 * `module` exports `work(input): Promise<output>`; what goes in and comes out is copied. Started when first needed.
 */
export class Workshop {
  readonly #free: Hand[];
  readonly #all: readonly Hand[];
  readonly #waiting: ((hand: Hand) => void)[] = [];

  constructor(module: URL, hands = 1, limits: WorkLimits = WORK_LIMITS) {
    this.#all = Array.from({ length: hands }, () => new Hand(module, limits));
    this.#free = [...this.#all];
  }

  /** Never rejects. `cpuMs` is for what needs longer than others. Answers come as they are ready, in any order. */
  async work(input: unknown, cpuMs?: number): Promise<Worked> {
    const hand = this.#free.pop() ?? (await new Promise<Hand>((resolve) => this.#waiting.push(resolve)));
    const worked = await hand.work(input, cpuMs);
    const next = this.#waiting.shift();
    if (next) next(hand);
    else this.#free.push(hand);
    return worked;
  }

  /** Ends every process, also in the middle of something. */
  close(): void {
    for (const hand of this.#all) hand.close();
  }
}
