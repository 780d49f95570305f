import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** As the command line is started. */
const YOUNG_SPACE = '--max-semi-space-size=8';

/** Runs one of the programs in `children/` in a process of its own; gives what it says on standard output. */
export async function runChild<T>(name: string, ...args: readonly (string | number)[]): Promise<T> {
  const file = fileURLToPath(new URL(`children/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [YOUNG_SPACE, file, ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (words: Buffer) => {
    said += words.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}`);
  return JSON.parse(said) as T;
}
