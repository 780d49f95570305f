import { type ChildProcess, fork } from 'node:child_process';
import type { RunChanges } from '../../model/run.ts';
import type { CheckStep } from '../../pipeline/check.ts';
import type { Desk } from '../../pipeline/page/desk.ts';
import type { CheckAsked, CheckTold } from './check-work.ts';

/** What a check changed, in numbers of findings; null where all had been compared already. */
export type Checked = {
  readonly appeared: number;
  readonly changed: number;
  readonly gone: number;
  readonly unchanged: number;
} | null;

/** Checks started from the page: one at a time, in a process of their own. */
export interface Checking {
  /** How far the one is that is under way; null where none is. */
  readonly step: () => CheckStep | null;
  /** Starts one, or waits for the one under way. Throws CheckFailed. */
  readonly check: () => Promise<Checked>;
  /** Ends the one under way; what it has compared stays. */
  readonly close: () => void;
}

/** The process that compared has ended before it was done, or has told why it could not. */
export class CheckFailed extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const WORK = new URL('./check-work.ts', import.meta.url);
/** How this process was told to keep its memory small. */
const memoryFlags = (): string[] =>
  process.execArgv.filter((flag) => flag.startsWith('--max-semi-space-size'));
const ENDED = 'The check was ended before it was done. What it has compared is kept: start it again.';

/** `database`: as it was opened, with a server's password if it has one. `now` gives an ISO date-time. */
export function checkingOf(desk: Desk, database: string, now: () => string): Checking {
  let child: ChildProcess | null = null;
  let step: CheckStep | null = null;
  let underWay: Promise<Checked> | null = null;
  const run = async (): Promise<Checked> => {
    step = { doing: 'comparing', done: 0, total: null };
    child = fork(WORK, [], { execArgv: memoryFlags(), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    try {
      return await answerOf(child, { database, now: now() }, (next) => {
        step = next;
      });
    } finally {
      if (child.connected) child.disconnect();
      child = null;
      step = null;
      underWay = null;
    }
  };
  return {
    step: () => step,
    check: async () => (underWay ??= desk.during(run())),
    close: () => child?.kill(),
  };
}

async function answerOf(
  child: ChildProcess,
  asked: CheckAsked,
  onStep: (step: CheckStep) => void,
): Promise<Checked> {
  const { promise, resolve, reject } = Promise.withResolvers<Checked>();
  child.on('message', (told: CheckTold) => {
    if ('step' in told) onStep(told.step);
    else if ('failed' in told) reject(new CheckFailed(told.failed.code, told.failed.message));
    else resolve(told.changes && inNumbers(told.changes));
  });
  child.once('error', (error) => reject(error));
  child.once('exit', () => reject(new CheckFailed('check-ended', ENDED)));
  child.send(asked);
  return promise;
}

function inNumbers({ appeared, changed, gone, unchanged }: RunChanges): Checked {
  return { appeared: appeared.length, changed: changed.length, gone: gone.length, unchanged };
}
