/** What one document may cost. */
export interface WorkLimits {
  /** Of processor time, in milliseconds: the same on a busy machine as on a free one. */
  readonly cpuMs: number;
  /** On the clock, in milliseconds: for work that waits instead of computing, and for a machine that stands still. */
  readonly wallMs: number;
  /** Of the whole process that does the work, with the program itself. */
  readonly megabytes: number;
}

/** What one document did cost. */
export interface Spent {
  /** Of processor time, in milliseconds. */
  readonly cpuMs: number;
  /** The largest the process has ever been. */
  readonly peakMegabytes: number;
}

export const WORK_LIMITS: WorkLimits = { cpuMs: 5_000, wallMs: 60_000, megabytes: 500 };
/** How often the limits are looked at. */
export const WATCH_EVERY_MS = 20;
/** V8's own limit lies below ours: it fails in an orderly way. */
export const HEAP_SHARE = 0.8;

/** What the watcher writes before it ends its process; whoever started it reads why. */
export const MARKS = { cpu: 'hearsay-limit: cpu', memory: 'hearsay-limit: memory' } as const;
/** What V8 writes when it ends a process for its heap. */
export const OUT_OF_HEAP =
  /heap out of memory|Reached heap limit|invalid (?:array|string) length|Allocation failed/iu;
