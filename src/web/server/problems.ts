import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ZodError } from 'zod';

/** What the page is told when something does not work. */
export interface Problem {
  readonly error: { readonly code: string; readonly message: string };
}

/** Errors of the pipeline by their codes, and how HTTP calls them. What is not here is our own mistake. */
const STATUS: Readonly<Record<string, 400 | 404 | 409 | 503>> = {
  'not-found': 404,
  usage: 400,
  unreadable: 400,
  locked: 503,
  'disk-full': 503,
  'read-only': 503,
};
const OUR_MISTAKE = 500;

/** An error as an answer: a code for programs, a sentence for people, no stack. */
export function problemAnswer(error: unknown, c: Context): Response {
  if (error instanceof HTTPException)
    return c.json(problem('http', error.message || 'The request cannot be taken.'), error.status);
  if (error instanceof ZodError) return c.json(problem('usage', inWords(error)), STATUS['usage']);
  if (error instanceof SyntaxError)
    return c.json(problem('usage', 'The request is no JSON.'), STATUS['usage']);
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  const status = STATUS[code];
  if (status === undefined)
    process.stderr.write(`hearsay review: ${error instanceof Error ? (error.stack ?? message) : message}\n`);
  return c.json(problem(code || 'unexpected', message), status ?? OUR_MISTAKE);
}

function problem(code: string, message: string): Problem {
  return { error: { code, message } };
}

function inWords({ issues }: ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.') || 'the request'}: ${message}`).join('; ');
}
