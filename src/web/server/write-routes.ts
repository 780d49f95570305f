import { Hono } from 'hono';
import { z } from 'zod';
import { decideOn, takeBack } from '../../pipeline/page/deciding.ts';
import type { Desk } from '../../pipeline/page/desk.ts';
import { id, smallBody, words } from './bodies.ts';
import type { Checking } from './checking.ts';
import { correctRoutes } from './correct-routes.ts';
import { safeJson } from './safe-json.ts';
import { sourceRoutes } from './source-routes.ts';

const decisions = z.object({
  findings: z.array(id).min(1),
  verdict: z.enum(['confirm', 'dismiss', 'follow-up']),
  reason: words,
  reviewer: id,
  /** The end of the log as the window knew it: what came after it is told. */
  seen: z.int().min(0),
});
const undone = z.object({ reviewer: id, entry: id.optional() });

/** Everything the page writes. Each address is one pipeline call; `now` gives an ISO date-time. */
export function writeRoutes(desk: Desk, checking: Checking, now: () => string): Hono {
  const api = new Hono();
  api.post('/decisions', smallBody, async (c) => {
    const request = decisions.parse(await c.req.json());
    return safeJson(c, await decideOn(desk, { ...request, now: now() }));
  });
  api.post('/undo', smallBody, async (c) => {
    const { reviewer, entry } = undone.parse(await c.req.json());
    const named = entry === undefined ? {} : { entry };
    return safeJson(c, await takeBack(desk, { reviewer, ...named, now: now() }));
  });
  api.post('/check', smallBody, async (c) => safeJson(c, await checking.check()));
  api.route('/', sourceRoutes(desk, now));
  api.route('/', correctRoutes(desk, now));
  return api;
}
