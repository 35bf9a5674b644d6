import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteractionDataBasicOption,
  APIAttachment,
  APIChatInputApplicationCommandInteraction,
  APIChatInputApplicationCommandInteractionData,
  APIMessage,
  APIMessageApplicationCommandInteraction,
  APIMessageComponentButtonInteraction,
  APIMessageComponentSelectMenuInteraction,
  APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import { account, base, nextSnowflake } from './interactions/base.ts';
import type { Origin } from './interactions/base.ts';

export type { Origin };

/** What a person filled in, by option name. */
export type Filled = Readonly<
  Record<string, string | number | boolean | { readonly attachment: APIAttachment }>
>;

type CommandOption = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand>;

/**
 * Somebody sends a slash command, as Discord would tell it, whole.
 * @param path the command's name, with that of the subcommand where there is one: "who", "article add"
 */
export function chatCommand(
  path: string,
  options: Filled = {},
  origin: Origin = {},
): APIChatInputApplicationCommandInteraction {
  const common = base(origin);
  const filled = Object.entries(options).map(([name, value]) => filledOption(name, value));
  const attachments = Object.values(options).flatMap((value) =>
    typeof value === 'object' ? [value.attachment] : [],
  );
  const [name = '', subcommand] = path.split(' ');
  return {
    ...common,
    type: InteractionType.ApplicationCommand,
    data: {
      id: origin.commandId ?? nextSnowflake(),
      name,
      type: ApplicationCommandType.ChatInput,
      ...inGuild(common.guild_id),
      ...nested(subcommand, filled),
      ...(attachments.length > 0
        ? {
            resolved: {
              attachments: Object.fromEntries(attachments.map((attachment) => [attachment.id, attachment])),
            },
          }
        : {}),
    },
  };
}

/**
 * Somebody types into an option that has autocomplete. The other options hold what they hold so far, unchecked.
 * @param path as for `chatCommand`
 * @param focused the name of the option being typed into
 */
export function autocomplete(
  path: string,
  options: Readonly<Record<string, string>>,
  focused: string,
  origin: Origin = {},
): APIApplicationCommandAutocompleteInteraction {
  const common = base(origin);
  const filled = Object.entries(options).map(([name, value]) => ({
    name,
    type: ApplicationCommandOptionType.String as const,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));
  const [name = '', subcommand] = path.split(' ');
  const typed =
    subcommand === undefined
      ? filled
      : [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand as const, options: filled }];
  return {
    ...common,
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: origin.commandId ?? nextSnowflake(),
      name,
      type: ApplicationCommandType.ChatInput,
      ...inGuild(common.guild_id),
      options: typed,
    },
  };
}

/** Somebody presses a button under a reply of the bot's, their own unless `message` says otherwise about it. */
export function button(
  customId: string,
  origin: Origin = {},
  message: Partial<APIMessage> = {},
): APIMessageComponentButtonInteraction {
  const common = base(origin);
  return {
    ...common,
    type: InteractionType.MessageComponent,
    data: { component_type: ComponentType.Button, custom_id: customId },
    message: {
      ...chatMessage('', common.channel_id, 'verbatim'),
      // A reply to a message has no command behind it.
      ...(message.message_reference === undefined
        ? { interaction_metadata: metadata(common.member?.user.id ?? common.user?.id ?? '', Date.now()) }
        : {}),
      ...message,
    },
  };
}

/** Somebody chooses an entry of a menu under a message of the bot's. */
export function choose(
  customId: string,
  value: string,
  origin: Origin = {},
  message: Partial<APIMessage> = {},
): APIMessageComponentSelectMenuInteraction {
  const { data, ...rest } = button(customId, origin, message);
  return {
    ...rest,
    data: { component_type: ComponentType.StringSelect, custom_id: data.custom_id, values: [value] },
  };
}

/** Who made a message of the bot's by a command, and when (milliseconds since 1970). */
export function metadata(
  userId: string,
  at: number,
): NonNullable<APIMessage['interaction_metadata']> & { readonly type: InteractionType.ApplicationCommand } {
  return {
    id: String(BigInt(at - DISCORD_EPOCH) << 22n),
    type: InteractionType.ApplicationCommand,
    user: account('reader', false, userId),
    authorizing_integration_owners: {},
  };
}

/** Discord, "Reference: Snowflakes". */
const DISCORD_EPOCH = 1_420_070_400_000;

/** Somebody uses a command of the context menu on a message that says `content`. */
export function messageCommand(
  name: string,
  content: string,
  origin: Origin = {},
): APIMessageApplicationCommandInteraction {
  const common = base(origin);
  const message = chatMessage(content, common.channel_id, 'somebody');
  return {
    ...common,
    type: InteractionType.ApplicationCommand,
    data: {
      id: origin.commandId ?? nextSnowflake(),
      name,
      type: ApplicationCommandType.Message,
      ...inGuild(common.guild_id),
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  };
}

/**
 * Somebody sends a form off, each of whose fields is a text input in a label.
 * @param fields what was filled in, by the inputs' custom_ids
 * @param message the message whose button opened the form, if it was a button
 */
export function modalSubmit(
  customId: string,
  fields: Readonly<Record<string, string>>,
  origin: Origin = {},
  message?: APIMessage,
): APIModalSubmitInteraction {
  return {
    ...base(origin),
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: customId,
      components: Object.entries(fields).map(([id, value], index) => ({
        type: ComponentType.Label as const,
        id: 2 * index + 1,
        component: { type: ComponentType.TextInput as const, id: 2 * index + 2, custom_id: id, value },
      })),
    },
    ...(message === undefined ? {} : { message }),
  };
}

function inGuild(guildId: string | undefined): { readonly guild_id?: string } {
  return guildId === undefined ? {} : { guild_id: guildId };
}

/** A command without options filled in comes without the field. */
function nested(
  subcommand: string | undefined,
  filled: CommandOption[],
): Pick<APIChatInputApplicationCommandInteractionData, 'options'> {
  if (subcommand === undefined) return filled.length > 0 ? { options: filled } : {};
  return { options: [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand, options: filled }] };
}

function filledOption(name: string, value: Filled[string]): CommandOption {
  if (typeof value === 'string') return { name, type: ApplicationCommandOptionType.String, value };
  if (typeof value === 'number') return { name, type: ApplicationCommandOptionType.Integer, value };
  if (typeof value === 'boolean') return { name, type: ApplicationCommandOptionType.Boolean, value };
  return { name, type: ApplicationCommandOptionType.Attachment, value: value.attachment.id };
}

function chatMessage(content: string, channelId: string, author: string): APIMessage {
  return {
    id: nextSnowflake(),
    channel_id: channelId,
    author: account(author, author === 'verbatim'),
    content,
    timestamp: '2026-08-06T12:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: MessageType.Default,
    ...(author === 'verbatim' ? { flags: MessageFlags.IsComponentsV2 } : {}),
  };
}
