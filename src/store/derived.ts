import { createHash } from 'node:crypto';
import type { SelectQueryBuilder } from 'kysely';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** What checks make of readings, by what it is called to a person: everything that comparing anew must give again. */
export const DERIVED = ['articles', 'links', 'verdicts', 'events', 'findings'] as const;
export type Derived = (typeof DERIVED)[number];

/** SHA-256 of all rows of each, whatever numbers they were given. Rows are looked at one by one: none are held. */
export async function derivedHashes({ db }: Store): Promise<Readonly<Record<Derived, string>>> {
  const from = {
    articles: [
      db.selectFrom('article').selectAll().orderBy('source'),
      db.selectFrom('article_sketch').selectAll().orderBy('source'),
      db.selectFrom('posting').selectAll().orderBy('term').orderBy('day').orderBy('source'),
    ],
    links: [db.selectFrom('article_link').selectAll().orderBy('source').orderBy('other')],
    verdicts: [db.selectFrom('compared_pair').selectAll().orderBy('left').orderBy('right')],
    events: [
      db.selectFrom('event').select(['id', 'record']).orderBy('id').orderBy('record'),
      db
        .selectFrom('event_claim')
        .innerJoin('event', 'event.key', 'event_claim.event')
        .select(['event.id', 'place', 'source', 'seq', 'claim_id'])
        .orderBy('event.id')
        .orderBy('place'),
    ],
    findings: [
      db
        .selectFrom('finding')
        .select(['id', 'fingerprint', 'relation', 'kind', 'tier', 'rank', 'shown', 'bundle', 'record'])
        .orderBy('fingerprint')
        .orderBy('rank')
        .orderBy('record')
        .orderBy('bundle'),
      db
        .selectFrom('finding_side')
        .innerJoin('finding', 'finding.key', 'finding_side.finding')
        .select(['finding.fingerprint', 'place', 'source', 'at'])
        .orderBy('finding.fingerprint')
        .orderBy('rank')
        .orderBy('record')
        .orderBy('place')
        .orderBy('source')
        .orderBy('at'),
    ],
  } as const;
  const hashes: [Derived, string][] = [];
  for (const name of DERIVED) hashes.push([name, await hashOf(from[name] as unknown as readonly Rows[])]);
  return Object.fromEntries(hashes) as Record<Derived, string>;
}

type Rows = SelectQueryBuilder<Tables, keyof Tables, Readonly<Record<string, unknown>>>;

async function hashOf(queries: readonly Rows[]): Promise<string> {
  const hash = createHash('sha256');
  for (const query of queries)
    for await (const row of query.stream())
      for (const value of Object.values(row)) {
        hash.update(value instanceof Uint8Array ? value : String(value));
        hash.update('\0');
      }
  return hash.digest('hex');
}
