import { Hono } from 'hono';
import type { Desk } from '../../pipeline/page/desk.ts';
import type { Asset } from './assets.ts';
import type { Checking } from './checking.ts';
import { SAFE_HEADERS } from './headers.ts';
import { problemAnswer } from './problems.ts';
import { readRoutes } from './read-routes.ts';
import { safeJson } from './safe-json.ts';
import { session } from './session.ts';
import { writeRoutes } from './write-routes.ts';

/** What the page needs to be served. */
export interface PageRequest {
  readonly desk: Desk;
  readonly checking: Checking;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly token: string;
  readonly port: number;
  /** Who decides, unless the window says otherwise. */
  readonly reviewer: string;
  readonly now: () => string;
}

const A_YEAR = 'private, max-age=31536000, immutable';

/** The whole server: who may come in, the API, the page's own files, and nothing else. */
export function pageServer({ desk, checking, assets, token, port, reviewer, now }: PageRequest): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SAFE_HEADERS)) c.res.headers.set(name, value);
  });
  app.use(session(token, port));
  app.get('/api/me', (c) => safeJson(c, { reviewer, database: desk.store.path }));
  app.route('/api', readRoutes(desk, checking));
  app.route('/api', writeRoutes(desk, checking, now));
  app.get('*', (c) => {
    const asset = assets.get(c.req.path);
    if (!asset) return c.notFound();
    return c.body(asset.bytes, 200, {
      'Content-Type': asset.type,
      'Cache-Control': asset.lasting ? A_YEAR : 'no-store',
    });
  });
  app.notFound((c) =>
    c.json({ error: { code: 'not-found', message: 'There is nothing at this address.' } }, 404),
  );
  app.onError(problemAnswer);
  return app;
}
