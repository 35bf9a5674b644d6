/** The longest address that is fetched; browsers and servers take no more (UTF-16 units). */
const LONGEST = 2048;

export type LinkFailure =
  /** No address of the web at all. */
  | 'no_link'
  /** Neither http: nor https:. */
  | 'scheme'
  /** With a name or a password in it. */
  | 'credentials'
  /** Of a port other than the scheme's own. */
  | 'port';

export type Link =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly failure: LinkFailure };

/**
 * Reads an address as one that may be fetched. The URL Standard's parser makes every spelling of an IPv4 address (decimal, octal,
 * hexadecimal, short) the one of four numbers. `isAllowedPort` is asked of the port in effect.
 */
export function parseLink(text: string, isAllowedPort: (port: number) => boolean, base?: URL): Link {
  const url = text.length > LONGEST ? null : URL.parse(text.trim(), base?.href);
  if (url === null) return { ok: false, failure: 'no_link' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, failure: 'scheme' };
  if (url.username !== '' || url.password !== '') return { ok: false, failure: 'credentials' };
  if (!isAllowedPort(portOf(url))) return { ok: false, failure: 'port' };
  return { ok: true, url };
}

/** The port in effect. */
export function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}
