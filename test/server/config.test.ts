import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from '../../src/server/config.ts';

/** The shape of a token, made up. */
const TOKEN = ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'GaBcDe', 'x-y_z0123456789'].join('.');

const PUBLIC_KEY = '0123456789abcdef'.repeat(4);

const DEFAULTS = {
  discordToken: undefined,
  discordPublicKey: undefined,
  discordApi: undefined,
  http: { port: 3000, host: '127.0.0.1' },
  metrics: { port: undefined, host: '127.0.0.1' },
  databaseUrl: undefined,
  databaseFile: 'data/verbatim.sqlite',
  libraryLimits: { articles: 1000, bytes: 8_000_000 },
  requestsAMinute: 60,
  cacheBytes: 256_000_000,
  knowledgeFolder: 'knowledge',
  playgroundPort: 8080,
  meaning: 'full',
  logLevel: 'info',
};

describe('the environment', () => {
  it('need hold nothing', () => {
    expect(parseConfig({})).toEqual(DEFAULTS);
  });

  it('may set everything', () => {
    expect(
      parseConfig({
        DISCORD_TOKEN: TOKEN,
        DISCORD_API: 'http://127.0.0.1:4000/api',
        DISCORD_PUBLIC_KEY: PUBLIC_KEY,
        HTTP_PORT: '8443',
        HTTP_HOST: '0.0.0.0',
        METRICS_PORT: '0',
        METRICS_HOST: '::1',
        DATABASE_URL: 'postgres://verbatim:secret@db.example.com/verbatim',
        DATABASE_FILE: '/srv/verbatim.sqlite',
        LIBRARY_ARTICLES: '5',
        LIBRARY_MEGABYTES: '2',
        REQUESTS_A_MINUTE: '7',
        CACHE_MEGABYTES: '100',
        KNOWLEDGE_FOLDER: '/srv/articles',
        PLAYGROUND_PORT: '0',
        MEANING: 'words',
        LOG_LEVEL: 'debug',
        HOME: '/root',
      }),
    ).toMatchObject({
      discordToken: TOKEN,
      discordApi: 'http://127.0.0.1:4000/api',
      discordPublicKey: PUBLIC_KEY,
      http: { port: 8443, host: '0.0.0.0' },
      metrics: { port: 0, host: '::1' },
      databaseUrl: 'postgres://verbatim:secret@db.example.com/verbatim',
      databaseFile: '/srv/verbatim.sqlite',
      libraryLimits: { articles: 5, bytes: 2_000_000 },
      requestsAMinute: 7,
      cacheBytes: 100_000_000,
      knowledgeFolder: '/srv/articles',
      playgroundPort: 0,
      meaning: 'words',
      logLevel: 'debug',
    });
  });

  it('sets nothing with an empty value, as a copied .env does', () => {
    const empty = { DISCORD_TOKEN: '', DISCORD_API: '  ', KNOWLEDGE_FOLDER: '', PLAYGROUND_PORT: '\t' };
    expect(parseConfig(empty)).toMatchObject(DEFAULTS);
  });

  it('may have white space around a value, as a pasted token has', () => {
    expect(parseConfig({ DISCORD_TOKEN: ` ${TOKEN}\n` }).discordToken).toBe(TOKEN);
  });
});

describe('a setting that cannot be used', () => {
  it.each([
    ['DISCORD_TOKEN', 'Bot token'],
    ['DISCORD_TOKEN', 'a.b'],
    ['DISCORD_TOKEN', `Bot ${TOKEN}`],
    ['DISCORD_API', 'not a URL'],
    ['DISCORD_PUBLIC_KEY', PUBLIC_KEY.slice(1)],
    ['DISCORD_PUBLIC_KEY', `${PUBLIC_KEY.slice(1)}x`],
    ['HTTP_PORT', '65536'],
    ['HTTP_HOST', 'http://127.0.0.1'],
    ['METRICS_PORT', 'off'],
    ['METRICS_HOST', 'a b'],
    ['PLAYGROUND_PORT', '65536'],
    ['PLAYGROUND_PORT', '-1'],
    ['PLAYGROUND_PORT', '80.5'],
    ['PLAYGROUND_PORT', 'http'],
    ['DATABASE_URL', 'mysql://db.example.com/verbatim'],
    ['LIBRARY_ARTICLES', '0'],
    ['LIBRARY_MEGABYTES', 'many'],
    ['REQUESTS_A_MINUTE', '-1'],
    ['CACHE_MEGABYTES', '1.5'],
    ['MEANING', 'none'],
    ['MEANING', 'FULL'],
    ['LOG_LEVEL', 'loud'],
  ])('is named, in one line: %s', (name, value) => {
    const parse = (): unknown => parseConfig({ [name]: value });
    expect(parse).toThrow(ConfigError);
    expect(parse).toThrow(new RegExp(`^${name} (?:must be|is) .+$`));
  });

  it('is never repeated if it is a token', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{10,20}$/), (secret) => {
        let message = '';
        try {
          parseConfig({ DISCORD_TOKEN: secret });
        } catch (error) {
          message = String(error);
        }
        expect(message).toContain('DISCORD_TOKEN');
        expect(message).not.toContain(secret);
      }),
    );
  });
});

it('any port that exists can be set, and no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (port) => {
      const parse = (): number => parseConfig({ PLAYGROUND_PORT: String(port) }).playgroundPort;
      if (port <= 65_535) expect(parse()).toBe(port);
      else expect(parse).toThrow(ConfigError);
    }),
  );
});
