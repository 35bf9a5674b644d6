import { fullName, type SlashCommand } from './commands.ts';
import { button, el } from './dom.ts';
import { isObject, text } from './json.ts';
import type { Session } from './session.ts';
import { wording } from './wording.ts';

/** How many examples and titles are shown; the rest is a `/` away. */
const EXAMPLES = 4;
const TITLES = 5;

/** The top of the channel: what this is, what the library holds, and commands to begin with. */
export function welcome(
  place: Session['place'],
  titles: readonly string[],
  commands: readonly SlashCommand[],
  onExample: (command: SlashCommand) => void,
): HTMLElement {
  const { heading, intro, articles, noArticles, more, examples, noCommands } = wording.welcome;
  const isGuild = place === 'guild';
  // In direct messages there is a library of one's own, which the page knows nothing of.
  const shown = isGuild ? titles.slice(0, TITLES) : [];
  return el(
    'section',
    { class: 'welcome', 'aria-labelledby': 'welcome-heading' },
    el('div', { class: 'welcome-mark', 'aria-hidden': 'true' }, isGuild ? '#' : '@'),
    el('h2', { id: 'welcome-heading' }, isGuild ? heading : wording.direct.heading),
    el('p', {}, intro),
    isGuild ? el('p', {}, titles.length === 0 ? noArticles : articles(titles)) : null,
    shown.length === 0
      ? null
      : el(
          'ul',
          { class: 'titles' },
          ...shown.map((title) => el('li', {}, title)),
          titles.length > TITLES ? el('li', { class: 'rest' }, more(titles.length - TITLES)) : null,
        ),
    el('p', {}, commands.length === 0 ? noCommands : examples),
    el(
      'div',
      { class: 'examples' },
      ...exampleCommands(commands).map((command) =>
        button(
          { class: 'example' },
          () => onExample(command),
          el('span', { class: 'example-name' }, `/${fullName(command)}`),
          el('span', { class: 'example-about' }, command.description),
        ),
      ),
    ),
  );
}

/** The titles in the server's list of articles. */
export function readTitles(listed: unknown): readonly string[] {
  return Array.isArray(listed) ? listed.filter(isObject).map((article) => text(article, 'title')) : [];
}

/** The first of each kind, in declared order: commands that take the same options are one kind. */
function exampleCommands(commands: readonly SlashCommand[]): readonly SlashCommand[] {
  const kinds = new Map<string, SlashCommand>();
  for (const command of commands) {
    const kind = command.options.map(({ name, required }) => `${name} ${required}`).join();
    if (!kinds.has(kind)) kinds.set(kind, command);
  }
  return [...kinds.values()].slice(0, EXAMPLES);
}
