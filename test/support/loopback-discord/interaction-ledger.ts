import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';
import { checkOpenapi } from '../discord-openapi.ts';
import { isObject, objects } from '../discord-rules/checks.ts';
import type { Json } from '../discord-rules/checks.ts';
import { checkMessage, checkResponse } from '../discord-rules.ts';
import {
  alreadyAcknowledged,
  invalidFormBody,
  invalidWebhookToken,
  tooManyFollowUps,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './api-error.ts';
import type { Reply } from './api-error.ts';
import { checkAttachments } from './uploaded-files.ts';
import type { UploadedFile } from './uploaded-files.ts';

/** A message as the loopback keeps it. */
export type StoredMessage = Json & { readonly id: string; readonly flags: number };

/** A response that was accepted, for the test to look at. */
export type AcceptedCallback = {
  readonly interaction: APIInteraction;
  readonly body: Json;
  /** What people see now; undefined for autocomplete, modals and the like. */
  readonly message: StoredMessage | undefined;
};

/** Everything that happens to interactions after they are sent out. */
export type InteractionLedger = {
  readonly add: (interaction: APIInteraction) => void;
  readonly callback: (id: string, token: string, body: unknown, withResponse: boolean) => Reply;
  readonly message: (token: string, messageId: string) => Reply;
  readonly editMessage: (
    token: string,
    messageId: string,
    body: unknown,
    files: readonly UploadedFile[],
  ) => Reply;
  readonly deleteMessage: (token: string, messageId: string) => Reply;
  readonly followUp: (token: string, body: unknown, files: readonly UploadedFile[]) => Reply;
  /** What an interaction's messages say now: the original first. */
  readonly messages: (interactionId: string) => readonly StoredMessage[];
  /** What the files that came with them say, by name. */
  readonly files: (interactionId: string) => ReadonlyMap<string, string>;
};

/** Discord's docs, "Responding to an Interaction" and "Followup Messages"; milliseconds. */
const firstResponseMs = 3_000;
const tokenLifeMs = 15 * 60_000;
const followUpsOfUserInstall = 5;

type Entry = {
  readonly interaction: APIInteraction;
  readonly sentAt: number;
  acknowledged: boolean;
  originalId: string | undefined;
  readonly messages: Map<string, StoredMessage>;
  readonly files: Map<string, string>;
  followUps: number;
};

/** Which responses an interaction may get (receiving-and-responding.mdx, "Interaction Callback Type"). */
function mayAnswer(interaction: APIInteraction, type: unknown): boolean {
  const { ApplicationCommandAutocomplete, ModalSubmit } = InteractionType;
  if (interaction.type === ApplicationCommandAutocomplete)
    return type === InteractionResponseType.ApplicationCommandAutocompleteResult;
  const hasMessage = 'message' in interaction && interaction.message !== undefined;
  const allowed = new Set<unknown>([
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    ...(interaction.type === ModalSubmit ? [] : [InteractionResponseType.Modal]),
    ...(hasMessage
      ? [InteractionResponseType.UpdateMessage, InteractionResponseType.DeferredMessageUpdate]
      : []),
  ]);
  return allowed.has(type);
}

/**
 * @param now the clock, in milliseconds
 * @param onAccepted called with every response that is accepted
 */
export function interactionLedger(
  now: () => number,
  nextId: () => string,
  onAccepted: (callback: AcceptedCallback) => void,
): InteractionLedger {
  const entries = new Map<string, Entry>();

  const byToken = (token: string): Entry | Reply => {
    const entry = [...entries.values()].find(({ interaction }) => interaction.token === token);
    if (entry === undefined || !entry.acknowledged) return unknownWebhook;
    return now() - entry.sentAt > tokenLifeMs ? invalidWebhookToken : entry;
  };
  const found = (
    token: string,
    messageId: string,
  ): { readonly entry: Entry; readonly message: StoredMessage } | Reply => {
    const entry = byToken(token);
    if (!('interaction' in entry)) return entry;
    const id = messageId === '@original' ? entry.originalId : messageId;
    const message = id === undefined ? undefined : entry.messages.get(id);
    return message === undefined ? unknownMessage : { entry, message };
  };
  const write = (
    entry: Entry,
    id: string,
    body: Json,
    files: readonly UploadedFile[] = [],
  ): StoredMessage => {
    const before = entry.messages.get(id) ?? { id, flags: 0 };
    const flags = typeof body['flags'] === 'number' ? body['flags'] : 0;
    for (const { filename, text } of files) entry.files.set(filename, text);
    const attachments = stored(body, files, before, nextId);
    const message = {
      ...before,
      ...body,
      ...(attachments === undefined ? {} : { attachments }),
      id,
      flags: (before.flags & ~MessageFlags.Loading) | flags,
    };
    entry.messages.set(id, message);
    return message;
  };

  return {
    add(interaction) {
      if (entries.has(interaction.id)) throw new Error(`interaction ${interaction.id} was sent before`);
      const entry = { interaction, sentAt: now(), acknowledged: false, originalId: undefined, followUps: 0 };
      entries.set(interaction.id, { ...entry, messages: new Map(), files: new Map() });
    },
    callback(id, token, body, withResponse) {
      const entry = entries.get(id);
      if (entry === undefined || entry.interaction.token !== token) return unknownInteraction;
      if (entry.acknowledged) return alreadyAcknowledged;
      if (now() - entry.sentAt > firstResponseMs) return unknownInteraction;
      const faults = [...checkOpenapi('callback', body), ...checkResponse(body)];
      const data = isObject(body) && isObject(body['data']) ? body['data'] : {};
      faults.push(...checkAttachments(data, [], [], isV2(data['flags'])));
      const type = isObject(body) ? body['type'] : undefined;
      if (!mayAnswer(entry.interaction, type))
        faults.push(`type: ${String(type)} is no answer to an interaction of type ${entry.interaction.type}`);
      if (faults.length > 0 || !isObject(body)) return invalidFormBody(faults);
      entry.acknowledged = true;
      const message = firstMessage(entry, type, body, nextId, write);
      onAccepted({ interaction: entry.interaction, body, message });
      return withResponse ? { status: 200, json: callbackResource(entry, type, message) } : { status: 204 };
    },
    message(token, messageId) {
      const place = found(token, messageId);
      return 'message' in place && 'entry' in place ? { status: 200, json: place.message } : place;
    },
    editMessage(token, messageId, body, files) {
      const place = found(token, messageId);
      if (!('entry' in place)) return place;
      const faults = [...checkOpenapi('message edit', body), ...checkEdit(body, place.message, files)];
      if (faults.length > 0 || !isObject(body)) return invalidFormBody(faults);
      return { status: 200, json: write(place.entry, place.message.id, body, files) };
    },
    deleteMessage(token, messageId) {
      const place = found(token, messageId);
      if (!('entry' in place)) return place;
      place.entry.messages.delete(place.message.id);
      return { status: 204 };
    },
    followUp(token, body, files) {
      const entry = byToken(token);
      if (!('interaction' in entry)) return entry;
      const faults = [
        ...checkOpenapi('follow-up', body),
        ...checkMessage(body, 'body', 'followup'),
        ...(isObject(body) ? checkAttachments(body, files, [], isV2(body['flags'])) : []),
      ];
      if (faults.length > 0 || !isObject(body)) return invalidFormBody(faults);
      const original = entry.originalId === undefined ? undefined : entry.messages.get(entry.originalId);
      // The first follow-up of a deferred response takes the place of "is thinking…".
      if (original !== undefined && (original.flags & MessageFlags.Loading) !== 0)
        return { status: 200, json: write(entry, original.id, body, files) };
      const isUserInstall = !('0' in entry.interaction.authorizing_integration_owners);
      if (isUserInstall && entry.followUps >= followUpsOfUserInstall) return tooManyFollowUps;
      entry.followUps += 1;
      return { status: 200, json: write(entry, nextId(), body, files) };
    },
    files: (interactionId) => entries.get(interactionId)?.files ?? new Map(),
    messages: (interactionId) => [...(entries.get(interactionId)?.messages.values() ?? [])],
  };
}

/** A message keeps its Components V2 flag for ever, so an edit is judged as if it said so itself. */
function checkEdit(body: unknown, message: StoredMessage, files: readonly UploadedFile[]): readonly string[] {
  if (!isObject(body)) return checkMessage(body, 'body', 'update');
  const flags =
    (typeof body['flags'] === 'number' ? body['flags'] : 0) | (message.flags & MessageFlags.IsComponentsV2);
  const kept = objects(message['attachments']).map(({ id }) => String(id));
  return [
    ...checkMessage({ ...body, flags }, 'body', 'update'),
    ...checkAttachments(body, files, kept, isV2(flags)),
  ];
}

function isV2(flags: unknown): boolean {
  return typeof flags === 'number' && (flags & MessageFlags.IsComponentsV2) !== 0;
}

/** The attachments of a message after it was written: those that it names, or, where it names none, those that it had. */
function stored(
  body: Json,
  files: readonly UploadedFile[],
  before: Json,
  nextId: () => string,
): readonly Json[] | undefined {
  if (!Array.isArray(body['attachments'])) return undefined;
  const had = objects(before['attachments']);
  return objects(body['attachments']).flatMap(({ id }) => {
    const file = files.find((one) => one.id === String(id));
    if (file === undefined) return had.filter((one) => one['id'] === id);
    const { filename, type, size } = file;
    return [{ id: nextId(), filename, content_type: type, size }];
  });
}

/** The message that a first response makes or changes; it becomes @original. */
function firstMessage(
  entry: Entry,
  type: unknown,
  { data }: Json,
  nextId: () => string,
  write: (entry: Entry, id: string, body: Json) => StoredMessage,
): StoredMessage | undefined {
  const { interaction } = entry;
  const content = isObject(data) ? data : {};
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      entry.originalId = nextId();
      const isDeferred = type === InteractionResponseType.DeferredChannelMessageWithSource;
      const flags = typeof content['flags'] === 'number' ? content['flags'] : 0;
      return write(entry, entry.originalId, isDeferred ? { flags: flags | MessageFlags.Loading } : content);
    }
    case InteractionResponseType.UpdateMessage:
    case InteractionResponseType.DeferredMessageUpdate: {
      if (!('message' in interaction) || interaction.message === undefined) return undefined;
      entry.originalId = interaction.message.id;
      const { id, flags, components, content: text } = interaction.message;
      write(entry, id, { flags: flags ?? 0, components, content: text });
      return write(entry, id, content);
    }
    default:
      return undefined;
  }
}

function callbackResource({ interaction }: Entry, type: unknown, message: StoredMessage | undefined): Json {
  const { id, type: interactionType } = interaction;
  if (message === undefined) return { interaction: { id, type: interactionType }, resource: { type } };
  return {
    interaction: {
      id,
      type: interactionType,
      response_message_id: message.id,
      response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
      response_message_ephemeral: (message.flags & MessageFlags.Ephemeral) !== 0,
    },
    resource: { type, message },
  };
}
