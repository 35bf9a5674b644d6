import { commandDeclarations } from '../../discord/declarations.ts';
import { REST } from '../../discord/rest.ts';
import { setupWording } from '../../wording.ts';
import { loadConfig } from '../config.ts';
import { CannotGoOn, EXIT, print } from '../terminal.ts';
import { pipedDialog, terminalDialog } from './dialog.ts';
import {
  ENV_FILE,
  EnvFileError,
  isOpenToOthers,
  readEnvFile,
  withVariables,
  writeEnvFile,
} from './env-file.ts';
import { runSetup } from './setup.ts';

const TEMPLATE = '.env.example';
/** Somebody waits for each request. */
const PATIENCE_MS = 8_000;

/** Runs `npm run setup`. Throws CannotGoOn. */
export async function setup(): Promise<void> {
  const { discordToken: token, discordApi: api } = loadConfig();
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const dialog = isTerminal ? await terminalDialog() : pipedDialog(process.stdin, print);
  if (await isOpenToOthers(ENV_FILE)) dialog.say(setupWording.closing(ENV_FILE));
  try {
    const result = await runSetup({
      dialog,
      token,
      connect: (given) =>
        new REST({
          version: '10',
          timeout: PATIENCE_MS,
          retries: 1,
          ...(api === undefined ? {} : { api }),
        }).setToken(given),
      declarations: commandDeclarations(),
      save: async (variables) =>
        writeEnvFile(ENV_FILE, withVariables(await readEnvFile(ENV_FILE, TEMPLATE), variables)),
    });
    if (result !== 'done') process.exitCode = result === 'stopped' ? EXIT.stopped : EXIT.notDone;
  } catch (error) {
    if (error instanceof EnvFileError) throw new CannotGoOn(setupWording.notWritten(ENV_FILE, error.message));
    throw error;
  }
}
