import type { IncomingMessage, ServerResponse } from 'node:http';
import { isObject } from '../discord-rules/checks.ts';
import {
  badUserAgent,
  errorBody,
  invalidJson,
  isApiError,
  methodNotAllowed,
  notFound,
  notYourApplication,
  unauthorized,
  unknownWebhook,
} from './api-error.ts';
import type { Reply } from './api-error.ts';
import type { Channels } from './channels.ts';
import type { CommandStore } from './command-store.ts';
import { parseForm } from './uploaded-files.ts';
import type { UploadedFile } from './uploaded-files.ts';
import type { InteractionLedger } from './interaction-ledger.ts';
import { failureReply } from './scripted-failures.ts';
import type { FailureScript } from './scripted-failures.ts';

/** A request that came in, with what was answered. */
export type RecordedRequest = {
  readonly method: string;
  /** Without version and query, decoded: "/applications/1/commands". */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  readonly body: unknown;
  /** Zero: the connection was cut. */
  readonly status: number;
  /** Discord's JSON error code, where the answer was an error of Discord's. */
  readonly code: number | undefined;
};

export type RestOptions = {
  readonly token: string;
  readonly applicationId: string;
  readonly application: unknown;
  readonly gateway: () => unknown;
  readonly guilds: () => unknown;
  readonly commands: CommandStore;
  readonly ledger: InteractionLedger;
  readonly channels: Channels;
  readonly failures: FailureScript;
  readonly now: () => number;
  readonly onRequest: (request: RecordedRequest) => void;
  /** Called with what is wrong about a body or a request that no careful client would send. */
  readonly onFault: (fault: string) => void;
};

type Call = {
  readonly files: readonly UploadedFile[];
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
};

/** Answers one request the way Discord's REST API would. */
export async function handleRest(
  options: RestOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', headers } = request;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/u, ''));
  const raw = await bytesOf(request);
  const parsed = await parseBody(raw, headers['content-type']);
  const call: Call = {
    method,
    path,
    query: url.searchParams,
    body: parsed.ok ? parsed.body : undefined,
    files: parsed.ok ? parsed.files : [],
  };
  const record = (status: number, code?: number) =>
    options.onRequest({
      method,
      path,
      query: Object.fromEntries(url.searchParams),
      authorization: headers.authorization,
      body: call.body,
      status,
      code,
    });

  const failure = options.failures.take(path);
  const reply = (): Reply => {
    if (!url.pathname.startsWith('/api/v10/')) return notFound;
    if (!/^DiscordBot \(\S+, [^)]+\)/u.test(headers['user-agent'] ?? '')) return badUserAgent;
    return parsed.ok ? route(options, call, headers.authorization) : invalidJson;
  };

  if (failure !== undefined) {
    if (failure.applied === true) reply();
    if (typeof failure.status === 'string') {
      record(0);
      if (failure.status === 'reset') request.socket.resetAndDestroy();
      else request.socket.destroy();
      return;
    }
    const { headers: failureHeaders, json } = failureReply(
      { ...failure, status: failure.status },
      options.now(),
    );
    record(failure.status);
    send(response, failure.status, json, failureHeaders);
    return;
  }
  const answer = reply();
  noteFault(options, call, answer);
  record(answer.status, isApiError(answer) ? answer.code : undefined);
  send(response, answer.status, isApiError(answer) ? errorBody(answer) : answer.json);
}

/** Errors that are the client's fault whatever the circumstances; late or repeated answers are not among them. */
function noteFault({ onFault }: RestOptions, { method, path }: Call, answer: Reply): void {
  if (!isApiError(answer)) return;
  const always = [notFound.code, 20_012, 40_333, 50_035, 50_109, 30_032];
  if (!always.includes(answer.code) || answer.status === 401) return;
  // The message may have been deleted meanwhile.
  if (JSON.stringify(answer.errors ?? '').includes('MESSAGE_REFERENCE_UNKNOWN_MESSAGE')) return;
  onFault(`${method} ${path}: ${answer.code} ${answer.message} ${JSON.stringify(answer.errors ?? '')}`);
}

