// One run of the benchmark in a process of its own, so that its memory is its own: makes a corpus, adds and checks it,
// adds one more article, and says on standard output what that took. Given: profile, number of articles, seed,
// and processes that read (one: this process, so that its processor time is all there is).
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add } from '../../../src/pipeline/add.ts';
import { compareNew } from '../../../src/pipeline/check.ts';
import { packedJson } from '../../../src/store/packed-record.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { fileOf, type MadeArticle, type Planted, storiesOf } from '../made/corpus.ts';
import { PROFILES } from '../made/profiles.ts';
import { recallOf } from '../recall.ts';
import type { Figures, Took } from '../figures.ts';

const [name = 'steady', articles = '100', seed = '1', hands = '1'] = process.argv.slice(2);
const count = Number(articles);
const profile = PROFILES.find((one) => one.name === name);
if (!profile) throw new Error(`there is no profile "${name}"`);

const NOW = '2026-05-04T12:00:00.000Z';
const KILOBYTES = 1024;
/** So many planted pairs tell the recall to half a percent. */
const LOOKED_UP = 2_000;

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const more = mkdtempSync(join(tmpdir(), 'hearsay-bench-more-'));
const file = join(folder, 'hearsay.sqlite');
const corpus = join(folder, 'sources');

/** Writes the corpus; the last article of the first story that several outlets tell is kept for later. */
function writeCorpus(into: string): { readonly words: number; readonly planted: readonly Planted[] } {
  let [words, later]: [number, MadeArticle | null] = [0, null];
  const planted: Planted[] = [];
  for (const story of storiesOf(profile!, count + 1, Number(seed))) {
    planted.push(...story.planted);
    for (const article of story.articles) {
      const last = article === story.articles.at(-1) && (story.articles.length > 1 || count < 2);
      if (later === null && last) {
        later = article;
        writeFileSync(join(more, article.name), fileOf(article));
        continue;
      }
      words += article.text.split(/\s+/u).length;
      writeFileSync(join(into, article.name), fileOf(article));
    }
  }
  return { words, planted };
}

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs: performance.now() - wall, cpuMs: (user + system) / 1000 };
}

const request = (from: string) => ({
  paths: [from],
  options: {},
  workingFolder: from,
  now: NOW,
  hands: Number(hands),
});

async function contentHash(store: Store): Promise<string> {
  const hash = createHash('sha256');
  const rows = await store.db
    .selectFrom('finding')
    .select('packed')
    .where('shown', '=', 1)
    .orderBy('rank')
    .orderBy('fingerprint')
    .execute();
  for (const { packed } of rows) hash.update(packedJson(packed));
  return hash.digest('hex');
}

async function run(): Promise<Figures> {
  mkdirSync(corpus);
  const { words, planted } = writeCorpus(corpus);
  let store = await openStore(file);
  const adding = await timed(() => add(store, request(corpus)));
  const checking = await timed(() => compareNew(store, NOW, { hands: Number(hands) }));
  const { pairs } = await store.db
    .selectFrom('compared_pair')
    .whereRef('left', '!=', 'right')
    .select(({ fn }) => fn.countAll<number>().as('pairs'))
    .executeTakeFirstOrThrow();
  const { claims } = await store.db
    .selectFrom('article')
    .select(({ fn }) => fn.sum<number>('claims').as('claims'))
    .executeTakeFirstOrThrow();
  await store.close();
  const bytes = statSync(file).size;
  store = await openStore(file);
  const oneMore = await timed(async () => {
    await add(store, request(more));
    await compareNew(store, NOW, { hands: Number(hands) });
  });
  const megabytes = process.resourceUsage().maxRSS / KILOBYTES;
  const figures = {
    profile: name,
    articles: count,
    words,
    claims,
    pairs,
    adding,
    checking,
    oneMore,
    megabytes,
    kilobytesEach: bytes / KILOBYTES / count,
    recall: await recallOf(store, planted.slice(0, LOOKED_UP)),
    hash: await contentHash(store),
  };
  await store.close();
  return figures;
}

try {
  process.stdout.write(JSON.stringify(await run()));
} finally {
  for (const one of [folder, more]) rmSync(one, { recursive: true });
}
