import { COMMANDS } from '../../../commands/index.ts';
import { wording } from '../../wording.ts';
import { ACCENT, type Layout } from '../layout.ts';
import { label } from './lines.ts';
import type { RenderContext } from './view.ts';

const MOST_TITLES = 10;
const LONGEST_TITLE = 140;

/** The commands, clickable, and the articles. */
export function renderHelp({ knowledge, commandIds, readsMessages }: RenderContext): Layout {
  const { help } = wording;
  const mention = (name: string, command = name): string => {
    const id = commandIds.get(command);
    return id === undefined ? `\`/${name}\`` : `</${name}:${id}>`;
  };
  const articles = knowledge.articles();
  const titles = articles
    .slice(0, MOST_TITLES)
    .map(({ article: { title } }) => `- ${label(title, LONGEST_TITLE)}`);
  return {
    accent: ACCENT.answer,
    blocks: [
      `### ${help.title}\n${help.intro}`,
      `**${help.commands}**\n${COMMANDS.map(({ name, description }) => `${mention(name)} ${description}`).join('\n')}`,
      `${help.options}\n${help.menu}\n${readsMessages ? help.talking : help.commandsOnly}`,
      help.adding(mention('article add', 'article')),
      articles.length === 0 ? help.noArticle : `**${help.articles(articles.length)}**\n${titles.join('\n')}`,
    ],
    buttons: [],
  };
}
