// A thread beside the one that works: looks at its process's limits and ends it where one is passed.
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { MARKS, WATCH_EVERY_MS, type WorkLimits } from './limits.ts';

/** What the working thread tells this one. */
export interface Watched {
  readonly limits: WorkLimits;
  /** Which piece of work is being done, from 1, 0 while there is none; and how many milliseconds of work it may take. */
  readonly piece: Int32Array;
}

const { limits, piece } = workerData as Watched;
const STANDARD_ERROR = 2;
const BYTES = 1024 * 1024;
const MICROSECONDS = 1000;
let [current, cpuBefore] = [0, 0];

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS;
};

function end(mark: string): void {
  writeSync(STANDARD_ERROR, `${mark}\n`);
  process.kill(process.pid, 'SIGKILL');
}

setInterval(() => {
  const now = Atomics.load(piece, 0);
  if (now !== current) [current, cpuBefore] = [now, cpuNow()];
  if (current === 0) return;
  if (cpuNow() - cpuBefore > Atomics.load(piece, 1)) end(MARKS.cpu);
  if (process.memoryUsage.rss() > limits.megabytes * BYTES) end(MARKS.memory);
}, WATCH_EVERY_MS);
