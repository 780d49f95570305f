import { mkdirSync, symlinkSync, writeFileSync, rmSync, mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLog } from '../../src/pipeline/log.ts';
import { PageNotBuilt, readAssets } from '../../src/web/server/assets.ts';
import { sameToken } from '../../src/web/server/tokens.ts';
import { servedPage, type ServedPage } from './support/served.ts';

const TOO_LARGE = 413;

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

let page: ServedPage;
let port: number;
let cookie: string;

beforeAll(async () => {
  page = await servedPage();
  port = Number(new URL(page.origin).port);
  const { headers } = await ask(new URL(page.url).search, { path: '/' });
  cookie = (headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
});

afterAll(async () => {
  await page.close();
});

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request, byte for byte as it stands here: a browser's own fetch would tidy paths and forbid headers. */
function ask(
  address: string,
  { method = 'GET', path: start = '', headers = {}, body }: Asked = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path: start + address,
        headers: { Host: `127.0.0.1:${port}`, ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          });
        });
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

const inside = (address: string, asked: Asked = {}) =>
  ask(address, { ...asked, headers: { Cookie: cookie, ...asked.headers } });

const WRITE = { 'Content-Type': 'application/json', 'X-Hearsay': 'page' };

function decision(headers: Readonly<Record<string, string>>, change: object = {}): Promise<Answer> {
  const body = {
    findings: [page.run.findings[0]?.id],
    verdict: 'confirm',
    reason: '',
    reviewer: 'Eve',
    seen: 0,
    ...change,
  };
  return inside('/api/decisions', { method: 'POST', headers, body: JSON.stringify(body) });
}

describe('who may come in', () => {
  it.each(['/', '/api/inbox', '/api/me', '/assets/nothing.js', '/nowhere', '/?token=', '/?token=guess'])(
    'turns %s away without the token',
    async (address) => {
      expect(await ask(address)).toMatchObject({ status: 401 });
    },
  );

  it('gives a cookie for the token that scripts cannot read and other sites cannot send', async () => {
    const { status, headers } = await ask(new URL(page.url).search, { path: '/' });
    expect(status).toBe(303);
    expect(headers['location']).toBe('/');
    expect(headers['set-cookie']?.[0]).toMatch(
      /^hearsay-review-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/u,
    );
    expect(headers['set-cookie']?.[0]).not.toContain(new URL(page.url).searchParams.get('token'));
  });

  it('has a token of 256 bits, compared in full', () => {
    expect(Buffer.from(new URL(page.url).searchParams.get('token') ?? '', 'base64url')).toHaveLength(32);
    expect(sameToken('abc', 'abc')).toBe(true);
    expect(sameToken('abd', 'abc')).toBe(false);
    expect(sameToken('ab', 'abc')).toBe(false);
    expect(sameToken(undefined, 'abc')).toBe(false);
  });

  it('lets in with the cookie', async () => {
    expect(await inside('/')).toMatchObject({ status: 200 });
    expect(JSON.parse((await inside('/api/me')).body)).toMatchObject({ reviewer: 'Ada' });
  });

  it('turns away another page’s cookie and a changed one', async () => {
    for (const other of [cookie.replace(/=.*/u, '=0'), cookie.replace(/\d+=/u, '1='), `${cookie}x`])
      expect((await ask('/api/inbox', { headers: { Cookie: other } })).status).toBe(401);
  });
});

