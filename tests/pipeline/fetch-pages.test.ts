import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type AddRequest, add } from '../../src/pipeline/add.ts';
import { type Store, openStore } from '../../src/pipeline/open.ts';
import { redirect, serve, text } from '../ingest/fetching/local-server.ts';
import { listSources } from '../../src/store/sources.ts';

const NOW = '2026-05-04T12:00:00.000Z';
const QUICK = { pauseMs: 0, backoffMs: 5, totalMs: 10_000, tries: 1 };
const ARTICLE = 'Twelve hurt in Lisk\n\nTwelve people were hurt in Lisk on Tuesday, the police said.\n';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

const request = (paths: readonly string[], over: Partial<AddRequest> = {}): AddRequest => ({
  paths,
  options: {},
  workingFolder: '/nowhere',
  now: NOW,
  fetching: { allowPrivate: true, limits: QUICK },
  ...over,
});

test('a page is a source under the address that answered; one that cannot be fetched stops no other', async () => {
  const server = await serve({
    '/a': text(ARTICLE),
    '/moved': redirect('/b'),
    '/b': text(ARTICLE.replaceAll('Twelve', 'Twenty')),
    '/picture': text('', { 'content-type': 'image/png' }),
    '/empty': text(' \n'),
  });
  const at = (path: string) => server.origin + path;
  const paths = ['/a', '/gone', '/moved', '/picture', '/empty', '/b', '/a#comments'].map(at);
  const { sources, unreadable, warnings } = await add(store, request([...paths, 'missing.txt']));
  expect(sources.map(({ source, outcome }) => [source.address, outcome])).toEqual([
    [at('/a'), 'new'],
    [at('/b'), 'new'],
  ]);
  expect((await listSources(store))[0]?.revision.text).toBe(ARTICLE);
  expect(unreadable.map(({ code, path }) => [code, path])).toEqual([
    ['missing', 'missing.txt'],
    ['not-there', at('/gone')],
    ['unsupported', at('/picture')],
    ['empty', at('/empty')],
  ]);
  expect(warnings.filter(({ code }) => code === 'same-address').map(({ path }) => path)).toEqual([
    at('/b'),
    at('/a#comments'),
  ]);
});

test('a page fetched again is left as it is, or becomes a new revision where it has changed', async () => {
  let page = ARTICLE;
  const server = await serve({
    '/a': (asked, answer) => {
      text(page)(asked, answer);
    },
  });
  const outcome = async () => (await add(store, request([`${server.origin}/a`]))).sources[0]?.outcome;
  expect(await outcome()).toBe('new');
  expect(await outcome()).toBe('unchanged');
  page = ARTICLE.replaceAll('Twelve', 'Fourteen');
  expect(await outcome()).toBe('changed');
});

test('loopback and other schemes are refused unless asked for', async () => {
  const server = await serve({ '/a': text(ARTICLE) });
  const paths = [`${server.origin}/a`, 'ftp://news.example/a', 'https://me:secret@news.example/'];
  const { sources, unreadable } = await add(store, request(paths, { fetching: { limits: QUICK } }));
  expect(sources).toEqual([]);
  expect(unreadable.map(({ code }) => code)).toEqual([
    'private-address',
    'unsupported-scheme',
    'credentials',
  ]);
  expect(server.connections()).toBe(0);
});

test('what a list names is fetched only when asked for', async () => {
  const server = await serve({ '/a': text(ARTICLE), '/b': text(ARTICLE.replaceAll('Twelve', 'Twenty')) });
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-list-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const list = `url,outlet\n${server.origin}/a,Harbour Post\n${server.origin}/b,Lisk Courier\n`;
  writeFileSync(join(folder, 'links.csv'), list);
  const asked = (links: boolean) =>
    add(
      store,
      request(['links.csv'], {
        workingFolder: folder,
        fetching: { allowPrivate: true, limits: QUICK, links },
      }),
    );
  const before = await asked(false);
  expect(before.sources).toEqual([]);
  expect(before.warnings.map(({ code }) => code)).toContain('not-fetched');
  expect(server.connections()).toBe(0);
  await asked(true);
  const sources = await listSources(store);
  expect(sources.map(({ address, revision }) => [address, revision.metadata.outlet?.value])).toEqual([
    [`${server.origin}/a`, 'Harbour Post'],
    [`${server.origin}/b`, 'Lisk Courier'],
  ]);
});

test('what has not changed since the last time is not sent again', async () => {
  const sent: number[] = [];
  const server = await serve({
    '/a': ({ headers }, response) => {
      const status = headers['if-none-match'] === '"v1"' ? 304 : 200;
      sent.push(status);
      response
        .writeHead(status, { 'content-type': 'text/plain', etag: '"v1"' })
        .end(status === 304 ? undefined : ARTICLE);
    },
  });
  for (let i = 0; i < 2; i++) await add(store, request([`${server.origin}/a`]));
  expect(sent).toEqual([200, 304]);
});
