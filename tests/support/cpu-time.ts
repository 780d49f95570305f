const MICROSECONDS = 1000;

/** Milliseconds this thread was at work for `work`: what else the machine is doing does not count. */
export function cpuTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / MICROSECONDS;
}
