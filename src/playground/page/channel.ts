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
import type { Json } from './json.ts';
import { openMessageMenu } from './message-menu.ts';
import { createMessage, type Message, type NewMessage } from './messages.ts';
import { type Session, snowflake, type Stamp } from './session.ts';
import { openModal } from './modal.ts';
import type { Suggest } from './suggestions.ts';
import { type Outcome, sendInteraction } from './transport.ts';
import { CALLBACK } from './wire.ts';
import { wording } from './wording.ts';

export type Channel = {
  readonly runCommand: (draft: Draft) => void;
  readonly say: (content: string) => void;
  readonly suggest: Suggest;
};

/** What happens in the channel: interactions go to the bot, its replies become messages. */
export function createChannel(
  session: Session,
  commands: Commands,
  list: HTMLElement,
  onCommandName: (name: string) => void,
): Channel {
  let sequence = 0;
  const newId = (): string => {
    sequence += 1;
    return snowflake(Date.now(), sequence);
  };
  const stamp = (): Stamp => ({ id: newId(), token: crypto.randomUUID() });

  const add = (message: Omit<NewMessage, 'id'>): Message => {
    const made = createMessage(session, { id: newId(), ...message }, handlers);
    list.append(made.element);
    toEnd();
    return made;
  };
  const toEnd = (): void => {
    const scroller = list.closest('.scroller');
    scroller?.scrollTo({ top: scroller.scrollHeight });
  };

  const handlers = {
    onCommand: onCommandName,
    onPress: (message: Message, press: Press, pressed: HTMLElement) => void doPress(message, press, pressed),
    onMenu: (message: Message, at: { readonly x: number; readonly y: number }) =>
      openMessageMenu(at, commands.message, (command) => runMessageCommand(command, message)),
  };

  /** Shows what came back where a new message was promised. */
  const settle = (promised: Message, outcome: Outcome, from: Message | null): void => {
    if (outcome.kind !== 'reply') {
      promised.fault(wording.message.noResponse);
    } else if (outcome.type === CALLBACK.message) {
      promised.show(outcome.body);
    } else if (outcome.type === CALLBACK.modal) {
      promised.remove();
      askModal(outcome.body, from);
    } else if (outcome.type !== CALLBACK.deferredMessage) {
      promised.fault(wording.message.unknownReply(outcome.type));
    }
    toEnd();
  };

  const doPress = async (message: Message, press: Press, pressed: HTMLElement): Promise<void> => {
    if (message.element.classList.contains('busy')) return;
    message.fault('');
    message.element.classList.add('busy');
    pressed.classList.add('pressed');
    const interaction = componentInteraction(session, stamp(), message.json(), press);
    const outcome = await sendInteraction(interaction);
    message.element.classList.remove('busy');
    pressed.classList.remove('pressed');
    follow(message, outcome, interaction);
  };

  /** Shows what came back for something under a message: a change of it, a message of its own, a form, or nothing. */
  const follow = (message: Message, outcome: Outcome, cause: Json): void => {
    if (outcome.kind !== 'reply') {
      message.fault(wording.message.failed);
    } else if (outcome.type === CALLBACK.update) {
      message.show(outcome.body);
      message.element.scrollIntoView({ block: 'nearest' });
    } else if (outcome.type === CALLBACK.message || outcome.type === CALLBACK.deferredMessage) {
      settle(add({ cause }), outcome, message);
    } else if (outcome.type === CALLBACK.modal) {
      askModal(outcome.body, message);
    } else if (outcome.type !== CALLBACK.deferredUpdate) {
      message.fault(wording.message.unknownReply(outcome.type));
    }
  };

  const askModal = (form: Json, from: Message | null): void => {
    const modal = readModal(form);
    openModal(modal, (components) => void submitModal({ customId: modal.customId, components }, from));
  };

  const submitModal = async (
    filled: { readonly customId: string; readonly components: readonly Json[] },
    from: Message | null,
  ): Promise<void> => {
    const interaction = modalInteraction(session, stamp(), filled, from?.json() ?? null);
    const promised = from === null ? add({ cause: interaction }) : null;
    const outcome = await sendInteraction(interaction);
    if (promised !== null) settle(promised, outcome, null);
    else if (from !== null) follow(from, outcome, interaction);
  };

  const run = async (used: NonNullable<NewMessage['used']>, interaction: Json): Promise<void> => {
    const promised = add({ cause: interaction, used });
    settle(promised, await sendInteraction(interaction), null);
  };

  const runMessageCommand = (command: MessageCommand, message: Message): void =>
    void run(
      { name: command.name, inFull: command.name },
      messageCommandInteraction(session, stamp(), command, message.json()),
    );

  return {
    runCommand(draft) {
      const interaction = commandInteraction(session, stamp(), draft.command, readDraft(draft));
      void run({ name: `/${fullName(draft.command)}`, inFull: inFull(draft) }, interaction);
    },
    say: (content) => void add({ cause: null, content }),
    async suggest(draft, field) {
      const others = readDraft(draft).filter(({ option }) => option !== field.option);
      const focused = { name: field.option.name, text: field.text };
      const outcome = await sendInteraction(
        autocompleteInteraction(session, stamp(), draft.command, others, focused),
      );
      if (outcome.kind !== 'reply' || outcome.type !== CALLBACK.choices) return null;
      return readChoices(outcome.body);
    },
  };
}
