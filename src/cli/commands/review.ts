import { spawn } from 'node:child_process';
import { isIP } from 'node:net';
import { Command } from 'commander';
import { type DatabaseOptions, databaseOf, now, reviewerName, withStore } from '../context.ts';
import { UsageError, print, say } from '../io.ts';

type Options = DatabaseOptions & {
  readonly port: string;
  readonly host: string;
  readonly open?: boolean;
  readonly reviewer?: string;
};

/** Names of this machine alone. */
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);
const DEFAULT_PORT = '4321';
const HIGHEST_PORT = 65_535;

/** The review page, until it is stopped. */
export function reviewCommand(): Command {
  return new Command('review')
    .description('look at the findings and decide on them, in the browser; on this machine alone')
    .option('--port <number>', 'where to listen; 0 takes a free one', DEFAULT_PORT)
    .option('--host <name>', 'a name of this machine: 127.0.0.1, ::1 or localhost', '127.0.0.1')
    .option('--open', 'open the browser (default on a terminal)')
    .option('--no-open', 'only print the address')
    .option('--reviewer <name>', 'who decides (default: HEARSAY_REVIEWER, else your login)')
    .addHelpText('after', '\nExample:\n  hearsay review --db story.sqlite --reviewer "A. Desk"')
    .action(async (options: Options) => {
      const port = portFrom(options.port);
      const host = hostFrom(options.host);
      const reviewer = reviewerName(options.reviewer);
      // Only this command needs a server: each module it does not load makes the others start sooner.
      const { serve } = await import('../../web/serve.ts');
      await withStore(options, async (store) => {
        const { url, close } = await serve({
          store,
          database: databaseOf(options),
          host,
          port,
          reviewer,
          now,
        });
        print(url);
        say(
          'The review page is at this address, on this machine alone. Ctrl+C ends it; decisions are kept as they are made.',
        );
        if (options.open ?? process.stdout.isTTY) openBrowser(url);
        await interrupted();
        await close();
      });
    });
}

function portFrom(words: string): number {
  const port = Number(words);
  if (!/^\d{1,5}$/u.test(words) || port > HIGHEST_PORT)
    throw new UsageError(`--port takes a number from 0 to ${HIGHEST_PORT}, not "${words}"`);
  return port;
}

function hostFrom(name: string): string {
  if (!LOOPBACK.has(name))
    throw new UsageError(
      `--host ${name} would let others in: the page listens on this machine alone (127.0.0.1, ::1 or localhost)`,
    );
  return isIP(name) === 0 ? '127.0.0.1' : name;
}

/** Asks the desktop to open the address. Where there is no desktop, the address printed is enough. */
function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['explorer', url]
        : ['xdg-open', url];
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

async function interrupted(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}
