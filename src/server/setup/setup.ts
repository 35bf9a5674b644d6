import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import {
  type Application,
  type Servers,
  fetchApplication,
  fetchServers,
  inviteLink,
  refusalOf,
} from '../../discord/application.ts';
import { registerCommands } from '../../discord/register.ts';
import type { REST } from '../../discord/rest.ts';
import { printableLine } from '../../cli/terminal-text.ts';
import { setupWording, wording } from '../../wording.ts';
import { TOKEN_FORM } from '../config.ts';
import type { Dialog } from './dialog.ts';

export type SetupOptions = {
  readonly dialog: Dialog;
  /** The token that's there already, from the environment or `.env`. */
  readonly token: string | undefined;
  /** Connects to Discord with a token. */
  readonly connect: (token: string) => REST;
  readonly declarations: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** Keeps settings in `.env`. Rejects with EnvFileError. */
  readonly save: (variables: Readonly<Record<string, string>>) => Promise<void>;
};

/** What the setup came to. `stopped`: by the person, who can go on later. */
export type SetupResult = 'done' | 'failed' | 'stopped';

/** Where applications are made, and where one application's token is. */
const PORTAL = 'https://discord.com/developers/applications';

/**
 * Leads from nothing to a bot that can be invited. Each step is kept at once or can be repeated, so a setup that was interrupted goes
 * on where it stopped.
 */
export async function runSetup(options: SetupOptions): Promise<SetupResult> {
  const { dialog, connect, declarations, save } = options;
  const found = await findToken(options);
  if (typeof found === 'string') return found;
  const { token, application } = found;
  const rest = connect(token);
  await save({ DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: application.publicKey });
  dialog.say(setupWording.saved(printableLine(application.name)));
  if (application.endpoint !== null) {
    dialog.say(
      setupWording.endpoint(printableLine(application.endpoint), `${PORTAL}/${application.id}/information`),
    );
  }
  try {
    const { commands } = await dialog.during(setupWording.registering, registerCommands(rest, declarations));
    dialog.say(wording.terminal.registered(commands));
    const servers = await dialog.during(setupWording.looking, fetchServers(rest));
    dialog.say(serversSentence(servers));
    dialog.say(setupWording.invite(inviteLink(application.id)));
  } catch (error) {
    dialog.say(wording.terminal.gateway[refusalOf(error)]);
    dialog.say(setupWording.goOn);
    return 'failed';
  }
  dialog.say(setupWording.done);
  return 'done';
}

type Found = { readonly token: string; readonly application: Application };

/** The token that's there, or the one that's given, once Discord knows it. */
async function findToken({ dialog, token: known, connect }: SetupOptions): Promise<Found | SetupResult> {
  let token = known;
  if (token === undefined) {
    dialog.say(setupWording.portal(PORTAL));
    dialog.open(PORTAL);
  }
  for (;;) {
    // One step after the other: each depends on what the person did before.
    // oxlint-disable-next-line no-await-in-loop
    const given = token ?? (await dialog.secret(setupWording.token, faultOf));
    if (given === null) {
      dialog.say(dialog.isPerson ? setupWording.stopped : setupWording.noInput);
      return dialog.isPerson ? 'stopped' : 'failed';
    }
    const fault = faultOf(given);
    // oxlint-disable-next-line no-await-in-loop
    const checked = fault ?? (await dialog.during(setupWording.checking, check(connect(given))));
    if (typeof checked !== 'string') return { token: given, application: checked };
    dialog.say(checked);
    const isWrong = fault !== undefined || checked === setupWording.wrongToken;
    // Another try helps with another token only, and a script has one line for each.
    if (!isWrong || (!dialog.isPerson && token === undefined)) return 'failed';
    token = undefined;
  }
}

async function check(rest: REST): Promise<Application | string> {
  try {
    return await fetchApplication(rest);
  } catch (error) {
    const refusal = refusalOf(error);
    return refusal === 'token' ? setupWording.wrongToken : wording.terminal.gateway[refusal];
  }
}

function faultOf(token: string): string | undefined {
  return TOKEN_FORM.test(token) ? undefined : setupWording.notAToken;
}

/** Most servers that are named. */
const MOST_NAMED = 10;

/** In which servers the bot is. */
export function serversSentence({ names, more }: Servers): string {
  const named = names.slice(0, MOST_NAMED).map((name) => printableLine(name));
  return setupWording.servers(named, names.length - named.length, more);
}
