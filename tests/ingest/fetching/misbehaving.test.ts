import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { codeOf, fetcher, pageOf } from './asking.ts';
import { redirect, serve, text } from './local-server.ts';

const HTML = { 'content-type': 'text/html' };
const loop = (path: string, status: number) => redirect(path, status);

/** Sends `chunk` every few milliseconds, for ever. */
const endless =
  (
    chunk: Buffer | string,
    everyMs: number,
    headers: Readonly<Record<string, string>> = HTML,
  ): RequestListener =>
  (_request, response) => {
    response.writeHead(200, headers);
    const timer = setInterval(() => response.write(chunk), everyMs);
    response.on('close', () => {
      clearInterval(timer);
    });
  };

/** Writes bytes that are no tidy answer, and closes. */
const raw =
  (bytes: string): RequestListener =>
  (request) => {
    request.socket.end(bytes);
  };

const BOMB = gzipSync(Buffer.alloc(20_000_000));
const MANY_HEADERS = Array.from({ length: 2000 }, (_, i) => `X-${i}: ${'a'.repeat(40)}`).join('\r\n');

const MISBEHAVIOUR: readonly (readonly [string, RequestListener, string])[] = [
  ['never answers', () => undefined, 'timeout'],
  ['sends a byte now and then (slow loris)', endless('a', 60), 'timeout'],
  [
    'sends headers a letter at a time',
    ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('X'), 60);
      socket.on('close', () => {
        clearInterval(timer);
      });
    },
    'timeout',
  ],
  ['streams without end', endless(Buffer.alloc(16_384, 'a'), 1), 'too-large'],
  [
    'unpacks to 20 MB (gzip bomb)',
    (_q, r) => r.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(BOMB),
    'too-large',
  ],
  [
    'packs a bomb in a packing',
    (_q, r) => r.writeHead(200, { ...HTML, 'content-encoding': 'gzip, br' }).end(brotliCompressSync(BOMB)),
    'too-large',
  ],
  [
    'packs more than twice',
    (_q, r) => r.writeHead(200, { ...HTML, 'content-encoding': 'gzip, gzip, gzip' }).end(gzipSync('a')),
    'bad-encoding',
  ],
  [
    'packs hundreds of times',
    (_q, r) => r.writeHead(200, { ...HTML, 'content-encoding': Array(500).fill('gzip').join(',') }).end('a'),
    'bad-encoding',
  ],
  [
    'packs in a way nobody asked for',
    (_q, r) => r.writeHead(200, { ...HTML, 'content-encoding': 'compress' }).end('a'),
    'bad-encoding',
  ],
  [
    'says it is packed and is not',
    (_q, r) => r.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end('hello'),
    'bad-encoding',
  ],
  [
    'ends in the middle of what it packed',
    (_q, r) =>
      r
        .writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
        .end(gzipSync('hello '.repeat(999)).subarray(0, 30)),
    'truncated',
  ],
  [
    'promises more bytes than it sends',
    raw('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nhello'),
    'truncated',
  ],
  [
    'breaks off between two chunks',
    raw('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n'),
    'truncated',
  ],
  [
    'sends a chunk of no length',
    raw('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n'),
    'bad-answer',
  ],
  [
    'sends headers beyond measure',
    raw(`HTTP/1.1 200 OK\r\n${MANY_HEADERS}\r\n\r\nhello`),
    'headers-too-large',
  ],
  [
    'sends one header beyond measure',
    raw(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}\r\n\r\nhello`),
    'headers-too-large',
  ],
  ['does not speak HTTP', raw('220 mail.example ESMTP\r\n'), 'bad-answer'],
  ['closes without a word', ({ socket }) => socket.destroy(), 'unreachable'],
  ['redirects to itself', loop('/page', 302), 'too-many-redirects'],
  ['redirects without saying where to', (_q, r) => r.writeHead(302).end(), 'bad-answer'],
  ['redirects to a file', redirect('file:///etc/passwd'), 'unsupported-scheme'],
  ['redirects with a password', redirect('http://user:pass@news.example/'), 'credentials'],
  ['redirects to a mail server', redirect('http://127.0.0.1:25/'), 'bad-port'],
  ['asks for a password', (_q, r) => r.writeHead(401, { 'www-authenticate': 'Basic' }).end(), 'not-allowed'],
  ['has no such page', (_q, r) => r.writeHead(404).end('Not here'), 'not-there'],
  ['is broken', (_q, r) => r.writeHead(500).end(), 'http-error'],
  ['gives a part that was not asked for', (_q, r) => r.writeHead(206, HTML).end('part'), 'http-error'],
  ['is out of service', (_q, r) => r.writeHead(503).end(), 'busy'],
  ['asks for a wait of an hour', (_q, r) => r.writeHead(429, { 'retry-after': '3600' }).end(), 'busy'],
  ['sends a picture', (_q, r) => r.writeHead(200, { 'content-type': 'image/png' }).end('png'), 'unsupported'],
  [
    'sends a film without end',
    endless(Buffer.alloc(1000), 1, { 'content-type': 'video/mp4' }),
    'unsupported',
  ],
];

test.each(MISBEHAVIOUR)('a server that %s', async (_what, page, code) => {
  const server = await serve({ '/page': page });
  const started = performance.now();
  expect(codeOf(await fetcher({ limits: { tries: 2 } }).fetch(`${server.origin}/page`))).toBe(code);
  // Two tries of half a second each, and room for a busy machine.
  expect(performance.now() - started).toBeLessThan(4000);
});

test('nothing is downloaded beyond the limit', async () => {
  let sent = 0;
  const server = await serve({
    '/page': (_request, response) => {
      response.writeHead(200, HTML);
      const more = () => {
        while (response.write(Buffer.alloc(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    },
  });
  expect(codeOf(await fetcher().fetch(`${server.origin}/page`))).toBe('too-large');
  // What lies in buffers of the system on its way comes on top of the limit of 100 kB.
  expect(sent).toBeLessThan(20_000_000);
});

test('nobody listening, and a name nobody has', async () => {
  const server = await serve({});
  const asking = fetcher({
    limits: { tries: 1 },
    resolve: async (name) => {
      throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' });
    },
  });
  expect(codeOf(await asking.fetch('http://127.0.0.1:1024/'))).toBe('unreachable');
  expect(codeOf(await asking.fetch('http://nowhere.example/'))).toBe('unresolved');
  expect(server.connections()).toBe(0);
});

test('https is not fetched from a server that only speaks http, nor left for http', async () => {
  const server = await serve({ '/page': text('hello') });
  expect(codeOf(await fetcher({ limits: { tries: 1 } }).fetch(`https://127.0.0.1:${server.port}/page`))).toBe(
    'tls',
  );
});

test('bytes come as they were sent, unpacked once, whatever the server says they are', async () => {
  const bytes = Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x80]);
  const type = 'text/html; charset="windows-1251"; boundary=x';
  const server = await serve({
    '/plain': (_q, r) => r.writeHead(200, { 'content-type': type }).end(bytes),
    '/packed': (_q, r) =>
      r
        .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip, br' })
        .end(brotliCompressSync(gzipSync(bytes))),
    '/untyped': (_q, r) => r.writeHead(200).end(bytes),
  });
  const asking = fetcher();
  const hash = (of: Uint8Array) => createHash('sha256').update(of).digest('hex');
  for (const path of ['/plain', '/packed']) {
    const page = pageOf(await asking.fetch(server.origin + path));
    expect(hash(page.bytes)).toBe(hash(bytes));
    expect([page.mediaType, page.charset]).toEqual(['text/html', 'windows-1251']);
  }
  expect(pageOf(await asking.fetch(`${server.origin}/untyped`)).mediaType).toBe(null);
});
