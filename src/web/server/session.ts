import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { newToken, sameToken } from './tokens.ts';

const WAY_IN = 'Open the address that "hearsay review" has printed: it holds the key to this page.\n';

/**
 * Lets in who has the token: once in the address, from then on by a cookie that scripts cannot read and other sites
 * cannot send. The cookie holds a secret of its own, so the token does not lie about in the browser.
 * Cookies are shared between ports: its name has the port in it, so that two pages do not put out one another.
 */
export function session(token: string, port: number): MiddlewareHandler {
  const name = `hearsay-review-${port}`;
  const secret = newToken();
  return async (c, next) => {
    const given = c.req.query('token');
    if (c.req.path === '/' && given !== undefined) {
      if (!sameToken(given, token)) return turnedAway(c);
      setCookie(c, name, secret, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return c.redirect('/', 303);
    }
    if (!sameToken(getCookie(c, name), secret)) return turnedAway(c);
    return next();
  };
}

function turnedAway(c: Context): Response {
  return c.text(WAY_IN, 401);
}
