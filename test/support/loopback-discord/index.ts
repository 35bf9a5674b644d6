import { createServer } from 'node:http';
import { InteractionType } from 'discord-api-types/v10';
import type { APIAttachment, APIInteraction } from 'discord-api-types/v10';
import { isObject } from '../discord-rules/checks.ts';
import { PATIENCE } from '../eventually.ts';
import { signedHeaders } from '../signed.ts';
import type { ApplicationKey } from '../signed.ts';
import { errorBody, isApiError } from './api-error.ts';
import { attachmentStore } from './attachments.ts';
import type { AttachedFile } from './attachments.ts';
import { channelStore } from './channels.ts';
import type { ChannelMessage, Channels } from './channels.ts';
import { commandStore } from './command-store.ts';
import type { StoredCommand } from './command-store.ts';
import { loopbackGateway } from './gateway.ts';
import type { GatewayEvent } from './gateway.ts';
import { interactionLedger } from './interaction-ledger.ts';
import type { AcceptedCallback, StoredMessage } from './interaction-ledger.ts';
import { handleRest } from './rest.ts';
import type { RecordedRequest } from './rest.ts';
import { failureScript } from './scripted-failures.ts';
import type { ScriptedFailure } from './scripted-failures.ts';
import { snowflakes } from './snowflakes.ts';
import { waitingLine, watch } from './waiting-line.ts';

export type { RecordedRequest };

export type LoopbackOptions = {
  readonly token: string;
  /** The token that the gateway takes, where it differs: one that was reset in between. */
  readonly gatewayToken?: string;
  /** The clock that the 3 seconds and the 15 minutes are measured with, in milliseconds; the system's by default. */
  readonly now?: () => number;
  readonly heartbeatMs?: number;
  /** How many shards GET /gateway/bot recommends, and how many of them may log in at a time. */
  readonly shards?: number;
  readonly maxConcurrency?: number;
  /** What interactions that are sent over HTTP are signed with. */
  readonly key?: ApplicationKey;
  readonly guildIds?: readonly string[];
  /** Where the application says that interactions go. */
  readonly endpoint?: string;
  /** How the application may be installed: 0 on servers, 1 by users. */
  readonly integrationTypes?: readonly number[];
};

export type LoopbackDiscord = {
  /** What to give a client as root of the REST API; the gateway's address comes from there. */
  readonly api: string;
  readonly applicationId: string;
  /** Every request so far, in the order of their ends. */
  readonly requests: readonly RecordedRequest[];
  /** Sends an INTERACTION_CREATE, addressed to this application, to whoever is logged in, or keeps it for the session's resuming. */
  readonly dispatch: (interaction: APIInteraction) => Promise<void>;
  /**
   * Sends a signed interaction, addressed to this application, to an HTTP endpoint, and takes the response as a callback.
   * Resolves to the endpoint's status.
   */
  readonly post: (url: string, interaction: APIInteraction) => Promise<number>;
  /** Puts a file where people's attachments are, for the resolved data of an interaction. */
  readonly attach: (file: AttachedFile) => APIAttachment;
  /** The next response that was accepted and not yet asked for. */
  readonly nextCallback: () => Promise<AcceptedCallback>;
  /** People's messages. */
  readonly channels: Pick<Channels, 'open' | 'say' | 'edit' | 'erase' | 'repeat' | 'put' | 'replies'>;
  /** The next message that the bot wrote and that was not yet asked for. */
  readonly nextReply: () => Promise<ChannelMessage>;
  /** The first request, past or future, that is so. */
  readonly requestWhere: (is: (request: RecordedRequest) => boolean) => Promise<RecordedRequest>;
  /** The first time, past or future, that the gateway's events are so. */
  readonly gatewayWhere: (is: (events: readonly GatewayEvent[]) => boolean) => Promise<void>;
  readonly gatewayEvents: () => readonly GatewayEvent[];
  /** Resolves when every client has taken in what was dispatched so far. */
  readonly roundTrip: () => Promise<void>;
  /** Open connections to the gateway. */
  readonly connections: () => number;
  readonly commands: () => readonly StoredCommand[];
  /** What an interaction's messages say now. */
  readonly messages: (interactionId: string) => readonly StoredMessage[];
  /** What the files that came with an interaction's messages say, by name. */
  readonly files: (interactionId: string) => ReadonlyMap<string, string>;
  /** Makes the next matching requests fail: 429, 5xx, or a broken connection. */
  readonly failNext: (status: ScriptedFailure['status'], options?: Omit<ScriptedFailure, 'status'>) => void;
  /** Cuts every gateway connection without a word; sessions stay resumable. */
  readonly dropConnections: () => void;
  readonly closeConnections: (code: number) => void;
  /** Opcode 7. */
  readonly requestReconnect: () => void;
  /** Opcode 9. */
  readonly invalidateSessions: (resumable: boolean) => void;
  readonly muteHeartbeats: (muted: boolean) => void;
  /** Requests that Discord would have refused as malformed, so far. Taken ones no longer make `close` fail. */
  readonly takeFaults: () => readonly string[];
  /** Ends everything; rejects when there were malformed requests that no test has taken. */
  readonly close: () => Promise<void>;
};

