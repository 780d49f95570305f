import { Refusal } from './refusal.ts';

/** Browsers and servers cut longer ones; no article has one. */
const LONGEST_ADDRESS = 2048;
/** The web's own; every other port below 1024 belongs to mail, shells, databases and the like. */
const WEB_PORTS: ReadonlySet<string> = new Set(['', '80', '443']);
const FIRST_FREE_PORT = 1024;
const SCHEME = /^[a-z][a-z\d+.-]{0,20}:\/\//iu;

/** True for what a person names that is an address rather than a file: "https://…", but also "ftp://…", to be told so. */
export function isAddress(named: string): boolean {
  return SCHEME.test(named);
}

/**
 * An address that may be asked for, as it is sent: without its #fragment. `base`: what a redirect is relative to.
 * Throws Refusal: `bad-address`, `unsupported-scheme`, `credentials`, `bad-port`.
 */
export function webAddress(written: string, base?: URL): URL {
  if (written.length > LONGEST_ADDRESS)
    throw new Refusal('bad-address', `The address has more than ${LONGEST_ADDRESS} characters.`);
  const url = URL.parse(written, base?.href);
  if (url === null) throw new Refusal('bad-address', 'This is no web address: look at how it is written.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal('unsupported-scheme', `Only http:// and https:// are fetched, not ${url.protocol}//.`);
  if (url.username !== '' || url.password !== '')
    throw new Refusal('credentials', 'It holds a user name or password; none is ever sent: leave it out.');
  if (!WEB_PORTS.has(url.port) && Number(url.port) < FIRST_FREE_PORT)
    throw new Refusal(
      'bad-port',
      `Port ${url.port} is not one of the web: pages are fetched from 80, 443 and 1024 on.`,
    );
  url.hash = '';
  return url;
}
