// Work that goes wrong in every way, for a workshop to survive.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const WAYS: Readonly<Record<string, (about: string) => unknown>> = {
  echo: (about) => about,
  pid: () => process.pid,
  throws: (about) => {
    throw new Error(about);
  },
  spins: () => {
    for (;;);
  },
  waits: () => new Promise(() => undefined),
  backtracks: (about) => new RegExp(about).test(`${'a'.repeat(60)}b`),
  'fills the heap': () => {
    const kept: unknown[] = [];
    for (;;) kept.push(new Array<number>(100_000).fill(0.5));
  },
  'fills memory beside the heap': () => {
    const kept: Buffer[] = [];
    for (;;) kept.push(Buffer.alloc(10_000_000, 1));
  },
  'makes one thing too large': () => 'a'.repeat(2 ** 29).split('').length,
  exits: () => process.exit(3),
  aborts: () => {
    process.abort();
  },
  'writes a file': (about) => {
    writeFileSync(about, 'written');
  },
  'reads a file': () => readFileSync('/etc/hosts', 'utf8'),
  'starts a process': () => spawnSync('/bin/true').error?.message ?? 'started',
  environment: () => Object.keys(process.env).length,
};

export async function work(input: unknown): Promise<unknown> {
  const [way = '', about = ''] = input as string[];
  return WAYS[way]?.(about);
}
