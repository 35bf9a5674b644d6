import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';

/**
 * Why the bot can't connect to the gateway:
 * - `token`: Discord doesn't know the token (it may have been reset);
 * - `intents`: the application isn't allowed to use the requested intents;
 * - `sharding`: the bot is in too many servers for its number of shards;
 * - `sessions`: today's limit of session starts is used up;
 * - `refused`: Discord refused for another reason;
 * - `unavailable`: Discord responds with server errors;
 * - `unreachable`: Discord doesn't respond.
 */
export type GatewayErrorCode =
  | 'token'
  | 'intents'
  | 'sharding'
  | 'sessions'
  | 'refused'
  | 'unavailable'
  | 'unreachable';

/** The gateway can't be used, and retrying won't help. `cause` may contain the bot's token: never log it. */
export class GatewayLoginError extends Error {
  override readonly name = 'GatewayLoginError';
  readonly code: GatewayErrorCode;

  constructor(code: GatewayErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

const fatalCloses: ReadonlyMap<number, GatewayErrorCode> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, 'token'],
  [GatewayCloseCodes.InvalidIntents, 'intents'],
  [GatewayCloseCodes.DisallowedIntents, 'intents'],
  [GatewayCloseCodes.InvalidShard, 'sharding'],
  [GatewayCloseCodes.ShardingRequired, 'sharding'],
  [GatewayCloseCodes.InvalidAPIVersion, 'refused'],
]);

/** What a gateway close code means if discord.js won't reconnect after it; undefined for other codes. */
export function fatalClose(closeCode: number): GatewayErrorCode | undefined {
  return fatalCloses.get(closeCode);
}

/** @param closeCode the gateway connection's close code, if there was one */
export function loginError(cause: unknown, closeCode: number | undefined): GatewayLoginError {
  return new GatewayLoginError(
    (closeCode === undefined ? undefined : fatalClose(closeCode)) ?? codeOf(cause),
    { cause },
  );
}

function codeOf(cause: unknown): GatewayErrorCode {
  if (cause instanceof DiscordjsError && cause.code === DiscordjsErrorCodes.TokenInvalid) return 'token';
  if (cause instanceof DiscordAPIError) return cause.status === 401 ? 'token' : 'refused';
  if (cause instanceof HTTPError) return 'unavailable';
  // discord.js throws a plain Error here that only its message identifies.
  if (cause instanceof Error && cause.message.startsWith('Not enough sessions')) return 'sessions';
  return 'unreachable';
}
