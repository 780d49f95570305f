import { Hono } from 'hono';
import { z } from 'zod';
import { addAddress, addDocument } from '../../pipeline/page/add-document.ts';
import type { Desk } from '../../pipeline/page/desk.ts';
import { describeSource } from '../../pipeline/page/describe-source.ts';
import { remove } from '../../pipeline/remove.ts';
import { fileBody, id, smallBody, words } from './bodies.ts';
import { safeJson } from './safe-json.ts';

const field = words.optional();
const options = z.object({ outlet: field, author: field, published: field, title: field, url: field });
const handedOver = z.object({ name: id, base64: z.base64(), options });
const toFetch = z.object({ address: z.url({ protocol: /^https?$/u }), options });
const described = z
  .object({ outlet: words, author: words, published: words, title: words, language: words })
  .partial();

/** Adding articles, saying what is known of them, taking them out. */
export function sourceRoutes(desk: Desk, now: () => string): Hono {
  const api = new Hono();
  api.post('/sources', fileBody, async (c) => {
    const { name, base64, options: stated } = handedOver.parse(await c.req.json());
    const bytes = Buffer.from(base64, 'base64');
    return safeJson(c, await addDocument(desk.store, { name, bytes, options: stated, now: now() }));
  });
  api.post('/sources/fetch', smallBody, async (c) => {
    const { address, options: stated } = toFetch.parse(await c.req.json());
    return safeJson(c, await addAddress(desk.store, { address, options: stated, now: now() }));
  });
  api.post('/sources/:id/describe', smallBody, async (c) => {
    const fields = described.parse(await c.req.json());
    return safeJson(c, await describeSource(desk, c.req.param('id'), { fields, now: now() }));
  });
  api.post('/sources/:id/remove', smallBody, async (c) => {
    const { address } = await remove(desk.store, c.req.param('id'));
    return safeJson(c, { address });
  });
  return api;
}
