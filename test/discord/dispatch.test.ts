import { expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { dispatch } from '../../src/discord/dispatch.ts';
import { encodeState } from '../../src/discord/custom-id.ts';
import { parseInteraction } from '../../src/discord/interaction.ts';
import { button, metadata } from '../support/interactions.ts';
import { sharedBy } from '../support/respond-about.ts';
import { shippedArticle } from '../support/shipped-article.ts';

it.each([
  ['their own page for all', 'public', '1300000000000000003'],
  ['another’s for themselves alone', 'private', '1300000000000000009'],
] as const)('whoever turns %s is answered so, also where that takes long', async (_, deferAs, asker) => {
  const knowledge = new Knowledge();
  const { key } = knowledge.add(shippedArticle());
  const state = { act: 'show', private: false, view: { show: 'brief', key } } as const;
  const pressed = button(encodeState(state), {}, { interaction_metadata: metadata(asker, Date.now()) });
  const interaction = parseInteraction(pressed);
  if (!interaction || interaction.kind === 'ping') throw new Error('not understood');
  const parts = {
    libraries: sharedBy(knowledge),
    commandIds: () => new Map(),
    now: Date.now,
    onFailure: String,
  };
  const pending = dispatch(interaction, parts);
  expect(pending.deferAs).toBe(deferAs);
  expect(await pending.work).toMatchObject(
    deferAs === 'private' ? { send: 'message', isPrivate: true } : { send: 'update' },
  );
});
