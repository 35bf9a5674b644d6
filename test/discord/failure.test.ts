import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../src/discord/failure.ts';

const request = { files: undefined, body: { content: 'a secret question' } };
const url = 'https://discord.example/interactions/1/secret-token/callback';

describe('what is logged of a failure', () => {
  it.each([
    [
      'Discord’s refusal',
      new DiscordAPIError(
        { code: 10_062, message: 'Unknown interaction' },
        10_062,
        404,
        'POST',
        url,
        request,
      ),
    ],
    ['a server error', new HTTPError(503, 'Service Unavailable', 'POST', url, request)],
    ['a bug', new TypeError('cannot read "a secret question"')],
    ['a broken connection', Object.assign(new Error('secret-token'), { code: 'ECONNRESET' })],
    ['something that is no error', 'secret'],
  ])('%s holds no secret', (_, error) => {
    expect(JSON.stringify(describeFailure(error))).not.toContain('secret');
  });

  it('names the fields that Discord refused', () => {
    const errors = {
      data: { components: { 0: { content: { _errors: [{ code: 'X', message: 'a secret' }] } } } },
    };
    const refusal = { code: 50_035, message: 'Invalid Form Body', errors };
    expect(describeFailure(new DiscordAPIError(refusal, 50_035, 400, 'POST', url, request))).toEqual({
      code: 50_035,
      status: 400,
      fields: ['data.components.0.content'],
    });
  });

  it('finds the network’s code where fetch has wrapped it', () => {
    const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(describeFailure(new TypeError('fetch failed', { cause }))).toEqual({ code: 'ECONNREFUSED' });
  });

  it('says where a bug happened', () => {
    expect(describeFailure(new RangeError('x')).at?.[0]).toContain('failure.test.ts');
  });
});
