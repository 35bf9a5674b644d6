import { ChannelType, Routes } from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import * as v from 'valibot';
import { libraryId } from '../../library/library-id.ts';
import { leansOnBefore } from '../../qa/follow-up.ts';
import { snowflake } from '../interaction-context.ts';
import type { OwnMessage } from '../own-message.ts';
import type { REST } from '../rest.ts';
import type { AskedMessage } from './asked-message.ts';
import { type IncomingMessage, ownMessageIn } from './incoming-message.ts';

/** Finds out where a message stands and what it follows up on. */
export type ChannelReader = { readonly read: (message: IncomingMessage) => Promise<AskedMessage> };

/** What a channel is: a thread's parent, and whether the bot opened it or it began at one of the bot's messages. */
type Place = { readonly parent: string; readonly isOwnThread: boolean; readonly starter: OwnMessage | null };

const channel = v.object({
  type: v.number(),
  parent_id: v.nullish(snowflake),
  owner_id: v.nullish(snowflake),
});
const THREADS: ReadonlySet<number> = new Set<number>([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);
const ELSEWHERE: Place = { parent: '', isOwnThread: false, starter: null };

const TIMEOUT_MS = 5_000;
/** A channel never changes its kind, but its parent may be another one some day. */
const CHANNEL_MS = 10 * 60_000;
const MOST_CHANNELS = 2_000;
/** How many messages back an earlier answer is looked for. */
const MOST_BACK = 20;
/** The limit in every server. Discord, "Reference: Uploading Files". */
const LARGEST_FILE = 10 * 1024 * 1024;

/** Reads channels and earlier answers over REST. Whatever it may not read counts as not there. */
export function channelReader(rest: REST, me: string): ChannelReader {
  const places = new LRUCache<string, Place>({ max: MOST_CHANNELS, ttl: CHANNEL_MS });

  const get = async (route: `/${string}`, query?: Record<string, string>): Promise<unknown> => {
    try {
      return await rest.get(route, {
        ...(query ? { query: new URLSearchParams(query) } : {}),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch {
      return undefined;
    }
  };

  const placeOf = async (id: string): Promise<Place> => {
    const known = places.get(id);
    if (known) return known;
    const json = await get(Routes.channel(id));
    const parsed = v.safeParse(channel, json);
    if (!parsed.success) return ELSEWHERE;
    const { type, parent_id: parent, owner_id: owner } = parsed.output;
    const isThread = THREADS.has(type) && typeof parent === 'string';
    // A thread has the id of the message at which it began.
    const starter = isThread ? ownMessageIn(await get(Routes.channelMessage(parent, id)), me) : null;
    const place = isThread ? { parent, starter, isOwnThread: owner === me || starter !== null } : ELSEWHERE;
    places.set(id, place);
    return place;
  };

  const lastAnswer = async ({ channel: id, id: before }: IncomingMessage): Promise<OwnMessage | null> => {
    const found = await get(Routes.channelMessages(id), { before, limit: String(MOST_BACK) });
    const messages = Array.isArray(found) ? found : [];
    for (const each of messages) {
      const own = ownMessageIn(each, me);
      if (own && (own.asked || own.offered.length > 0)) return own;
    }
    return null;
  };

  const earlierOf = async (message: IncomingMessage, place: Place): Promise<OwnMessage | null> => {
    if (message.repliesTo) return message.repliesTo;
    if (message.guild === null) return leansOnBefore(message.words) ? lastAnswer(message) : null;
    return place.isOwnThread ? ((await lastAnswer(message)) ?? place.starter) : null;
  };

  return {
    async read(message) {
      const { guild, author: person, channel: id } = message;
      const place = guild === null ? ELSEWHERE : await placeOf(id);
      return {
        message,
        earlier: await earlierOf(message, place),
        context: {
          library: guild === null ? libraryId('person', person) : libraryId('server', guild),
          channel: id,
          parent: place.parent,
          person,
          isServer: guild !== null,
          // A message doesn't say what its author may do; no message does anything that takes a permission.
          mayManage: false,
          isAdministrator: false,
          largestFile: LARGEST_FILE,
        },
      };
    },
  };
}
