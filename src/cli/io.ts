import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Ways a command can end; scripts rely on them (see the README). */
export const EXIT = { ran: 0, failOn: 1, usage: 2, someUnreadable: 3, interrupted: 130 } as const;

/** A mistake in how a command was called: shown in one line, no stack. */
export class UsageError extends Error {
  readonly code = 'usage';
}

/** Writes a result. Results go to stdout, everything else to stderr. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a result, and waits where whoever reads it is slower: a long list does not pile up. */
export async function printed(line: string): Promise<void> {
  await written(`${line}\n`);
}

/** The same for words without an end of line. */
export async function written(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, 'drain');
}

/** Writes a list as `printJson` does, a value at a time. */
export async function printJsonList(values: AsyncIterable<unknown>): Promise<void> {
  const indent = process.stdout.isTTY ? 2 : 0;
  const [open, between] = indent > 0 ? ['[\n', ',\n'] : ['[', ','];
  let first = true;
  for await (const value of values) {
    const words = JSON.stringify(value, null, indent);
    await written((first ? open : between) + (indent > 0 ? words.replace(/^/gmu, '  ') : words));
    first = false;
  }
  await written(first ? '[]\n' : `${indent > 0 ? '\n' : ''}]\n`);
}

/** Writes progress or a message. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes a value as JSON, indented for people where stdout is a terminal. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, process.stdout.isTTY ? 2 : 0));
}

/** All of standard input as text. Waits for a pipe that is slow to fill. */
export async function readStdin(): Promise<string> {
  return text(process.stdin);
}

/** A line of more letters is no text that anybody checks. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** Lines of standard input, each as soon as it is there. Throws UsageError where one does not end. */
export async function* stdinLines(): AsyncGenerator<string> {
  process.stdin.setEncoding('utf8');
  let begun: string[] = [];
  let letters = 0;
  for await (const chunk of process.stdin) {
    // Not by `readline`: it also breaks lines at U+2028, which may stand in a JSON text.
    const [first = '', ...others] = (chunk as string).split('\n');
    begun.push(first);
    letters += first.length;
    if (letters > LONGEST_LINE)
      throw new UsageError(
        `a line has more than ${LONGEST_LINE / 1024 / 1024} million letters: give one text a line`,
      );
    for (const other of others) {
      yield begun.join('');
      begun = [other];
      letters = other.length;
    }
  }
  yield begun.join('');
}

/** As much as any file may have, and one byte more, which tells that it has more. */
const LARGEST_STDIN = 64 * 1024 * 1024 + 1;

/** Standard input, byte for byte; of one that does not end, what a file may have and a little more. */
export async function readStdinBytes(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    // Leaving the loop closes the pipe: whoever writes into it is stopped.
    if (size >= LARGEST_STDIN) break;
  }
  return Buffer.concat(chunks);
}

/**
 * Text from an article, safe on a terminal: every control character but the line end is shown as an escape,
 * so that no quotation can move the cursor, change colours or hide words. Invisible and bidirectional marks are shown too.
 */
export function visible(words: string): string {
  return words.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, escaped);
}

function escaped(character: string): string {
  return character === '\t' ? ' ' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
