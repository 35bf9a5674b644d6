import { setTimeout as sleep } from 'node:timers/promises';
import type { REST } from './rest.ts';
import { Routes } from 'discord-api-types/v10';
import { type Shard, ShardEvents, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import * as v from 'valibot';
import { within } from '../runtime/in-flight.ts';
import { describeFailure } from './failure.ts';
import { loginError } from './gateway-error.ts';

/** How many shards Discord recommends, and how many of them may log in at once. */
export type ShardPlan = { readonly shards: number; readonly maxConcurrency: number };

const gatewayBot = v.object({
  shards: v.pipe(v.number(), v.integer(), v.minValue(1)),
  session_start_limit: v.object({ max_concurrency: v.pipe(v.number(), v.minValue(1)) }),
});

/** Asks Discord. Throws GatewayLoginError. (The function in discord.js can't use another API address.) */
export async function fetchShardPlan(rest: REST): Promise<ShardPlan> {
  try {
    const { shards, session_start_limit: limit } = v.parse(gatewayBot, await rest.get(Routes.gatewayBot()));
    return { shards, maxConcurrency: limit.max_concurrency };
  } catch (error) {
    throw loginError(error, undefined);
  }
}

export type ShardsOptions = {
  /** The script that each process runs, its arguments, and Node.js's arguments. */
  readonly file: string;
  readonly args: readonly string[];
  readonly nodeArgs: readonly string[];
  readonly token: string;
  readonly plan: ShardPlan;
  /** Called when a shard keeps crashing. The process should exit. */
  readonly onLost: () => void;
  /** How long a shard may take to exit, in milliseconds. */
  readonly patienceMs?: number;
  readonly log: Logger;
};

/** Running shards, one process each. */
export type Shards = {
  /** Stops all shards gracefully. Never rejects. */
  readonly stop: () => Promise<void>;
};

/** Discord limits logins per 5 s (Discord's docs, gateway "Rate Limiting"); with a margin, in milliseconds. */
const IDENTIFY_WINDOW_MS = 5_500;
/** How long a shard may take to connect, in milliseconds. */
const READY_MS = 60_000;
/** A shard that exits more often than this within the window (in milliseconds) is given up. */
const MOST_ENDS = 5;
const ENDS_WINDOW_MS = 10 * 60_000;
/** Pause before restarting a shard, in milliseconds; doubled each time. */
const FIRST_PAUSE_MS = 1_000;
/** Longer than a shard waits for its interactions in flight. */
const DEFAULT_PATIENCE_MS = 25_000;

/** Starts the shards one after another, as Discord requires, and restarts those that exit, within limits. */
export function startShards(options: ShardsOptions): Shards {
  const { file, args, nodeArgs, token, plan, onLost, log, patienceMs = DEFAULT_PATIENCE_MS } = options;
  const pause = Math.ceil(IDENTIFY_WINDOW_MS / plan.maxConcurrency);
  const manager = new ShardingManager(file, {
    totalShards: plan.shards,
    mode: 'process',
    // discord.js would restart a shard immediately and forever.
    respawn: false,
    shardArgs: [...args],
    execArgv: [...nodeArgs],
    token,
  });
  let isStopping = false;
  let turn: Promise<unknown> = Promise.resolve();

  const logIn = async (shard: Shard): Promise<void> => {
    if (isStopping) return;
    try {
      await shard.spawn(READY_MS);
      log.info({ shard: shard.id }, 'shard ready');
    } catch (error) {
      if (!isStopping) log.error({ shard: shard.id, ...describeFailure(error) }, 'shard not ready');
      // A shard that's neither ready nor gone is hanging.
      shard.process?.kill('SIGKILL');
    }
    await sleep(pause);
  };
  /** Logins are queued, including those of restarted shards. */
  const start = (shard: Shard): void => {
    turn = Promise.allSettled([turn]).then(() => logIn(shard));
  };
  const ends = new Map<number, readonly number[]>();
  const startAgain = async (shard: Shard): Promise<void> => {
    const now = performance.now();
    const recent = [...(ends.get(shard.id) ?? []), now].filter((at) => now - at < ENDS_WINDOW_MS);
    ends.set(shard.id, recent);
    if (recent.length > MOST_ENDS) {
      log.error({ shard: shard.id }, 'shard lost');
      onLost();
      return;
    }
    log.warn({ shard: shard.id }, 'shard ended');
    await sleep(FIRST_PAUSE_MS * 2 ** (recent.length - 1));
    start(shard);
  };
  for (let id = 0; id < plan.shards; id++) {
    const shard = manager.createShard(id);
    shard.on(ShardEvents.Death, () => {
      if (!isStopping) void startAgain(shard);
    });
    start(shard);
  }

  const stop = async (): Promise<void> => {
    isStopping = true;
    await Promise.all([...manager.shards.values()].map((shard) => end(shard, patienceMs)));
  };
  let stopped: Promise<void> | undefined;
  return { stop: () => (stopped ??= stop()) };
}

async function end({ process: child }: Shard, patienceMs: number): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.kill('SIGTERM');
  if (!(await within(ended, patienceMs))) child.kill('SIGKILL');
}
