import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket, WebSocketServer } from 'ws';
import type { RawData } from 'ws';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { closes, refuseIdentify, shardFor, shardOf } from './identify.ts';
import { wholeGuild } from './whole-guild.ts';
import { isObject } from '../discord-rules/checks.ts';
import type { Json } from '../discord-rules/checks.ts';

/** Events that a client may send on one connection in 60 s (events/gateway.mdx:188). */
const eventsPerMinute = 120;
const rateWindowMs = 60_000;
/** A connection whose heartbeats fail to come for this many intervals is closed. */
const toleratedIntervals = 3;

type Session = {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  sequence: number;
  socket: WebSocket | undefined;
};

export type GatewayOptions = {
  readonly token: string;
  readonly user: unknown;
  readonly application: unknown;
  readonly guildIds: readonly string[];
  readonly heartbeatMs: number;
  readonly url: () => string;
  readonly now: () => number;
  readonly nextId: () => string;
  /** Called after each event that `events` tells. */
  readonly onEvent: () => void;
};

/** What went on at the gateway, in order, for tests to look at. */
export type GatewayEvent = 'identify' | 'resume' | 'heartbeat' | 'invalid session' | `close ${number}`;

export type LoopbackGateway = {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Sends an event to the session of the shard that the guild belongs to (shard 0 without one), or keeps it for its resuming. */
  readonly dispatch: (name: string, event: unknown, guildId: string | undefined) => void;
  /** The same for an event that Discord sends only with an intent; other sessions don't get it. */
  readonly dispatchFor: (intent: number, name: string, event: unknown, guildId: string | undefined) => void;
  readonly dropConnections: () => void;
  readonly closeConnections: (code: number) => void;
  readonly requestReconnect: () => void;
  readonly invalidateSessions: (resumable: boolean) => void;
  /** From now on heartbeats are left unanswered, until called with false. */
  readonly muteHeartbeats: (muted: boolean) => void;
  /** Asks every client for a heartbeat; resolves when each has sent one, and so has taken in everything sent before. */
  readonly roundTrip: () => Promise<void>;
  readonly connections: () => number;
  readonly events: () => readonly GatewayEvent[];
  readonly close: () => void;
};

