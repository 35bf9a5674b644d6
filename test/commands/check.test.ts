import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../commands/check.ts';
import { type OptionValue, defineCommand } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import { wording } from '../../src/wording.ts';

const command = defineCommand({
  name: 'own',
  description: 'A command of this test',
  options: {
    question: { type: 'text', description: 'Asked', required: true, longest: 10 },
    about: { type: 'text', description: 'On what', longest: 5 },
    paragraph: { type: 'whole number', description: 'Where', least: 1, most: 9 },
    private: { type: 'flag', description: 'To whom' },
  },
  reply: () => ({ show: 'help' }),
});

const check = (given: Readonly<Record<string, OptionValue>>): ReturnType<typeof checkOptions> =>
  checkOptions(command, new Map(Object.entries(given)));

describe('options that fit', () => {
  it('are passed on as they are', () => {
    const given = { question: 'who', about: 'rain', paragraph: 9, private: false };
    expect(check(given)).toEqual({ ok: true, given: new Map(Object.entries(given)) });
  });

  it('may be left out, all but the required', () => {
    expect(check({ question: 'who' })).toEqual({ ok: true, given: new Map([['question', 'who']]) });
  });

  it('are as good as left out where they are empty', () => {
    expect(check({ question: 'who', about: '  ' })).toEqual(check({ question: 'who' }));
  });

  it('are left out where the command does not have them', () => {
    expect(check({ question: 'who', speaker: 'Hale', constructor: 'x' })).toEqual(check({ question: 'who' }));
  });

  it('just fit at their limits', () => {
    expect(check({ question: 'a'.repeat(10), about: 'a'.repeat(5), paragraph: 1 })).toMatchObject({
      ok: true,
    });
  });
});

describe('options that do not fit are told so', () => {
  const { missing, tooLong, wrongType, outOfRange } = wording.notice;

  it.each([
    [{}, missing('question')],
    [{ question: ' \n' }, missing('question')],
    [{ question: 'a'.repeat(11) }, tooLong('question', 10)],
    [{ question: 7 }, wrongType('question')],
    [{ question: 'who', paragraph: '7' }, wrongType('paragraph')],
    [{ question: 'who', paragraph: 0 }, outOfRange('paragraph', 1, 9)],
    [{ question: 'who', paragraph: 10 }, outOfRange('paragraph', 1, 9)],
    [{ question: 'who', paragraph: 2.5 }, outOfRange('paragraph', 1, 9)],
    [{ question: 'who', paragraph: Number.NaN }, outOfRange('paragraph', 1, 9)],
    [{ question: 'who', private: 'yes' }, wrongType('private')],
  ])('%j', (given: Readonly<Record<string, OptionValue>>, sentence) => {
    expect(check(given)).toEqual({ ok: false, sentence });
  });
});

it('whatever is sent to whatever command, what passes is of the declared type', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant('a'.repeat(600)));
  const name = fc.constantFrom('question', 'speaker', 'about', 'paragraph', 'article', 'private', 'x');
  const given = fc.array(fc.tuple(name, value)).map((entries) => new Map<string, OptionValue>(entries));
  const typeOf = { text: 'string', 'whole number': 'number', flag: 'boolean', file: 'object' } as const;
  fc.assert(
    fc.property(fc.constantFrom(...COMMANDS), given, (each, options) => {
      const checked = checkOptions(each, options);
      if (!checked.ok) return;
      for (const [key, passed] of checked.given) {
        const option = each.options[key];
        expect(option && typeOf[option.type]).toBe(typeof passed);
        expect(passed).toBe(options.get(key));
      }
    }),
  );
});
