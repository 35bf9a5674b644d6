import { ApplicationCommandType, Routes } from 'discord-api-types/v10';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import * as v from 'valibot';
import type { REST } from './rest.ts';

/** What a registration came to. */
export type Registration = {
  /** How many commands there are now. */
  readonly commands: number;
  /** Command ids by name, which mentions such as `</who:123>` need. Where a chat command and a menu share a name: the chat command's. */
  readonly ids: ReadonlyMap<string, string>;
};

const application = v.object({ id: v.string() });
const registeredCommand = v.looseObject({
  id: v.string(),
  name: v.string(),
  type: v.optional(v.number(), ApplicationCommandType.ChatInput),
});
type RegisteredCommand = v.InferOutput<typeof registeredCommand>;

const CHAT_INPUT: number = ApplicationCommandType.ChatInput;
const ENTRY_POINT: number = ApplicationCommandType.PrimaryEntryPoint;
/** The fields of an entry point that can be sent; Discord adds ids and version itself. */
const ENTRY_POINT_FIELDS: ReadonlySet<string> = new Set([
  'type',
  'name',
  'name_localizations',
  'handler',
  'contexts',
  'integration_types',
  'default_member_permissions',
  'nsfw',
]);

/**
 * Replaces the application's global commands with the declared ones in one request (Discord's docs, "Bulk Overwrite Global
 * Application Commands"). Commands that are already there keep their ids and don't count towards the daily limit, so this can
 * run at every start. An entry point, which Discord adds for activities, is kept: an overwrite without it is refused.
 *
 * @throws DiscordAPIError when Discord refuses a declaration (50035) or the token (401), HTTPError when it stays unavailable
 */
export async function registerCommands(
  rest: REST,
  declarations: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Registration> {
  const route = await commandsRoute(rest);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const entryPoints = parseCommands(await rest.get(route, { query }))
    .filter(isEntryPoint)
    .map(declarationOf);
  const registered = parseCommands(await rest.put(route, { body: [...declarations, ...entryPoints] }));
  return { commands: registered.length, ids: idsOf(registered) };
}

/**
 * The ids of the registered commands by name, for a process that doesn't register them itself.
 *
 * @throws DiscordAPIError when Discord refuses the token (401), HTTPError when it stays unavailable
 */
export async function fetchCommandIds(rest: REST): Promise<ReadonlyMap<string, string>> {
  return idsOf(parseCommands(await rest.get(await commandsRoute(rest))));
}

async function commandsRoute(rest: REST): Promise<`/${string}`> {
  const { id } = v.parse(application, await rest.get(Routes.currentApplication()));
  return Routes.applicationCommands(id);
}

function parseCommands(json: unknown): readonly RegisteredCommand[] {
  return v.parse(v.array(registeredCommand), json);
}

function isEntryPoint({ type }: RegisteredCommand): boolean {
  return type === ENTRY_POINT;
}

function declarationOf(command: RegisteredCommand): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(command).filter(([field]) => ENTRY_POINT_FIELDS.has(field)));
}

function idsOf(commands: readonly RegisteredCommand[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, name, type } of commands) if (type === CHAT_INPUT || !ids.has(name)) ids.set(name, id);
  return ids;
}
