import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { Client, Events, Options, type REST, Status } from 'discord.js';
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

export type GatewayOptions = {
  readonly token: string;
  /** Root of the REST API, without version; Discord's own by default. The gateway's address comes from there. */
  readonly api?: string;
  readonly respond: Respond;
  /** What is to be registered; null: somebody else does, and only the ids are asked for. */
  readonly declarations: readonly RESTPostAPIApplicationCommandsJSONBody[] | null;
  /** Called once the commands are registered, with each command's id by name. */
  readonly onCommandIds?: (ids: ReadonlyMap<string, string>) => void;
  /** Called when Discord ends a running gateway for good (the token was reset, say); the process had better end. */
  readonly onLost?: (error: GatewayLoginError) => void;
  /** How long `stop` waits for interactions that are being answered, in milliseconds. */
  readonly drainMs?: number;
  readonly metrics?: Metrics;
  readonly log: Logger;
};

/** A running gateway. */
export type Gateway = {
  /** Whether the connection stands. */
  readonly ready: Readiness;
  /** The shards that this process has. */
  readonly shards: readonly number[];
  /** Takes no more interactions, lets those in flight finish (bounded by `drainMs`), and disconnects. Never rejects. */
  readonly stop: () => Promise<void>;
};

/** A document that is being read has a bound of its own, below this. */
const defaultDrainMs = 20_000;
/** A closing handshake that Discord does not answer must not hold up the end of the process. */
const disconnectMs = 2_000;

/**
 * Connects to Discord, answers every interaction with what `respond` makes of it, and registers the commands that changed.
 * Resolves when Discord has accepted the session; the registration goes on behind. Without a privileged intent: interactions
 * come without any. A callback that fails is one line in the log and nothing more.
 *
 * @throws GatewayLoginError when Discord refuses the session or cannot be reached
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, respond, metrics } = options;
  const client = new Client({
    intents: [],
    // Answers are made from the raw interaction, so nothing that discord.js would remember is ever read.
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
  client.on(Events.Error, (error) => log.error(describeFailure(error), 'gateway error'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, ...describeFailure(error) }, 'gateway connection error'),
  );
  client.on(Events.ShardReconnecting, (shard) => {
    // discord.js says so of a connection that it closes for good, too.
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
    const [isDrained] = await Promise.all([delivery.drained(ms), registrations.drained(ms)]);
    if (!isDrained) {
      const unanswered = delivery.unanswered();
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

/** A failed registration leaves the bot running on the commands that Discord already has. */
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
