import ipaddr from 'ipaddr.js';

/** Where Azure's machines reach their host's services; the other clouds' metadata is at link-local and private addresses. */
const AZURE_HOST = '168.63.129.16';
/** What IANA has given out to the public of IPv6 (https://www.iana.org/assignments/ipv6-unicast-address-assignments). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public internet: none of this machine, its networks, their neighbours, or the cloud it runs in;
 * no multicast, no reserved block, and no IPv6 address that stands for an IPv4 one (mapped, NAT64, 6to4, Teredo). What is no IP
 * address in its canonical spelling is not.
 */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) {
    return ipaddr.IPv4.parse(address).range() === 'unicast' && address !== AZURE_HOST;
  }
  if (!ipaddr.IPv6.isValid(address)) return false;
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.zoneId === undefined && parsed.range() === 'unicast' && parsed.match(GLOBAL_UNICAST);
}
