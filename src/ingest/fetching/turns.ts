import { setTimeout } from 'node:timers/promises';

/** A host's queue: who is last in it, and when (of `performance.now()`) the next one may ask. */
interface Queue {
  readonly last: Promise<undefined>;
  readyAt: number;
}

/** One at a time for each host, with a pause between two. */
export class Turns {
  readonly #queues = new Map<string, Queue>();

  /** Waits for its turn at `host` and works; the next one waits until `pauseMs()` after it. */
  async take<T>(host: string, work: () => Promise<T>, pauseMs: () => number): Promise<T> {
    const before = this.#queues.get(host);
    const { promise, resolve: done } = Promise.withResolvers<undefined>();
    const queue: Queue = { last: promise, readyAt: 0 };
    this.#queues.set(host, queue);
    await before?.last;
    const wait = (before?.readyAt ?? 0) - performance.now();
    if (wait > 0) await setTimeout(wait);
    try {
      return await work();
    } finally {
      queue.readyAt = performance.now() + pauseMs();
      done(undefined);
    }
  }
}