function route(options: RestOptions, call: Call, authorization: string | undefined): Reply {
  const isBot = authorization === `Bot ${options.token}`;
  const [area, first, second, third, fourth, ...rest] = call.path.split('/').slice(1);
  if (rest.length > 0) return notFound;
  // Interactions are authorised by their own token; a wrong bot token is refused all the same.
  if (authorization !== undefined && !isBot) return unauthorized;
  if (area === 'interactions' && first !== undefined && second !== undefined && third === 'callback')
    return call.method === 'POST'
      ? options.ledger.callback(first, second, call.body, call.query.get('with_response') === 'true')
      : methodNotAllowed;
  if (area === 'webhooks' && second !== undefined) {
    if (first !== options.applicationId) return unknownWebhook;
    return third === undefined
      ? followUp(options, call, second)
      : message(options, call, second, third, fourth);
  }
  if (!isBot) return unauthorized;
  if (call.path === '/gateway/bot') return call.method === 'GET' ? ok(options.gateway()) : methodNotAllowed;
  if (call.path === '/applications/@me')
    return call.method === 'GET' ? ok(options.application) : methodNotAllowed;
  if (call.path === '/users/@me/guilds')
    return call.method === 'GET' ? ok(options.guilds()) : methodNotAllowed;
  if (area === 'applications' && second === 'commands' && fourth === undefined)
    return first === options.applicationId ? commandRoute(options.commands, call, third) : notYourApplication;
  if (area === 'channels' && first !== undefined && fourth === undefined)
    return channelRoute(options.channels, call, first, second, third);
  return notFound;
}

function channelRoute(
  channels: Channels,
  { method, body, query }: Call,
  channel: string,
  part: string | undefined,
  id: string | undefined,
): Reply {
  if (part === undefined) return method === 'GET' ? channels.get(channel) : methodNotAllowed;
  if (part === 'typing' && id === undefined)
    return method === 'POST' ? channels.type(channel) : methodNotAllowed;
  if (part !== 'messages') return notFound;
  if (id !== undefined) return method === 'GET' ? channels.message(channel, id) : methodNotAllowed;
  if (method === 'GET')
    return channels.list(channel, query.get('before'), Number(query.get('limit') ?? '50'));
  return method === 'POST' ? channels.create(channel, body) : methodNotAllowed;
}

function ok(json: unknown): Reply {
  return { status: 200, json };
}

function followUp({ ledger }: RestOptions, { method, body, files }: Call, token: string): Reply {
  return method === 'POST' ? ledger.followUp(token, body, files) : methodNotAllowed;
}

function message(
  { ledger }: RestOptions,
  { method, body, files }: Call,
  token: string,
  messages: string,
  id: string | undefined,
): Reply {
  if (messages !== 'messages' || id === undefined) return notFound;
  if (method === 'GET') return ledger.message(token, id);
  if (method === 'PATCH') return ledger.editMessage(token, id, body, files);
  return method === 'DELETE' ? ledger.deleteMessage(token, id) : methodNotAllowed;
}

function commandRoute(commands: CommandStore, { method, body, query }: Call, id: string | undefined): Reply {
  if (id === undefined) {
    if (method === 'GET') return commands.list(query.get('with_localizations') === 'true');
    if (method === 'POST') return commands.create(body);
    return method === 'PUT' ? commands.replaceAll(body) : methodNotAllowed;
  }
  if (method === 'GET') return commands.get(id);
  if (method === 'PATCH') return commands.update(id, body);
  return method === 'DELETE' ? commands.remove(id) : methodNotAllowed;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

type ParsedBody =
  | { readonly ok: true; readonly body: unknown; readonly files: readonly UploadedFile[] }
  | { readonly ok: false };

/** JSON, or a form with files and their `payload_json`. */
async function parseBody(raw: Buffer, contentType = ''): Promise<ParsedBody> {
  if (raw.length === 0) return { ok: true, body: undefined, files: [] };
  try {
    if (contentType.startsWith('multipart/form-data')) return await parseForm(raw, contentType);
    if (!contentType.startsWith('application/json')) return { ok: false };
    const body: unknown = JSON.parse(raw.toString('utf8'));
    return isObject(body) || Array.isArray(body) ? { ok: true, body, files: [] } : { ok: false };
  } catch {
    return { ok: false };
  }
}

function send(
  response: ServerResponse,
  status: number,
  json: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...headers,
    ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
  });
  response.end(json === undefined ? undefined : JSON.stringify(json));
}
