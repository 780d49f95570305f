import { readFileSync } from 'node:fs';

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

/** Writes progress or a message. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes a value as JSON, indented for people where stdout is a terminal. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, process.stdout.isTTY ? 2 : 0));
}

/** File descriptor of standard input. */
const STDIN = 0;

/** All of standard input as text. */
export function readStdin(): string {
  return readFileSync(STDIN, 'utf8');
}

/** All of standard input, byte for byte. */
export function readStdinBytes(): Uint8Array {
  return readFileSync(STDIN);
}

/**
 * Text from an article, safe on a terminal: every control character but the line end is shown as an escape,
 * so that no quotation can move the cursor, change colours or hide words. Invisible and bidirectional marks are shown too.
 */
export function visible(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, escaped);
}

function escaped(character: string): string {
  return character === '\t' ? ' ' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
