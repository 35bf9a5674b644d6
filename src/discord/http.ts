import { once } from 'node:events';
import { REST } from './rest.ts';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Logger } from 'pino';
import { within } from '../runtime/in-flight.ts';
import { type ServerEnv, listen } from '../runtime/listen.ts';
import { type Metrics, type Refusal, noMetrics } from '../runtime/metrics.ts';
import { type Readiness, SAFE_HEADERS, addProbes, words } from '../runtime/probes.ts';
import { wording } from '../wording.ts';
import { type Delivery, createDelivery } from './deliver.ts';
import { parseMeta } from './interaction-meta.ts';
import type { Respond } from './respond.ts';
import { isDeferred } from './response-payload.ts';
import { SIGNATURE_HEADER, type SignatureCheck, TIMESTAMP_HEADER, signatureCheck } from './signature.ts';

export type HttpOptions = {
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
  /** 0 means any free port. */
  readonly port: number;
  readonly host: string;
  /** Root of the REST API, without version; Discord's own by default. */
  readonly api?: string;
  readonly respond: Respond;
  readonly ready: Readiness;
  readonly metrics?: Metrics;
  /** How long `stop` waits for interactions in flight, in milliseconds. */
  readonly drainMs?: number;
  /** The clock for checking timestamps, in milliseconds. */
  readonly now?: () => number;
  readonly log: Logger;
};

/** A running endpoint. */
export type HttpEndpoint = {
  readonly url: string;
  /** The given readiness, or "stopping" once `stop` was called; for `/ready` on another port. */
  readonly ready: Readiness;
  /** Stops taking requests and waits for those in flight, including deferred work (up to `drainMs`). Never rejects. */
  readonly stop: () => Promise<void>;
};

/** Largest request body, in bytes. The largest forms and messages stay far below it. */
const BODY_LIMIT = 256 * 1024;
/** Longer than the time limit for reading a document. */
const DEFAULT_DRAIN_MS = 20_000;

/** HTTP status of a refused request. */
const REFUSAL_STATUS: Readonly<Record<Refusal, number>> = {
  implausible: 401,
  signature: 401,
  too_large: 413,
  broken_off: 400,
  not_json: 400,
  no_interaction: 400,
};

/**
 * Serves Discord's interactions endpoint: answers signed requests with `respond`, and refuses all others as cheaply as possible.
 * Throws ListenError, and Error for an invalid key.
 */
export async function startHttp(options: HttpOptions): Promise<HttpEndpoint> {
  const { log, metrics = noMetrics, port, host } = options;
  const rest = new REST({ version: '10', ...(options.api === undefined ? {} : { api: options.api }) });
  const delivery = createDelivery({ respond: options.respond, rest, metrics, log });
  let isStopping = false;
  const ready: Readiness = async () => (isStopping ? wording.probe.stopping : options.ready());

  const app = new Hono<ServerEnv>();
  app.post(
    '/interactions',
    interactionsHandler(signatureCheck(options.publicKey, options.now), delivery, metrics, () => isStopping),
  );
  addProbes(app, ready);
  const { url, server } = await listen(app, port, host);
  log.info({ url }, 'endpoint ready');

  const stop = async (): Promise<void> => {
    isStopping = true;
    const closed = once(server, 'close');
    // This also closes idle connections; the others close after their response.
    server.close();
    const drained = await delivery.drained(options.drainMs ?? DEFAULT_DRAIN_MS);
    if (!drained)
      log.warn({ unanswered: delivery.unanswered() }, 'endpoint stopped before everything was answered');
    await within(closed, FLUSH_MS);
    server.closeAllConnections();
  };
  let stopped: Promise<void> | undefined;
  return { url, ready, stop: () => (stopped ??= stop()) };
}

/** Time for the last responses to be sent, in milliseconds. */
const FLUSH_MS = 500;

function interactionsHandler(
  { isPlausible, isGenuine }: SignatureCheck,
  delivery: Delivery,
  metrics: Metrics,
  isStopping: () => boolean,
): (c: Context<ServerEnv>) => Promise<Response> {
  const refuse = (why: Refusal): Response => {
    metrics.refusal(why);
    return words(wording.refusal[why], REFUSAL_STATUS[why]);
  };
  const limited = bodyLimit({ maxSize: BODY_LIMIT, onError: () => new Response() });
  return async (c) => {
    const signature = c.req.header(SIGNATURE_HEADER);
    const timestamp = c.req.header(TIMESTAMP_HEADER);
    if (signature === undefined || timestamp === undefined || !isPlausible(signature, timestamp))
      return refuse('implausible');

    const body = await bodyOf(c, limited);
    if (typeof body === 'string') return refuse(body);
    if (!(await isGenuine(signature, timestamp, body))) return refuse('signature');

    const interaction = parseJson(body);
    if (interaction === undefined) return refuse('not_json');
    const meta = parseMeta(interaction);
    if (meta === undefined) return refuse('no_interaction');

    const { promise, resolve } = Promise.withResolvers<Response>();
    const handOn = async (): Promise<void> => {
      const delivered = await delivery.deliver(interaction, meta, async (response) => {
        resolve(json(response, isStopping()));
        // The follow-up must not be sent before the response.
        if (isDeferred(response)) await sentWhole(c);
      });
      if (delivered === 'ignored') resolve(refuse('no_interaction'));
      if (delivered === 'failed') resolve(words(wording.refusal.failed, 500));
    };
    void handOn();
    return promise;
  };
}

/** The raw body. Stops reading if it's too long. */
async function bodyOf(
  c: Context<ServerEnv>,
  limited: ReturnType<typeof bodyLimit>,
): Promise<Uint8Array | Refusal> {
  const length = c.req.header('content-length');
  if (length !== undefined && Number(length) > BODY_LIMIT) return 'too_large';
  try {
    // With a declared length the body can be read at once: Node.js never reads more than was declared.
    if (length !== undefined) return new Uint8Array(await c.req.arrayBuffer());
    const tooLarge = await limited(c, async () => {});
    return tooLarge ? 'too_large' : new Uint8Array(await c.req.arrayBuffer());
  } catch {
    return 'broken_off';
  }
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** `isLast` closes the connection, which the client would otherwise keep open. */
function json(response: APIInteractionResponse, isLast: boolean): Response {
  const headers = { ...SAFE_HEADERS, 'content-type': 'application/json' };
  return new Response(JSON.stringify(response), {
    headers: isLast ? { ...headers, connection: 'close' } : headers,
  });
}

/** Resolves when the response was handed to the network; rejects if the connection closed first. */
async function sentWhole(c: Context<ServerEnv>): Promise<void> {
  const { outgoing } = c.env;
  await new Promise<void>((resolve, reject) => {
    outgoing.once('finish', resolve);
    outgoing.once('close', () => reject(new Error('the connection ended before the response')));
  });
}
