import { OAuth2Scopes, PermissionFlagsBits, Routes } from 'discord-api-types/v10';
import * as v from 'valibot';
import { DiscordAPIError, HTTPError, type REST } from './rest.ts';

/** The bot's application, as the portal shows it. */
export type Application = {
  readonly id: string;
  readonly name: string;
  /** In hexadecimal, for the HTTP endpoint. */
  readonly publicKey: string;
  /** Where Discord sends interactions over HTTP; then the gateway gets none. */
  readonly endpoint: string | null;
};

/** Names of the servers that the bot is in; `more`: whether there are others. */
export type Servers = { readonly names: readonly string[]; readonly more: boolean };

/** Why Discord gave no answer: it doesn't know the token, refused otherwise, has problems, or can't be reached. */
export type Refusal = 'token' | 'refused' | 'unavailable' | 'unreachable';

const application = v.object({
  id: v.string(),
  name: v.string(),
  verify_key: v.string(),
  interactions_endpoint_url: v.nullish(v.string()),
});
const guild = v.object({ name: v.string() });

/** The most that Discord lists at once. */
const MOST_SERVERS = 200;

/** The permissions to read a mention, answer it in channels and threads, and find the answer again that a follow-up is about. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** Fetches the application that a token belongs to. Throws what `refusalOf` tells apart. */
export async function fetchApplication(rest: REST): Promise<Application> {
  const found = v.parse(application, await rest.get(Routes.currentApplication()));
  const { id, name, verify_key: publicKey, interactions_endpoint_url: endpoint } = found;
  return { id, name, publicKey, endpoint: endpoint ?? null };
}

/** Fetches the servers that the bot is in. Throws as above. */
export async function fetchServers(rest: REST): Promise<Servers> {
  const query = new URLSearchParams({ limit: String(MOST_SERVERS) });
  const found = v.parse(v.array(guild), await rest.get(Routes.userGuilds(), { query }));
  return { names: found.map(({ name }) => name), more: found.length === MOST_SERVERS };
}

/** The link that adds the bot to a server, with exactly the scopes and permissions that it uses. */
export function inviteLink(id: string): string {
  const query = new URLSearchParams({
    client_id: id,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(PERMISSIONS),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}

/** What went wrong with a request. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DiscordAPIError) return error.status === 401 ? 'token' : 'refused';
  return error instanceof HTTPError ? 'unavailable' : 'unreachable';
}