describe('under which name it is asked', () => {
  it.each([
    'evil.example',
    `evil.example:{port}`,
    '127.0.0.1.nip.io:{port}',
    '127.0.0.1',
    'localhost',
    '0.0.0.0:{port}',
  ])('turns the name “%s” away, reading and writing', async (name) => {
    const Host = name.replace('{port}', String(port));
    expect((await inside('/api/inbox', { headers: { Host } })).status).toBe(403);
    expect((await decision({ ...WRITE, Host })).status).toBe(403);
  });

  it('turns a request without a name away', async () => {
    expect(await raw('GET /api/inbox HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 403 /u);
  });

  it('turns a request for a whole address away', async () => {
    const answer = await raw(
      `GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /u);
  });

  it.each(['localhost:{port}', '[::1]:{port}', '127.0.0.1:{port}'])('answers to %s', async (name) => {
    expect(
      (await inside('/api/me', { headers: { Host: name.replace('{port}', String(port)) } })).status,
    ).toBe(200);
  });

  it('does not open a second way for web sockets', async () => {
    const answer = await raw(
      `GET /api/pulse HTTP/1.1\r\nHost: evil.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\n\r\n`,
    );
    expect(answer).not.toMatch(/^HTTP\/1\.1 (?:101|200)/u);
  });

  it('listens on this machine’s own address alone', () => {
    expect(new URL(page.url).hostname).toBe('127.0.0.1');
  });
});

function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString('utf8');
      socket.end();
    });
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
}

describe('what another site may do', () => {
  it.each([
    ['its origin', { ...WRITE, Origin: 'http://evil.example' }, 403],
    ['an origin that is hidden', { ...WRITE, Origin: 'null' }, 403],
    ['our address in another scheme', { ...WRITE, Origin: 'https://127.0.0.1' }, 403],
    ['the browser’s word for it', { ...WRITE, 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['another port of this machine', { ...WRITE, 'Sec-Fetch-Site': 'same-site' }, 403],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Hearsay': 'page' }, 415],
    ['a form that looks like JSON', { 'Content-Type': 'text/plain', 'X-Hearsay': 'page' }, 415],
    ['a form with files', { 'Content-Type': 'multipart/form-data; boundary=x', 'X-Hearsay': 'page' }, 415],
    ['nothing that shows it is ours', { 'Content-Type': 'application/json' }, 403],
  ])('writes nothing with %s', async (_, headers, status) => {
    const before = (await readLog(page.store)).length;
    expect((await decision(headers)).status).toBe(status);
    expect(await readLog(page.store)).toHaveLength(before);
  });

  it('reads nothing either', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' };
    expect((await inside('/api/inbox', { headers })).status).toBe(403);
    expect((await inside('/api/inbox', { headers: { Origin: 'http://evil.example' } })).status).toBe(403);
    expect((await inside('/api/inbox')).headers['access-control-allow-origin']).toBeUndefined();
    expect((await inside('/api/inbox', { method: 'OPTIONS' })).status).toBe(403);
  });

  it('lets our own page write', async () => {
    const before = (await readLog(page.store)).length;
    const own = { ...WRITE, Origin: page.origin, 'Sec-Fetch-Site': 'same-origin' };
    expect((await decision(own)).status).toBe(200);
    expect(await readLog(page.store)).toHaveLength(before + 1);
  });
});

describe('what it gives out', () => {
  it.each([
    '/../package.json',
    '/assets/../../../package.json',
    '/%2e%2e/package.json',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/%252e%252e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets\\..\\..\\serve.ts',
    '/assets/%00.js',
    '//etc/passwd',
    '/etc/passwd',
    '/server/app.ts',
    '/app/main.tsx',
    '/index.html',
    '/assets/',
    '/api/nothing',
    '/api/sources/..%2f..%2fetc',
  ])('has nothing at %s', async (address) => {
    const { status, body } = await inside(address);
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/"name": "hearsay"|root:|import /u);
  });

  it('reads no file that a link in its folder leads to', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-assets-'));
    mkdirSync(path.join(folder, 'assets'));
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
    writeFileSync(path.join(folder, 'secret.txt'), 'canary');
    symlinkSync(path.resolve('package.json'), path.join(folder, 'assets/linked.js'));
    expect([...readAssets(folder).keys()]).toEqual(['/']);
    rmSync(folder, { recursive: true });
  });

  it('says what to do where the page was not built', () => {
    expect(() => readAssets('nowhere')).toThrow(PageNotBuilt);
    expect(() => readAssets('nowhere')).toThrow(/npm run build/u);
  });

  it.each(['/', '/api/inbox', '/api/nothing', '/nowhere'])(
    'sends the safe headers with %s',
    async (address) => {
      const { headers } = await inside(address);
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/u);
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|http/u);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
      const turnedAway = await ask(address, { headers: { Host: 'evil.example' } });
      expect(turnedAway.headers['content-security-policy']).toMatch(/default-src 'none'/u);
    },
  );

  it('keeps nothing of the articles in the browser’s store', async () => {
    for (const address of ['/', '/api/inbox'])
      expect((await inside(address)).headers['cache-control']).toBe('no-store');
  });

  it('ships a page without inline script or style', async () => {
    const { body } = await inside('/');
    expect(body).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=|javascript:/iu);
  });
});

describe('what is sent to it', () => {
  it('refuses what is too large', async () => {
    const words = 'a'.repeat(1024 * 1024);
    const { status, body } = await decision(WRITE, { reason: words });
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'too-large' } });
  });

  it('refuses what is too large where its length is not told', async () => {
    const { status } = await new Promise<{ status: number }>((resolve, reject) => {
      const headers = { Host: `127.0.0.1:${port}`, Cookie: cookie, ...WRITE, 'Transfer-Encoding': 'chunked' };
      const asking = request(
        { host: '127.0.0.1', port, method: 'POST', path: '/api/undo', headers },
        (response) => {
          response.resume();
          resolve({ status: response.statusCode ?? 0 });
        },
      );
      // It may hang up on who goes on sending, before the answer is read.
      asking.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve({ status: TOO_LARGE });
        else reject(error);
      });
      asking.write(`{"reviewer":"${'a'.repeat(2 * 1024 * 1024)}`);
      asking.end('"}');
    });
    expect(status).toBe(TOO_LARGE);
    expect((await readLog(page.store)).every(({ reviewer }) => reviewer.length < 1000)).toBe(true);
  });

  it.each([
    ['no JSON', 'not json'],
    ['another shape', '{"findings":"all"}'],
    ['an unknown verdict', '{"findings":["F-1"],"verdict":"delete","reason":"","reviewer":"Eve","seen":0}'],
    ['no reviewer', '{"findings":["F-1"],"verdict":"confirm","reason":"","reviewer":"  ","seen":0}'],
  ])('refuses %s with a sentence', async (_, body) => {
    const answer = await inside('/api/decisions', { method: 'POST', headers: WRITE, body });
    expect(answer.status).toBe(400);
    expect(answer.body).not.toMatch(/\bat \S+\.ts/u);
  });

  it('says so where there is no such finding', async () => {
    const { status, body } = await decision(WRITE, { findings: ['F-00000000'] });
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'not-found' } });
  });

  it('goes on answering while many ask slowly', async () => {
    const sockets = Array.from({ length: 200 }, () => connect(port, '127.0.0.1'));
    for (const socket of sockets) socket.on('error', () => undefined).write('GET / HTTP/1.1\r\nHost: ');
    expect((await inside('/api/me')).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});
