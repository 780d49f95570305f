import { expect, test } from 'vitest';
import { codeOf, fetcher, pageOf } from './asking.ts';
import { redirect, serve, text } from './local-server.ts';

test('says who it is, and nothing about who asks', async () => {
  let headers: NodeJS.Dict<string | string[]> = {};
  const server = await serve({
    '/a': (request, response) => {
      headers = request.headers;
      response.writeHead(200, { 'content-type': 'text/plain', 'set-cookie': 'secret=1' }).end('hello');
    },
  });
  const page = pageOf(await fetcher().fetch(`${server.origin}/a#part`));
  expect(page).toMatchObject({ requested: `${server.origin}/a`, address: `${server.origin}/a`, status: 200 });
  expect(page.headers).not.toHaveProperty('set-cookie');
  expect(headers['user-agent']).toMatch(/^Hearsay\/1\.2\.3 /u);
  expect(Object.keys(headers).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ]);
});

test('does what robots.txt says, asked once, also where a redirect leads', async () => {
  const server = await serve({
    '/robots.txt': text('User-agent: *\nDisallow: /private\n\nUser-agent: Hearsay\nDisallow: /not-for-us\n'),
    '/a': text('hello'),
    '/away': redirect('/not-for-us/b'),
    '/private': text('for us'),
  });
  const asking = fetcher();
  const codes = [];
  for (const path of ['/a', '/not-for-us/a', '/away', '/private'])
    codes.push(codeOf(await asking.fetch(server.origin + path)));
  expect(codes).toEqual(['fetched', 'robots', 'robots', 'fetched']);
  expect(server.asked()).toEqual(['/robots.txt', '/a', '/away', '/private']);
});

test.each([
  ['is not there', 404, 'fetched'],
  ['is forbidden', 403, 'fetched'],
  ['is broken', 500, 'robots'],
  ['is too busy', 429, 'robots'],
])('a robots.txt that %s', async (_what, status, code) => {
  const server = await serve({ '/robots.txt': (_q, r) => r.writeHead(status).end(), '/a': text('hello') });
  expect(codeOf(await fetcher({ limits: { tries: 1 } }).fetch(`${server.origin}/a`))).toBe(code);
});

test('a hostile robots.txt takes no time', async () => {
  const hostile = `User-agent: *\nDisallow: /${'*a'.repeat(20_000)}$\n${'Disallow: /x*y*z$\n'.repeat(20_000)}`;
  const server = await serve({ '/robots.txt': text(hostile), [`/${'a'.repeat(1000)}`]: text('hello') });
  const before = process.cpuUsage();
  await fetcher({ limits: { totalMs: 5000 } }).fetch(`${server.origin}/${'a'.repeat(1000)}`);
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});

test('asks one host one thing at a time, with a pause, and others meanwhile', async () => {
  const [starts, now]: [number[], number[]] = [[], []];
  let open = 0;
  const slow = await serve(
    Object.fromEntries(
      ['/1', '/2', '/3'].map((path) => [
        path,
        (_request, response) => {
          starts.push(performance.now());
          now.push(++open);
          setTimeout(() => {
            open--;
            response.writeHead(200, { 'content-type': 'text/plain' }).end('hello');
          }, 20);
        },
      ]),
    ),
  );
  const asking = fetcher({ limits: { pauseMs: 60 } });
  await Promise.all(['/1', '/2', '/3'].map((path) => asking.fetch(slow.origin + path)));
  expect(Math.max(...now)).toBe(1);
  const gaps = starts.slice(1).map((at, i) => at - (starts[i] ?? 0));
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(75);
});

test('a Crawl-delay is kept', async () => {
  const starts: number[] = [];
  const page: Parameters<typeof serve>[0][string] = (_request, response) => {
    starts.push(performance.now());
    response.writeHead(200, { 'content-type': 'text/plain' }).end('hello');
  };
  const server = await serve({
    '/robots.txt': text('User-agent: *\nCrawl-delay: 0.2\n'),
    '/1': page,
    '/2': page,
  });
  const asking = fetcher();
  await Promise.all(['/1', '/2'].map((path) => asking.fetch(server.origin + path)));
  expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThanOrEqual(195);
});

test.each([
  ['429 with Retry-After in seconds', 429, () => '1', 950],
  ['503 with Retry-After as a date', 503, () => new Date(Date.now() + 2000).toUTCString(), 900],
  ['503 without', 503, () => undefined, 0],
])('%s is asked again, not sooner', async (_what, status, retryAfter, atLeast) => {
  const times: number[] = [];
  const server = await serve({
    '/a': (_request, response) => {
      times.push(performance.now());
      const after = retryAfter();
      if (times.length === 1)
        response.writeHead(status, after === undefined ? {} : { 'retry-after': after }).end();
      else response.writeHead(200, { 'content-type': 'text/plain' }).end('hello');
    },
  });
  expect(codeOf(await fetcher().fetch(`${server.origin}/a`))).toBe('fetched');
  expect(times).toHaveLength(2);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(atLeast);
});

test('gives up after three tries, and at once on what will not pass', async () => {
  const server = await serve({
    '/busy': (_q, r) => r.writeHead(503).end(),
    '/gone': (_q, r) => r.writeHead(410).end(),
  });
  const asking = fetcher();
  expect(codeOf(await asking.fetch(`${server.origin}/busy`))).toBe('busy');
  expect(codeOf(await asking.fetch(`${server.origin}/gone`))).toBe('not-there');
  expect(server.asked().filter((path) => path !== '/robots.txt')).toEqual([
    '/busy',
    '/busy',
    '/busy',
    '/gone',
  ]);
});

test('asks only for what has changed', async () => {
  const server = await serve({
    '/a': ({ headers }, response) => {
      const same =
        headers['if-none-match'] === '"v1"' &&
        headers['if-modified-since'] === 'Mon, 04 May 2026 12:00:00 GMT';
      response
        .writeHead(same ? 304 : 200, { 'content-type': 'text/plain', etag: '"v1"' })
        .end(same ? undefined : 'hello');
    },
    '/moved': ({ headers }, response) => {
      response.writeHead(headers['if-none-match'] === undefined ? 500 : 302, { location: '/a' }).end();
    },
  });
  const known = { etag: '"v1"', lastModified: 'Mon, 04 May 2026 12:00:00 GMT' };
  expect(await fetcher().fetch(`${server.origin}/a`, known)).toEqual({ notModified: true });
  expect(pageOf(await fetcher().fetch(`${server.origin}/a`)).headers['etag']).toBe('"v1"');
  // What is known of one address is not said to another.
  expect(pageOf(await fetcher().fetch(`${server.origin}/moved`, known)).address).toBe(`${server.origin}/a`);
});

test.each([301, 302, 303, 307, 308])('follows a %i, five in a row at most', async (status) => {
  const pages = Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`/${i}`, redirect(`/${i - 1}`, status)]));
  const server = await serve({ ...pages, '/0': text('hello') });
  const asking = fetcher();
  expect(pageOf(await asking.fetch(`${server.origin}/5`)).address).toBe(`${server.origin}/0`);
  expect(codeOf(await asking.fetch(`${server.origin}/6`))).toBe('too-many-redirects');
});
