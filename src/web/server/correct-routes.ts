import { Hono } from 'hono';
import { z } from 'zod';
import { correctClaim, joinEvents, splitEvent } from '../../pipeline/correct.ts';
import { mergeEntities, renameEntity, splitEntities } from '../../pipeline/entities.ts';
import type { Desk } from '../../pipeline/page/desk.ts';
import { id, smallBody, words } from './bodies.ts';
import { safeJson } from './safe-json.ts';

const signed = { reviewer: id, reason: words };
const claim = z.object({
  ...signed,
  claim: id,
  speaker: id.nullable().optional(),
  speakerKind: z.enum(['person', 'organisation', 'document', 'anonymous']).optional(),
  words: words.min(1).optional(),
  event: id.nullable().optional(),
});
const joined = z.object({ ...signed, events: z.array(id).min(2) });
const split = z.object({ ...signed, event: id, claims: z.array(id).min(1) });
const merged = z.object({ ...signed, names: z.array(id).min(2) });
const parted = z.object({ ...signed, name: id, from: id.optional(), source: id.optional() });
const renamed = z.object({ ...signed, entity: id, name: id });

/** Reviewers' corrections: each wins over the machine from the next check on, and can be taken back. */
export function correctRoutes(desk: Desk, now: () => string): Hono {
  const api = new Hono();
  /** One kind of correction: its address, the shape of what is sent, the pipeline call. */
  const correction = <T extends { readonly reviewer: string; readonly reason: string }>(
    address: string,
    shape: z.ZodType<T>,
    keep: (sent: T & { readonly now: string }) => Promise<readonly { readonly seq: number }[]>,
  ) =>
    api.post(address, smallBody, async (c) => {
      const entries = await keep({ ...shape.parse(await c.req.json()), now: now() });
      return safeJson(c, { entries: entries.map(({ seq }) => seq) });
    });
  const { store } = desk;
  const seen = async () => (await desk.now()).index.run;
  correction('/claims/correct', claim, async ({ speaker, speakerKind, words: said, event, ...sent }) =>
    correctClaim(
      store,
      {
        ...sent,
        ...(speaker === undefined ? {} : { speaker }),
        ...(speakerKind === undefined ? {} : { speakerKind }),
        ...(said === undefined ? {} : { words: said }),
        ...(event === undefined ? {} : { event }),
      },
      await seen(),
    ),
  );
  correction('/events/join', joined, async ({ events, ...sent }) =>
    joinEvents(store, events, sent, await seen()),
  );
  correction('/events/split', split, async ({ event, claims, ...sent }) =>
    splitEvent(store, { event, claims }, sent, await seen()),
  );
  correction('/entities/merge', merged, ({ names, ...sent }) => mergeEntities(store, names, sent));
  correction('/entities/split', parted, ({ name, from, source, ...sent }) =>
    splitEntities(
      store,
      { name, ...(from === undefined ? {} : { from }), ...(source === undefined ? {} : { source }) },
      sent,
    ),
  );
  correction('/entities/rename', renamed, ({ entity, name, ...sent }) =>
    renameEntity(store, { entity, name }, sent),
  );
  return api;
}
