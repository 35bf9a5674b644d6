import { serve } from '@hono/node-server';
import type { RESTPostAPIApplicationCommandsJSONBody as CommandDeclaration } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Respond } from '../src/discord/respond.ts';
import { placesOf } from '../src/runtime/log.ts';
import { loadAssets } from './assets.ts';
import { type Attachments, createAttachments } from './attachments.ts';
import { commandsWithIds } from './command-ids.ts';
import { exchange } from './exchange.ts';
import { foreignHost, foreignOrigin, notContentType, safeHeaders, tooLarge } from './guards.ts';
import { isObject, type Json, object, objects, text } from './page/json.ts';
import { uploadRoutes } from './upload-routes.ts';

type Titles = readonly { readonly title: string }[];

export type PlaygroundOptions = {
  readonly respond: Respond;
  readonly declarations: readonly CommandDeclaration[];
  /** What the library holds, read anew for every page. */
  readonly articles: () => Titles | Promise<Titles>;
  /** Where the page's attached files go, for who has to read them; without it they are kept where nobody else looks. */
  readonly attachments?: Attachments;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: '127.0.0.1';
  readonly log: Logger;
};

export type Playground = { readonly url: string; readonly stop: () => Promise<void> };

/** Another program listens on the port already. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is in use`);
    this.port = port;
  }
}

/** The largest interaction that the page may send, in bytes: a pasted article fits, a flood does not. */
const BODY_LIMIT = 256 * 1024;

/**
 * Serves the local Discord channel on the loopback interface. Its page sends interactions as Discord would and
 * shows what `respond` returns.
 * @throws {PortInUseError} when the port is taken.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { port, log } = options;
  const host = options.host ?? '127.0.0.1';
  const app = await playgroundApp(options);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (address) => {
      const url = `http://${host}:${address.port}/`;
      log.info({ url }, 'playground ready');
      resolve({
        url,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port) : error);
    });
  });
}

async function playgroundApp(
  options: Pick<PlaygroundOptions, 'respond' | 'declarations' | 'articles' | 'attachments' | 'log'>,
): Promise<Hono> {
  const { respond, declarations, articles, log } = options;
  const attachments = options.attachments ?? createAttachments();
  const assets = await loadAssets();
  const app = new Hono();

  app.use(safeHeaders);
  app.use(foreignHost);
  app.onError((error, c) => {
    log.error({ error: error.name, places: placesOf(error) }, 'playground request failed');
    return c.json({ error: 'internal error' }, 500);
  });
  app.notFound((c) => c.json({ error: 'not found' }, 404));

  app.get('/commands', (c) => c.json(commandsWithIds(declarations)));
  app.get('/articles', async (c) => c.json((await articles()).map(({ title }) => ({ title }))));
  app.post(
    '/interactions',
    foreignOrigin,
    notContentType('application/json'),
    tooLarge(BODY_LIMIT),
    async (c) => {
      const interaction = parseJson(await c.req.text());
      if (!isObject(interaction)) return c.json({ error: 'not a JSON object' }, 400);
      if (attachedUrls(interaction).some((url) => attachments.read(url) === undefined)) {
        return c.json({ error: 'an attachment is not held here' }, 410);
      }
      const answer = await exchange(respond, interaction);
      if (answer === null) return c.body(null, 204);
      return c.body(answer, 200, { 'content-type': 'application/x-ndjson' });
    },
  );
  app.route('/', uploadRoutes(attachments));
  app.get('*', (c) => {
    const asset = assets.get(c.req.path === '/' ? '/index.html' : c.req.path);
    if (asset === undefined) return c.notFound();
    return c.body(asset.body(), 200, { 'content-type': asset.type, 'cache-control': asset.caching });
  });
  return app;
}

/** Where the files lie that an interaction speaks of: in its options or form, or with the message that it is about. */
function attachedUrls(interaction: Json): readonly string[] {
  const resolved = object(object(interaction, 'data'), 'resolved');
  const messages = Object.values(object(resolved, 'messages')).filter(isObject);
  const attached = [
    ...Object.values(object(resolved, 'attachments')).filter(isObject),
    ...messages.flatMap((message) => objects(message, 'attachments')),
  ];
  return attached.map((attachment) => text(attachment, 'url'));
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
