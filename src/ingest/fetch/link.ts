/** Longest URL, in UTF-16 units; browsers and servers accept no more. */
const LONGEST = 2048;

export type LinkFailure =
  /** Not a URL. */
  | 'no_link'
  /** Neither http: nor https:. */
  | 'scheme'
  /** Contains a user name or password. */
  | 'credentials'
  /** Not the scheme's default port. */
  | 'port';

export type Link =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly failure: LinkFailure };

/**
 * Parses a URL that may be fetched. The URL Standard's parser normalises IPv4 addresses in any notation (decimal, octal,
 * hexadecimal, short). `isAllowedPort` checks the effective port.
 */
export function parseLink(text: string, isAllowedPort: (port: number) => boolean, base?: URL): Link {
  const url = text.length > LONGEST ? null : URL.parse(text.trim(), base?.href);
  if (url === null) return { ok: false, failure: 'no_link' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, failure: 'scheme' };
  if (url.username !== '' || url.password !== '') return { ok: false, failure: 'credentials' };
  if (!isAllowedPort(portOf(url))) return { ok: false, failure: 'port' };
  return { ok: true, url };
}

/** A URL's effective port. */
export function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}
