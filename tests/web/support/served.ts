import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { add } from '../../../src/pipeline/add.ts';
import { check } from '../../../src/pipeline/check.ts';
import { openStore, type Store } from '../../../src/pipeline/open.ts';
import type { Run } from '../../../src/model/run.ts';
import { serve } from '../../../src/web/serve.ts';
import { STAGES } from '../../../src/pipeline/stages.ts';
import { endCheck } from '../../../src/store/checks.ts';
import { replaceEvents } from '../../../src/store/events.ts';
import { replaceFindings } from '../../../src/store/kept-findings.ts';
import { clearPending } from '../../../src/store/pending.ts';
import { keepReading } from '../../../src/store/readings.ts';
import { sourceKeys } from '../../../src/store/sources.ts';
import { DIALECT, newSchema } from '../../support/database.ts';
import { ferryRun } from '../../support/run.ts';
import { buildPage } from './page.ts';

/** A page that is served from a database of its own. */
export interface ServedPage {
  readonly folder: string;
  readonly store: Store;
  /** How it was opened. */
  readonly database: string;
  /** With the token. */
  readonly url: string;
  /** "http://127.0.0.1:4321". */
  readonly origin: string;
  readonly run: Run;
  /** Serves no longer; the database stays open. */
  readonly stop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Articles as files: front matter, then the text. */
export function writeArticles(folder: string, run: Run): void {
  mkdirSync(path.join(folder, 'sources'), { recursive: true });
  for (const { path: file, revision } of run.sources) {
    const { title, outlet, author, published, url } = revision.metadata;
    const front = Object.entries({ title, outlet, author, published, url }).flatMap(([name, stated]) =>
      stated ? [`${name}: ${JSON.stringify(stated.value)}`] : [],
    );
    writeFileSync(
      path.join(folder, file ?? 'sources/unnamed.md'),
      `---\n${front.join('\n')}\n---\n${revision.text}`,
    );
  }
}

/** A file others can open too, or a schema on the server, by what the tests run on. */
async function databaseIn(folder: string): Promise<string> {
  return DIALECT === 'postgres' ? newSchema() : path.join(folder, 'story.sqlite');
}

/** Reads the articles of a made-up run for real, compares them, and serves the page on a free port. */
export async function servedPage(run: Run = ferryRun()): Promise<ServedPage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-page-'));
  writeArticles(folder, run);
  const database = await databaseIn(folder);
  const store = await openStore(database);
  const at = '2026-01-01T00:00:00.000Z';
  await add(store, { paths: ['sources'], options: {}, workingFolder: folder, now: at });
  const checked = await check(store, at);
  return serveStore(folder, { store, database }, checked);
}

/** Keeps a made-up run as it is, record by record, and serves it: what no reading of an article would ever give, too. */
export async function servedRecords(run: Run): Promise<ServedPage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-page-'));
  const database = await databaseIn(folder);
  const store = await openStore(database);
  for (const source of run.sources) {
    const { id: revisionId } = source.revision;
    const attributions = run.attributions.filter((one) => one.revisionId === revisionId);
    const claims = run.claims.filter((one) => one.revisionId === revisionId);
    const analysis = { paragraphs: [], entities: [], language: 'en', published: null };
    await keepReading(store, {
      source,
      reading: { revisionId, analysis, attributions, claims },
      stages: STAGES,
    });
  }
  await keepFound(store, run);
  return serveStore(folder, { store, database }, run);
}

/** Keeps the events and findings of a made-up run as a check would. */
async function keepFound(
  store: Store,
  { sources, claims, events, findings, unreadable }: Run,
): Promise<void> {
  const keys = await sourceKeys(
    store,
    sources.map(({ id }) => id),
  );
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const placeOf = (id: Run['claims'][number]['id']) => {
    const claim = claimOf.get(id);
    return { source: keys.get(claim?.sourceId ?? sources[0]!.id) ?? 0, seq: claim?.seq ?? 0 };
  };
  await replaceEvents(
    store,
    [],
    events.map((event) => ({ event, places: event.claimIds.map(placeOf) })),
  );
  const placed = findings.map((finding, rank) => ({
    finding,
    rank: String(rank).padStart(6, '0'),
    nodes: finding.sides.map(({ claimId }) => {
      const { source, seq } = placeOf(claimId);
      return { source, at: seq };
    }),
  }));
  await replaceFindings(store, [{ bundle: 'made up', nodes: [], findings: placed }]);
  const none = { added: [], edited: [], removed: [], unchanged: 0 };
  const changes = { first: true, appeared: [], changed: [], gone: [], unchanged: 0, sources: none };
  await clearPending(store, [...keys.values()]);
  await endCheck(store, { stages: STAGES, corrections: '', unreadable }, changes, '2026-01-01T00:00:00.000Z');
}

/** Serves a database that is there already. */
export async function serveStore(
  folder: string,
  { store, database }: { readonly store: Store; readonly database: string },
  run: Run,
): Promise<ServedPage> {
  await buildPage();
  const now = () => new Date().toISOString();
  const { url, close } = await serve({ store, database, host: '127.0.0.1', port: 0, reviewer: 'Ada', now });
  return {
    folder,
    store,
    database,
    url,
    origin: new URL(url).origin,
    run,
    stop: close,
    close: async () => {
      await close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
