import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { commandNames } from '../../src/discord/command-names.ts';
import { parseMeta } from '../../src/discord/interaction-meta.ts';
import type { Handled } from '../../src/discord/respond.ts';
import { autocomplete, button, chatCommand, modalSubmit } from '../support/interactions.ts';
import { respondAbout } from '../support/respond-about.ts';
import { shippedArticle } from '../support/shipped-article.ts';

describe('an interaction is counted', () => {
  const knowledge = new Knowledge();
  knowledge.add(shippedArticle());
  const respond = respondAbout(knowledge);

  async function handledAs(interaction: unknown): Promise<readonly Handled[]> {
    const handled: Handled[] = [];
    await respond(interaction, undefined, (each) => handled.push(each));
    return handled;
  }

  it.each([
    ['command', 'who', 'answered', chatCommand('who', { question: 'sent paratroopers' })],
    ['command', 'who', 'not_said', chatCommand('who', { question: 'invented the telescope' })],
    ['command', 'fly', 'notice', chatCommand('fly')],
    ['command', 'article list', 'notice', chatCommand('article list')],
    ['component', 'none', 'notice', button('sesame')],
    ['component', 'none', 'notice', { ...button('sesame'), data: {} }],
    ['modal', 'none', 'notice', modalSubmit('add', { text: 'Rain fell.' })],
    ['autocomplete', 'who', 'choices', autocomplete('who', { question: 'Tok' }, 'question')],
    ['ping', 'none', 'pong', { type: 1 }],
    ['other', 'none', 'ignored', { type: 99 }],
    ['other', 'none', 'ignored', null],
  ] as const)('%s %s %s', async (kind, command, outcome, interaction) => {
    expect(await handledAs(interaction)).toEqual([{ kind, command, outcome }]);
  });

  it('again with what a deferred response turns into', async () => {
    const handled: Handled[] = [];
    const edited = Promise.withResolvers<void>();
    await respond(
      chatCommand('article export'),
      async () => edited.resolve(),
      (each) => handled.push(each),
    );
    await edited.promise;
    expect(handled).toEqual([
      { kind: 'command', command: 'article export', outcome: 'deferred' },
      { kind: 'edit', command: 'article export', outcome: 'answered' },
    ]);
  });
});

describe('what it takes to answer an interaction', () => {
  it('is its id, its token and its application', () => {
    const { id, token, application_id: applicationId, ...rest } = chatCommand('who');
    expect(parseMeta({ ...rest, id, token, application_id: applicationId })).toEqual({
      id,
      token,
      applicationId,
    });
  });

  it.each([
    null,
    1,
    'x',
    [],
    {},
    { id: '1', type: 2 },
    { id: '1', token: 'a', application_id: '1', type: '2' },
  ])('is missing in %j', (json) => {
    expect(parseMeta(json)).toBeUndefined();
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
