import { type Fetched, PUBLIC_WEB, fetchPage } from './fetch-page.ts';

/** Where Discord keeps what people attach. Discord, "Reference: Image Formatting" and "Signed Attachment CDN URLs". */
const DISCORD: ReadonlySet<string> = new Set(['https://cdn.discordapp.com', 'https://media.discordapp.net']);

/** A file that somebody attached, as Discord describes it; nothing of it has been read. */
export type Attachment = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly url: string;
  readonly contentType: string | undefined;
};

/** Fetches a file that is attached to a message, by its URL. Never rejects. */
export type FetchAttachment = (url: string) => Promise<Fetched>;

/**
 * Fetches from Discord's own sites and nowhere else, whatever an interaction says.
 * @param loopback the origin of a server that stands in for Discord, which may be anywhere
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
