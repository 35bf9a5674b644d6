import { type Component, readBody } from './components.ts';
import { button, el } from './dom.ts';
import { type MessageFacts, messageJson } from './message-json.ts';
import type { Session } from './session.ts';
import type { Json } from './json.ts';
import { type MessageActions, renderComponents } from './render-components.ts';
import { EPHEMERAL } from './wire.ts';
import { wording } from './wording.ts';

/** A message in the list, and the facts that Discord would tell the bot about it. */
export type Message = {
  readonly element: HTMLElement;
  /** The message as interactions carry it. */
  json(): Json & { readonly id: string };
  /** The bot's reply arrived, or took the place of an earlier one. */
  show(body: Json): void;
  /** What went wrong, in Discord's words; '' takes it away. */
  fault(text: string): void;
  remove(): void;
};

export type MessageHandlers = {
  readonly onCommand: (name: string) => void;
  readonly onPress: (message: Message, ...press: Parameters<MessageActions['onPress']>) => void;
  readonly onMenu: (message: Message, at: { readonly x: number; readonly y: number }) => void;
};

export type NewMessage = {
  readonly id: string;
  /** The interaction that the bot answers with it; `null` for what a person wrote. */
  readonly cause: Json | null;
  /** What somebody wrote; the bot's replies come later, by `show`. */
  readonly content?: string;
  /** The command that the bot answers, and how it was filled in. */
  readonly used?: { readonly name: string; readonly inFull: string };
};

/** Makes a message. Without content it says that the bot is thinking. */
export function createMessage(session: Session, message: NewMessage, handlers: MessageHandlers): Message {
  const { id, cause, content = '' } = message;
  const fromApp = cause !== null;
  const now = new Date();
  let facts: MessageFacts = {
    id,
    cause,
    content,
    components: [],
    flags: 0,
    timestamp: now.toISOString(),
    edited: null,
  };

  const body = el('div', { class: 'content' });
  const notice = el('p', { class: 'message-fault', role: 'alert' });
  const foot = el('div', { class: 'message-foot' }, notice);
  const more = button(
    { class: 'more', 'aria-label': wording.menu.more, 'aria-haspopup': 'menu', title: wording.menu.more },
    () => {
      const { right, bottom } = more.getBoundingClientRect();
      handlers.onMenu(self, { x: right, y: bottom });
    },
  );
  const element = el(
    'li',
    { class: 'message', id: `message-${id}` },
    message.used === undefined ? null : usedLine(message.used, handlers),
    el('img', { class: 'avatar', src: fromApp ? '/app.svg' : '/you.svg', alt: '', width: 40, height: 40 }),
    el(
      'div',
      { class: 'message-main' },
      el(
        'h2',
        { class: 'author' },
        el('span', { class: fromApp ? 'name app' : 'name' }, fromApp ? wording.app : wording.you),
        fromApp ? el('span', { class: 'badge' }, wording.appBadge) : null,
        el('time', { datetime: facts.timestamp }, wording.message.today(clock(now))),
      ),
      body,
      foot,
    ),
    more,
  );
  element.addEventListener('contextmenu', (event) => {
    // Links and selected words keep the browser's own menu.
    if (event.target instanceof Element && event.target.closest('a') !== null) return;
    if (getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    handlers.onMenu(self, { x: event.clientX, y: event.clientY });
  });

  const draw = (components: readonly Component[]): void => {
    const focused = controls(body).findIndex((control) => control === document.activeElement);
    body.replaceChildren(
      renderComponents(components, {
        onCommand: handlers.onCommand,
        onPress: (press, pressed) => handlers.onPress(self, press, pressed),
      }),
    );
    // A reply that changes in place must not lose the place of who presses "Next" again and again.
    if (focused !== -1) (controls(body)[focused] ?? controls(body).at(-1))?.focus({ preventScroll: true });
  };

  const self: Message = {
    element,
    json: () => messageJson(session, facts),
    show(reply) {
      const first = facts.components.length === 0 && facts.content === '';
      const ephemeral = first && (Number(reply['flags'] ?? 0) & EPHEMERAL) !== 0;
      const { content: words, components } = reply;
      facts = {
        ...facts,
        content: typeof words === 'string' ? words : '',
        components: Array.isArray(components) ? components : [],
        flags: Number(reply['flags'] ?? 0) | (facts.flags & EPHEMERAL),
        edited: first ? null : new Date().toISOString(),
      };
      element.classList.remove('thinking');
      self.fault('');
      draw(readBody(reply));
      if (ephemeral) {
        element.classList.add('ephemeral');
        foot.append(ephemeralLine(() => self.remove()));
      }
    },
    fault(text) {
      notice.textContent = text;
      if (text !== '' && element.classList.contains('thinking')) {
        element.classList.remove('thinking');
        body.replaceChildren();
      }
    },
    remove: () => element.remove(),
  };

  if (content === '') {
    element.classList.add('thinking');
    body.append(el('p', { class: 'dots' }, wording.message.thinking));
  } else {
    draw([{ kind: 'text', content }]);
  }
  return self;
}

function usedLine(
  { name, inFull }: { readonly name: string; readonly inFull: string },
  handlers: MessageHandlers,
): HTMLElement {
  return el(
    'div',
    { class: 'used' },
    el('img', { src: '/you.svg', alt: '', width: 16, height: 16 }),
    el('strong', {}, wording.you),
    ` ${wording.message.used} `,
    name.startsWith('/')
      ? button({ class: 'mention', title: inFull }, () => handlers.onCommand(name.slice(1)), name)
      : el('span', { class: 'mention' }, name),
  );
}

function ephemeralLine(onDismiss: () => void): HTMLElement {
  return el(
    'p',
    { class: 'only-you' },
    el('span', { class: 'icon-eye', 'aria-hidden': 'true' }),
    `${wording.message.ephemeral} · `,
    button({ class: 'dismiss' }, onDismiss, wording.message.dismiss),
  );
}

function controls(within: HTMLElement): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('button, select, a.button')];
}

function clock(time: Date): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(time);
}
