import type { Attachment } from './attachments.ts';
import { type Commands, fullName, type MessageCommand, readChoices } from './commands.ts';
import { readModal } from './components.ts';
import { type Draft, inFull, readDraft } from './draft.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  componentInteraction,
  messageCommandInteraction,
  modalInteraction,
  type Press,
} from './interactions.ts';
import { type Json, number } from './json.ts';
import { openMessageMenu } from './message-menu.ts';
import { createMessage, type Message, type MessageHandlers, type NewMessage } from './messages.ts';
import { type FormOutcome, openModal, type Unsent } from './modal.ts';
import { type Session, snowflake, type Stamp } from './session.ts';
import type { Suggest } from './suggestions.ts';
import { type Outcome, sendInteraction } from './transport.ts';
import { CALLBACK, EPHEMERAL } from './wire.ts';
import { wording } from './wording.ts';

export type Channel = {
  readonly runCommand: (draft: Draft) => void;
  readonly say: (content: string, attachments: readonly Attachment[]) => void;
  readonly suggest: Suggest;
};

/** Who is in the channel now, and what is offered to them. */
export type Present = { readonly session: Session; readonly commands: Commands };

let sequence = 0;

function newId(): string {
  sequence += 1;
  return snowflake(Date.now(), sequence);
}

function stamp(): Stamp {
  return { id: newId(), token: crypto.randomUUID() };
}

