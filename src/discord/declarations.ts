import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/payloads/v10';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ADD_THIS_ARTICLE } from '../../commands/article/add-this-article.ts';
import { ARTICLE } from '../../commands/article/index.ts';
import type { Command, Option, Options } from '../../commands/command.ts';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';

/** Servers and users can install Verbatim, and its commands work in servers, in direct messages with it and in group chats. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Requires Manage Server by default. Each server can change that in Discord's settings. */
const MANAGERS = { default_member_permissions: String(PermissionFlagsBits.ManageGuild) };

/** All commands as Discord's "Create Global Application Command" takes them. */
export function commandDeclarations(): RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    ...COMMANDS.map(declareCommand),
    {
      ...EVERYWHERE,
      ...MANAGERS,
      type: ApplicationCommandType.ChatInput,
      name: ARTICLE.name,
      description: ARTICLE.description,
      options: ARTICLE.subcommands.map(({ name, description, options }) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        name,
        description,
        options: declareOptions(options),
      })),
    },
    { ...EVERYWHERE, ...MANAGERS, type: ApplicationCommandType.Message, name: ADD_THIS_ARTICLE },
    ...MESSAGE_COMMANDS.map(({ name }) => ({
      ...EVERYWHERE,
      type: ApplicationCommandType.Message as const,
      name,
    })),
  ];
}

function declareCommand({ name, description, options }: Command): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: declareOptions(options),
  };
}

function declareOptions(options: Options): APIApplicationCommandBasicOption[] {
  return Object.entries(options).map(([name, option]) => declareOption(name, option));
}

function declareOption(name: string, option: Option): APIApplicationCommandBasicOption {
  const { description } = option;
  switch (option.type) {
    case 'text':
      return {
        type: ApplicationCommandOptionType.String,
        name,
        description,
        max_length: option.longest,
        ...(option.required ? { required: true } : {}),
        ...(option.suggest ? { autocomplete: true } : {}),
      };
    case 'whole number':
      return {
        type: ApplicationCommandOptionType.Integer,
        name,
        description,
        min_value: option.least,
        max_value: option.most,
      };
    case 'file':
      return { type: ApplicationCommandOptionType.Attachment, name, description };
    case 'flag':
      return { type: ApplicationCommandOptionType.Boolean, name, description };
    default:
      return option satisfies never;
  }
}
