import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { isAbsent, isObject, objects, optionalList, text } from './checks.ts';
import type { Json } from './checks.ts';
import { checkModalComponents } from './components.ts';
import { checkMessage } from './message.ts';

/** Every rule on the body of an interaction callback (or the answer of an HTTP endpoint). Empty: Discord would take it. */
export function checkResponse(body: unknown): readonly string[] {
  if (!isObject(body)) return ['response: must be an object { type, data }'];
  const { type, data } = body;
  switch (type) {
    case InteractionResponseType.Pong:
    case InteractionResponseType.DeferredMessageUpdate:
      return isAbsent(data) ? [] : [`data: a response of type ${type} has no data`];
    case InteractionResponseType.ChannelMessageWithSource:
      return checkMessage(data, 'data', 'callback');
    case InteractionResponseType.UpdateMessage:
      return checkMessage(data, 'data', 'update');
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return checkDefer(data);
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return checkChoices(data);
    case InteractionResponseType.Modal:
      return checkModal(data);
    default:
      return [`type: ${JSON.stringify(type)} is no response that this bot sends`];
  }
}

function checkDefer(data: unknown): readonly string[] {
  if (isAbsent(data)) return [];
  if (!isObject(data)) return ['data: must be an object'];
  const extra = Object.keys(data).filter((key) => key !== 'flags');
  const { flags } = data;
  return [
    ...extra.map((key) => `data.${key}: a deferred response carries flags alone`),
    ...(isAbsent(flags) || flags === 0 || flags === MessageFlags.Ephemeral
      ? []
      : [
          'data.flags: only EPHEMERAL (64) may be set when deferring; the Components V2 flag goes on the edit',
        ]),
  ];
}

function checkChoices(data: unknown): readonly string[] {
  if (!isObject(data)) return ['data: an autocomplete result must be { choices }'];
  const choices = objects(data['choices']);
  const kinds = new Set(choices.map(({ value }) => typeof value));
  return [
    ...(Array.isArray(data['choices'])
      ? optionalList(data['choices'], 'data.choices', 25)
      : ['data.choices: must be a list']),
    ...(kinds.size > 1 ? ['data.choices: values of different kinds; an option has one'] : []),
    ...choices.flatMap((choice, index) => checkChoice(choice, `data.choices[${index}]`)),
  ];
}

/** A choice of autocomplete or of an option: name 1–100, value a number or text of at most 100 (application-commands.mdx). */
export function checkChoice(choice: Json, where: string): readonly string[] {
  const { name, value } = choice;
  return [
    ...text(name, `${where}.name`, 1, 100),
    ...(typeof value === 'number' && Number.isFinite(value) ? [] : text(value, `${where}.value`, 1, 100)),
  ];
}

function checkModal(data: unknown): readonly string[] {
  if (!isObject(data)) return ['data: a modal must be an object'];
  return [
    ...text(data['title'], 'data.title', 1, 45),
    ...text(data['custom_id'], 'data.custom_id', 1, 100),
    ...checkModalComponents(data['components'], 'data.components'),
  ];
}