/** A gateway for JSON without compression (events/gateway.mdx). */
export function loopbackGateway(options: GatewayOptions): LoopbackGateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions: Session[] = [];
  const log: GatewayEvent[] = [];
  const note = (event: GatewayEvent) => {
    log.push(event);
    options.onEvent();
  };
  let muted = false;

  const close = (socket: WebSocket, code: number) => {
    note(`close ${code}`);
    socket.close(code);
  };
  const open = () => [...server.clients].filter((socket) => socket.readyState === WebSocket.OPEN);

  const identify = (socket: WebSocket, d: Json): Session | undefined => {
    note('identify');
    const refusal = refuseIdentify(d, options.token);
    if (refusal !== undefined) {
      close(socket, refusal);
      return undefined;
    }
    const shard = shardOf(d['shard']) ?? [0, 1];
    const intents = typeof d['intents'] === 'number' ? d['intents'] : 0;
    const sessionId = `session-${options.nextId()}`;
    const session: Session = { id: sessionId, shard, intents, events: [], sequence: 0, socket };
    sessions.push(session);
    const guilds = options.guildIds.filter((id) => shardFor(id, shard[1]) === shard[0]);
    emit(session, 'READY', {
      v: 10,
      user: options.user,
      user_settings: {},
      session_type: 'normal',
      private_channels: [],
      relationships: [],
      guilds: guilds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: options.url(),
      shard,
      application: options.application,
    });
    if ((intents & GatewayIntentBits.Guilds) !== 0)
      for (const id of guilds) emit(session, 'GUILD_CREATE', wholeGuild(id));
    return session;
  };

  const resume = (socket: WebSocket, d: Json): Session | undefined => {
    note('resume');
    const session = sessions.find(({ id }) => id === d['session_id']);
    if (d['token'] !== options.token) {
      close(socket, closes.authenticationFailed);
      return undefined;
    }
    if (session === undefined) {
      note('invalid session');
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    const last = typeof d['seq'] === 'number' ? d['seq'] : -1;
    if (last < 0 || last > session.sequence) {
      close(socket, closes.invalidSequence);
      return undefined;
    }
    session.socket = socket;
    for (const { s, t, d: event } of session.events)
      if (s > last) send(socket, { op: GatewayOpcodes.Dispatch, s, t, d: event });
    emit(session, 'RESUMED', { _trace: [] });
    return session;
  };

  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    let session: Session | undefined;
    let sentAt: number[] = [];
    let alive: NodeJS.Timeout;
    const expectHeartbeat = () => {
      clearTimeout(alive);
      alive = setTimeout(
        () => close(socket, closes.sessionTimedOut),
        options.heartbeatMs * toleratedIntervals,
      );
    };
    socket.on('close', () => {
      clearTimeout(alive);
      if (session?.socket === socket) session.socket = undefined;
    });
    const query = new URL(request.url ?? '/', 'ws://127.0.0.1').searchParams;
    if (query.get('v') !== '10' || query.get('encoding') !== 'json') {
      close(socket, closes.invalidVersion);
      return;
    }
    socket.on('message', (raw) => {
      sentAt = [...sentAt.filter((at) => options.now() - at < rateWindowMs), options.now()];
      const payload = decode(raw);
      if (sentAt.length > eventsPerMinute) close(socket, closes.rateLimited);
      else if (payload === undefined) close(socket, closes.decodeError);
      else if (payload.op === GatewayOpcodes.Heartbeat) {
        note('heartbeat');
        expectHeartbeat();
        if (!muted) send(socket, { op: GatewayOpcodes.HeartbeatAck });
      } else if (payload.op === GatewayOpcodes.Identify || payload.op === GatewayOpcodes.Resume) {
        const take = payload.op === GatewayOpcodes.Identify ? identify : resume;
        if (session !== undefined) close(socket, closes.alreadyAuthenticated);
        else if (isObject(payload.d)) session = take(socket, payload.d);
        else close(socket, closes.decodeError);
      } else if (!clientOpcodes.has(payload.op)) close(socket, closes.unknownOpcode);
      else if (session === undefined) close(socket, closes.notAuthenticated);
    });
    expectHeartbeat();
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: options.heartbeatMs, _trace: [] } });
  });

  return {
    upgrade: (request, socket, head) =>
      server.handleUpgrade(request, socket, head, (upgraded) => server.emit('connection', upgraded, request)),
    dispatch(name, event, guildId) {
      const session = sessions.findLast(({ shard }) => shard[0] === shardFor(guildId, shard[1]));
      if (session === undefined)
        throw new Error('nobody has logged in at the gateway, so nothing can be dispatched');
      emit(session, name, event);
    },
    dispatchFor(intent, name, event, guildId) {
      const session = sessions.findLast(({ shard }) => shard[0] === shardFor(guildId, shard[1]));
      if (session && (session.intents & intent) !== 0) emit(session, name, event);
    },
    dropConnections() {
      for (const socket of server.clients) socket.terminate();
      for (const session of sessions) session.socket = undefined;
    },
    closeConnections(code) {
      for (const socket of open()) close(socket, code);
    },
    requestReconnect() {
      for (const socket of open()) send(socket, { op: GatewayOpcodes.Reconnect, d: null });
    },
    invalidateSessions(resumable) {
      note('invalid session');
      if (!resumable) sessions.length = 0;
      for (const socket of open()) send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
    },
    muteHeartbeats(mute) {
      muted = mute;
    },
    async roundTrip() {
      const beats = open().map(
        (socket) =>
          new Promise<void>((resolve) => {
            socket.once('message', () => resolve());
            socket.once('close', () => resolve());
          }),
      );
      for (const socket of open()) send(socket, { op: GatewayOpcodes.Heartbeat, d: null });
      await Promise.all(beats);
    },
    connections: () => server.clients.size,
    events: () => [...log],
    close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

/** Numbers an event, keeps it for a later resume, and sends it when somebody is connected. */
function emit(session: Session, t: string, d: unknown): void {
  session.sequence += 1;
  const event = { s: session.sequence, t, d };
  if (t !== 'READY' && t !== 'RESUMED') session.events.push(event);
  if (session.socket?.readyState === WebSocket.OPEN)
    send(session.socket, { op: GatewayOpcodes.Dispatch, ...event });
}

function send(socket: WebSocket, payload: unknown): void {
  socket.send(JSON.stringify(payload));
}

/** Presence, voice state, members, soundboard sounds: what a client may send beside logging in. */
const clientOpcodes: ReadonlySet<unknown> = new Set<unknown>([
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestGuildMembers,
  GatewayOpcodes.RequestSoundboardSounds,
]);

function decode(raw: RawData): { readonly op: unknown; readonly d: unknown } | undefined {
  try {
    const text = Buffer.isBuffer(raw) ? raw.toString('utf8') : '';
    const payload: unknown = JSON.parse(text);
    return isObject(payload) ? { op: payload['op'], d: payload['d'] } : undefined;
  } catch {
    return undefined;
  }
}
