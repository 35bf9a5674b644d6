import { lookup as systemLookup } from 'node:dns/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isReadableType } from '../extraction/kind.ts';
import { MOST_BYTES } from '../extraction/extraction.ts';
import { isPublicAddress } from './address.ts';
import { ACCEPTED_PACKINGS, type BodyFailure, readBody } from './body.ts';
import { type LinkFailure, portOf, parseLink } from './link.ts';

export type FetchFailure =
  | LinkFailure
  | BodyFailure
  /** The host is this machine or in a private network. */
  | 'private_address'
  /** The host doesn't exist. */
  | 'unknown_host'
  /** The host doesn't respond. */
  | 'unreachable'
  /** The certificate is invalid. */
  | 'certificate'
  | 'too_many_redirects'
  /** 404 and 410. */
  | 'not_there'
  /** 401, 402, 403 and 451. */
  | 'refused'
  /** 429, 5xx and other statuses without a page. */
  | 'unavailable'
  /** An image, a video, … */
  | 'wrong_type'
  /** The total or idle time limit passed. */
  | 'too_slow';

export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly url: string; readonly contentType?: string }
  | { readonly ok: false; readonly failure: FetchFailure };

/** Which hosts may be reached. Tests allow their own servers. */
export type Reach = {
  readonly isAllowedAddress: (address: string) => boolean;
  readonly isAllowedPort: (port: number) => boolean;
  /** A host's IP addresses; rejects if there are none. */
  readonly lookup: (hostname: string) => Promise<readonly string[]>;
};

export const PUBLIC_WEB: Reach = {
  isAllowedAddress: isPublicAddress,
  isAllowedPort: (port) => port === 80 || port === 443,
  lookup: async (hostname) => (await systemLookup(hostname, { all: true })).map(({ address }) => address),
};

export type FetchLimits = {
  /** Total time, including redirects and DNS, in milliseconds. */
  readonly timeMs: number;
  /** Time without data, in milliseconds. */
  readonly idleMs: number;
  /** Size of the body, compressed and decompressed. */
  readonly bytes: number;
  readonly redirects: number;
};

export const FETCH_LIMITS: FetchLimits = { timeMs: 15_000, idleMs: 5000, bytes: MOST_BYTES, redirects: 5 };

/** Identifies the bot and says that a person asked for the page, so that sites can decide. */
const USER_AGENT = 'Verbatim/0.1 (reads one page when a person adds it to their library)';
const ACCEPT =
  'text/html, application/xhtml+xml, application/pdf;q=0.9, text/markdown;q=0.9, text/plain;q=0.8';

/**
 * Fetches a web page. Checks the URL and all IP addresses of every hop, and
 * connects only to checked addresses, even if DNS changes meanwhile. Never rejects.
 */
export async function fetchPage(
  address: string,
  {
    reach = PUBLIC_WEB,
    limits = FETCH_LIMITS,
  }: { readonly reach?: Reach; readonly limits?: FetchLimits } = {},
): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.timeMs);
  let link = parseLink(address, reach.isAllowedPort);
  for (let hop = 0; hop <= limits.redirects; hop++) {
    if (!link.ok) return link;
    // Each hop depends on the previous one.
    // oxlint-disable-next-line no-await-in-loop
    const got = await fetchHop(link.url, reach, limits, signal);
    if (!('location' in got)) return got;
    link = parseLink(got.location, reach.isAllowedPort, link.url);
  }
  return failed('too_many_redirects');
}

type Redirect = { readonly location: string };

async function fetchHop(
  url: URL,
  reach: Reach,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Fetched | Redirect> {
  const addresses = await resolve(url, reach, signal);
  if ('ok' in addresses) return addresses;
  let response: IncomingMessage;
  try {
    response = await request(url, addresses, limits.idleMs, signal);
  } catch (error) {
    return failed(signal.aborted ? 'too_slow' : connectionFailure(error));
  }
  try {
    const said = readHead(response);
    if (said !== undefined) return said;
    const body = await readBody(response, limits.bytes, signal);
    if (!body.ok) return isLate(response, signal) ? failed('too_slow') : body;
    const contentType = response.headers['content-type'];
    return {
      ok: true,
      bytes: body.bytes,
      url: url.href,
      ...(contentType === undefined ? {} : { contentType }),
    };
  } finally {
    response.destroy();
  }
}

/** A host's IP addresses, if all of them are public. A single private one makes the host untrustworthy. */
async function resolve(url: URL, reach: Reach, signal: AbortSignal): Promise<readonly string[] | Fetched> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  let addresses: readonly string[];
  try {
    addresses = isIP(host) === 0 ? await raced(reach.lookup(host), signal) : [host];
  } catch {
    return failed(signal.aborted ? 'too_slow' : 'unknown_host');
  }
  if (addresses.length === 0) return failed('unknown_host');
  return addresses.every(reach.isAllowedAddress) ? addresses : failed('private_address');
}

function request(
  url: URL,
  addresses: readonly string[],
  idleMs: number,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const checked = addresses.map((address) => ({ address, family: isIP(address) }));
  const { promise, resolve: onResponse, reject } = Promise.withResolvers<IncomingMessage>();
  const sent = (url.protocol === 'https:' ? https : http).get(url, {
    // No keep-alive, so that no connection outlives its check.
    agent: false,
    port: portOf(url),
    signal,
    timeout: idleMs,
    lookup: (_, { all }, done) => {
      const [{ address, family } = { address: '', family: 0 }] = checked;
      if (all) done(null, checked);
      else done(null, address, family);
    },
    headers: {
      'user-agent': USER_AGENT,
      accept: ACCEPT,
      'accept-language': 'en, *;q=0.5',
      'accept-encoding': ACCEPTED_PACKINGS,
    },
  });
  sent.on('response', (response) => {
    sent.on('timeout', () => response.destroy(new IdleError()));
    onResponse(response);
  });
  sent.on('timeout', () => sent.destroy(new IdleError()));
  sent.on('error', reject);
  return promise;
}

class IdleError extends Error {}

/** The result if a response's headers decide it: a redirect or a failure. */
function readHead({ statusCode: status = 0, headers }: IncomingMessage): Fetched | Redirect | undefined {
  if ([301, 302, 303, 307, 308].includes(status)) {
    return headers.location === undefined ? failed('unavailable') : { location: headers.location };
  }
  if (status === 404 || status === 410) return failed('not_there');
  if ([401, 402, 403, 451].includes(status)) return failed('refused');
  if (status !== 200 && status !== 203) return failed('unavailable');
  return isReadableType(headers['content-type']) ? undefined : failed('wrong_type');
}

function isLate(response: IncomingMessage, signal: AbortSignal): boolean {
  return signal.aborted || response.errored instanceof IdleError;
}

function connectionFailure(error: unknown): FetchFailure {
  if (error instanceof IdleError) return 'too_slow';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /CERT|TLS|SSL|ISSUER|LEAF/.test(code) ? 'certificate' : 'unreachable';
}

/** A promise that rejects when the signal aborts. */
async function raced<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([promise, late]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function failed(failure: FetchFailure): Fetched & { readonly ok: false } {
  return { ok: false, failure };
}
