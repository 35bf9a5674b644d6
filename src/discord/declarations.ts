import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/payloads/v10';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Command, Option } from '../../commands/command.ts';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';

/** Servers and people can install Verbatim; its commands work in servers, with the bot and in private channels. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** All commands as Discord's "Create Global Application Command" takes them. */
export function commandDeclarations(): RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    ...COMMANDS.map(declareCommand),
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
    options: Object.entries(options).map(([optionName, option]) => declareOption(optionName, option)),
  };
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
    case 'flag':
      return { type: ApplicationCommandOptionType.Boolean, name, description };
    default:
      return option satisfies never;
  }
}
