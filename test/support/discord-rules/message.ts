import { MessageFlags } from 'discord-api-types/v10';
import { isAbsent, isObject, list, objects, optionalList, optionalText, text, webAddress } from './checks.ts';
import type { Json } from './checks.ts';
import { checkMessageComponents } from './components.ts';

/**
 * How a message is sent: as the first response to an interaction (`callback`), as a further one (`followup`), or as a change
 * of one that stands already (`update`: UPDATE_MESSAGE and the edits of webhook messages), where fields may be left out, or by
 * the bot itself (`create`).
 */
export type Sending = 'callback' | 'followup' | 'update' | 'create';

const settable: Readonly<Record<Sending, number>> = {
  callback:
    MessageFlags.Ephemeral |
    MessageFlags.SuppressEmbeds |
    MessageFlags.SuppressNotifications |
    MessageFlags.IsComponentsV2,
  followup:
    MessageFlags.Ephemeral |
    MessageFlags.SuppressEmbeds |
    MessageFlags.SuppressNotifications |
    MessageFlags.IsComponentsV2,
  create: MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2,
  // Whether a message is ephemeral is settled when it is made; an UPDATE_MESSAGE that says so again is taken by Discord,
  // without effect. Here it is a fault, because somebody believes otherwise.
  update: MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2,
};

/** Every rule on a message's body: limits of Discord, and the project's own that nobody is ever pinged. */
export function checkMessage(body: unknown, where: string, sending: Sending): readonly string[] {
  if (!isObject(body)) return [`${where}: a message must be an object`];
  const flags = typeof body['flags'] === 'number' ? body['flags'] : 0;
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const unsettable = flags & ~settable[sending];
  return [
    ...(unsettable === 0 ? [] : [`${where}.flags: ${unsettable} cannot be set in a ${sending}`]),
    ...optionalText(body['content'], `${where}.content`, 0, 2_000),
    ...checkEmbeds(body['embeds'], `${where}.embeds`),
    ...(isV2 ? checkExclusion(body, where) : checkEmptiness(body, where, sending)),
    ...checkMessageComponents(body['components'], `${where}.components`, isV2),
    ...optionalList(body['attachments'], `${where}.attachments`, 10),
    ...checkMentions(body['allowed_mentions'], `${where}.allowed_mentions`),
  ];
}

function checkExclusion(body: Json, where: string): readonly string[] {
  return ['content', 'embeds', 'poll', 'sticker_ids']
    .filter((field) => !isAbsent(body[field]))
    .map((field) => `${where}.${field}: is forbidden with the Components V2 flag; use components`);
}

function checkEmptiness(body: Json, where: string, sending: Sending): readonly string[] {
  if (sending === 'update') return [];
  const { content, embeds, components, attachments, poll } = body;
  const isEmpty =
    (typeof content !== 'string' || content.trim() === '') &&
    [embeds, components, attachments].every((part) => objects(part).length === 0) &&
    isAbsent(poll);
  return isEmpty ? [`${where}: an empty message`] : [];
}

function checkMentions(mentions: unknown, where: string): readonly string[] {
  if (!isObject(mentions) || !Array.isArray(mentions['parse']))
    return [`${where}: must be given with parse: [], or quoted words could ping people`];
  const pings = ['parse', 'users', 'roles'].some((kind) => {
    const who = mentions[kind];
    return Array.isArray(who) && who.length > 0;
  });
  return pings || mentions['replied_user'] === true ? [`${where}: nobody may be pinged`] : [];
}

const embedTextLimit = 6_000;

function checkEmbeds(value: unknown, where: string): readonly string[] {
  const embeds = objects(value);
  const length = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  return [
    ...optionalList(value, where, 10),
    ...embeds.flatMap((embed, index) => checkEmbed(embed, `${where}[${index}]`)),
    ...(length > embedTextLimit
      ? [`${where}: ${length} characters over all embeds, at most ${embedTextLimit} are allowed`]
      : []),
  ];
}

function checkEmbed(embed: Json, where: string): readonly string[] {
  const fields = objects(embed['fields']);
  return [
    ...optionalText(embed['title'], `${where}.title`, 0, 256),
    ...optionalText(embed['description'], `${where}.description`, 0, 4_096),
    ...(isAbsent(embed['url']) ? [] : webAddress(embed['url'], `${where}.url`, 2_048)),
    ...(isAbsent(embed['fields']) ? [] : list(embed['fields'], `${where}.fields`, 0, 25)),
    ...fields.flatMap((field, index) => [
      ...text(field['name'], `${where}.fields[${index}].name`, 1, 256),
      ...text(field['value'], `${where}.fields[${index}].value`, 1, 1_024),
    ]),
    ...(isObject(embed['footer']) ? text(embed['footer']['text'], `${where}.footer.text`, 1, 2_048) : []),
    ...(isObject(embed['author']) ? text(embed['author']['name'], `${where}.author.name`, 1, 256) : []),
  ];
}

function embedLength(embed: Json): number {
  const { title, description, footer, author } = embed;
  const parts = [
    title,
    description,
    isObject(footer) ? footer['text'] : undefined,
    isObject(author) ? author['name'] : undefined,
    ...objects(embed['fields']).flatMap(({ name, value }) => [name, value]),
  ];
  return parts.reduce<number>((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
}
