/** FNV-1a over UTF-16 units (Fowler, Noll, Vo 1991), 32 bits: a key that is looked up, never a proof of sameness. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The same whole number from 0 to 2^32 - 1 for the same words, on every machine. */
export function hashOf(words: string, seed = OFFSET): number {
  let hash = seed;
  for (let at = 0; at < words.length; at++) {
    hash ^= words.charCodeAt(at);
    hash = Math.imul(hash, PRIME);
  }
  return scattered(hash);
}

/** Spreads neighbours over the whole range (the finaliser of MurmurHash3, Appleby 2011). */
export function scattered(number: number): number {
  let hash = number ^ (number >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
