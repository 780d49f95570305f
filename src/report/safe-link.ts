/** The address where it is a well-formed http or https one; null for every other (`javascript:`, `data:`, a path). */
export function safeLink(address: string | null): string | null {
  if (address === null || !/^https?:\/\//iu.test(address)) return null;
  return URL.canParse(address) ? new URL(address).href : null;
}
