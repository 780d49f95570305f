import { CommanderError } from 'commander';
import { EXIT, UsageError, say, visible } from './io.ts';
import { program } from './program.ts';

/** Codes of errors that mean the command was called with something that cannot be used. */
const USAGE_CODES: ReadonlySet<unknown> = new Set(['usage', 'bad-line', 'bad-conllu']);

/**
 * Runs one command line and gives the exit code: 0 ran, 1 only with --fail-on, 2 usage, 3 some sources could not be read.
 * Never throws: an expected failure is one line on stderr that says what to do.
 */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', endQuietly);
  const state = { exitCode: EXIT.ran as number };
  try {
    await program(state).parseAsync([...argv], { from: 'user' });
    return state.exitCode;
  } catch (error) {
    return exitCodeOf(error);
  }
}

/** Whoever read our output has seen enough ("hearsay claims | head"): that is no failure. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ran);
}

function exitCodeOf(error: unknown): number {
  // Commander has said what is wrong already; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ran : EXIT.usage;
  const code = codeOf(error);
  say(`hearsay: ${visible(error instanceof Error ? error.message : String(error))}`);
  if (error instanceof UsageError || USAGE_CODES.has(code)) return EXIT.usage;
  if (code === undefined && error instanceof Error) say(visible(error.stack ?? ''));
  return EXIT.usage;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
