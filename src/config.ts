import { config as loadDotenv } from 'dotenv';
import * as v from 'valibot';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'must be a number from 0 to 65535'),
  v.transform(Number),
  v.maxValue(65_535, 'must be a number from 0 to 65535'),
);
const settings = v.object({
  DISCORD_TOKEN: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[\w-]+\.[\w-]+\.[\w-]+$/,
        'is not a bot token: copy it from Discord’s developer portal, page Bot',
      ),
    ),
  ),
  DISCORD_API: v.optional(v.pipe(v.string(), v.url('must be a URL'))),
  KNOWLEDGE_FOLDER: v.optional(v.string(), 'knowledge'),
  PLAYGROUND_PORT: v.optional(port, '8080'),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'info'),
});

/** Everything that can be set from outside; `.env.example` explains each. */
export type Config = {
  readonly discordToken: string | undefined;
  /** Base URL of Discord's API, for tests against a loopback server. */
  readonly discordApi: string | undefined;
  readonly knowledgeFolder: string;
  readonly playgroundPort: number;
  readonly logLevel: string;
};

/** Settings that cannot be used; the message names the variable and says what it must be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the environment, with `.env` beneath it. Throws ConfigError. */
export function readConfig(): Config {
  loadDotenv({ quiet: true });
  return parseConfig(process.env);
}

/** Parses environment variables. Throws ConfigError. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = v.safeParse(settings, withoutEmpty(environment));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new ConfigError(`${v.getDotPath(issue) ?? 'The environment'} ${issue.message}`);
  }
  const { output } = parsed;
  return {
    discordToken: output.DISCORD_TOKEN,
    discordApi: output.DISCORD_API,
    knowledgeFolder: output.KNOWLEDGE_FOLDER,
    playgroundPort: output.PLAYGROUND_PORT,
    logLevel: output.LOG_LEVEL,
  };
}

/** What is set to nothing in a `.env` file is not set. */
function withoutEmpty(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || value.trim() === '' ? [] : [[name, value.trim()]],
    ),
  );
}
