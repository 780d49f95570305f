import type { Context } from 'hono';
import { spelledOut } from '../../pipeline/page/spelled-out.ts';

/** A value as JSON in which every character that cannot be seen is spelled out, whichever field it stands in. */
export function safeJson(c: Context, value: unknown): Response {
  const text = JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? spelledOut(one) : one));
  return c.body(text, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
}
