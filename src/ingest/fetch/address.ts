import ipaddr from 'ipaddr.js';

/** Azure's metadata service. Other clouds' are at link-local and private addresses. */
const AZURE_HOST = '168.63.129.16';
/** IPv6 global unicast addresses (https://www.iana.org/assignments/ipv6-unicast-address-assignments). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address belongs to the public internet: not to this machine, its networks or its cloud,
 * not multicast or reserved, and not an IPv6 form of an IPv4 address (mapped, NAT64, 6to4, Teredo). False for anything
 * but a canonically written IP address.
 */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) {
    return ipaddr.IPv4.parse(address).range() === 'unicast' && address !== AZURE_HOST;
  }
  if (!ipaddr.IPv6.isValid(address)) return false;
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.zoneId === undefined && parsed.range() === 'unicast' && parsed.match(GLOBAL_UNICAST);
}
