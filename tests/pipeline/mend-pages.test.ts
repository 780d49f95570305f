import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { add } from '../../src/pipeline/add.ts';
import { check } from '../../src/pipeline/check.ts';
import { decide } from '../../src/pipeline/decide.ts';
import { fetchedFrom, mend, oneSource } from '../../src/pipeline/mend.ts';
import { type Store, openStore } from '../../src/pipeline/open.ts';
import { queueOf } from '../../src/pipeline/queue.ts';
import { currentRun } from '../../src/pipeline/run.ts';
import { listSources } from '../../src/store/sources.ts';
import { serve, text } from '../ingest/fetching/local-server.ts';
import { emptyDatabase } from '../support/database.ts';

const [DAY_1, DAY_2, DAY_3] = [
  '2026-05-04T12:00:00.000Z',
  '2026-05-05T12:00:00.000Z',
  '2026-05-06T12:00:00.000Z',
];
const QUICK = { pauseMs: 0, backoffMs: 5, totalMs: 10_000, tries: 1 };
const ARTICLE = `Twelve hurt in Lisk

Twelve people were hurt in Lisk on Monday when the ferry Tarsa struck the east pier, the police said.

The pier stays closed until Friday, the port authority said.
`;
const OTHER = `---
outlet: City Wire
published: 2026-05-05
---
Seventeen hurt in Lisk

Seventeen people were hurt in Lisk on Monday when the ferry Tarsa struck the east pier, the police said.
`;

