import { fetchApplication, fetchServers, inviteLink } from '../../discord/application.ts';
import { describeFailure } from '../../discord/failure.ts';
import { REST } from '../../discord/rest.ts';
import type { Logger } from 'pino';
import { setupWording } from '../../wording.ts';
import type { Config } from '../config.ts';
import { serversSentence } from '../setup/setup.ts';
import { say } from '../terminal.ts';

/** Says which servers the bot is in, and how to add it to another one. A failure is only logged. */
export async function tellServers({ discordApi: api }: Config, token: string, log: Logger): Promise<void> {
  const rest = new REST({ version: '10', ...(api === undefined ? {} : { api }) }).setToken(token);
  try {
    const { id, endpoint } = await fetchApplication(rest);
    say(serversSentence(await fetchServers(rest)));
    say(setupWording.invite(inviteLink(id)));
    if (endpoint !== null) log.warn('interactions go to an HTTP endpoint, not to this gateway');
  } catch (error) {
    log.warn(describeFailure(error), 'servers not known');
  }
}
