import { GatewayIntentBits } from 'discord-api-types/v10';
import { isObject } from '../discord-rules/checks.ts';
import type { Json } from '../discord-rules/checks.ts';

/** Close codes of the gateway (topics/opcodes-and-status-codes.mdx). */
export const closes = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

const privileged =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const knownIntents = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);
/** The close code for an IDENTIFY that Discord would not take. */
export function refuseIdentify(d: Json, token: string): number | undefined {
  if (d['token'] !== token) return closes.authenticationFailed;
  const { intents, properties, shard } = d;
  if (!isObject(properties)) return closes.decodeError;
  if (typeof intents !== 'number' || (intents & ~knownIntents) !== 0) return closes.invalidIntents;
  if ((intents & privileged) !== 0) return closes.disallowedIntents;
  return shard === undefined || shardOf(shard) !== undefined ? undefined : closes.invalidShard;
}

/** [shard_id, num_shards] */
export function shardOf(value: unknown): readonly [number, number] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [id, count]: readonly unknown[] = value;
  return typeof id === 'number' && typeof count === 'number' && id >= 0 && id < count
    ? [id, count]
    : undefined;
}

/** events/gateway.mdx, "Sharding": guilds by id; everything without a guild goes to shard 0. */
export function shardFor(guildId: string | undefined, count: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}
