import { ApplicationIntegrationType, ChannelType, PermissionFlagsBits } from 'discord-api-types/payloads/v10';
import * as v from 'valibot';
import { type LibraryId, libraryId } from '../library/library-id.ts';

/** Where an interaction comes from, and whose library it uses. */
export type InteractionContext = {
  /** The server's library if the server has installed Verbatim, else the person's own. Null if Discord names neither. */
  readonly library: LibraryId | null;
  /** Discord's id of the channel; empty if there is none. */
  readonly channel: string;
  /** For a thread, the id of its parent channel; otherwise empty. */
  readonly parent: string;
  /** Discord's id of the person; empty if Discord doesn't say. */
  readonly person: string;
  /** Whether the library is a server's, and whether this person has the Manage Server or Administrator permission there. */
  readonly isServer: boolean;
  readonly mayManage: boolean;
  readonly isAdministrator: boolean;
  /** The largest file that can be sent here, in bytes. */
  readonly largestFile: number;
};

export const snowflake = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
export const user = v.object({ id: snowflake });
/** Fields of all interactions except pings. */
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
 * Reads the context. Discord says who installed the app: the server, the person, or both. In a server that hasn't installed it,
 * people use their own library.
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

/** The limit in every server. Discord, "Reference: Uploading Files". */
const SMALLEST_LIMIT = 10 * 1024 * 1024;

/** When a snowflake id was created, in milliseconds since 1970. Discord, "Reference: Snowflakes". */
export function timeOf(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_420_070_400_000;
}
