import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import {
  FETCH_LIMITS,
  type FetchLimits,
  type Fetched,
  PUBLIC_WEB,
  type Reach,
  fetchPage,
} from '../../../src/ingest/fetch/fetch-page.ts';
import { SELF_SIGNED } from './self-signed.ts';
import { ownPage } from '../../support/own-page.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Send = (response: ServerResponse) => void;
type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server of this machine and gives its port. */
function serve(handler: Handler): Promise<number> {
  const server = createServer(handler);
  servers.push(server);
  return portOf(server);
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const page: Handler = (_, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(ownPage());
const LOCAL: Reach = {
  isAllowedAddress: (address) => address === '127.0.0.1',
  isAllowedPort: () => true,
  lookup: () => Promise.resolve(['127.0.0.1']),
};
const QUICK: FetchLimits = { ...FETCH_LIMITS, timeMs: 3000, idleMs: 500, bytes: 1_000_000 };

const fetchLocal = (port: number, path = '/', limits = QUICK): Promise<Fetched> =>
  fetchPage(`http://post.example:${port}${path}`, { reach: LOCAL, limits });

async function failureOf(fetched: Promise<Fetched>): Promise<string> {
  const result = await fetched;
  return result.ok ? 'none' : result.failure;
}

describe('a page', () => {
  it('comes with its type and the address where it was', async () => {
    const port = await serve(page);
    expect(await fetchLocal(port, '/gates')).toEqual({
      ok: true,
      bytes: Buffer.from(ownPage()),
      url: `http://post.example:${port}/gates`,
      contentType: 'text/html; charset=utf-8',
    });
  });

  it('is asked for politely, by the name that was given', async () => {
    let headers: IncomingMessage['headers'] = {};
    const port = await serve((request, response) => {
      ({ headers } = request);
      page(request, response);
    });
    await fetchLocal(port);
    expect(headers).toMatchObject({
      host: `post.example:${port}`,
      'user-agent': expect.stringContaining('Verbatim'),
    });
    expect(headers).not.toHaveProperty('cookie');
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ])('may come packed by %s', async (name, pack) => {
    const port = await serve((_, response) =>
      response.setHeader('content-encoding', name).end(pack(ownPage())),
    );
    expect(await fetchLocal(port)).toMatchObject({ ok: true, bytes: Buffer.from(ownPage()) });
  });

  it('is where the redirects lead, relative ones too', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/gates') page(request, response);
      else response.writeHead(302, { location: request.url === '/a' ? '/b' : 'gates' }).end();
    });
    expect(await fetchLocal(port, '/a')).toMatchObject({
      ok: true,
      url: `http://post.example:${port}/gates`,
    });
  });
});

describe('where it does not go', () => {
  it.each([
    ['http://127.0.0.1/'],
    ['http://2130706433/'],
    ['http://0x7f.1/'],
    ['http://[::1]/'],
    ['http://[::ffff:10.0.0.1]/'],
    ['http://169.254.169.254/latest/meta-data/'],
    ['http://localhost/'],
  ])('%s', async (link) => {
    expect(await failureOf(fetchPage(link))).toBe('private_address');
  });

  it('a name of which one address is private', async () => {
    const reach = { ...PUBLIC_WEB, lookup: () => Promise.resolve(['93.184.216.34', '10.0.0.1']) };
    expect(await failureOf(fetchPage('http://post.example/', { reach }))).toBe('private_address');
  });

  it('a name that leads elsewhere at the second look: what was checked is what is connected to', async () => {
    const port = await serve(page);
    let looks = 0;
    const reach = { ...LOCAL, lookup: () => Promise.resolve([looks++ === 0 ? '127.0.0.1' : '127.0.0.2']) };
    expect(await fetchPage(`http://post.example:${port}/`, { reach, limits: QUICK })).toMatchObject({
      ok: true,
    });
    expect(looks).toBe(1);
  });

  it.each([
    ['a private address', 'http://10.0.0.1/', 'private_address'],
    ['a private address without a scheme', '//192.168.0.1/', 'private_address'],
    ['a file', 'file:///etc/passwd', 'scheme'],
    ['a name with a password', 'http://a:b@post.example/', 'credentials'],
    ['nowhere', 'http://', 'no_link'],
  ])('a redirect to %s', async (_, location, failure) => {
    const port = await serve((_request, response) => response.writeHead(301, { location }).end());
    expect(await failureOf(fetchLocal(port))).toBe(failure);
  });

  it('a redirect to another port', async () => {
    const port = await serve((_, response) =>
      response.writeHead(301, { location: 'http://post.example:22/' }).end(),
    );
    const reach = { ...LOCAL, isAllowedPort: (asked: number) => asked === port };
    expect(await failureOf(fetchPage(`http://post.example:${port}/`, { reach, limits: QUICK }))).toBe('port');
  });

  it('round in a circle', async () => {
    let hops = 0;
    const port = await serve((_, response) => {
      hops++;
      response.writeHead(302, { location: '/' }).end();
    });
    expect(await failureOf(fetchLocal(port))).toBe('too_many_redirects');
    expect(hops).toBe(QUICK.redirects + 1);
  });

  it('a name that nobody has', async () => {
    const reach = { ...PUBLIC_WEB, lookup: () => Promise.reject(new Error('ENOTFOUND')) };
    expect(await failureOf(fetchPage('http://post.example/', { reach }))).toBe('unknown_host');
  });

  it('a name whose answer never comes', async () => {
    const reach = { ...PUBLIC_WEB, lookup: () => new Promise<never>(() => {}) };
    const limits = { ...QUICK, timeMs: 300 };
    expect(await failureOf(fetchPage('http://post.example/', { reach, limits }))).toBe('too_slow');
  });

  it('a port where nobody listens', async () => {
    const port = await serve(page);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await failureOf(fetchLocal(port))).toBe('unreachable');
  });

  it('https where there is none', async () => {
    const port = await serve(page);
    const fetched = fetchPage(`https://post.example:${port}/`, { reach: LOCAL, limits: QUICK });
    expect(await failureOf(fetched)).toBe('unreachable');
  });

  it('https of somebody whose certificate nobody has signed', async () => {
    const server = createTlsServer(SELF_SIGNED);
    servers.push(server);
    const port = await portOf(server);
    const fetched = fetchPage(`https://post.example:${port}/`, { reach: LOCAL, limits: QUICK });
    expect(await failureOf(fetched)).toBe('certificate');
  });
});

