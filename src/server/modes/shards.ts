import { fileURLToPath } from 'node:url';
import { REST } from '../../discord/rest.ts';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { commandDeclarations } from '../../discord/declarations.ts';
import { describeFailure } from '../../discord/failure.ts';
import { GatewayLoginError } from '../../discord/gateway-error.ts';
import { registerCommands } from '../../discord/register.ts';
import { type ShardPlan, fetchShardPlan, startShards } from '../../discord/shards.ts';
import { tellServers } from './tell-servers.ts';
import { CannotGoOn, say, stopOnSignal } from '../terminal.ts';
import { wording } from '../../wording.ts';

/** Plans the wanted number of shards, or Discord's recommendation. Throws CannotGoOn. */
export async function planShards(config: Config, token: string, wanted: number | 'auto'): Promise<ShardPlan> {
  if (wanted === 1) return { shards: 1, maxConcurrency: 1 };
  try {
    const plan = await fetchShardPlan(restOf(config, token));
    return wanted === 'auto' ? plan : { ...plan, shards: wanted };
  } catch (error) {
    if (error instanceof GatewayLoginError) throw new CannotGoOn(wording.terminal.gateway[error.code]);
    throw error;
  }
}

/** Registers the commands, and starts the shards as processes of this program. */
export async function startShardsMode(
  config: Config,
  token: string,
  plan: ShardPlan,
  log: Logger,
): Promise<void> {
  // Before starting the shards, which fetch the commands' ids.
  try {
    const { commands } = await registerCommands(restOf(config, token), commandDeclarations());
    log.info({ commands }, 'commands registered');
  } catch (error) {
    log.error(describeFailure(error), 'commands not registered');
  }
  const shards = startShards({
    file: fileURLToPath(new URL('../../start.js', import.meta.url)),
    args: ['start', '--mode', 'shard'],
    nodeArgs: process.execArgv,
    token,
    plan,
    onLost: () => {
      say(wording.terminal.shardsLost);
      void shards.stop().then(() => process.exit(1));
    },
    log,
  });
  stopOnSignal(shards.stop);
  say(wording.terminal.sharded(plan.shards));
  await tellServers(config, token, log);
}

function restOf({ discordApi: api }: Config, token: string): REST {
  return new REST({ version: '10', ...(api === undefined ? {} : { api }) }).setToken(token);
}
