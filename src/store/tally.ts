import type { Finding, FindingKind, Relation } from '../model/finding.ts';
import type { SourceId } from '../model/ids.ts';
import type { RunSummary } from '../model/run-summary.ts';
import type { Source } from '../model/source.ts';
import { fromPacked } from './packed-record.ts';
import { currentSourcesAmong } from './sources.ts';
import type { Store } from './store.ts';

/** The last check in numbers, counted by the database: nothing is read that is not told. */
export type Tally = Pick<
  RunSummary,
  'sources' | 'claims' | 'attributions' | 'unnamed' | 'events' | 'findings' | 'kinds'
>;

export async function tallyOf({ db }: Store): Promise<Tally> {
  const { sources } = await db
    .selectFrom('source')
    .select(({ fn }) => fn.countAll<number>().as('sources'))
    .executeTakeFirstOrThrow();
  const read = await db
    .selectFrom('article')
    .select(({ fn }) => [
      fn.sum<number | null>('claims').as('claims'),
      fn.sum<number | null>('attributions').as('attributions'),
      fn.sum<number | null>('unnamed').as('unnamed'),
    ])
    .executeTakeFirstOrThrow();
  const { events } = await db
    .selectFrom('event')
    .select(({ fn }) => fn.countAll<number>().as('events'))
    .executeTakeFirstOrThrow();
  const kinds = await db
    .selectFrom('finding')
    .where('shown', '=', 1)
    .groupBy(['relation', 'kind'])
    .select(({ fn }) => ['relation', 'kind', fn.countAll<number>().as('count'), fn.min('rank').as('first')])
    .orderBy('first')
    .orderBy('kind')
    .execute();
  return {
    sources: Number(sources),
    claims: Number(read.claims ?? 0),
    attributions: Number(read.attributions ?? 0),
    unnamed: Number(read.unnamed ?? 0),
    events: Number(events),
    findings: kinds.reduce((sum, { count }) => sum + Number(count), 0),
    kinds: kinds.map(({ relation, kind, count }) => ({
      relation: relation as Relation,
      kind: kind as FindingKind,
      count: Number(count),
    })),
  };
}

/** The findings ranked first, without those of some relations. */
export async function firstFindings(
  { db }: Store,
  { limit, without }: { readonly limit: number; readonly without: readonly Relation[] },
): Promise<readonly Finding[]> {
  const rows = await db
    .selectFrom('finding')
    .select('packed')
    .where('shown', '=', 1)
    .where('relation', 'not in', without)
    .orderBy('rank')
    .orderBy('fingerprint')
    .limit(limit)
    .execute();
  return rows.map(({ packed }) => fromPacked<Finding>(packed));
}

/** These sources, and those whose text another source has to the letter. */
export async function sourcesWithTwins({ db }: Store, ids: readonly SourceId[]): Promise<readonly Source[]> {
  const twins = await db
    .selectFrom('revision')
    .where('current', '=', 1)
    .groupBy('text_hash')
    .having(({ fn }) => fn.countAll(), '>', 1)
    .select('text_hash')
    .execute();
  return currentSourcesAmong(
    db,
    ids,
    twins.map(({ text_hash }) => text_hash),
  );
}