let store: Store;
let folder: string;
beforeEach(async () => {
  store = await openStore(await emptyDatabase());
  folder = mkdtempSync(join(tmpdir(), 'hearsay-mend-'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const addAll = (paths: readonly string[], now = DAY_1) =>
  add(store, {
    paths,
    options: {},
    workingFolder: folder,
    now,
    fetching: { allowPrivate: true, limits: QUICK },
  });
const set = async (name: string, values: Readonly<Record<string, string>>, now = DAY_2) =>
  mend(store, { source: await oneSource(store, name), values, now });
const hurt = ({ findings }: Run) => findings.find(({ kind, field }) => kind === 'quantity' && field !== null);

describe('a value taken away', () => {
  test('is stated by nobody, also when the file is read again; a value given anew is the person’s', async () => {
    writeFileSync(join(folder, 'b.txt'), OTHER);
    await addAll(['b.txt']);
    await set('b.txt', { published: '', outlet: '' });
    const stated = async () => {
      const { published, outlet, cleared } = (await oneSource(store, 'b.txt')).revision.metadata;
      return { published, outlet, cleared };
    };
    const nobody = { published: null, outlet: null, cleared: ['outlet', 'published'] };
    expect(await stated()).toEqual(nobody);
    expect((await addAll(['b.txt'])).sources.map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect(await stated()).toEqual(nobody);
    writeFileSync(join(folder, 'b.txt'), `${OTHER}\nThe mayor was there.\n`);
    expect((await addAll(['b.txt'])).sources.map(({ outcome }) => outcome)).toEqual(['changed']);
    expect(await stated()).toEqual(nobody);
    await set('b.txt', { outlet: 'Lisk Post' });
    expect(await stated()).toEqual({
      published: null,
      outlet: { value: 'Lisk Post', from: 'reviewer' },
      cleared: ['published'],
    });
    await addAll(['b.txt']);
    expect((await stated()).cleared).toEqual(['published']);
  });

  test.each([
    [{ url: '' }, 'cannot be taken away'],
    [{ editor: '' }, 'no value "editor"'],
  ])('%j cannot be', async (values, words) => {
    writeFileSync(join(folder, 'b.txt'), OTHER);
    await addAll(['b.txt']);
    await expect(set('b.txt', values as Readonly<Record<string, string>>)).rejects.toThrow(words);
  });
});

test('what rests on a mended value is compared again, and decisions stay with their findings', async () => {
  writeFileSync(join(folder, 'a.txt'), ARTICLE);
  writeFileSync(join(folder, 'b.txt'), OTHER);
  await addAll(['a.txt', 'b.txt']);
  const finding = hurt(await check(store, DAY_1));
  expect(finding).toBeDefined();
  await decide(store, {
    findings: [finding?.id ?? ''],
    verdict: 'confirm',
    reason: 'two counts',
    reviewer: 'Ada',
    now: DAY_1,
  });
  // Published two days before the other: a later count may be higher, and the conflict is none.
  const earlier = await set('a.txt', { published: '2026-05-03', outlet: 'Lisk Post' });
  expect(hurt(earlier.run)).toBeUndefined();
  expect(earlier.run.changes.gone).toContain(finding?.fingerprint);
  const cleared = await set('a.txt', { published: '' });
  expect(hurt(cleared.run)?.fingerprint).toBe(finding?.fingerprint);
  const queued = queueOf(await currentRun(store)).find(({ finding: one }) => one.id === finding?.id);
  expect([queued?.decision?.verdict, queued?.state]).toEqual(['confirm', 'standing']);
});

describe('a page’s address', () => {
  test('can be mended: its past, its findings and decisions stay, and it is not added twice', async () => {
    writeFileSync(join(folder, 'b.txt'), OTHER);
    const server = await serve({ '/a?from=mail': text(ARTICLE, { etag: '"1"' }) });
    const asked = `${server.origin}/a?from=mail`;
    await addAll([asked, 'b.txt']);
    const finding = hurt(await check(store, DAY_1));
    const url = 'https://lisk-post.example/ferry';
    const { run } = await set(asked, { url });
    expect(run.sources.map(({ address }) => address).sort()).toEqual(['b.txt', url]);
    expect(hurt(run)?.fingerprint).toBe(finding?.fingerprint);
    expect(run.changes.sources).toMatchObject({ added: [{}], removed: [{}] });
    expect(await fetchedFrom(store, await oneSource(store, url))).toMatchObject([{ asked, goneAt: null }]);
    const again = await add(store, {
      paths: [asked],
      options: { author: 'Ada' },
      workingFolder: folder,
      now: DAY_2,
      fetching: { allowPrivate: true, limits: QUICK },
    });
    expect(again.sources.map(({ source }) => source.address)).toEqual([url]);
    expect((await currentRun(store)).sources).toHaveLength(2);
  });

  test('is not one that another source has', async () => {
    const server = await serve({ '/a': text(ARTICLE), '/b': text(ARTICLE.replaceAll('Twelve', 'Nine')) });
    await addAll([`${server.origin}/a`, `${server.origin}/b`]);
    await expect(set(`${server.origin}/a`, { url: `${server.origin}/b` })).rejects.toThrow('another source');
    expect((await currentRun(store)).sources).toHaveLength(2);
  });
});

test('a person’s own list of outlets knows whose a fetched page is', async () => {
  writeFileSync(
    join(folder, 'outlets.yaml'),
    'outlets:\n  - name: The Lisk Lantern\n    hosts: [127.0.0.1]\n    language: en\n',
  );
  const server = await serve({ '/a': text(ARTICLE) });
  const { warnings } = await addAll([`${server.origin}/a`]);
  expect(warnings).toEqual([]);
  expect((await listSources(store)).map(({ revision }) => revision.metadata.outlet)).toEqual([
    { value: 'The Lisk Lantern', from: 'outlet-list' },
  ]);
});

describe('pages that are fetched again', () => {
  const page = (body: string) =>
    `<!doctype html><html><head><title>Twelve hurt in Lisk</title></head><body><article><h1>Twelve hurt in Lisk</h1>${body
      .split('\n\n')
      .slice(1)
      .map((words) => `<p>${words}</p>`)
      .join('')}</article></body></html>`;

  /** Every way a page answers on another day, side by side on one server. */
  test('unchanged, changed, changed with a note, withdrawn and busy ones, all in one go', async () => {
    let day = 1;
    const html = { 'content-type': 'text/html; charset=utf-8' };
    const edited = page(ARTICLE.replace('Twelve people', 'Fourteen people'));
    const noted = page(
      `${ARTICLE.replace('until Friday', 'until Sunday')}\n\nCorrection: an earlier version of this article misstated how long the pier stays closed.`,
    );
    const sent: Record<string, number[]> = {};
    const server = await serve({
      '/same': ({ headers, url = '' }, answer) => {
        const status = headers['if-none-match'] === '"v1"' ? 304 : 200;
        (sent[url] ??= []).push(status);
        answer.writeHead(status, { ...html, etag: '"v1"' }).end(status === 304 ? undefined : page(ARTICLE));
      },
      '/lies': (_asked, answer) => {
        // Another ETag each time, and the same words.
        answer.writeHead(200, { ...html, etag: `"${day}"` }).end(page(ARTICLE.replace('Tarsa', 'Sela')));
      },
      '/silent': (_asked, answer) => {
        answer.writeHead(200, { ...html, etag: `"${day}"` }).end(day === 1 ? page(ARTICLE) : edited);
      },
      '/noted': (_asked, answer) => {
        answer.writeHead(200, html).end(day === 1 ? page(ARTICLE) : noted);
      },
      '/withdrawn': (_asked, answer) => {
        if (day === 2) answer.writeHead(410).end('gone');
        else answer.writeHead(200, { ...html, etag: '"w"' }).end(page(ARTICLE.replace('Tarsa', 'Orel')));
      },
      '/lost': (_asked, answer) => {
        if (day === 1) answer.writeHead(200, html).end(page(ARTICLE.replace('Tarsa', 'Mira')));
        else answer.writeHead(404).end('not found');
      },
      '/busy': (_asked, answer) => {
        if (day === 1) answer.writeHead(200, html).end(page(ARTICLE.replace('Tarsa', 'Nela')));
        else answer.writeHead(503, { 'retry-after': '0' }).end();
      },
    });
    const at = (path: string) => server.origin + path;
    const paths = ['/same', '/lies', '/silent', '/noted', '/withdrawn', '/lost', '/busy', '/never'].map(at);
    const first = await addAll(paths);
    expect(first.unreadable.map(({ code, path }) => [code, path])).toEqual([['not-there', at('/never')]]);
    await check(store, DAY_1);

    day = 2;
    const second = await addAll(paths, DAY_2);
    expect(sent['/same']).toEqual([200, 304]);
    expect(second.sources.map(({ source, outcome }) => [source.address, outcome])).toEqual([
      [at('/lies'), 'unchanged'],
      [at('/silent'), 'changed'],
      [at('/noted'), 'changed'],
    ]);
    expect(second.unreadable.map(({ code, path, message }) => [code, path, message])).toEqual([
      ['gone', at('/withdrawn'), 'It is there no more (410): what was read of it on 2026-05-04 is kept.'],
      ['gone', at('/lost'), 'It is there no more (404): what was read of it on 2026-05-04 is kept.'],
      ['busy', at('/busy'), expect.any(String)],
      ['not-there', at('/never'), expect.any(String)],
    ]);
    const run = await check(store, DAY_2, second.unreadable);
    expect(run.sources).toHaveLength(7);
    const edits = run.findings.filter(({ kind }) => kind === 'silent-edit' || kind === 'edited');
    const addressOf = (id: string | undefined) => run.sources.find((source) => source.id === id)?.address;
    expect(
      edits
        .map(({ kind, sides }) => [kind, addressOf(sides[0].sourceId), sides.map(({ value }) => value)])
        .sort(),
    ).toEqual([
      ['edited', at('/noted'), expect.arrayContaining([expect.stringMatching(/Friday/u)])],
      ['silent-edit', at('/silent'), expect.arrayContaining([expect.stringMatching(/Twelve/iu)])],
    ]);
    for (const { sides } of edits) {
      const earlier = sides.find((side) => side.earlier !== undefined);
      expect(earlier?.earlier?.readAt).toBe(DAY_1);
    }
    const goneAt = async (path: string) =>
      (await fetchedFrom(store, await oneSource(store, at(path)))).map((answer) => answer.goneAt);
    expect([
      await goneAt('/withdrawn'),
      await goneAt('/lost'),
      await goneAt('/busy'),
      await goneAt('/same'),
    ]).toEqual([[DAY_2], [DAY_2], [null], [null]]);

    // It comes back as it was: no longer gone, and no new revision.
    day = 3;
    const third = await addAll([at('/withdrawn'), at('/lost')], DAY_3);
    expect(third.sources.map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect([await goneAt('/withdrawn'), await goneAt('/lost')]).toEqual([[null], [DAY_2]]);
  });
});
