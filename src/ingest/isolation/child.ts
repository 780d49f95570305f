// The process that works: it loads one module, and answers each question with what the module's `work` makes of it.
import { Worker } from 'node:worker_threads';
import type { Spent, WorkLimits } from './limits.ts';
import type { Watched } from './watcher.ts';

/** A question, which one, and how much processor time its answer may take. */
export interface Asked {
  readonly piece: number;
  readonly input: unknown;
  readonly cpuMs: number;
}

/** An answer, or the words of an error that was thrown; and how large the process has become. */
export interface Answered {
  readonly piece: number;
  readonly output?: unknown;
  readonly error?: string;
  readonly megabytes: number;
  readonly spent: Spent;
}

const BYTES = 1024 * 1024;
const KILOBYTES = 1024;
const MICROSECONDS = 1000;
const [module = '', limits = '{}'] = process.argv.slice(2);
const piece = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
const workerData: Watched = { limits: JSON.parse(limits) as WorkLimits, piece };
new Worker(new URL('./watcher.ts', import.meta.url), { workerData, stdin: false }).unref();

const { work } = (await import(module)) as { readonly work: (input: unknown) => Promise<unknown> };

async function answer({ piece: number, input, cpuMs }: Asked): Promise<void> {
  const before = process.cpuUsage();
  Atomics.store(piece, 1, cpuMs);
  Atomics.store(piece, 0, number);
  const worked = await work(input).then(
    (output) => ({ output }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  Atomics.store(piece, 0, 0);
  const { user, system } = process.cpuUsage(before);
  const spent: Spent = {
    cpuMs: (user + system) / MICROSECONDS,
    peakMegabytes: process.resourceUsage().maxRSS / KILOBYTES,
  };
  const answered: Answered = {
    piece: number,
    ...worked,
    megabytes: process.memoryUsage.rss() / BYTES,
    spent,
  };
  process.send?.(answered);
}

process.on('message', (asked: Asked) => void answer(asked));
// Ctrl-C is for whoever started this: it ends when that one does.
process.on('SIGINT', () => undefined);
// Whoever started this is gone.
process.on('disconnect', () => process.exit());
process.send?.('ready');
