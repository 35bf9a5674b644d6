import { ApplicationIntegrationType, ChannelType, PermissionFlagsBits } from 'discord-api-types/payloads/v10';
import * as v from 'valibot';
import { type LibraryId, libraryId } from '../library/library-id.ts';

/** Where an interaction comes from, and whose articles it is about. */
export type InteractionContext = {
  /** The server's, where the server has installed Verbatim; else the person's own. Null where Discord names neither. */
  readonly library: LibraryId | null;
  /** Discord's id of the channel; empty where there is none. */
  readonly channel: string;
  /** That of the channel which a thread belongs to; empty for what is no thread. */
  readonly parent: string;
  /** Discord's id of whoever did this; empty where Discord does not say. */
  readonly person: string;
  /** Whether the library is a server's, and this person may manage the server (Manage Server), or everything (Administrator). */
  readonly isServer: boolean;
  readonly mayManage: boolean;
  readonly isAdministrator: boolean;
  /** The largest file that may be sent here, in bytes. */
  readonly largestFile: number;
};

export const snowflake = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
export const user = v.object({ id: snowflake });
/** What all interactions but a ping have. */
export const common = {
  user: v.optional(user),
  member: v.optional(v.object({ user, permissions: v.optional(v.pipe(v.string(), v.regex(/^\d{1,20}$/))) })),
  guild_id: v.optional(snowflake),
  channel_id: v.optional(snowflake),
  channel: v.optional(v.object({ type: v.optional(v.number()), parent_id: v.nullish(snowflake) })),
  attachment_size_limit: v.optional(v.number()),
  authorizing_integration_owners: v.optional(v.record(v.string(), v.unknown())),
};
/**
 * Discord names who installed the application that answers: the server, the person, or both. A server that has not installed it
 * has no library here, whoever uses it there.
 */
export function contextOf(
  given: v.InferOutput<v.ObjectSchema<typeof common, undefined>>,
): InteractionContext {
  const person = given.member?.user.id ?? given.user?.id ?? '';
  const { guild_id: guild, authorizing_integration_owners: owners } = given;
  const isServer =
    guild !== undefined &&
    (owners === undefined || owners[ApplicationIntegrationType.GuildInstall] === guild);
  const permissions = BigInt(given.member?.permissions ?? '0');
  const isAdministrator = (permissions & PermissionFlagsBits.Administrator) !== 0n;
  return {
    library: isServer ? libraryId('server', guild) : person === '' ? null : libraryId('person', person),
    channel: given.channel_id ?? '',
    parent: (THREADS.has(given.channel?.type) && given.channel?.parent_id) || '',
    person,
    isServer,
    mayManage: isAdministrator || (permissions & PermissionFlagsBits.ManageGuild) !== 0n,
    isAdministrator,
    largestFile: given.attachment_size_limit ?? SMALLEST_LIMIT,
  };
}

const THREADS: ReadonlySet<number | undefined> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/** What every server allows. Discord, "Reference: Uploading Files". */
const SMALLEST_LIMIT = 10 * 1024 * 1024;

/** When Discord made a snowflake, in milliseconds since 1970. Discord, "Reference: Snowflakes". */
export function timeOf(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_420_070_400_000;
}
