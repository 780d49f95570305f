import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { check } from '../../pipeline/check.ts';
import type { Desk } from '../../pipeline/page/desk.ts';
import { decideOn, takeBack } from '../../pipeline/page/deciding.ts';
import { addDocument } from '../../pipeline/page/add-document.ts';
import { remove } from '../../pipeline/remove.ts';
import { safeJson } from './safe-json.ts';

/** Enough for decisions on thousands of findings. */
const LARGEST_BODY = 1024 * 1024;
/** The largest article that is read (5 MB), as base64. */
const LARGEST_UPLOAD = 7 * 1024 * 1024;
const LONGEST_WORDS = 2_000;
const LONGEST_NAME = 200;

const reviewer = z.string().trim().min(1).max(LONGEST_NAME);
const words = z.string().trim().max(LONGEST_WORDS);
const decisions = z.object({
  findings: z.array(z.string().min(1).max(LONGEST_NAME)).min(1),
  verdict: z.enum(['confirm', 'dismiss', 'follow-up']),
  reason: words,
  reviewer,
  /** The end of the log as the window knew it: what came after it is told. */
  seen: z.int().min(0),
});
const undone = z.object({ reviewer });
const field = words.optional();
const document = z.object({
  name: z.string().trim().min(1).max(LONGEST_NAME),
  base64: z.base64(),
  options: z.object({ outlet: field, author: field, published: field, title: field, url: field }),
});

/** Everything the page writes. Each address is one pipeline call; `now` gives an ISO date-time. */
export function writeRoutes(desk: Desk, now: () => string): Hono {
  const api = new Hono();
  const small = bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => c.json(tooLarge(LARGEST_BODY), 413) });
  const large = bodyLimit({ maxSize: LARGEST_UPLOAD, onError: (c) => c.json(tooLarge(LARGEST_UPLOAD), 413) });
  api.post('/decisions', small, async (c) => {
    const request = decisions.parse(await c.req.json());
    return safeJson(c, await decideOn(desk, { ...request, now: now() }));
  });
  api.post('/undo', small, async (c) => {
    const request = undone.parse(await c.req.json());
    return safeJson(c, await takeBack(desk, { ...request, now: now() }));
  });
  api.post('/sources', large, async (c) => {
    const { name, base64, options } = document.parse(await c.req.json());
    return safeJson(
      c,
      await addDocument(desk.store, { name, bytes: Buffer.from(base64, 'base64'), options, now: now() }),
    );
  });
  api.post('/sources/:id/remove', small, async (c) => {
    const { address } = await remove(desk.store, c.req.param('id'));
    return safeJson(c, { address });
  });
  api.post('/check', small, async (c) => {
    const { changes } = await check(desk.store, now());
    return safeJson(c, {
      appeared: changes.appeared.length,
      gone: changes.gone.length,
      unchanged: changes.unchanged,
    });
  });
  return api;
}

function tooLarge(limit: number) {
  return {
    error: {
      code: 'too-large',
      message: `That is too large: at most ${Math.floor(limit / 1024 / 1024)} MB are taken.`,
    },
  };
}
