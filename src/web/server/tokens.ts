import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits: cannot be guessed, however long one tries. */
const TOKEN_BYTES = 32;

/** A new secret, in letters that an address can hold. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** True where the two are the same; takes as long whether they differ in the first letter or in the last. */
export function sameToken(given: string | undefined, expected: string): boolean {
  if (given === undefined) return false;
  const digest = (token: string) => createHash('sha256').update(token).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
