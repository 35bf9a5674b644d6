import { config as loadDotenv } from 'dotenv';
import * as v from 'valibot';

const MEGABYTE = 1_000_000;
const MEANING_LEVELS = ['off', 'words', 'full'] as const;
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;

/** What a bot's token looks like. */
export const TOKEN_FORM = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'must be a number from 0 to 65535'),
  v.transform(Number),
  v.maxValue(65_535, 'must be a number from 0 to 65535'),
);
const count = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,8}$/, 'must be a whole number above 0'),
  v.transform(Number),
);
const host = v.pipe(
  v.string(),
  v.regex(/^[\w.:-]+$/, 'must be an address of this machine, such as 127.0.0.1'),
);
const settings = v.object({
  DISCORD_TOKEN: v.optional(
    v.pipe(
      v.string(),
      v.regex(TOKEN_FORM, 'is not a bot token: copy it from Discord’s developer portal, page Bot'),
    ),
  ),
  DISCORD_PUBLIC_KEY: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[0-9a-f]{64}$/i,
        'is not a public key: copy its 64 digits from Discord’s developer portal, page General Information',
      ),
    ),
  ),
  DISCORD_API: v.optional(v.pipe(v.string(), v.url('must be a URL'))),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^postgres(?:ql)?:\/\//, 'must be a URL that begins with postgres:// or postgresql://'),
    ),
  ),
  DATABASE_FILE: v.optional(v.string(), 'data/verbatim.sqlite'),
  LIBRARY_ARTICLES: v.optional(count, '1000'),
  LIBRARY_MEGABYTES: v.optional(count, '8'),
  REQUESTS_A_MINUTE: v.optional(count, '60'),
  CACHE_MEGABYTES: v.optional(count, '256'),
  HTTP_PORT: v.optional(port, '3000'),
  HTTP_HOST: v.optional(host, '127.0.0.1'),
  METRICS_PORT: v.optional(port),
  METRICS_HOST: v.optional(host, '127.0.0.1'),
  KNOWLEDGE_FOLDER: v.optional(v.string(), 'knowledge'),
  PLAYGROUND_PORT: v.optional(port, '8080'),
  MEANING: v.optional(v.picklist(MEANING_LEVELS, `must be one of ${MEANING_LEVELS.join(', ')}`), 'full'),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'info'),
});

type Address = { readonly port: number; readonly host: string };

/** All settings; `.env.example` explains each. */
export type Config = {
  readonly discordToken: string | undefined;
  /** The application's public key in hexadecimal, for the HTTP endpoint. */
  readonly discordPublicKey: string | undefined;
  /** Base URL of Discord's API, for tests against a loopback server. */
  readonly discordApi: string | undefined;
  /** The PostgreSQL database of libraries; without it they're stored in `databaseFile`, a SQLite file. */
  readonly databaseUrl: string | undefined;
  readonly databaseFile: string;
  /** How much one library may hold. */
  readonly libraryLimits: { readonly articles: number; readonly bytes: number };
  /** How many requests a person may make of one process per minute. */
  readonly requestsAMinute: number;
  /** How much memory the loaded libraries of a process may take. */
  readonly cacheBytes: number;
  /** The HTTP endpoint's address. */
  readonly http: Address;
  /** The metrics' address. Without a port, the mode decides whether to serve them. */
  readonly metrics: { readonly port: number | undefined; readonly host: string };
  readonly knowledgeFolder: string;
  readonly playgroundPort: number;
  /** How much is known of what words mean: nothing, the words, or words and sentences. */
  readonly meaning: 'off' | 'words' | 'full';
  readonly logLevel: string;
};

/** An invalid setting; the message names the variable and says what it must be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Loads settings from the environment and, where it doesn't have them, `.env`. Throws ConfigError. */
export function loadConfig(): Config {
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
    discordPublicKey: output.DISCORD_PUBLIC_KEY,
    discordApi: output.DISCORD_API,
    databaseUrl: output.DATABASE_URL,
    databaseFile: output.DATABASE_FILE,
    libraryLimits: {
      articles: output.LIBRARY_ARTICLES,
      bytes: output.LIBRARY_MEGABYTES * MEGABYTE,
    },
    requestsAMinute: output.REQUESTS_A_MINUTE,
    cacheBytes: output.CACHE_MEGABYTES * MEGABYTE,
    http: { port: output.HTTP_PORT, host: output.HTTP_HOST },
    metrics: { port: output.METRICS_PORT, host: output.METRICS_HOST },
    knowledgeFolder: output.KNOWLEDGE_FOLDER,
    meaning: output.MEANING,
    playgroundPort: output.PLAYGROUND_PORT,
    logLevel: output.LOG_LEVEL,
  };
}

/** A variable that's set to an empty string counts as not set. */
function withoutEmpty(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || value.trim() === '' ? [] : [[name, value.trim()]],
    ),
  );
}
