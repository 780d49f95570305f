import { createHash } from 'node:crypto';
import type { SelectQueryBuilder } from 'kysely';
import { packedJson } from './packed-record.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** What checks make of readings, by what it is called to a person: everything that comparing anew must give again. */
export const DERIVED = ['articles', 'links', 'verdicts', 'events', 'findings'] as const;
export type Derived = (typeof DERIVED)[number];

/** One number of all rows of each, whatever numbers and places they were given. Rows are looked at one by one: none are held. */
export async function derivedHashes({ db }: Store): Promise<Readonly<Record<Derived, string>>> {
  const from = {
    articles: [
      db.selectFrom('article').selectAll(),
      db.selectFrom('article_sketch').selectAll(),
      db.selectFrom('posting').selectAll(),
    ],
    links: [db.selectFrom('article_link').selectAll(), db.selectFrom('article_copy').selectAll()],
    verdicts: [db.selectFrom('compared_pair').select(['left', 'right', 'verdict as packed'])],
    events: [
      db.selectFrom('event').select(['id', 'packed']),
      db
        .selectFrom('event_claim')
        .innerJoin('event', 'event.key', 'event_claim.event')
        .select(['event.id', 'place', 'source', 'seq', 'claim_id']),
    ],
    findings: [
      db
        .selectFrom('finding')
        .select(['id', 'fingerprint', 'relation', 'kind', 'tier', 'rank', 'shown', 'bundle', 'packed']),
      db
        .selectFrom('finding_side')
        .innerJoin('finding', 'finding.key', 'finding_side.finding')
        .select(['finding.fingerprint', 'finding.rank', 'place', 'source', 'at']),
    ],
  } as const;
  const hashes: [Derived, string][] = [];
  for (const name of DERIVED) hashes.push([name, await hashOf(from[name] as unknown as readonly Rows[])]);
  return Object.fromEntries(hashes) as Record<Derived, string>;
}

type Rows = SelectQueryBuilder<Tables, keyof Tables, Readonly<Record<string, unknown>>>;

/** Sums of hashes stay numbers of so many values: as many as a SHA-256 has. */
const MODULUS = 2n ** 256n;

/** The rows' SHA-256s added up: an order would need a sorted copy of all. What is packed counts as what it says. */
async function hashOf(queries: readonly Rows[]): Promise<string> {
  let sum = 0n;
  for (const [number, query] of queries.entries())
    for await (const row of query.stream()) {
      const hash = createHash('sha256').update(String(number));
      for (const [name, value] of Object.entries(row)) {
        hash.update('\0');
        if (value instanceof Uint8Array) hash.update(name === 'packed' ? packedJson(value) : value);
        else hash.update(String(value));
      }
      sum = (sum + BigInt(`0x${hash.digest('hex')}`)) % MODULUS;
    }
  return sum.toString(16);
}
