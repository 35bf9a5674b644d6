import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { Client, Events, GatewayIntentBits, Options, type REST, Status } from 'discord.js';
import type { Logger } from 'pino';
import { inFlight, within } from '../runtime/in-flight.ts';
import type { Metrics } from '../runtime/metrics.ts';
import type { Readiness } from '../runtime/probes.ts';
import { wording } from '../wording.ts';
import { createDelivery } from './deliver.ts';
import { parseMeta } from './interaction-meta.ts';
import { describeFailure } from './failure.ts';
import { fatalClose, GatewayLoginError, loginError } from './gateway-error.ts';
import { fetchCommandIds, registerCommands } from './register.ts';
import type { Respond } from './respond.ts';
import { sendCallback } from './send-response.ts';
import type { AnswerMessage } from './talk/asked-message.ts';
import { type Conversation, createConversation } from './talk/conversation.ts';

export type GatewayOptions = {
  readonly token: string;
  /** Root of the REST API, without version; Discord's own by default. The gateway's address comes from there. */
  readonly api?: string;
  readonly respond: Respond;
  /** Answers mentions, direct messages and replies; if absent, messages aren't received. */
  readonly answerMessage?: AnswerMessage;
  /** The commands to register; null if another process registers them, so that only their ids are fetched. */
  readonly declarations: readonly RESTPostAPIApplicationCommandsJSONBody[] | null;
  /** Called once the commands are registered, with each command's id by name. */
  readonly onCommandIds?: (ids: ReadonlyMap<string, string>) => void;
  /** Called when Discord closes a running gateway for good, for example because the token was reset. The process should exit. */
  readonly onLost?: (error: GatewayLoginError) => void;
  /** How long `stop` waits for interactions that are being answered, in milliseconds. */
  readonly drainMs?: number;
  /** The clock, in milliseconds; the system's by default. */
  readonly now?: () => number;
  readonly metrics?: Metrics;
  readonly log: Logger;
};

/** A running gateway. */
export type Gateway = {
  /** Whether the gateway is connected. */
  readonly ready: Readiness;
  /** The shards in this process. */
  readonly shards: readonly number[];
  /** Stops taking interactions, waits for those in flight (up to `drainMs`), and disconnects. Never rejects. */
  readonly stop: () => Promise<void>;
};

/** Longer than the time limit for reading a document. */
const defaultDrainMs = 20_000;
/** Discord may not answer the closing handshake, and the process must still exit. */
const disconnectMs = 2_000;

/**
 * Connects to Discord, answers every interaction with `respond`, and registers the commands. Resolves once Discord has accepted
 * the session; registration continues in the background. Interactions need no intents, and messages none that are privileged: of
 * messages that neither mention the bot nor go to it directly, Discord leaves out the content. A failed callback is only logged.
 *
 * @throws GatewayLoginError when Discord refuses the session or cannot be reached
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, respond, metrics } = options;
  const client = new Client({
    intents: options.answerMessage ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    // We answer from the raw interaction, so nothing that discord.js caches is ever used.
    makeCache: Options.cacheWithLimits({
      UserManager: 0,
      GuildMemberManager: 0,
      MessageManager: 0,
      DMMessageManager: 0,
    }),
    ...(options.api === undefined ? {} : { rest: { api: options.api } }),
  });
  const delivery = createDelivery({
    respond,
    rest: client.rest,
    ...(metrics === undefined ? {} : { metrics }),
    log,
  });
  const registrations = inFlight();
  let state: 'starting' | 'running' | 'stopping' = 'starting';
  let closeCode: number | undefined;

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: unknown) => {
    if (state === 'stopping') return;
    const meta = parseMeta(interaction);
    if (meta === undefined) log.warn('interaction without id, token or type');
    else void delivery.deliver(interaction, meta, (response) => sendCallback(client.rest, meta, response));
  });
  let conversation: Conversation | undefined;
  const whileRunning =
    (take: (of: Conversation, json: unknown) => void) =>
    (json: unknown): void => {
      if (state !== 'stopping' && conversation) take(conversation, json);
    };
  // Raw events: discord.js would need every direct channel in its cache to tell of a message there.
  client.ws.on(
    GatewayDispatchEvents.MessageCreate,
    whileRunning((of, json) => of.created(json)),
  );
  client.ws.on(
    GatewayDispatchEvents.MessageUpdate,
    whileRunning((of, json) => of.updated(json)),
  );
  client.ws.on(
    GatewayDispatchEvents.MessageDelete,
    whileRunning((of, json) => of.deleted(json)),
  );
  client.once(Events.ClientReady, ({ user: { id: me } }) => {
    const { answerMessage: answer, now = Date.now } = options;
    if (!answer) return;
    const measured = metrics === undefined ? {} : { metrics };
    conversation = createConversation({ answer, rest: client.rest, me, now, ...measured, log });
  });
  client.on(Events.Error, (error) => log.error(describeFailure(error), 'gateway error'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, ...describeFailure(error) }, 'gateway connection error'),
  );
  client.on(Events.ShardReconnecting, (shard) => {
    // discord.js also emits this for a connection that it closes for good.
    if (state !== 'stopping') log.info({ shard }, 'gateway reconnecting');
  });
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'gateway resumed'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    closeCode = code;
    const reason = fatalClose(code);
    if (state !== 'running' || reason === undefined) return;
    log.error({ shard, code }, 'gateway lost');
    options.onLost?.(new GatewayLoginError(reason));
  });

  try {
    await client.login(options.token);
  } catch (error) {
    throw loginError(error, closeCode);
  }
  state = 'running';
  log.info({ shards: client.ws.shards.size }, 'gateway ready');
  registrations.track(register(client.rest, options));

  const stop = async (): Promise<void> => {
    state = 'stopping';
    const ms = options.drainMs ?? defaultDrainMs;
    const [isAnswered, isTalkedOut = true] = await Promise.all([
      delivery.drained(ms),
      conversation?.drained(ms),
      registrations.drained(ms),
    ]);
    if (!isAnswered || !isTalkedOut) {
      const unanswered = delivery.unanswered() + (conversation?.unanswered() ?? 0);
      log.warn({ unanswered }, 'gateway stopped before everything was answered');
    }
    await within(client.destroy(), disconnectMs);
  };
  let stopped: Promise<void> | undefined;
  return {
    async ready() {
      if (state === 'stopping') return wording.probe.stopping;
      const isConnected = client.ws.shards.every(({ status }) => status === Status.Ready);
      return isConnected ? null : wording.probe.disconnected;
    },
    shards: [...client.ws.shards.keys()],
    stop: () => (stopped ??= stop()),
  };
}

/** If registration fails, the bot keeps running with the commands that Discord already has. */
async function register(rest: REST, { log, declarations, onCommandIds }: GatewayOptions): Promise<void> {
  try {
    if (declarations === null) {
      onCommandIds?.(await fetchCommandIds(rest));
      return;
    }
    const { ids, commands } = await registerCommands(rest, declarations);
    log.info({ commands }, 'commands registered');
    onCommandIds?.(ids);
  } catch (error) {
    log.error(describeFailure(error), 'commands not registered');
  }
}
