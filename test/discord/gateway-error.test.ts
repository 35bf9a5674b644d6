import { Client, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { loginError } from '../../src/discord/gateway-error.ts';

const request = { files: undefined, body: undefined };

describe('why a login failed', () => {
  it.each([
    [4004, 'token'],
    [4010, 'sharding'],
    [4011, 'sharding'],
    [4012, 'refused'],
    [4013, 'intents'],
    [4014, 'intents'],
  ])('close code %i means %s', (closeCode, code) => {
    expect(loginError(new Error('closed'), closeCode).code).toBe(code);
  });

  it.each([
    ['unavailable', new HTTPError(502, 'Bad Gateway', 'GET', 'https://example.org', request)],
    ['sessions', new Error('Not enough sessions remaining to spawn 1 shards; only 0 remaining; resets at …')],
    ['unreachable', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ] as const)('without a close code the error tells: %s', (code, cause) => {
    expect(loginError(cause, undefined)).toMatchObject({ code, cause });
  });

  it('an empty token is a wrong one', async () => {
    const cause: unknown = await new Client({ intents: [] }).login('').catch((error: unknown) => error);
    expect(loginError(cause, undefined).code).toBe('token');
  });
});
