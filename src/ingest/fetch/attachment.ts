import { type Fetched, PUBLIC_WEB, fetchPage } from './fetch-page.ts';

/** Origins of Discord's attachments (Discord, "Reference: Image Formatting" and "Signed Attachment CDN URLs"). */
const DISCORD: ReadonlySet<string> = new Set(['https://cdn.discordapp.com', 'https://media.discordapp.net']);

/** Discord's description of an attached file, which hasn't been fetched. */
export type Attachment = {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly url: string;
  readonly contentType: string | undefined;
};

/** Fetches an attached file by its URL. Never rejects. */
export type FetchAttachment = (url: string) => Promise<Fetched>;

/**
 * Fetches only from Discord's own sites, whatever URL an interaction contains.
 * @param loopback origin of a server that replaces Discord in tests, at any address
 */
export function attachmentsOfDiscord(loopback?: string): FetchAttachment {
  const anywhere = { ...PUBLIC_WEB, isAllowedAddress: () => true, isAllowedPort: () => true };
  return async (url) => {
    const origin = URL.parse(url)?.origin;
    if (origin !== undefined && DISCORD.has(origin)) return fetchPage(url);
    if (origin !== undefined && origin === loopback) return fetchPage(url, { reach: anywhere });
    return { ok: false, failure: 'no_link' };
  };
}
