/** Longer ones are not addresses of articles. */
const LONGEST = 2_000;

export function isWebAddress(words: string): boolean {
  return words.length <= LONGEST && /^https?:\/\//iu.test(words) && URL.canParse(words);
}

/** The host without what only says how a page is served: "example.org" of "www.example.org", "amp.example.org", "m.example.org". */
export function plainHost(address: string): string | null {
  if (!isWebAddress(address)) return null;
  return new URL(address).hostname.toLowerCase().replace(/^(?:(?:www\d?|m|mobile|amp|edition)\.)+/u, '');
}

/** True where both addresses belong to one site, served in whatever way. */
export function sameSite(left: string, right: string): boolean {
  const [one, other] = [plainHost(left), plainHost(right)];
  if (one === null || other === null) return false;
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
