import { createChannel, type Present } from './channel.ts';
import { type Commands, fullName, offeredTo, readCommands } from './commands.ts';
import { createComposer } from './composer.ts';
import { el } from './dom.ts';
import { takeDroppedFiles } from './drop-files.ts';
import { load } from './transport.ts';
import { sessionAs, type Viewpoint, viewpointSwitch } from './viewpoints.ts';
import { readTitles, welcome } from './welcome.ts';
import { CONTEXT } from './wire.ts';
import { wording } from './wording.ts';

/** Where a slash is a letter like others. */
const WRITTEN_INTO = 'input:not([type="radio"]), textarea, select, dialog';

async function start(): Promise<void> {
  const [listedCommands, listedArticles] = await Promise.all([load('/commands'), load('/articles')]);
  const commands = readCommands(listedCommands);
  const titles = readTitles(listedArticles);
  let present = presentAs('manager', commands);

  const fillByName = (name: string): void => {
    const command = present.commands.slash.find((each) => fullName(each) === name || each.name === name);
    if (command !== undefined) composer.fill(command);
  };
  const places = {
    guild: el('ol', { class: 'messages' }),
    direct: el('ol', { class: 'messages' }),
  };
  const channels = {
    guild: createChannel(() => present, places.guild, fillByName),
    direct: createChannel(() => present, places.direct, fillByName),
  };
  const channel = (): (typeof channels)['guild'] => channels[present.session.place];
  const composer = createComposer({
    onCommand: (draft) => channel().runCommand(draft),
    onText: (content, attachments) => channel().say(content, attachments),
    suggest: (draft, field) => channel().suggest(draft, field),
  });
  const scroller = el('main', { class: 'scroller' });
  const hash = el('span', { class: 'hash', 'aria-hidden': 'true' });
  const heading = el('h1', {});
  const topic = el('p', { class: 'topic' });

  const look = (viewpoint: Viewpoint): void => {
    present = presentAs(viewpoint, commands);
    const { session } = present;
    const isGuild = session.place === 'guild';
    const { slash } = present.commands;
    hash.textContent = isGuild ? '#' : '@';
    heading.textContent = isGuild ? wording.channel : wording.direct.channel;
    topic.textContent = isGuild ? wording.topic : wording.direct.topic;
    for (const message of places[session.place].querySelectorAll<HTMLElement>('[data-only-for]')) {
      message.hidden = message.dataset['onlyFor'] !== session.userId;
    }
    composer.offer(slash, isGuild ? wording.composer.label : wording.direct.label);
    scroller.replaceChildren(
      welcome(session.place, titles, slash, (command) => composer.fill(command)),
      el(
        'div',
        { role: 'log', 'aria-label': isGuild ? wording.composer.messages : wording.direct.messages },
        places[session.place],
      ),
    );
    scroller.scrollTo({ top: scroller.scrollHeight });
  };
  look('manager');

  document.title = wording.title;
  document.body.replaceChildren(
    el('header', { class: 'channel' }, hash, heading, topic, viewpointSwitch(look)),
    scroller,
    composer.element,
  );
  takeDroppedFiles((files) => composer.attach(files));
  composer.focus();

  // As in Discord, a slash typed anywhere goes to the composer.
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (target instanceof Element && target.closest(WRITTEN_INTO) !== null) return;
    event.preventDefault();
    composer.type('/');
    composer.focus();
  });
}

function presentAs(viewpoint: Viewpoint, commands: Commands): Present {
  const session = sessionAs(commands.applicationId, viewpoint);
  const context = session.place === 'guild' ? CONTEXT.guild : CONTEXT.botDm;
  return { session, commands: offeredTo(commands, context, session.permissions) };
}

start().catch((error: unknown) => {
  document.body.replaceChildren(el('p', { class: 'load-failed', role: 'alert' }, wording.loadFailed));
  throw error;
});
