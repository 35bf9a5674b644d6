import type { Attachment } from './attachments.ts';
import type { MessageCommand, OptionType, SlashCommand } from './commands.ts';
import type { OptionValue } from './draft.ts';
import type { Json } from './json.ts';
import { withComponentIds } from './message-json.ts';
import { person, type Session, type Stamp } from './session.ts';
import {
  ATTACHMENT_SIZE_LIMIT,
  COMMAND,
  CONTEXT,
  INSTALLED_BY,
  INTERACTION,
  OPTION,
  PERMISSIONS,
} from './wire.ts';

/** A slash command, sent. */
export function commandInteraction(
  session: Session,
  stamp: Stamp,
  command: SlashCommand,
  values: readonly OptionValue[],
): Json {
  return {
    ...common(session, stamp, INTERACTION.command),
    data: {
      ...commandData(session, command, values.map(optionJson)),
      ...resolvedAttachments(values.flatMap(({ attachment }) => attachment ?? [])),
    },
  };
}

/** An option being typed; the others may be missing or half written, as at Discord. */
export function autocompleteInteraction(
  session: Session,
  stamp: Stamp,
  command: SlashCommand,
  values: readonly OptionValue[],
  focused: { readonly name: string; readonly text: string },
): Json {
  const options = command.options.flatMap((option): readonly Json[] => {
    const type = OPTION_NUMBERS[option.type];
    if (option.name === focused.name)
      return [{ name: option.name, type, value: focused.text, focused: true }];
    return values.filter((value) => value.option === option).map(optionJson);
  });
  return {
    ...common(session, stamp, INTERACTION.autocomplete),
    data: commandData(session, command, options),
  };
}

/** "Apps" in the menu of a message. */
export function messageCommandInteraction(
  session: Session,
  stamp: Stamp,
  command: MessageCommand,
  message: Json & { readonly id: string },
): Json {
  return {
    ...common(session, stamp, INTERACTION.command),
    data: {
      id: command.id,
      name: command.name,
      type: COMMAND.message,
      ...inGuild(session),
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  };
}

export type Press = {
  readonly customId: string;
  /** The component's type: 2 a button, 3 a string select. */
  readonly type: number;
  /** What a select holds. */
  readonly values?: readonly string[];
};

/** A button pressed, or a choice made, under a message. */
export function componentInteraction(session: Session, stamp: Stamp, message: Json, press: Press): Json {
  return {
    ...common(session, stamp, INTERACTION.component),
    message,
    data: {
      id: 0,
      custom_id: press.customId,
      component_type: press.type,
      ...(press.values === undefined ? {} : { values: press.values }),
    },
  };
}

export type FilledModal = {
  readonly customId: string;
  readonly components: readonly Json[];
  readonly attachments: readonly Attachment[];
};

/** A modal submitted; `components` are its rows or labels with what was filled in, `message` where it was opened. */
export function modalInteraction(
  session: Session,
  stamp: Stamp,
  modal: FilledModal,
  message: Json | null,
): Json {
  return {
    ...common(session, stamp, INTERACTION.modal),
    ...(message === null ? {} : { message }),
    data: {
      custom_id: modal.customId,
      components: withComponentIds(modal.components),
      ...resolvedAttachments(modal.attachments),
    },
  };
}

const OPTION_NUMBERS: { readonly [type in OptionType]: number } = {
  string: OPTION.string,
  integer: OPTION.integer,
  boolean: OPTION.boolean,
  number: OPTION.number,
  attachment: OPTION.attachment,
};

/** What an interaction says of the files whose ids it carries. */
function resolvedAttachments(attachments: readonly Attachment[]): Json {
  if (attachments.length === 0) return {};
  return { resolved: { attachments: Object.fromEntries(attachments.map((file) => [file.id, file])) } };
}

function inGuild({ place, guildId }: Session): Json {
  return place === 'guild' ? { guild_id: guildId } : {};
}

function optionJson({ option, value }: OptionValue): Json {
  return { name: option.name, type: OPTION_NUMBERS[option.type], value };
}

/** Options of a subcommand stand inside it, and it inside its group. */
function commandData(session: Session, command: SlashCommand, options: readonly Json[]): Json {
  const nested = command.path.toReversed().reduce<readonly Json[]>((inside, name, depth) => {
    return [{ name, type: depth === 0 ? OPTION.subcommand : OPTION.group, options: inside }];
  }, options);
  return {
    id: command.id,
    name: command.name,
    type: COMMAND.chatInput,
    ...inGuild(session),
    ...(nested.length === 0 ? {} : { options: nested }),
  };
}

/** The fields that all interactions have. */
function common(session: Session, stamp: Stamp, type: number): Json {
  return {
    id: stamp.id,
    application_id: session.applicationId,
    type,
    token: stamp.token,
    version: 1,
    channel_id: session.channelId,
    ...(session.place === 'guild' ? guildFields(session) : directFields(session)),
    locale: session.locale,
    app_permissions: PERMISSIONS.all,
    entitlements: [],
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  };
}

/** What is told of a server's channel and the member there. */
function guildFields(session: Session): Json {
  const { guildId, channelId, locale, permissions } = session;
  return {
    guild_id: guildId,
    guild: { id: guildId, locale, features: [] },
    guild_locale: locale,
    channel: {
      id: channelId,
      type: 0,
      guild_id: guildId,
      name: 'playground',
      nsfw: false,
      parent_id: null,
      position: 0,
      permissions,
      flags: 0,
    },
    member: {
      user: person(session),
      nick: null,
      avatar: null,
      banner: null,
      roles: [],
      joined_at: '2025-01-01T00:00:00.000000+00:00',
      premium_since: null,
      communication_disabled_until: null,
      deaf: false,
      mute: false,
      pending: false,
      flags: 0,
      permissions,
    },
    authorizing_integration_owners: { [INSTALLED_BY.guild]: guildId },
    context: CONTEXT.guild,
  };
}

/** What is told of direct messages with the bot, whom the person has installed for themselves. */
function directFields(session: Session): Json {
  return {
    channel: {
      id: session.channelId,
      type: 1,
      last_message_id: null,
      recipients: [person(session)],
      flags: 0,
    },
    user: person(session),
    authorizing_integration_owners: { [INSTALLED_BY.user]: session.userId },
    context: CONTEXT.botDm,
  };
}
