import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  TextInputStyle,
} from 'discord-api-types/v10';
import { isObject, type Json, object, objects, text } from '../../playground/page/json.ts';

/** A bot that answers from three sentences of its own, in the form of Verbatim's replies. */
export function stubRespond(interaction: unknown): Promise<APIInteractionResponse | null> {
  return Promise.resolve(isObject(interaction) ? answer(interaction) : null);
}

const PASSAGES = [
  'While the city’s mayor **Ada Lindqvist** claimed on Monday that the old bridge had been closed by the storm, the first barriers went up a week before the wind did, and nobody could say who had ordered them …',
  '“The bridge will open again before the summer,” **Ada Lindqvist** told the council\\.',
] as const;

const PRIVATE: MessageFlags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;

const NAMES = ['Ada Lindqvist', 'Adam Brook', 'The Council'] as const;

function answer(interaction: Json): APIInteractionResponse | null {
  const sent = object(interaction, 'data');
  switch (interaction['type']) {
    case 4:
      return suggest(sent);
    case 3:
      return pressed(text(sent, 'custom_id'));
    case 5:
      return message(
        words(`Added: ${text(object(objects(sent, 'components')[0] ?? {}, 'component'), 'value')}`),
      );
    default:
      return command(text(sent, 'name'), sent);
  }
}

function command(name: string, sent: Json): APIInteractionResponse | null {
  const options = objects(sent, 'options');
  if (name === 'read') return null;
  if (name === 'article') return form();
  if (name === 'quote') return message(words(`<img src="x"> \\<script> ${text(options[0] ?? {}, 'value')}`));
  const isPrivate = options.some((option) => option['name'] === 'private' && option['value'] === true);
  return message(quotation(0, isPrivate));
}

function suggest(sent: Json): APIInteractionResponse {
  const typed = objects(sent, 'options').find((option) => option['focused'] === true) ?? {};
  const fitting = NAMES.filter((name) => name.toLowerCase().startsWith(text(typed, 'value').toLowerCase()));
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: fitting.map((name) => ({ name, value: name })) },
  };
}

function pressed(customId: string): APIInteractionResponse | null {
  if (customId === 'nothing') return null;
  return {
    type: InteractionResponseType.UpdateMessage,
    data: quotation(Number(customId), false),
  };
}

function message(data: APIInteractionResponseCallbackData): APIInteractionResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
}

function words(content: string): APIInteractionResponseCallbackData {
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [{ type: ComponentType.TextDisplay, content }],
  };
}

function quotation(index: number, isPrivate: boolean): APIInteractionResponseCallbackData {
  const next = (index + 1) % PASSAGES.length;
  return {
    flags: isPrivate ? PRIVATE : MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [
      {
        type: ComponentType.Container,
        accent_color: 0x58_65_f2,
        components: [
          { type: ComponentType.TextDisplay, content: '### Ada Lindqvist' },
          { type: ComponentType.TextDisplay, content: `> ❝ ${PASSAGES[index]} ❞` },
          {
            type: ComponentType.TextDisplay,
            content: `-# claims: Ada Lindqvist, “the city’s mayor”\n-# ¶${index + 2}, sentence 1 · The bridge over the river`,
          },
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.Button,
                style: ButtonStyle.Secondary,
                label: `Next · ${index + 1} of ${PASSAGES.length}`,
                custom_id: String(next),
              },
              {
                type: ComponentType.Button,
                style: ButtonStyle.Secondary,
                label: 'Around it',
                custom_id: 'nothing',
              },
              {
                type: ComponentType.Button,
                style: ButtonStyle.Link,
                label: 'Source',
                url: 'https://example.com/#:~:text=bridge',
              },
            ],
          },
        ],
      },
    ],
  };
}

function form(): APIInteractionResponse {
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: 'add',
      title: 'Add an article',
      components: [
        {
          type: ComponentType.Label,
          label: 'Title',
          component: {
            type: ComponentType.TextInput,
            style: TextInputStyle.Short,
            custom_id: 'title',
            required: true,
          },
        },
      ],
    },
  };
}
