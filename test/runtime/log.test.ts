import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeError, placesOf } from '../../src/runtime/log.ts';

describe('what is logged of an error', () => {
  it('is its name and where it comes from', () => {
    const { error, at = [] } = describeError(new RangeError('too far'));
    expect(error).toBe('RangeError');
    expect(at[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+\)?$/);
    expect(at.length).toBeLessThanOrEqual(5);
  });

  it('is nothing of its message, even where that looks like a place', () => {
    const messages = [
      'a question\nat my secret question',
      'a question\n    at secret (secret.ts:1:2)\n    at secret:3:4',
      '\n    at secret:1:2\n',
    ];
    for (const message of messages) {
      const at = placesOf(new Error(message));
      expect(at.join('\n')).not.toContain('secret');
      expect(at[0]).toContain('log.test.ts');
    }
  });

  it('is no place where the message was changed later and its first words are still in the stack', () => {
    const error = new Error('first\n    at secret (secret.ts:1:2)');
    expect(error.stack).toContain('first');
    error.message = 'second';
    expect(placesOf(error)).toEqual([]);
  });

  it('is no place where there is no stack', () => {
    const error = new Error('x');
    delete error.stack;
    expect(placesOf(error)).toEqual([]);
    expect(describeError('a string')).toEqual({ error: 'string' });
  });

  it('is the same places whatever the message', () => {
    const made = (message: string): Error => new Error(message);
    const places = placesOf(made(''));
    expect(places).not.toEqual([]);
    const lines = fc.array(fc.oneof(fc.string(), fc.constantFrom('at x', '    at x (y.ts:1:2)', 'Error: ')));
    fc.assert(
      fc.property(lines, (parts) => {
        const [first] = placesOf(made(parts.join('\n')));
        expect(first).toBe(places[0]);
      }),
    );
  });
});
