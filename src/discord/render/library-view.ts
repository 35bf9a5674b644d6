import type { LibraryReply } from '../../../commands/article/subcommand.ts';
import { wording } from '../../wording.ts';
import { ACCENT, type Layout } from '../layout.ts';
import { renderArticleCard } from './article-card-view.ts';
import { renderArticleList } from './article-list-view.ts';
import { label } from './lines.ts';
import type { MakeButton } from './view.ts';

/** Replies that are messages, not forms. */
export type LibraryMessage = Exclude<
  LibraryReply,
  { readonly show: 'added' | 'paste form' | 'rename form' | 'notice' }
>;

/** Escaped, in UTF-16 units. */
const LONGEST_TITLE = 200;

/** Renders the reply to a library command. `isPrivate`: the message is ephemeral. `usedHere`: the id of the channel's article. */
export function renderLibrary(
  reply: LibraryMessage,
  isPrivate: boolean,
  usedHere: string | undefined,
): Layout {
  const button: MakeButton = (says, does, isDestructive) => ({
    label: says,
    state: { act: 'library', private: isPrivate, does },
    ...(isDestructive ? { isDestructive } : {}),
  });
  const { buttons, library } = wording;
  switch (reply.show) {
    case 'card':
      return renderArticleCard(reply, button);
    case 'list':
      return renderArticleList(reply, button, usedHere);
    case 'ask to remove': {
      const { key, article } = reply.known;
      return {
        accent: ACCENT.notice,
        blocks: [library.askToRemove, titleLine(article.title)],
        buttons: [
          button(buttons.reallyRemove, { step: 'remove', key }, true),
          button(buttons.keep, { step: 'card', key }),
        ],
      };
    }
    case 'ask to forget':
      return {
        accent: ACCENT.notice,
        blocks: [library.askToForget(reply.holding.articles)],
        buttons: [
          button(buttons.reallyForget, { step: 'forget' }, true),
          button(buttons.keepAll, { step: 'keep' }),
        ],
      };
    case 'file':
      return {
        accent: ACCENT.answer,
        blocks: [reply.sentence],
        buttons: [],
        file: { name: reply.name, type: 'application/json', content: reply.content },
      };
    case 'done':
      return {
        accent: ACCENT.answer,
        blocks: [reply.sentence, ...(reply.words === undefined ? [] : [titleLine(reply.words)])],
        buttons: [],
      };
    default:
      return reply satisfies never;
  }
}

function titleLine(title: string): string {
  return `> ${label(title, LONGEST_TITLE)}`;
}

/** Offers to add the article behind a link. The link is read back from the message when the button is pressed. */
export function renderOffer(link: string): Layout {
  return {
    accent: ACCENT.notice,
    blocks: [wording.talk.offer, `<${link}>`],
    buttons: [
      { label: wording.buttons.add, state: { act: 'library', private: false, does: { step: 'add' } } },
    ],
  };
}
