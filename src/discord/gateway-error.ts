import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';

/**
 * Why there is no gateway:
 * - `token`: Discord does not know the token (or it was reset);
 * - `intents`: the application may not use the intents asked for;
 * - `sharding`: the bot is in too many servers for the shards it has;
 * - `sessions`: the starts allowed for today are used up;
 * - `refused`: Discord answers, and refuses for another reason;
 * - `unavailable`: Discord answers with server errors;
 * - `unreachable`: no answer at all.
 */
export type GatewayErrorCode =
  | 'token'
  | 'intents'
  | 'sharding'
  | 'sessions'
  | 'refused'
  | 'unavailable'
  | 'unreachable';

/** The gateway cannot be used, and trying again by itself would not help. `cause` may hold the bot's token: never log it. */
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

/** What a close code of the gateway means when it is one after which discord.js does not come back. */
export function fatalClose(closeCode: number): GatewayErrorCode | undefined {
  return fatalCloses.get(closeCode);
}

/** @param closeCode the close code of the gateway's connection, where one was seen */
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
  // discord.js throws a plain Error here; its text is the only mark it has.
  if (cause instanceof Error && cause.message.startsWith('Not enough sessions')) return 'sessions';
  return 'unreachable';
}
