import { GatewayDispatchEvents, InteractionType, Routes } from 'discord-api-types/v10';
import type { APIInteractionResponse, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { Client, DiscordAPIError, Events, HTTPError, Options } from 'discord.js';
import type { Logger } from 'pino';
import * as v from 'valibot';
import { describeFailure } from './failure.ts';
import { fatalClose, GatewayLoginError, loginError } from './gateway-error.ts';
import { registerCommands } from './register.ts';
import type { Respond } from './respond.ts';

export type GatewayOptions = {
  readonly token: string;
  /** Root of the REST API, without version; Discord's own by default. The gateway's address comes from there. */
  readonly api?: string;
  readonly respond: Respond;
  readonly declarations: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** Called once the commands are registered, with each command's id by name. */
  readonly onCommandIds?: (ids: ReadonlyMap<string, string>) => void;
  /** Called when Discord ends a running gateway for good (the token was reset, say); the process had better end. */
  readonly onLost?: (error: GatewayLoginError) => void;
  /** How long `stop` waits for interactions that are being answered, in milliseconds. */
  readonly drainMs?: number;
  readonly log: Logger;
};

/** A running gateway. */
export type Gateway = {
  /** Takes no more interactions, lets those in flight finish (bounded by `drainMs`), and disconnects. Never rejects. */
  readonly stop: () => Promise<void>;
};

/** An interaction can be answered for 3 s (Discord's docs, "Responding to an Interaction"); a request that hangs longer is in vain. */
const callbackTimeoutMs = 4_000;
const defaultDrainMs = 5_000;
/** A closing handshake that Discord does not answer must not hold up the end of the process. */
const disconnectMs = 2_000;

/** The little that the gateway itself has to know of an interaction. */
const envelope = v.object({
  id: v.string(),
  token: v.string(),
  type: v.number(),
  data: v.optional(v.object({ name: v.optional(v.string()) })),
});

/**
 * Connects to Discord, answers every interaction with what `respond` makes of it, and registers the commands that changed.
 * Resolves when Discord has accepted the session; the registration goes on behind. Without a privileged intent: interactions
 * come without any. A callback that fails is one line in the log and nothing more.
 *
 * @throws GatewayLoginError when Discord refuses the session or cannot be reached
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, respond } = options;
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
  const inFlight = new Set<Promise<void>>();
  let state: 'starting' | 'running' | 'stopping' = 'starting';
  let closeCode: number | undefined;

  const track = (work: Promise<void>): void => {
    inFlight.add(work);
    void work.finally(() => inFlight.delete(work));
  };

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: unknown) => {
    if (state !== 'stopping') track(answer(client, respond, log, interaction));
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
  track(register(client, options));

  const stop = async (): Promise<void> => {
    state = 'stopping';
    const drained = await within(Promise.allSettled(inFlight), options.drainMs ?? defaultDrainMs);
    if (!drained) log.warn({ unanswered: inFlight.size }, 'gateway stopped before everything was answered');
    await within(client.destroy(), disconnectMs);
  };
  let stopped: Promise<void> | undefined;
  return { stop: () => (stopped ??= stop()) };
}

/** Never rejects: what goes wrong with one interaction stays with that interaction. */
async function answer(client: Client, respond: Respond, log: Logger, interaction: unknown): Promise<void> {
  const startedAt = performance.now();
  const parsed = v.safeParse(envelope, interaction);
  if (!parsed.success) {
    log.warn('interaction without id, token or type');
    return;
  }
  const { id, token, type, data } = parsed.output;
  const about = () => ({
    interaction: id,
    type: InteractionType[type] ?? type,
    command: data?.name,
    ms: Math.round(performance.now() - startedAt),
  });
  let response: APIInteractionResponse | null;
  try {
    response = await respond(interaction);
  } catch (error) {
    log.error({ ...about(), ...describeFailure(error) }, 'no response to an interaction');
    return;
  }
  if (response === null) {
    log.debug(about(), 'interaction ignored');
    return;
  }
  try {
    await deliver(client, Routes.interactionCallback(id, token), response);
    log.info(about(), 'interaction answered');
  } catch (error) {
    log.warn({ ...about(), ...describeFailure(error) }, 'response not delivered');
  }
}

/**
 * discord.js tries again after server errors, rate limits and resets; here, once more after any other trouble of the network,
 * such as a kept connection that the other side was just closing. A response that did arrive is refused the second time (40060).
 */
async function deliver(client: Client, route: `/${string}`, response: APIInteractionResponse): Promise<void> {
  const request = { body: response, auth: false, signal: AbortSignal.timeout(callbackTimeoutMs) };
  try {
    await client.rest.post(route, request);
  } catch (error) {
    const isAnswered = error instanceof DiscordAPIError || error instanceof HTTPError;
    if (isAnswered || request.signal.aborted) throw error;
    await client.rest.post(route, request);
  }
}

/** A failed registration leaves the bot running on the commands that Discord already has. */
async function register(client: Client, options: GatewayOptions): Promise<void> {
  const { log, declarations } = options;
  try {
    const { ids, ...changes } = await registerCommands(client.rest, declarations);
    log.info(changes, 'commands registered');
    options.onCommandIds?.(ids);
  } catch (error) {
    log.error(describeFailure(error), 'commands not registered');
  }
}

/** Whether the work settled in time. */
async function within(work: Promise<unknown>, ms: number): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), ms);
  const done = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
