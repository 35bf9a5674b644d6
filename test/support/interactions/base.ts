import {
  ApplicationIntegrationType,
  ChannelType,
  GuildMemberFlags,
  InteractionContextType,
  Locale,
} from 'discord-api-types/v10';
import type { APIBaseInteraction, APIUser, InteractionType } from 'discord-api-types/v10';

/** Where an interaction comes from. By default: the member of a server that has the bot, in a text channel, in English. */
export type Origin = {
  /** `guild`: a server's channel; `bot dm`: direct messages with the bot; `private`: a DM or group that the bot is not in. */
  readonly place?: 'guild' | 'bot dm' | 'private';
  /** Who brought the bot there: the server, or the person for themselves. A private place is always by the user. */
  readonly installedBy?: 'guild' | 'user';
  readonly guildId?: string;
  readonly channelId?: string;
  readonly userId?: string;
  /** The member's permissions as a bit set; "32" is Manage Server. */
  readonly permissions?: string;
  readonly locale?: Locale;
  readonly commandId?: string;
};

type Common = Omit<APIBaseInteraction<InteractionType, never>, 'type' | 'data' | 'message'> &
  Required<Pick<APIBaseInteraction<InteractionType, never>, 'channel' | 'channel_id'>>;

const guildOfTests = '1300000000000000001';
const channelOfTests = '1300000000000000002';
const userOfTests = '1300000000000000003';
/** View Channels, Send Messages, Embed Links, Read Message History, Use Application Commands. */
const ordinaryPermissions = '2147568640';

let counter = 1_400_000_000_000_000_000n;

/** A new id; every one is larger than those before. */
export function nextSnowflake(): string {
  counter += 1n;
  return counter.toString();
}

export function account(username: string, bot: boolean, id: string = nextSnowflake()): APIUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: bot ? null : 'Somebody',
    avatar: null,
    ...(bot ? { bot: true } : {}),
  };
}

/** The fields that all kinds of interaction have. */
export function base(origin: Origin): Common {
  const { place = 'guild', locale = Locale.EnglishUS } = origin;
  const id = nextSnowflake();
  const userId = origin.userId ?? userOfTests;
  const user = account('reader', false, userId);
  const guildId = origin.guildId ?? guildOfTests;
  const common = {
    id,
    application_id: '1300000000000000000',
    token: Buffer.from(`interaction:${id}:${'loopback'.repeat(16)}`).toString('base64url'),
    version: 1 as const,
    app_permissions: ordinaryPermissions,
    locale,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    channel_id: origin.channelId ?? channelOfTests,
  };
  // `permissions` is sent by Discord and unknown to the types.
  const channel = {
    id: common.channel_id,
    last_message_id: null,
    permissions: origin.permissions ?? ordinaryPermissions,
  };
  if (place === 'guild') {
    return {
      ...common,
      authorizing_integration_owners:
        origin.installedBy === 'user'
          ? { [ApplicationIntegrationType.UserInstall]: userId }
          : { [ApplicationIntegrationType.GuildInstall]: guildId },
      context: InteractionContextType.Guild,
      guild: { id: guildId, locale: Locale.EnglishUS, features: [] },
      guild_id: guildId,
      guild_locale: Locale.EnglishUS,
      channel: {
        ...channel,
        type: ChannelType.GuildText,
        guild_id: guildId,
        name: 'news',
        position: 0,
        nsfw: false,
        parent_id: null,
        rate_limit_per_user: 0,
        topic: null,
      },
      member: {
        user,
        permissions: origin.permissions ?? ordinaryPermissions,
        roles: [],
        nick: null,
        avatar: null,
        joined_at: '2025-01-01T00:00:00.000000+00:00',
        premium_since: null,
        communication_disabled_until: null,
        deaf: false,
        mute: false,
        pending: false,
        flags: GuildMemberFlags.CompletedOnboarding,
      },
    };
  }
  return {
    ...common,
    authorizing_integration_owners:
      place === 'bot dm' && origin.installedBy !== 'user'
        ? { [ApplicationIntegrationType.GuildInstall]: '0' }
        : { [ApplicationIntegrationType.UserInstall]: userId },
    context: place === 'bot dm' ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel,
    channel: { ...channel, type: ChannelType.DM, recipients: [user] },
    user,
  };
}
