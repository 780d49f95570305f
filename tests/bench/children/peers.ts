// What others need for parts of the same work, in one process on the same machine, and what we need for these parts.
import { createRequire } from 'node:module';
import BetterSqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { sketchOf } from '../../../src/link/min-hash.ts';
import type { ClaimId } from '../../../src/model/ids.ts';
import { looseText, understand } from '../../../src/pipeline/read.ts';
import { packClaimIds } from '../../../src/store/packed-claim-ids.ts';
import { openStore } from '../../../src/store/store.ts';
import type { Peers, Rates } from '../figures.ts';
import { storiesOf } from '../made/corpus.ts';
import { PROFILES } from '../made/profiles.ts';

const require = createRequire(import.meta.url);
const ARTICLES = Number(process.argv[2] ?? '100');
const MICROSECONDS = 1000;
const MILLISECONDS = 1000;

const [steady] = PROFILES;
const texts = steady ? [...storiesOf(steady, ARTICLES)].flatMap(({ articles }) => articles) : [];
const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

/** Things done in a second of processor time; the first round only warms up. */
async function rate(things: number, work: () => unknown): Promise<number> {
  await work();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (things * MILLISECONDS * MICROSECONDS) / (user + system);
}

/** Words a second: all that we understand of a text, and wink-nlp's tokens, sentences, tags, names and negations. */
async function analysis(): Promise<Rates> {
  const winkNLP = require('wink-nlp') as (
    model: unknown,
    pipe: readonly string[],
  ) => { readDoc: (text: string) => { tokens: () => { length: () => number } } };
  const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'negation', 'pos', 'ner', 'cer']);
  return {
    ours: await rate(words, () => {
      for (const { name, text } of texts) understand(looseText(name, text, null));
    }),
    theirs: await rate(words, () => {
      for (const { text } of texts) nlp.readDoc(text).tokens().length();
    }),
  };
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const SHINGLE = 4;
const HASHES = 64;

/** Sketches a second, of texts cut into words already. */
async function sketches(): Promise<Rates> {
  const { Minhash } = require('minhash') as {
    Minhash: new (options: { numPerm: number }) => { update: (shingle: string) => void };
  };
  const cut = texts.map(({ text }) => wordsIn(text));
  return {
    ours: await rate(cut.length, () => {
      for (const some of cut) sketchOf(some);
    }),
    theirs: await rate(cut.length, () => {
      for (const some of cut) {
        const sketch = new Minhash({ numPerm: HASHES });
        for (let at = 0; at + SHINGLE <= some.length; at++)
          sketch.update(some.slice(at, at + SHINGLE).join(' '));
      }
    }),
  };
}

const REVISIONS = 2_000;
const CLAIMS = 20;
/** Of an id, after its prefix. */
const DIGITS = 16;

/** Claims a second: kept by the store, all of a reading in one row, and inserted one by one with a prepared statement in one transaction. */
async function claimRows(): Promise<Rates> {
  const claims = Array.from(
    { length: CLAIMS },
    (_, at) => `clm_${String(at).padStart(DIGITS, '0')}` as ClaimId,
  );
  const raw = new BetterSqlite(':memory:');
  raw.exec(
    'create table claim (revision integer not null, seq integer not null, id text not null, primary key (revision, seq))',
  );
  const insert = raw.prepare('insert into claim values (?, ?, ?)');
  const store = await openStore(':memory:');
  await sql`pragma foreign_keys = off`.execute(store.db);
  const rates = {
    theirs: await rate(REVISIONS * CLAIMS, () => {
      raw.exec('delete from claim; begin');
      for (let revision = 0; revision < REVISIONS; revision++)
        for (const [seq, id] of claims.entries()) insert.run(revision, seq, id);
      raw.exec('commit');
    }),
    ours: await rate(REVISIONS * CLAIMS, async () => {
      await store.db.deleteFrom('reading').execute();
      await store.db.transaction().execute(async (trx) => {
        for (let revision = 0; revision < REVISIONS; revision++)
          await trx
            .insertInto('reading')
            .values({ revision, stages: '', hash: '', claims: packClaimIds(claims) })
            .execute();
      });
    }),
  };
  await store.close();
  return rates;
}

const peers: Peers = { analysis: await analysis(), sketches: await sketches(), claimRows: await claimRows() };
process.stdout.write(JSON.stringify(peers));
