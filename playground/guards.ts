import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Names under which the loopback interface may be asked for. */
const OWN_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

const HEADERS: readonly (readonly [string, string])[] = [
  [
    'content-security-policy',
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "font-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  ],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
];

/** Every answer, errors too, leaves with headers that let the page load from here alone. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of HEADERS) c.res.headers.set(name, value);
};

/** Refuses requests for any other host: a site whose name was re-bound to 127.0.0.1 carries its own name here. */
export const foreignHost: MiddlewareHandler = async (c, next) => {
  const name = /^(.*?)(?::\d{1,5})?$/.exec(c.req.header('host') ?? '')?.[1] ?? '';
  if (!OWN_NAMES.has(name.toLowerCase())) return c.json({ error: 'foreign host' }, 403);
  return next();
};

/** Refuses what another site's page sends. Browsers name the sender of every POST. */
export const foreignOrigin: MiddlewareHandler = async (c, next) => {
  if (c.req.header('origin') !== `http://${c.req.header('host')}`) {
    return c.json({ error: 'foreign origin' }, 403);
  }
  return next();
};

/** Refuses every other content type, those above all that a form could send without asking first. */
export function notContentType(wanted: string): MiddlewareHandler {
  return async (c, next) => {
    const type = (c.req.header('content-type') ?? '').split(';', 1)[0] ?? '';
    if (type.trim().toLowerCase() !== wanted) return c.json({ error: `content type must be ${wanted}` }, 415);
    return next();
  };
}

/** Refuses a body of more bytes. The connection ends with it: what is still on its way there would be taken for the next request. */
export function tooLarge(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: (c) => c.json({ error: 'too large' }, 413, { connection: 'close' }),
  });
}
