import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { AttachedFile } from '../../src/discord/layout.ts';
import type { Edit, Respond } from '../../src/discord/respond.ts';
import { isObject, type Json, object, objects, text } from '../../playground/page/json.ts';

const MANAGE_SERVER = '32';

/** Commands for a library: some that everybody has, some for who manages the server. */
export const LIBRARY_DECLARATIONS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: 'who',
    description: 'Who was it?',
    options: [
      { type: ApplicationCommandOptionType.String, name: 'question', description: 'What to look for' },
    ],
  },
  {
    name: 'article',
    description: 'The library',
    default_member_permissions: MANAGE_SERVER,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'add',
        description: 'Add an article',
        options: [
          { type: ApplicationCommandOptionType.String, name: 'link', description: 'Where it stands' },
          { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'Its text' },
          { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'For you only' },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'remove',
        description: 'Remove an article',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'article',
            description: 'Which one',
            required: true,
            autocomplete: true,
          },
        ],
      },
      { type: ApplicationCommandOptionType.Subcommand, name: 'list', description: 'All articles' },
    ],
  },
  { name: 'Find the passage', type: ApplicationCommandType.Message },
  {
    name: 'Add this article',
    type: ApplicationCommandType.Message,
    default_member_permissions: MANAGE_SERVER,
  },
];

/** A bot that keeps its deferred answers until a test gives them. */
export type LibraryStub = {
  readonly respond: Respond;
  readonly heard: Json[];
  /** Gives the oldest deferred answer that has not been given. */
  readonly finish: (content: string, files?: readonly AttachedFile[]) => Promise<void>;
};

export function libraryStub(): LibraryStub {
  const heard: Json[] = [];
  const waiting: Edit[] = [];
  return {
    heard,
    respond: (interaction, edit) => {
      const asked = isObject(interaction) ? interaction : {};
      heard.push(asked);
      const response = answer(asked);
      const isDeferred =
        response.type === InteractionResponseType.DeferredChannelMessageWithSource ||
        response.type === InteractionResponseType.DeferredMessageUpdate;
      if (isDeferred && edit !== undefined) waiting.push(edit);
      return Promise.resolve(response);
    },
    finish: async (content, files = []) => {
      const edit = waiting.shift();
      if (edit === undefined) throw new Error('nothing was deferred');
      await edit({ data: card(content, files), files });
    },
  };
}

function answer(asked: Json): APIInteractionResponse {
  const sent = object(asked, 'data');
  const [subcommand = {}] = objects(sent, 'options');
  switch (asked['type']) {
    case 3:
      return pressed(text(sent, 'custom_id'));
    case 4:
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [{ name: 'The bridge over the river', value: 'bridge' }] },
      };
    case 5:
      return text(sent, 'custom_id') === 'rename'
        ? update(`Renamed: ${submittedText(sent)}`)
        : deferred(MessageFlags.Ephemeral);
    default:
  }
  if (text(sent, 'name') === 'Add this article') return deferred();
  switch (text(subcommand, 'name')) {
    case 'add':
      return objects(subcommand, 'options').length === 0 ? pasteForm() : deferred();
    case 'list':
      return say(card('**The bridge over the river**', [], true));
    default:
      return say(card(`Heard: ${text(objects(subcommand, 'options')[0] ?? {}, 'value')}`));
  }
}

function submittedText(sent: Json): string {
  return text(object(objects(sent, 'components')[0] ?? {}, 'component'), 'value');
}

function pressed(customId: string): APIInteractionResponse {
  if (customId === 'export') return { type: InteractionResponseType.DeferredMessageUpdate };
  if (customId === 'remove') return update('Removed.');
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: 'rename',
      title: 'Rename the article',
      components: [field('Title', 'title', { value: 'The bridge over the river', max_length: 60 })],
    },
  };
}

function pasteForm(): APIInteractionResponse {
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: 'paste',
      title: 'Paste an article',
      components: [
        field('Title', 'title', { required: false }),
        field(
          'Text',
          'text',
          { style: TextInputStyle.Paragraph, min_length: 20 },
          'As it stands in the paper',
        ),
        {
          type: ComponentType.Label,
          label: 'Picture of the page',
          component: { type: ComponentType.FileUpload, custom_id: 'page', required: false },
        },
      ],
    },
  };
}

type Inputs = Extract<APIInteractionResponse, { type: InteractionResponseType.Modal }>['data']['components'];

function field(
  label: string,
  customId: string,
  more: {
    readonly style?: TextInputStyle;
    readonly value?: string;
    readonly required?: boolean;
    readonly min_length?: number;
    readonly max_length?: number;
  },
  description?: string,
): Inputs[number] {
  return {
    type: ComponentType.Label,
    label,
    ...(description === undefined ? {} : { description }),
    component: { type: ComponentType.TextInput, style: TextInputStyle.Short, custom_id: customId, ...more },
  };
}

function deferred(flags?: MessageFlags.Ephemeral): APIInteractionResponse {
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    ...(flags === undefined ? {} : { data: { flags } }),
  };
}

function say(data: APIInteractionResponseCallbackData): APIInteractionResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
}

function update(content: string): APIInteractionResponse {
  return { type: InteractionResponseType.UpdateMessage, data: card(content, [], true) };
}

function card(
  content: string,
  files: readonly AttachedFile[] = [],
  withButtons = false,
): APIInteractionResponseCallbackData {
  const button = (style: ButtonStyle.Secondary | ButtonStyle.Danger, label: string, custom_id: string) => ({
    type: ComponentType.Button as const,
    style,
    label,
    custom_id,
  });
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [
      {
        type: ComponentType.Container,
        accent_color: 0x58_65_f2,
        components: [
          { type: ComponentType.TextDisplay, content },
          ...files.map(({ name }) => ({
            type: ComponentType.File as const,
            file: { url: `attachment://${name}` },
          })),
          ...(withButtons
            ? [
                {
                  type: ComponentType.ActionRow as const,
                  components: [
                    button(ButtonStyle.Secondary, 'Rename', 'ask'),
                    button(ButtonStyle.Secondary, 'Export', 'export'),
                    button(ButtonStyle.Danger, 'Remove', 'remove'),
                  ],
                },
              ]
            : []),
        ],
      },
    ],
  };
}
