import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { commandNames } from '../../src/discord/command-names.ts';
import { readEnvelope } from '../../src/discord/interaction-meta.ts';
import { outcomeOf } from '../../src/discord/outcome.ts';
import { autocomplete, button, chatCommand, modalSubmit } from '../support/interactions.ts';
import { respondAbout } from '../support/respond-about.ts';
import { shippedArticle } from '../support/shipped-article.ts';

describe('what a response says, for the metrics', () => {
  const knowledge = new Knowledge();
  knowledge.add(shippedArticle());
  const respond = respondAbout(knowledge);

  it.each([
    ['answered', chatCommand('who', { question: 'sent paratroopers' })],
    ['not_said', chatCommand('who', { question: 'invented the telescope' })],
    ['notice', chatCommand('fly')],
    ['notice', button('sesame')],
    ['choices', autocomplete('who', { question: 'Tok' }, 'question')],
  ] as const)('%s', async (outcome, interaction) => {
    const response = await respond(interaction);
    expect(response && outcomeOf(response)).toBe(outcome);
  });

  it('is known of a response without a message, too', () => {
    expect(outcomeOf({ type: InteractionResponseType.Pong })).toBe('pong');
    expect(outcomeOf({ type: InteractionResponseType.DeferredMessageUpdate })).toBe('deferred');
  });
});

describe('what is read of an interaction before it is handed on', () => {
  it.each([
    ['command', 'who', chatCommand('who')],
    ['command', 'article add', chatCommand('article add', { link: 'https://example.org/' })],
    ['autocomplete', 'article info', autocomplete('article info', { article: 'T' }, 'article')],
    ['component', undefined, button('sesame')],
    ['modal', undefined, modalSubmit('add', { text: 'Rain fell.' })],
  ] as const)('%s %s', (kind, command, interaction) => {
    expect(readEnvelope(interaction)).toMatchObject({ kind, command, id: interaction.id });
  });

  it.each([
    null,
    1,
    'x',
    [],
    {},
    { id: '1', type: 2 },
    { id: '1', token: 'a', application_id: '1', type: '2' },
  ])('is nothing where it cannot be answered: %j', (json) => {
    expect(readEnvelope(json)).toBeUndefined();
  });
});

describe('the names of commands', () => {
  it('are those of subcommands with their command’s', () => {
    const description = 'x';
    const declarations = [
      { name: 'who', description, options: [{ type: 3 as const, name: 'question', description }] },
      { name: 'article', description, options: [{ type: 1 as const, name: 'add', description }] },
      { type: 3 as const, name: 'Find the passage' },
    ];
    expect(commandNames(declarations)).toEqual(['who', 'article', 'article add', 'Find the passage']);
  });
});
