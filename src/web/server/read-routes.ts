import { Hono } from 'hono';
import { comparedOf } from '../../pipeline/page/compared.ts';
import type { Desk } from '../../pipeline/page/desk.ts';
import { boardOf, eventLines } from '../../pipeline/page/event-board.ts';
import { inboxOf } from '../../pipeline/page/inbox.ts';
import { libraryOf, revisionsOf } from '../../pipeline/page/library.ts';
import { readArticleOf } from '../../pipeline/page/reader.ts';
import { runHistory } from '../../pipeline/page/run-history.ts';
import { peopleOf } from '../../pipeline/page/speaker-list.ts';
import { readLog } from '../../pipeline/log.ts';
import { why } from '../../pipeline/explain.ts';
import type { CheckStep } from '../../pipeline/check.ts';
import type { Checking } from './checking.ts';
import { safeJson } from './safe-json.ts';

/** What every window asks for each second. */
export interface Pulse {
  /** Changes whenever anything shown does. */
  readonly stamp: string;
  /** A source or a correction has not been through a check yet. */
  readonly waiting: boolean;
  /** How far the check is that is under way; null where none is. */
  readonly check: CheckStep | null;
}

/** Everything the page reads. Each address is one pipeline call. */
export function readRoutes(desk: Desk, checking: Checking): Hono {
  const api = new Hono();
  api.get('/pulse', async (c) => {
    const { stamp, waiting } = await desk.now();
    const pulse: Pulse = { stamp, waiting, check: checking.step() };
    return safeJson(c, pulse);
  });
  api.get('/inbox', async (c) => safeJson(c, inboxOf(await desk.now())));
  api.get('/findings/:id', async (c) => safeJson(c, comparedOf(await desk.now(), c.req.param('id'))));
  api.get('/why', async (c) => {
    const { index } = await desk.now();
    return safeJson(c, why(index.run, c.req.query('left') ?? '', c.req.query('right') ?? '').explanations);
  });
  api.get('/sources', async (c) => safeJson(c, libraryOf(await desk.now())));
  api.get('/sources/:id', async (c) => safeJson(c, readArticleOf(await desk.now(), c.req.param('id'))));
  api.get('/sources/:id/revisions', async (c) => safeJson(c, await revisionsOf(desk, c.req.param('id'))));
  api.get('/events', async (c) => safeJson(c, eventLines(await desk.now())));
  api.get('/events/:id', async (c) => safeJson(c, boardOf(await desk.now(), c.req.param('id'))));
  api.get('/speakers', async (c) => safeJson(c, peopleOf(await desk.now())));
  api.get('/runs', async (c) => safeJson(c, await runHistory(desk)));
  api.get('/log', async (c) => safeJson(c, await readLog(desk.store)));
  return api;
}
