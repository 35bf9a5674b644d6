import { loadConfig } from '../config.ts';
import { createLog } from '../../runtime/log.ts';
import { ENV_FILE, isOpenToOthers } from '../setup/env-file.ts';
import { WrongCommand, during, say } from '../terminal.ts';
import { setupWording, terminalJobs, wording } from '../../wording.ts';
import { parseStartMode } from './mode.ts';

/** Runs `npm start`: the playground, or a connection to Discord. Throws CannotGoOn, ConfigError and FolderError. */
export async function start(args: readonly string[]): Promise<void> {
  const config = loadConfig();
  const { discordToken: token } = config;
  const chosen = parseStartMode(args, token !== undefined);
  if (chosen.mode !== 'shard' && (await isOpenToOthers(ENV_FILE))) say(setupWording.open(ENV_FILE));
  if (chosen.mode === 'playground') {
    const { startPlaygroundMode } = await import('./playground.ts');
    return startPlaygroundMode(config);
  }
  const log = createLog(config.logLevel);
  if (chosen.mode === 'http') {
    const { startHttpMode } = await import('./http.ts');
    return startHttpMode(config, async () => (await import('./bot.ts')).makeBot(config, log, true));
  }
  if (token === undefined) throw new WrongCommand(wording.terminal.noToken);
  if (chosen.mode === 'gateway') {
    const { planShards, startShardsMode } = await import('./shards.ts');
    const plan = await planShards(config, token, chosen.shards);
    if (plan.shards > 1) return startShardsMode(config, token, plan, log);
  }
  const { startGatewayMode } = await import('./gateway.ts');
  const { makeBot } = await import('./bot.ts');
  const starting = makeBot(config, log, config.metrics.port !== undefined).then((bot) =>
    startGatewayMode(bot, token, chosen.mode === 'shard'),
  );
  return during(terminalJobs.during.start, starting);
}
