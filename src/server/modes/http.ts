import { REST } from '../../discord/rest.ts';
import type { Bot } from './bot.ts';
import { cannotListen } from './cannot-listen.ts';
import type { Config } from '../config.ts';
import { describeFailure } from '../../discord/failure.ts';
import { startHttp } from '../../discord/http.ts';
import { fetchCommandIds } from '../../discord/register.ts';
import { serveMetrics } from './serve-metrics.ts';
import { WrongCommand, say, stopOnSignal } from '../terminal.ts';
import { wording } from '../../wording.ts';

/** Serves Discord's interactions endpoint until the process is stopped. Throws CannotGoOn. */
export async function startHttpMode(config: Config, makeBot: () => Promise<Bot>): Promise<void> {
  const { discordPublicKey: publicKey, discordApi: api, discordToken: token } = config;
  if (publicKey === undefined) throw new WrongCommand(wording.terminal.noPublicKey);
  const { respondWith, ready, articles, metrics, registry, log, close } = await makeBot();
  let ids: ReadonlyMap<string, string> = new Map();
  const endpoint = await startHttp({
    ...config.http,
    publicKey,
    ...(api === undefined ? {} : { api }),
    respond: respondWith(() => ids, false).respond,
    ready,
    metrics,
    log,
  }).catch(cannotListen('HTTP_PORT'));
  const measured = registry && (await serveMetrics(registry, endpoint.ready, config.metrics));
  stopOnSignal(async () => {
    await endpoint.stop();
    await measured?.stop();
    await close();
  });
  say(wording.terminal.served(endpoint.url, measured?.url ?? null, articles));
  if (token === undefined) return;
  try {
    // Ids make commands clickable in replies. Registering them isn't one worker's job.
    ids = await fetchCommandIds(
      new REST({ version: '10', ...(api === undefined ? {} : { api }) }).setToken(token),
    );
  } catch (error) {
    log.warn(describeFailure(error), 'ids of the commands not known');
  }
}