describe('a body', () => {
  const BOMB = Buffer.alloc(30_000_000);
  const BY_GZIP = gzipSync(BOMB);
  const BY_BROTLI = brotliCompressSync(BOMB);

  const packed =
    (name: string, bytes: Uint8Array): Send =>
    (response) =>
      response.setHeader('content-encoding', name).end(bytes);

  it.each<[string, Send]>([
    [
      'announced as too large',
      (response) => response.writeHead(200, { 'content-length': 50_000_000 }).flushHeaders(),
    ],
    ['of fifty megabytes', (response) => response.end(Buffer.alloc(50_000_000, 'a'))],
    ['packed to a thousandth by gzip', packed('gzip', BY_GZIP)],
    ['packed to nothing by brotli', packed('br', BY_BROTLI)],
  ])('%s is too large', async (_, send) => {
    const port = await serve((_request, response) => send(response));
    expect(await failureOf(fetchLocal(port))).toBe('too_large');
  });

  it('without end is cut off', async () => {
    const port = await serve((_, response) => {
      const more = (): void => {
        while (response.write('Rain. '.repeat(10_000)) && !response.destroyed);
        response.once('drain', more);
      };
      more();
    });
    expect(await failureOf(fetchLocal(port))).toBe('too_large');
  });

  it('that stands still is given up', async () => {
    const port = await serve((_, response) => void response.write('<p>Rain'));
    expect(await failureOf(fetchLocal(port))).toBe('too_slow');
  });

  it('that drips is given up when the time is up', async () => {
    const port = await serve((_, response) => {
      const drip = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(drip));
    });
    expect(await failureOf(fetchLocal(port, '/', { ...QUICK, timeMs: 800 }))).toBe('too_slow');
  });

  it('that never begins is given up', async () => {
    const port = await serve(() => {});
    expect(await failureOf(fetchLocal(port))).toBe('too_slow');
  });

  it.each([
    ['damaged', 'gzip', Buffer.from('no gzip at all')],
    ['cut short', 'gzip', gzipSync(ownPage()).subarray(0, 100)],
  ])('%s is broken off', async (_, name, bytes) => {
    const port = await serve((_request, response) => response.setHeader('content-encoding', name).end(bytes));
    expect(await failureOf(fetchLocal(port))).toBe('broken_off');
  });

  it('whose server hangs up is broken off', async () => {
    const port = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('Rain', () => response.destroy());
    });
    expect(await failureOf(fetchLocal(port))).toBe('broken_off');
  });

  it.each(['compress', 'gzip, gzip'])('packed by %s is not unpacked', async (name) => {
    const port = await serve((_, response) => response.setHeader('content-encoding', name).end('x'));
    expect(await failureOf(fetchLocal(port))).toBe('unknown_packing');
  });
});

describe('what is no page', () => {
  it.each([
    [404, 'not_there'],
    [410, 'not_there'],
    [401, 'refused'],
    [403, 'refused'],
    [451, 'refused'],
    [429, 'unavailable'],
    [500, 'unavailable'],
    [204, 'unavailable'],
    [304, 'unavailable'],
  ])('%i', async (status, failure) => {
    const port = await serve((_, response) =>
      response.writeHead(status, { 'content-type': 'text/html' }).end(),
    );
    expect(await failureOf(fetchLocal(port))).toBe(failure);
  });

  it.each(['image/png', 'video/mp4', 'application/json', 'application/zip'])('%s', async (type) => {
    const port = await serve((_, response) => response.setHeader('content-type', type).end('x'));
    expect(await failureOf(fetchLocal(port))).toBe('wrong_type');
  });
});
