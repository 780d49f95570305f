import { availableParallelism } from 'node:os';
import { Hand, type Worked } from './hand.ts';
import { WORK_LIMITS, type WorkLimits } from './limits.ts';

/** Hands that this machine can keep at work at once. */
export const HANDS_HERE = availableParallelism();

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
