import { createChannel } from './channel.ts';
import { fullName, readCommands } from './commands.ts';
import { createComposer } from './composer.ts';
import { el } from './dom.ts';
import type { Session } from './session.ts';
import { load } from './transport.ts';
import { readTitles, welcome } from './welcome.ts';
import { wording } from './wording.ts';

/** The page's own server, channel and person: any snowflakes do, as long as they stay the same. */
const PLACE = {
  guildId: '1100000000000001000',
  channelId: '1100000000000001001',
  userId: '1100000000000001002',
  locale: 'en-US',
} as const;

async function start(): Promise<void> {
  const [listedCommands, listedArticles] = await Promise.all([load('/commands'), load('/articles')]);
  const commands = readCommands(listedCommands);
  const session: Session = { applicationId: commands.applicationId, ...PLACE };

  const fillByName = (name: string): void => {
    const command = commands.slash.find((each) => fullName(each) === name || each.name === name);
    if (command !== undefined) composer.fill(command);
  };
  const list = el('ol', { class: 'messages' });
  const channel = createChannel(session, commands, list, fillByName);
  const composer = createComposer(commands.slash, {
    onCommand: channel.runCommand,
    onText: channel.say,
    suggest: channel.suggest,
  });
  const scroller = el(
    'main',
    { class: 'scroller' },
    welcome(readTitles(listedArticles), commands.slash, (command) => composer.fill(command)),
    el('div', { role: 'log', 'aria-label': wording.composer.messages }, list),
  );

  document.title = wording.title;
  document.body.replaceChildren(
    el(
      'header',
      { class: 'channel' },
      el('span', { class: 'hash', 'aria-hidden': 'true' }, '#'),
      el('h1', {}, wording.channel),
      el('p', { class: 'topic' }, wording.topic),
    ),
    scroller,
    composer.element,
  );
  composer.focus();

  // As in Discord, a slash typed anywhere goes to the composer.
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null)
      return;
    event.preventDefault();
    composer.type('/');
    composer.focus();
  });
}

start().catch((error: unknown) => {
  document.body.replaceChildren(el('p', { class: 'load-failed', role: 'alert' }, wording.loadFailed));
  throw error;
});
