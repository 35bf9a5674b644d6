import { ChannelType, GatewayIntentBits, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { checkOpenapi } from '../discord-openapi.ts';
import { isObject } from '../discord-rules/checks.ts';
import type { Json } from '../discord-rules/checks.ts';
import { checkMessage } from '../discord-rules.ts';
import { account } from '../interactions/base.ts';
import { invalidFormBody, missingAccess, unknownChannel, unknownMessage } from './api-error.ts';
import type { Reply } from './api-error.ts';
import type { LoopbackGateway } from './gateway.ts';

/** Somebody says something in a channel. */
export type Said = {
  readonly content?: string;
  /** Null: in direct messages. */
  readonly guildId?: string | null;
  readonly channelId?: string;
  readonly authorId?: string;
  readonly isBot?: boolean;
  readonly webhookId?: string;
  readonly mentionsEveryone?: boolean;
  /** A message that this one replies to, and whether its author is pinged, as by default. */
  readonly replyTo?: string;
  readonly ping?: boolean;
};

/** A channel that differs from a text channel in which the bot may write. */
type OpenChannel = {
  readonly id: string;
  readonly type?: ChannelType;
  readonly parentId?: string;
  readonly ownerId?: string;
  readonly mayWrite?: boolean;
};

export type ChannelMessage = APIMessage & { readonly guild_id?: string };

/** The channels with their messages, as far as a bot that answers messages needs them. */
export type Channels = {
  readonly open: (channel: OpenChannel) => void;
  /** Sends MESSAGE_CREATE, without its content where Discord would leave that out. */
  readonly say: (said: Said) => ChannelMessage;
  readonly edit: (id: string, content: string) => void;
  readonly erase: (id: string) => void;
  /** Sends an event again, as after a resume. */
  readonly repeat: (id: string) => void;
  /** A message of the bot's that isn't a reply, such as the answer to a command. */
  readonly put: (channelId: string, body: Json) => ChannelMessage;
  /** What the bot has written. */
  readonly replies: () => readonly ChannelMessage[];
  readonly get: (channel: string) => Reply;
  readonly type: (channel: string) => Reply;
  readonly list: (channel: string, before: string | null, limit: number) => Reply;
  readonly message: (channel: string, id: string) => Reply;
  readonly create: (channel: string, body: unknown) => Reply;
};

const GUILD = '1300000000000000001';
const CHANNEL = '1300000000000000002';
const PERSON = '1300000000000000003';

export function channelStore(
  me: APIUser,
  nextId: () => string,
  gateway: () => LoopbackGateway,
  onReply: (message: ChannelMessage) => void,
): Channels {
  const channels = new Map<string, OpenChannel>();
  const messages = new Map<string, ChannelMessage>();
  const written: ChannelMessage[] = [];
  const nonces = new Map<string, ChannelMessage>();

  const mayWrite = (id: string): boolean => channels.get(id)?.mayWrite !== false;
  const make = (
    author: APIUser,
    channelId: string,
    guildId: string | null,
    more: Partial<ChannelMessage>,
  ): ChannelMessage => {
    const message: ChannelMessage = {
      id: nextId(),
      channel_id: channelId,
      author,
      content: '',
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
      ...(guildId === null ? {} : { guild_id: guildId }),
      ...more,
    };
    messages.set(message.id, message);
    return message;
  };
  /** Discord leaves out what people wrote, unless the message is direct or mentions the bot (events/gateway.mdx:495). */
  const send = (name: string, message: ChannelMessage): void => {
    const isDirect = message.guild_id === undefined;
    const isShown =
      isDirect || message.mentions.some(({ id }) => id === me.id) || message.author.id === me.id;
    const event = isShown
      ? message
      : { ...message, content: '', embeds: [], attachments: [], components: [] };
    const intent = isDirect ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
    gateway().dispatchFor(intent, name, event, message.guild_id);
  };
  const existing = (id: string): ChannelMessage => {
    const message = messages.get(id);
    if (!message) throw new Error(`there is no message ${id}`);
    return message;
  };

  return {
    open(channel) {
      channels.set(channel.id, channel);
    },
    say(said) {
      const { content = '', replyTo, ping = true, authorId = PERSON, isBot = false } = said;
      const { webhookId, mentionsEveryone = false } = said;
      const replied = replyTo === undefined ? undefined : existing(replyTo);
      const isPinged = replied?.author.id === me.id && ping;
      const isMentioned = isPinged || content.includes(`<@${me.id}>`);
      const guildId = said.guildId === undefined ? GUILD : said.guildId;
      const message = make(account('reader', isBot, authorId), said.channelId ?? CHANNEL, guildId, {
        content,
        mention_everyone: mentionsEveryone,
        mentions: isMentioned ? [me] : [],
        ...(webhookId === undefined ? {} : { webhook_id: webhookId }),
        ...(replied
          ? {
              type: MessageType.Reply,
              message_reference: { type: 0, message_id: replied.id, channel_id: replied.channel_id },
              referenced_message: replied,
            }
          : {}),
      });
      send('MESSAGE_CREATE', message);
      return message;
    },
    edit(id, content) {
      const message = { ...existing(id), content, edited_timestamp: '2026-08-06T12:00:01.000000+00:00' };
      messages.set(id, message);
      send('MESSAGE_UPDATE', message);
    },
    erase(id) {
      const { channel_id: channel, guild_id: guildId } = existing(id);
      messages.delete(id);
      const intent =
        guildId === undefined ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
      gateway().dispatchFor(
        intent,
        'MESSAGE_DELETE',
        { id, channel_id: channel, guild_id: guildId },
        guildId,
      );
    },
    repeat: (id) => send('MESSAGE_CREATE', existing(id)),
    put: (channelId, body) => make(me, channelId, GUILD, bodyOf(body)),
    replies: () => [...written],
    get(id) {
      const { type = ChannelType.GuildText, parentId, ownerId } = channels.get(id) ?? { id };
      return { status: 200, json: { id, type, parent_id: parentId ?? null, owner_id: ownerId } };
    },
    type: (id) => (mayWrite(id) ? { status: 204 } : missingAccess),
    list(channel, before, limit) {
      const found = [...messages.values()].filter(
        ({ id, channel_id: of }) => of === channel && (before === null || BigInt(id) < BigInt(before)),
      );
      return {
        status: 200,
        json: found.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1)).slice(0, limit),
      };
    },
    message(channel, id) {
      const message = messages.get(id);
      return message?.channel_id === channel ? { status: 200, json: message } : unknownMessage;
    },
    create(channel, body) {
      if (!mayWrite(channel)) return missingAccess;
      const faults = [...checkOpenapi('message create', body), ...checkMessage(body, 'body', 'create')];
      if (faults.length > 0 || !isObject(body)) return invalidFormBody(faults);
      const { nonce, message_reference: reference } = body;
      const before = typeof nonce === 'string' && body['enforce_nonce'] === true && nonces.get(nonce);
      if (before) return { status: 200, json: before };
      const replied = isObject(reference) ? messages.get(String(reference['message_id'])) : undefined;
      if (isObject(reference) && !replied) return unknownReference;
      const guildId = replied?.guild_id ?? null;
      const message = make(me, channel, guildId, {
        ...bodyOf(body),
        ...(replied
          ? {
              type: MessageType.Reply,
              message_reference: { type: 0, message_id: replied.id, channel_id: channel },
            }
          : {}),
      });
      const { referenced_message: _, ...one } = replied ?? {};
      const whole = replied ? { ...message, referenced_message: { ...replied, ...one } } : message;
      messages.set(message.id, whole);
      if (typeof nonce === 'string') nonces.set(nonce, whole);
      written.push(whole);
      onReply(whole);
      send('MESSAGE_CREATE', whole);
      return { status: 200, json: whole };
    },
  };
}

/** Discord's answer to a reply to a message that's gone. */
const unknownReference = {
  ...unknownChannel,
  status: 400,
  code: 50_035,
  message: 'Invalid Form Body',
  errors: { message_reference: { _errors: [{ code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE' }] } },
};

function bodyOf(body: Json): Partial<ChannelMessage> {
  const { components, flags } = body;
  return {
    // What the bot sent has been held against Discord's description of a message.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    components: (components ?? []) as ChannelMessage['components'] & object,
    flags: typeof flags === 'number' ? flags : MessageFlags.IsComponentsV2,
  };
}
