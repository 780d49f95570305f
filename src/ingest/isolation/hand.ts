import { type ChildProcess, fork } from 'node:child_process';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answered, Asked } from './child.ts';
import { HEAP_SHARE, MARKS, OUT_OF_HEAP, type Spent, type WorkLimits } from './limits.ts';

/** Why some work was not finished. Stable codes. */
export interface WorkFailure {
  readonly code: 'too-slow' | 'too-large' | 'damaged';
  readonly message: string;
}

export type Worked = { readonly output: unknown; readonly spent: Spent } | { readonly failed: WorkFailure };

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Letters of standard error that are kept, to tell why a process ended. */
const KEPT_LETTERS = 4_000;
/** V8 lets what is new fill 32 MB before it looks what of it is still used; with 8 it takes 100 MB less, and no longer. */
const YOUNG_SPACE = '--max-semi-space-size=8';
/** Larger than this after its work, a process is not used again: the next document must find room. */
const TOO_FAT = 0.7;

/** One process that works on one thing at a time. Made anew after it was ended. */
export class Hand {
  readonly #module: URL;
  readonly #limits: WorkLimits;
  #child: ChildProcess | null = null;
  #said = '';
  #piece = 0;

  constructor(module: URL, limits: WorkLimits) {
    this.#module = module;
    this.#limits = limits;
  }

  /** Never rejects: a process that dies gives the reason. `cpuMs` is for what needs longer than others. */
  async work(input: unknown, cpuMs = this.#limits.cpuMs): Promise<Worked> {
    const child = this.#child ?? this.#start();
    const asked: Asked = { piece: ++this.#piece, input, cpuMs };
    const { promise, resolve } = Promise.withResolvers<Worked>();
    const listener = (message: unknown) => {
      if (!isAnswer(message) || message.piece !== asked.piece) return;
      if (message.megabytes > this.#limits.megabytes * TOO_FAT) this.close();
      resolve('error' in message ? { failed: damaged(message.error ?? '') } : message);
    };
    const ended = () => {
      this.#child = null;
      resolve({ failed: failureOf(this.#said, { ...this.#limits, cpuMs }) });
    };
    const timer = setTimeout(
      () => {
        this.#said += MARKS.cpu;
        child.kill('SIGKILL');
      },
      this.#limits.wallMs * (cpuMs / this.#limits.cpuMs),
    );
    child.on('message', listener).once('exit', ended).once('error', ended);
    child.ref();
    child.channel?.ref();
    child.send(asked, (error) => {
      if (error) child.kill('SIGKILL');
    });
    const worked = await promise;
    clearTimeout(timer);
    child.off('message', listener).off('exit', ended).off('error', ended);
    // An idle hand keeps no program running.
    child.unref();
    child.channel?.unref();
    return worked;
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #start(): ChildProcess {
    this.#said = '';
    const child = fork(CHILD, [this.#module.href, JSON.stringify(this.#limits)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [
        YOUNG_SPACE,
        `--max-old-space-size=${Math.floor(this.#limits.megabytes * HEAP_SHARE)}`,
        ...confinement(),
      ],
      env: {},
    });
    child.stderr?.on('data', (words: Buffer) => {
      this.#said = (this.#said + words.toString()).slice(-KEPT_LETTERS);
    });
    this.#child = child;
    return child;
  }
}

/** Node's own fence: no file is written, none read but the program's, no process started, nothing native loaded. */
function confinement(): readonly string[] {
  return [
    '--permission',
    '--allow-worker',
    ...readable().map((folder) => `--allow-fs-read=${join(folder, '*')}`),
    '--no-warnings',
  ];
}

/** Our own folder, and where our packages are: inside it, or beside it where we are a package ourselves. */
function readable(): readonly string[] {
  const packages = ROOT.split(sep).lastIndexOf('node_modules');
  return packages < 0
    ? [ROOT]
    : [
        dirname(ROOT),
        ROOT.split(sep)
          .slice(0, packages + 1)
          .join(sep),
      ];
}

type Answer = Answered & { readonly output: unknown };

function isAnswer(message: unknown): message is Answer {
  return typeof message === 'object' && message !== null && 'piece' in message;
}

function failureOf(said: string, { cpuMs, megabytes }: WorkLimits): WorkFailure {
  if (said.includes(MARKS.cpu))
    return {
      code: 'too-slow',
      message: `Reading it takes more than ${cpuMs / 1000} seconds: it is not read further.`,
    };
  if (said.includes(MARKS.memory) || OUT_OF_HEAP.test(said))
    return {
      code: 'too-large',
      message: `Reading it takes more than ${megabytes} MB of memory: it is not read further.`,
    };
  return damaged('the process that reads it ended');
}

function damaged(why: string): WorkFailure {
  return {
    code: 'damaged',
    message: `It cannot be read (${why.slice(0, 200)}): save it again, or as another format.`,
  };
}
