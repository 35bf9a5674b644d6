import type { Attachment } from './attachments.ts';
import { type Component, readBody } from './components.ts';
import { button, el } from './dom.ts';
import { fileBox, type FileLink } from './file-box.ts';
import { type MessageFacts, messageJson } from './message-json.ts';
import type { Session } from './session.ts';
import type { Json } from './json.ts';
import { type MessageActions, renderComponents } from './render-components.ts';
import type { MessageFile } from './transport.ts';
import { EPHEMERAL } from './wire.ts';
import { wording } from './wording.ts';

/** A message in the list, and the facts that Discord would tell the bot about it. */
export type Message = {
  readonly element: HTMLElement;
  /** The message as interactions carry it. */
  json(): Json & { readonly id: string };
  /** The bot's reply arrived, with its files, or took the place of an earlier one. */
  show(body: Json, files?: readonly MessageFile[]): void;
  /** Nothing is there yet. Where the bot has said that it is thinking, it has said, too, whether in private. */
  think(isPrivate?: boolean): void;
  /** Whether something in it was pressed that the bot has not answered: nothing else can be. */
  busy(is: boolean): void;
  isBusy(): boolean;
  /** What went wrong, in Discord's words, with a way to try again where there is one; '' takes it away. */
  fault(text: string, again?: () => void): void;
  remove(): void;
};

export type MessageHandlers = {
  readonly onCommand: (name: string) => void;
  readonly onPress: (message: Message, ...press: Parameters<MessageActions['onPress']>) => void;
  /** Who looks at the page now: others' private replies are hidden from them. */
  readonly viewer: () => string;
  readonly onMenu: (message: Message, at: { readonly x: number; readonly y: number }) => void;
};

export type NewMessage = {
  readonly id: string;
  /** The interaction that the bot answers with it; `null` for what a person wrote. */
  readonly cause: Json | null;
  /** What somebody wrote; the bot's replies come later, by `show`. */
  readonly content?: string;
  readonly attachments?: readonly Attachment[];
  /** The command that the bot answers, and how it was filled in. */
  readonly used?: { readonly name: string; readonly inFull: string };
};

/** Makes a message. Without content it says that the bot is thinking. */
export function createMessage(session: Session, message: NewMessage, handlers: MessageHandlers): Message {
  const { id, cause, content = '', attachments = [] } = message;
  const fromApp = cause !== null;
  const now = new Date();
  let facts: MessageFacts = {
    id,
    cause,
    content,
    attachments,
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
    message.used === undefined ? null : usedLine(session.userName, message.used, handlers),
    el('img', { class: 'avatar', src: fromApp ? '/app.svg' : '/you.svg', alt: '', width: 40, height: 40 }),
    el(
      'div',
      { class: 'message-main' },
      el(
        'h2',
        { class: 'author' },
        el('span', { class: fromApp ? 'name app' : 'name' }, fromApp ? wording.app : session.userName),
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

  let files: ReadonlyMap<string, FileLink> = new Map();
  /** Undefined until the bot has said so. */
  let isPrivate: boolean | undefined;
  let isBusy = false;

  const draw = (components: readonly Component[]): void => {
    const focused = controls(body).findIndex((control) => control === document.activeElement);
    body.replaceChildren(
      renderComponents(components, {
        onCommand: handlers.onCommand,
        onPress: (press, pressed) => handlers.onPress(self, press, pressed),
        files,
      }),
      ...facts.attachments.map(({ filename, size, url }) => fileBox({ name: filename, size, url })),
    );
    // A reply that changes in place must not lose the place of who presses "Next" again and again.
    if (focused !== -1) (controls(body)[focused] ?? controls(body).at(-1))?.focus({ preventScroll: true });
  };
  /** A message keeps who can see it: only the first word on that counts. */
  const decidePrivacy = (forOne: boolean): void => {
    if (isPrivate !== undefined) return;
    isPrivate = forOne;
    if (!forOne) return;
    element.classList.add('ephemeral');
    element.dataset['onlyFor'] = session.userId;
    element.hidden = handlers.viewer() !== session.userId;
    foot.append(ephemeralLine(() => self.remove()));
  };

  const self: Message = {
    element,
    json: () => messageJson(session, facts),
    show(reply, came = []) {
      const isFirst = facts.components.length === 0 && facts.content === '';
      const flags = Number(reply['flags'] ?? 0);
      decidePrivacy((flags & EPHEMERAL) !== 0);
      const { content: words, components } = reply;
      facts = {
        ...facts,
        content: typeof words === 'string' ? words : '',
        components: Array.isArray(components) ? components : [],
        flags: (flags & ~EPHEMERAL) | (isPrivate === true ? EPHEMERAL : 0),
        edited: isFirst ? null : new Date().toISOString(),
      };
      files = new Map([...files, ...came.map((file) => [file.name, fileLink(file)] as const)]);
      element.classList.remove('thinking');
      self.fault('');
      self.busy(false);
      draw(readBody(reply));
    },
    think(forOne) {
      self.fault('');
      element.classList.add('thinking');
      body.replaceChildren(thinking());
      if (forOne !== undefined) decidePrivacy(forOne);
    },
    busy(is) {
      isBusy = is;
      element.classList.toggle('busy', is);
      // Not "disabled", which would take the focus from the button that was pressed.
      for (const control of controls(body)) {
        if (is) control.setAttribute('aria-disabled', 'true');
        else control.removeAttribute('aria-disabled');
      }
    },
    isBusy: () => isBusy,
    fault(text, again) {
      notice.replaceChildren(text);
      if (again !== undefined) {
        notice.append(' ', button({ class: 'again' }, again, wording.message.again));
      }
      if (text !== '' && element.classList.contains('thinking')) {
        element.classList.remove('thinking');
        body.replaceChildren();
      }
    },
    remove() {
      for (const { url } of files.values()) URL.revokeObjectURL(url);
      element.remove();
    },
  };

  if (content === '' && attachments.length === 0) self.think();
  else draw(content === '' ? [] : [{ kind: 'text', content }]);
  return self;
}

function thinking(): HTMLElement {
  return el(
    'p',
    { class: 'dots' },
    el('span', { class: 'dot-row', 'aria-hidden': 'true' }, el('i', {}), el('i', {}), el('i', {})),
    wording.message.thinking,
  );
}

/** A file of a message, held by the browser until the message goes. */
function fileLink({ name, type, content }: MessageFile): FileLink {
  const blob = new Blob([content], { type });
  return { name, size: blob.size, url: URL.createObjectURL(blob) };
}

function usedLine(
  by: string,
  { name, inFull }: { readonly name: string; readonly inFull: string },
  handlers: MessageHandlers,
): HTMLElement {
  return el(
    'div',
    { class: 'used' },
    el('img', { src: '/you.svg', alt: '', width: 16, height: 16 }),
    el('strong', {}, by),
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
  return [...within.querySelectorAll<HTMLElement>('button, select, a.button, a.download')];
}

function clock(time: Date): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(time);
}
