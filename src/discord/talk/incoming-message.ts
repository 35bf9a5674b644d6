import { MessageReferenceType, MessageType } from 'discord-api-types/v10';
import * as v from 'valibot';
import { snowflake, user } from '../interaction-context.ts';
import { anyMessage, readMessage } from '../message-content.ts';
import { type OwnMessage, ownComponents, readOwnMessage } from '../own-message.ts';

/** A message that somebody sent to the bot, by mentioning it, replying to it, or in direct messages. */
export type IncomingMessage = {
  readonly id: string;
  readonly channel: string;
  /** Null in direct messages. */
  readonly guild: string | null;
  readonly author: string;
  /** What it says, without mentions, emoji of a server and links; empty if that's all it has. */
  readonly words: string;
  readonly links: readonly string[];
  /** The message of ours that it replies to. */
  readonly repliesTo: OwnMessage | null;
  /** Whether it names the bot, rather than only replying to it. */
  readonly isMention: boolean;
};

const author = v.object({ ...user.entries, bot: v.optional(v.boolean()), system: v.optional(v.boolean()) });
const own = v.object({ author, components: ownComponents });
const message = v.object({
  ...anyMessage.entries,
  id: snowflake,
  channel_id: snowflake,
  guild_id: v.optional(snowflake),
  type: v.picklist([MessageType.Default, MessageType.Reply]),
  author,
  webhook_id: v.optional(v.string()),
  mention_everyone: v.optional(v.boolean(), false),
  mentions: v.fallback(v.array(user), []),
  message_reference: v.nullish(v.object({ type: v.optional(v.number()) })),
  referenced_message: v.optional(v.unknown()),
});

/** Mentions of people, roles, channels and commands, emoji of a server, timestamps. */
const MARKUP = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|id:\w+|\/[^:>]{1,100}:\d+)>/g;
const LINK = /<?https?:\/\/\S+/gi;

/**
 * Reads a message as Discord's gateway sends it. Undefined if it isn't for the bot with the id `me`: from a bot or webhook, to
 * everyone, or in a server without mentioning or answering the bot.
 */
export function parseMessage(json: unknown, me: string): IncomingMessage | undefined {
  if (!mayBeForUs(json, me)) return undefined;
  const parsed = v.safeParse(message, json);
  if (!parsed.success) return undefined;
  const { output: given } = parsed;
  if (given.webhook_id !== undefined || given.mention_everyone) return undefined;
  if (given.author.bot === true || given.author.system === true || given.author.id === me) return undefined;
  const isForward = given.message_reference?.type === MessageReferenceType.Forward;
  const { text, links } = readMessage(given);
  return {
    id: given.id,
    channel: given.channel_id,
    guild: given.guild_id ?? null,
    author: given.author.id,
    words: plainText(text),
    links,
    repliesTo: isForward ? null : ownMessageIn(given.referenced_message, me),
    isMention: given.guild_id === undefined || new RegExp(`<@!?${me}>`).test(given.content),
  };
}

/** What one of our own messages shows, if this is one. */
export function ownMessageIn(json: unknown, me: string): OwnMessage | null {
  const parsed = v.safeParse(own, json);
  return parsed.success && parsed.output.author.id === me ? readOwnMessage(parsed.output.components) : null;
}

const anyone = v.looseObject({
  guild_id: v.optional(v.unknown()),
  mentions: v.optional(v.array(v.unknown()), []),
});

/** Sorts out nearly all of a server's messages without reading them. */
function mayBeForUs(json: unknown, me: string): boolean {
  const parsed = v.safeParse(anyone, json);
  if (!parsed.success) return false;
  const { guild_id: guild, mentions } = parsed.output;
  return guild === undefined || mentions.some((each) => v.is(user, each) && each.id === me);
}

function plainText(content: string): string {
  return content.replace(MARKUP, ' ').replace(LINK, ' ').replace(/\s+/g, ' ').trim();
}
