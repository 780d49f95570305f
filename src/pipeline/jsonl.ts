import type { WorkFailure } from '../ingest/isolation/hand.ts';

/** A line that could not be used: which one, and what was wrong with it. */
export class BadLine extends Error {
  readonly code = 'bad-line';

  constructor(number: number, problem: string) {
    super(`line ${number}: ${problem}`);
    this.name = 'BadLine';
  }
}

/** A line as a value, and which one it is, from 1. */
interface JsonLine {
  readonly number: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Each non-empty line of a text as a value. Throws BadLine, naming the line, where one is no JSON object. */
export function* jsonLines(input: string): Generator<JsonLine> {
  let number = 0;
  for (const line of input.split('\n')) {
    number++;
    if (line.trim() !== '') yield { number, value: objectFrom(line, number) };
  }
}

/** The same of lines that are still coming. */
export async function* jsonLinesOf(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== '') yield { number, value: objectFrom(line, number) };
  }
}

function objectFrom(line: string, number: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadLine(number, `not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine(number, 'a JSON object was expected');
  return value as Readonly<Record<string, unknown>>;
}

/** A field that must be a string. Throws BadLine, naming the field, where it is not. */
export function stringField(value: Readonly<Record<string, unknown>>, field: string, number: number): string {
  const found = value[field];
  if (typeof found !== 'string') throw new BadLine(number, `the field "${field}" must be a string`);
  return found;
}

/** A line of the answer, and why it is empty where it could not be given: "line 3: too-slow: Reading it takes …". */
export interface AnsweredLine {
  readonly line: string;
  readonly failed?: string;
}

/** The answer to a line; with `failed`, what the answer is without. */
export function answeredLine(number: number, value: object, failed?: WorkFailure): AnsweredLine {
  if (!failed) return { line: JSON.stringify(value) };
  const line = JSON.stringify({ ...value, unreadable: failed });
  return { line, failed: `line ${number}: ${failed.code}: ${failed.message}` };
}