/**
 * A Discord for tests on 127.0.0.1: the REST routes that a bot answering interactions needs, and the gateway. It is stricter than
 * the real one where that one forgives (fields that it does not know, say), and forgives nothing that the real one refuses.
 */
export async function startLoopbackDiscord(options: LoopbackOptions): Promise<LoopbackDiscord> {
  const { token, now = Date.now, integrationTypes = [0, 1] } = options;
  const nextId = snowflakes(now);
  const applicationId = nextId();
  const user = {
    id: applicationId,
    username: 'verbatim',
    discriminator: '0',
    global_name: null,
    avatar: null,
    bot: true,
  };
  const application = { id: applicationId, flags: 1 << 23 };
  const requests: RecordedRequest[] = [];
  let faults: string[] = [];

  const describe = () =>
    `requests: ${requests.map(({ method, path, status }) => `${method} ${path} ${status}`).join(', ') || 'none'}`;
  const callbacks = waitingLine<AcceptedCallback>(PATIENCE, describe);
  const replies = waitingLine<ChannelMessage>(PATIENCE, describe);
  const changes = watch(PATIENCE, describe);

  const failures = failureScript();
  const commands = commandStore(applicationId, nextId, integrationTypes);
  const ledger = interactionLedger(now, nextId, (callback) => callbacks.push(callback));
  const address = () => {
    const bound = server.address();
    if (!isObject(bound)) throw new Error('the loopback Discord is not listening');
    return `127.0.0.1:${String(bound['port'])}`;
  };
  const gateway = loopbackGateway({
    token: options.gatewayToken ?? token,
    user,
    application,
    guildIds: options.guildIds ?? [],
    heartbeatMs: options.heartbeatMs ?? 41_250,
    url: () => `ws://${address()}`,
    now,
    nextId,
    onEvent: changes.check,
  });
  const channels = channelStore(
    user,
    nextId,
    () => gateway,
    (message) => replies.push(message),
  );
  const rest = {
    channels,
    token,
    applicationId,
    application: {
      ...application,
      name: 'Verbatim',
      description: '',
      bot_public: true,
      interactions_endpoint_url: options.endpoint ?? null,
      verify_key: options.key?.publicKey ?? '0'.repeat(64),
      integration_types_config: Object.fromEntries(integrationTypes.map((type) => [type, {}])),
    },
    guilds: () => (options.guildIds ?? []).map((id) => ({ id, name: `Server ${id}` })),
    gateway: () => ({
      url: `ws://${address()}`,
      shards: options.shards ?? 1,
      session_start_limit: {
        total: 1_000,
        remaining: 1_000,
        reset_after: 14_400_000,
        max_concurrency: options.maxConcurrency ?? 1,
      },
    }),
    commands,
    ledger,
    failures,
    now,
    onRequest(request: RecordedRequest) {
      requests.push(request);
      changes.check();
    },
    onFault: (fault: string) => faults.push(fault),
  };

  const attachments = attachmentStore(nextId, () => `http://${address()}`);
  const server = createServer((request, response) => {
    if (attachments.serve(request, response)) return;
    handleRest(rest, request, response).catch((error: unknown) => {
      faults.push(`the loopback failed: ${String(error)}`);
      response.destroy();
    });
  });
  server.on('upgrade', gateway.upgrade);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    api: `http://${address()}/api`,
    applicationId,
    requests,
    async dispatch(interaction) {
      if (interaction.type === InteractionType.Ping) throw new Error('PING comes over HTTP only');
      const sent = { ...interaction, application_id: applicationId };
      ledger.add(sent);
      const guildId = 'guild_id' in interaction ? interaction.guild_id : undefined;
      gateway.dispatch('INTERACTION_CREATE', sent, guildId);
    },
    async post(url, interaction) {
      const { key } = options;
      if (key === undefined) throw new Error('there is no key to sign interactions with');
      const sent = { ...interaction, application_id: applicationId };
      ledger.add(sent);
      const body = JSON.stringify(sent);
      const response = await fetch(url, { method: 'POST', body, headers: signedHeaders(key, body) });
      const answer = await response.text();
      if (response.status !== 200) return response.status;
      const reply = ledger.callback(sent.id, sent.token, JSON.parse(answer), false);
      if (isApiError(reply)) faults.push(`POST ${url}: ${reply.code} ${JSON.stringify(errorBody(reply))}`);
      return response.status;
    },
    attach: attachments.add,
    channels,
    nextReply: replies.next,
    nextCallback: callbacks.next,
    requestWhere: (is) => changes.until(() => requests.find(is)),
    async gatewayWhere(is) {
      await changes.until(() => (is(gateway.events()) ? true : undefined));
    },
    gatewayEvents: gateway.events,
    roundTrip: gateway.roundTrip,
    connections: gateway.connections,
    commands: commands.all,
    messages: ledger.messages,
    files: ledger.files,
    failNext: (status, failure = {}) => failures.add({ ...failure, status }),
    dropConnections: gateway.dropConnections,
    closeConnections: gateway.closeConnections,
    requestReconnect: gateway.requestReconnect,
    invalidateSessions: gateway.invalidateSessions,
    muteHeartbeats: gateway.muteHeartbeats,
    takeFaults() {
      const taken = faults;
      faults = [];
      return taken;
    },
    async close() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      if (faults.length > 0) throw new Error(`Discord would have refused:\n${faults.join('\n')}`);
    },
  };
}
