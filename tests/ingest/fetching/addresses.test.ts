import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/ingest/fetching/public-address.ts';
import { codeOf, fetcher } from './asking.ts';
import { redirect, serve, text } from './local-server.ts';

const NOT_PUBLIC = [
  '127.0.0.1',
  '127.255.255.254',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.127.255.255',
  '0.0.0.0',
  '0.1.2.3',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '::',
  '::1',
  '::127.0.0.1',
  '::7f00:1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001::1',
  '2001:db8::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '100::1',
  '4000::1',
  'not an address',
  '',
];
const PUBLIC = [
  '8.8.8.8',
  '1.1.1.1',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.0.1',
  '2606:4700::1111',
  '2a00:1450::1',
];

test.each(NOT_PUBLIC)('%j is not on the open internet', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(PUBLIC)('%j is on the open internet', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test('no IPv4-mapped address is on the open internet, whatever it maps', () => {
  fc.assert(fc.property(fc.ipV4(), (address) => !isPublicAddress(`::ffff:${address}`)));
});

/** Ways to write "this very machine" or its neighbours. PORT is where the canary listens. */
const FORMS = [
  'http://127.0.0.1:PORT/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f000001:PORT/',
  'http://0x7f.0x0.0x0.0x1:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://0177.0.0.01:PORT/',
  'http://017700000001:PORT/',
  'http://127.000.000.001:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://127。0。0。1:PORT/',
  'http://127.0.0.1.:PORT/',
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  'http://[::]:PORT/',
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[::127.0.0.1]:PORT/',
  'http://[64:ff9b::7f00:1]:PORT/',
  'http://[2002:7f00:1::]:PORT/',
  'http://localhost:PORT/',
  'http://LOCALHOST:PORT/',
  'http://localhost.:PORT/',
  'http://%6c%6f%63alhost:PORT/',
  'http://ⓛocalhost:PORT/',
  'http://canary.example:PORT/',
  'http://127.0.0.1.canary.example:PORT/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[fe80::1]:PORT/',
  'http://[fd00::1]:PORT/',
  'http://10.0.0.1:PORT/',
  'http://192.168.1.1:PORT/',
  'http://172.16.0.1:PORT/',
  'http://100.64.0.1:PORT/',
  'http://user@127.0.0.1:PORT/',
  'http://user:pass@news.example:PORT/',
  'http://news.example@127.0.0.1:PORT/',
  'http://127.0.0.1:PORT#@news.example/',
  'http:\\\\127.0.0.1:PORT\\',
  'http:127.0.0.1:PORT/',
  'file:///etc/passwd',
  'ftp://127.0.0.1:PORT/',
  'gopher://127.0.0.1:PORT/',
  'data:text/plain,hello',
  'javascript:alert(1)',
  'http://127.0.0.1:22/',
  'http://',
  'http://[::1',
  '//127.0.0.1:PORT/',
];
const REFUSED = /^(?:private-address|credentials|unsupported-scheme|bad-port|bad-address|unresolved)$/u;

test.each(FORMS)('%s is refused before a byte is sent', async (form) => {
  const canary = await serve({ '/': text('You should not be here.') });
  const asking = fetcher({
    mayReach: isPublicAddress,
    resolve: async (name) => {
      if (/^localhost\.?$|canary\.example$/iu.test(name)) return [{ address: '127.0.0.1', family: 4 }];
      throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
    },
  });
  expect(codeOf(await asking.fetch(form.replace('PORT', String(canary.port))))).toMatch(REFUSED);
  expect(canary.connections()).toBe(0);
});

test('a name is refused where only one of its addresses is private', async () => {
  const canary = await serve({});
  const asking = fetcher({
    mayReach: isPublicAddress,
    resolve: async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ],
  });
  expect(codeOf(await asking.fetch(`http://news.example:${canary.port}/`))).toBe('private-address');
  expect(canary.connections()).toBe(0);
});

/** As if this one address were on the open internet, and no other. */
const only = (open: string) => (address: string) => address === open;

test('a name that answers otherwise a moment later (rebinding) is looked up on each dial, and refused', async () => {
  const once = { connection: 'close' };
  const server = await serve({ '/robots.txt': text('', once), '/a': text('hello', once) });
  let looked = 0;
  const asking = fetcher({
    mayReach: only('127.0.0.1'),
    resolve: async () => [{ address: looked++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }],
  });
  expect(codeOf(await asking.fetch(`http://news.example:${server.port}/a`))).toBe('private-address');
  expect(looked).toBe(2);
  expect(server.asked()).toEqual(['/robots.txt']);
});

test('the address that was looked at is the one dialled', async () => {
  const server = await serve({ '/a': text('hello') });
  let looked = 0;
  const asking = fetcher({
    resolve: async () => [{ address: looked++ === 0 ? '127.0.0.1' : '240.0.0.1', family: 4 }],
  });
  expect(codeOf(await asking.fetch(`http://news.example:${server.port}/a`))).toBe('fetched');
  expect(looked).toBe(1);
});

test.each([
  'http://[::1]:PORT/',
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/',
  'http://inside.example/',
])('a redirect to %s is refused like the address itself', async (inside) => {
  const server = await serve({
    '/a': (_request, response) => {
      response.writeHead(302, { location: inside.replace('PORT', String(server.port)) }).end();
    },
  });
  const asking = fetcher({
    mayReach: only('127.0.0.1'),
    resolve: async () => [{ address: '192.168.7.7', family: 4 }],
  });
  expect(codeOf(await asking.fetch(`${server.origin}/a`))).toBe('private-address');
});

test('so is a robots.txt that redirects inside', async () => {
  const server = await serve({ '/robots.txt': redirect('http://10.0.0.1/'), '/a': text('hello') });
  expect(codeOf(await fetcher({ mayReach: only('127.0.0.1') }).fetch(`${server.origin}/a`))).toBe(
    'private-address',
  );
  expect(server.asked()).toEqual(['/robots.txt']);
});
