import ipaddr from 'ipaddr.js';

/** All of IPv6 that is given out so far; the rest, such as ::127.0.0.1 (IPv4-compatible), leads elsewhere. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * True for the address of a machine on the open internet, written as IPv4 or IPv6. Private, loopback, link-local, shared
 * (carrier NAT), multicast, unspecified, reserved, documentation, tunnelled and IPv4-mapped ones are not.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GIVEN_OUT);
}
