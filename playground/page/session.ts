import type { Json } from './json.ts';
import { DISCORD_EPOCH } from './wire.ts';

/** The page's own server: any snowflake does, as long as it stays the same. */
export const GUILD = '1100000000000001000';

/** Who speaks, and where. Ids are snowflakes. */
export type Session = {
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
  /** In the server's channel, or with the bot alone. */
  readonly place: 'guild' | 'direct';
  readonly userId: string;
  readonly userName: string;
  /** What the person may do in the server, as a bit set. */
  readonly permissions: string;
  /** One of Discord's locales: "en-US". */
  readonly locale: string;
};

/** What every interaction has of its own. `token` is opaque. */
export type Stamp = { readonly id: string; readonly token: string };

/** A snowflake: milliseconds since 2015, then 22 bits that keep ids of one millisecond apart. */
export function snowflake(milliseconds: number, sequence: number): string {
  return String((BigInt(milliseconds - DISCORD_EPOCH) << 22n) | BigInt(sequence % (1 << 22)));
}

/** The person at the page, as Discord describes a user. */
export function person(session: Session): Json {
  return {
    id: session.userId,
    username: session.userName,
    discriminator: '0',
    global_name: session.userName,
    avatar: null,
    public_flags: 0,
  };
}

/** The bot, as Discord describes it. */
export function appUser(session: Session): Json {
  return {
    id: session.applicationId,
    username: 'Verbatim',
    discriminator: '0000',
    global_name: null,
    avatar: null,
    bot: true,
    public_flags: 0,
  };
}
