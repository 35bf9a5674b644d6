import type { Bot } from './bot.ts';
import { commandDeclarations } from '../../discord/declarations.ts';
import { GatewayLoginError } from '../../discord/gateway-error.ts';
import { startGateway } from '../../discord/gateway.ts';
import { describeError } from '../../runtime/log.ts';
import { tellServers } from './tell-servers.ts';
import { CannotGoOn, say, stopOnSignal } from '../terminal.ts';
import { wording } from '../../wording.ts';

/**
 * Answers over the gateway until the process is stopped. Throws CannotGoOn.
 * @param isShard whether this is one of several processes, whose parent registers the commands
 */
export async function startGatewayMode(bot: Bot, token: string, isShard: boolean): Promise<void> {
  const { config, respondWith, ready, articles, metrics, registry, log, close } = bot;
  // discord.js parses each interaction too, and its failures mustn't end the bot.
  process.on('unhandledRejection', (error) => {
    metrics.failure();
    log.error(describeError(error), 'unhandled rejection');
  });
  let ids: ReadonlyMap<string, string> = new Map();
  try {
    const gateway = await startGateway({
      token,
      ...(config.discordApi === undefined ? {} : { api: config.discordApi }),
      ...respondWith(() => ids, true),
      declarations: isShard ? null : commandDeclarations(),
      onCommandIds: (known) => {
        ids = known;
      },
      onLost: ({ code }) => {
        say(wording.terminal.gateway[code]);
        process.exit(1);
      },
      metrics,
      log,
    });
    const measured = registry && (await serveShardMetrics(bot, registry, gateway));
    const stop = stopOnSignal(async () => {
      await gateway.stop();
      await measured?.stop();
      await close();
    });
    // A shard ends with its parent.
    if (isShard) process.once('disconnect', stop);
    else {
      say(wording.terminal.connected(articles));
      void tellServers(config, token, log);
    }
  } catch (error) {
    if (error instanceof GatewayLoginError) throw new CannotGoOn(wording.terminal.gateway[error.code]);
    throw error;
  }

  async function serveShardMetrics(
    { config: { metrics: address } }: Bot,
    readable: NonNullable<Bot['registry']>,
    gateway: Awaited<ReturnType<typeof startGateway>>,
  ): Promise<{ readonly stop: () => Promise<void> }> {
    const { serveMetrics } = await import('./serve-metrics.ts');
    const [shard = 0] = gateway.shards;
    const { port, host } = address;
    // Each shard is a process with its own port.
    const own = port === undefined || port === 0 ? { port, host } : { port: port + shard, host };
    return serveMetrics(readable, async () => (await gateway.ready()) ?? ready(), own);
  }
}