/** What happens in the channel: interactions go to the bot, its replies become messages. */
export function createChannel(
  present: () => Present,
  list: HTMLElement,
  onCommandName: (name: string) => void,
): Channel {
  const unsent: Unsent = new Map();

  const add = (session: Session, message: Omit<NewMessage, 'id'>): Message => {
    const made = createMessage(session, { id: newId(), ...message }, handlers);
    list.append(made.element);
    toEnd();
    return made;
  };
  const toEnd = (): void => {
    const scroller = list.closest('.scroller');
    scroller?.scrollTo({ top: scroller.scrollHeight });
  };
  /** Keeps the newest message in sight while it grows, unless who reads has gone up to something else. */
  const keepingEnd = (change: () => void): void => {
    const scroller = list.closest('.scroller');
    const rest = scroller === null ? 0 : scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    change();
    if (rest < NEAR_END) toEnd();
  };

  const handlers: MessageHandlers = {
    onCommand: onCommandName,
    onPress: (message, press, pressed) => void doPress(message, press, pressed),
    viewer: () => present().session.userId,
    onMenu: (message, at) =>
      openMessageMenu(at, present().commands.message, (command) => runMessageCommand(command, message)),
  };

  /** Shows what came back where a new message was promised; `again` repeats it all. */
  const settle = async (
    session: Session,
    promised: Message,
    outcome: Outcome,
    from: Message | null,
    again: () => void,
  ): Promise<void> => {
    if (outcome.kind === 'deferred' && outcome.type === CALLBACK.deferredMessage) {
      keepingEnd(() => promised.think(isEphemeral(outcome.body)));
      const edited = await outcome.edited;
      keepingEnd(() => {
        if (edited === null) promised.fault(wording.message.brokeOff, again);
        else promised.show(edited.body, edited.files);
      });
    } else if (outcome.kind === 'failed' || outcome.kind === 'silent') {
      const sentence = outcome.kind === 'failed' ? outcome.sentence : '';
      keepingEnd(() => promised.fault(sentence === '' ? wording.message.noResponse : sentence));
    } else if (outcome.type === CALLBACK.message) {
      keepingEnd(() => promised.show(outcome.body));
    } else if (outcome.type === CALLBACK.modal) {
      promised.remove();
      askModal(session, outcome.body, from);
    } else {
      keepingEnd(() => promised.fault(wording.message.unknownReply(outcome.type)));
    }
  };

  /** Shows what came back for something under a message: a change of it, a message of its own, a form, or nothing. */
  const follow = async (
    session: Session,
    message: Message,
    outcome: Outcome,
    cause: Json,
    again: () => void,
  ): Promise<void> => {
    if (outcome.kind === 'failed' || outcome.kind === 'silent') {
      const sentence = outcome.kind === 'failed' ? outcome.sentence : '';
      message.fault(sentence === '' ? wording.message.failed : sentence);
    } else if (outcome.kind === 'deferred' && outcome.type === CALLBACK.deferredUpdate) {
      message.busy(true);
      const edited = await outcome.edited;
      message.busy(false);
      if (edited === null) keepingEnd(() => message.fault(wording.message.brokeOff, again));
      else keepingEnd(() => message.show(edited.body, edited.files));
    } else if (outcome.type === CALLBACK.update) {
      message.show(outcome.body);
      message.element.scrollIntoView({ block: 'nearest' });
    } else if (outcome.type === CALLBACK.message || outcome.type === CALLBACK.deferredMessage) {
      await settle(session, add(session, { cause }), outcome, message, again);
    } else if (outcome.type === CALLBACK.modal) {
      askModal(session, outcome.body, message);
    } else {
      message.fault(wording.message.unknownReply(outcome.type));
    }
  };

  const doPress = async (message: Message, press: Press, pressed: HTMLElement): Promise<void> => {
    if (message.isBusy()) return;
    message.fault('');
    message.busy(true);
    pressed.classList.add('pressed');
    const { session } = present();
    const interaction = componentInteraction(session, stamp(), message.json(), press);
    const outcome = await sendInteraction(interaction);
    message.busy(false);
    await follow(session, message, outcome, interaction, () => void doPress(message, press, pressed));
    pressed.classList.remove('pressed');
  };

  const askModal = (session: Session, form: Json, from: Message | null): void => {
    const modal = readModal(form);
    openModal(modal, unsent, ({ components, attachments }) => {
      const filled = { customId: modal.customId, components, attachments };
      return submitModal(session, modalInteraction(session, stamp(), filled, from?.json() ?? null), from);
    });
  };

  const submitModal = async (
    session: Session,
    interaction: Json,
    from: Message | null,
  ): Promise<FormOutcome> => {
    const outcome = await sendInteraction(interaction);
    if (outcome.kind === 'silent' || outcome.kind === 'failed') {
      const sentence = outcome.kind === 'failed' ? outcome.sentence : '';
      return { ok: false, sentence: sentence === '' ? wording.modal.failed : sentence };
    }
    const again = async (): Promise<void> => {
      const next = await submitModal(session, { ...interaction, ...stamp() }, from);
      if (next.ok) next.show();
    };
    return {
      ok: true,
      show: () => {
        if (from === null) {
          const promised = add(session, { cause: interaction });
          void settle(session, promised, outcome, null, () => {
            promised.remove();
            void again();
          });
        } else {
          void follow(session, from, outcome, interaction, () => void again());
        }
      },
    };
  };

  const run = (session: Session, used: NonNullable<NewMessage['used']>, interaction: Json): void => {
    const promised = add(session, { cause: interaction, used });
    const send = async (sent: Json): Promise<void> => {
      const outcome = await sendInteraction(sent);
      await settle(session, promised, outcome, null, () => {
        promised.think();
        void send({ ...interaction, ...stamp() });
      });
    };
    void send(interaction);
  };

  const runMessageCommand = (command: MessageCommand, message: Message): void => {
    const { session } = present();
    const interaction = messageCommandInteraction(session, stamp(), command, message.json());
    run(session, { name: command.name, inFull: command.name }, interaction);
  };

  return {
    runCommand(draft) {
      const { session } = present();
      const interaction = commandInteraction(session, stamp(), draft.command, readDraft(draft));
      run(session, { name: `/${fullName(draft.command)}`, inFull: inFull(draft) }, interaction);
    },
    say: (content, attachments) => void add(present().session, { cause: null, content, attachments }),
    async suggest(draft, field) {
      const others = readDraft(draft).filter(({ option }) => option !== field.option);
      const focused = { name: field.option.name, text: field.text };
      const outcome = await sendInteraction(
        autocompleteInteraction(present().session, stamp(), draft.command, others, focused),
      );
      if (outcome.kind !== 'reply' || outcome.type !== CALLBACK.choices) return null;
      return readChoices(outcome.body);
    },
  };
}

/** CSS pixels from the end of the channel within which its newest message counts as being read. */
const NEAR_END = 60;

function isEphemeral(body: Json): boolean {
  return ((number(body, 'flags') ?? 0) & EPHEMERAL) !== 0;
}
