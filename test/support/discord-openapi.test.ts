import { describe, expect, it } from 'vitest';
import { checkOpenapi } from './discord-openapi.ts';
import type { Operation } from './discord-openapi.ts';
import { isObject } from './discord-rules/checks.ts';
import type { Json } from './discord-rules/checks.ts';
import { choices, commands, embedReply, modal, plainReply, v2Reply } from './valid-bodies.ts';

const [chatCommand, menuCommand] = commands();

const bodies: readonly [string, Operation, unknown][] = [
  ['a plain reply', 'callback', plainReply()],
  ['a reply of Components V2', 'callback', v2Reply()],
  ['a reply with embeds', 'callback', embedReply()],
  ['autocomplete', 'callback', choices()],
  ['a modal', 'callback', modal()],
  ['a deferred reply', 'callback', { type: 5, data: { flags: 64 } }],
  ['a chat command', 'command create', chatCommand],
  ['a menu command', 'command create', menuCommand],
  ['a chat command’s update', 'command update', withoutType(chatCommand)],
  ['an edit', 'message edit', v2Reply()['data']],
  ['a follow-up', 'follow-up', v2Reply()['data']],
];

function withoutType(command: Json): Json {
  const { type: _, ...rest } = command;
  return rest;
}

/** The body with the value at one place replaced, for every place in it. */
function* replacements(value: unknown, wrong: (value: unknown) => unknown): Generator {
  yield wrong(value);
  if (Array.isArray(value))
    for (const [index, entry] of value.entries())
      for (const changed of replacements(entry, wrong)) yield value.with(index, changed);
  else if (isObject(value))
    for (const [key, entry] of Object.entries(value))
      for (const changed of replacements(entry, wrong)) yield { ...value, [key]: changed };
}

/** The body with one key misspelt, for every key of every object described with its properties. */
function* misspellings(value: unknown): Generator {
  if (Array.isArray(value))
    for (const [index, entry] of value.entries())
      for (const changed of misspellings(entry)) yield value.with(index, changed);
  else if (isObject(value))
    for (const [key, entry] of Object.entries(value)) {
      if (key.endsWith('_localizations')) continue;
      const { [key]: _, ...rest } = value;
      yield { ...rest, [`${key}z`]: entry };
      for (const changed of misspellings(entry)) yield { ...value, [key]: changed };
    }
}

/** A value of a type that nothing has: for an object a text, for anything else an object. */
function ofWrongType(value: unknown): unknown {
  const nonsense: Json = { nonsense: true };
  return isObject(value) || Array.isArray(value) ? 'nonsense' : nonsense;
}

describe('Discord’s OpenAPI description', () => {
  it.each(bodies)('takes %s', (_, operation, body) => {
    expect(checkOpenapi(operation, body)).toEqual([]);
  });

  it.each(bodies)('refuses %s with a value of the wrong type, wherever it is', (_, operation, body) => {
    const accepted = [...replacements(body, ofWrongType)].filter(
      (broken) => checkOpenapi(operation, broken).length === 0,
    );
    expect(accepted).toEqual([]);
  });

  it.each(bodies)('refuses %s with a misspelt field, wherever it is', (_, operation, body) => {
    const accepted = [...misspellings(body)].filter((broken) => checkOpenapi(operation, broken).length === 0);
    expect(accepted).toEqual([]);
  });

  it('names the place and what is wrong there', () => {
    const reply = { type: 4, data: { content: 'x'.repeat(2_001) } };
    expect(checkOpenapi('callback', reply)).toEqual([
      '/data/content must NOT have more than 2000 characters',
    ]);
  });
});
