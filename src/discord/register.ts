import { ApplicationCommandType, Routes } from 'discord-api-types/v10';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { DiscordAPIError, type REST } from './rest.ts';
import * as v from 'valibot';
import { sameCommand } from './same-command.ts';

/** What a registration did, by command name, and the ids that mentions such as `</who:123>` need. */
export type Registration = {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** A command's name to its id; where a chat command and a menu share a name, the chat command's. */
  readonly ids: ReadonlyMap<string, string>;
};

const application = v.object({
  id: v.string(),
  integration_types_config: v.nullish(v.record(v.string(), v.unknown())),
});
const registeredCommand = v.looseObject({
  id: v.string(),
  name: v.string(),
  type: v.optional(v.number(), ApplicationCommandType.ChatInput),
});

const chatInput: number = ApplicationCommandType.ChatInput;
/** A command that Discord makes by itself, for activities. */
const entryPoint: number = ApplicationCommandType.PrimaryEntryPoint;

/** JSON error code of Discord for a command that is not there (any more). */
const unknownCommand = 10_063;

/**
 * Makes the application's global commands those that are declared, and touches only what differs: Discord allows 200 creations
 * a day, and an untouched command keeps its id and stays usable meanwhile. Sends nothing but two GETs when nothing has changed.
 * An entry point (a command of type 4, made by Discord itself for activities) is left alone unless declared.
 *
 * @throws DiscordAPIError when Discord refuses a declaration (50035) or the token (401), HTTPError when it stays unavailable
 */
export async function registerCommands(
  rest: REST,
  declarations: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Registration> {
  const { id: applicationId, integration_types_config: installs } = await fetchApplication(rest);
  const integrationTypes = Object.keys(installs ?? {}).map(Number);
  const defaultIntegrationTypes = integrationTypes.length > 0 ? integrationTypes : [0];
  const route = Routes.applicationCommands(applicationId);
  const present = await fetchCommands(rest, applicationId);
  const registered = new Map(present.map((command) => [identity(command), command]));
  const declared = new Set(declarations.map(identity));

  const created: string[] = [];
  const updated: string[] = [];
  const removed: string[] = [];
  const unchanged: string[] = [];
  const ids = new Map<string, string>();

  // Removals come first, so that a renamed command does not run into the limit of commands. One request after the other
  // throughout: the routes share a rate limit, and a refusal should stop what follows.
  for (const command of present) {
    if (declared.has(identity(command)) || command.type === entryPoint) continue;
    // oxlint-disable-next-line no-await-in-loop
    await remove(rest, Routes.applicationCommand(applicationId, command.id));
    removed.push(command.name);
  }
  for (const declaration of declarations) {
    const { name } = declaration;
    const existing = registered.get(identity(declaration));
    let id = existing?.id;
    if (existing === undefined) {
      // oxlint-disable-next-line no-await-in-loop
      ({ id } = v.parse(registeredCommand, await rest.post(route, { body: declaration })));
      created.push(name);
    } else if (sameCommand(declaration, existing, defaultIntegrationTypes)) {
      unchanged.push(name);
    } else {
      const body = wholeUpdate(declaration, defaultIntegrationTypes);
      // oxlint-disable-next-line no-await-in-loop
      await rest.patch(Routes.applicationCommand(applicationId, existing.id), { body });
      updated.push(name);
    }
    if (id !== undefined) noteId(ids, { ...declaration, id });
  }
  return { created, updated, removed, unchanged, ids };
}

/**
 * The ids of the commands that are registered, by name, for a process that is not the one to register them.
 *
 * @throws DiscordAPIError when Discord refuses the token (401), HTTPError when it stays unavailable
 */
export async function fetchCommandIds(rest: REST): Promise<ReadonlyMap<string, string>> {
  const { id } = await fetchApplication(rest);
  const ids = new Map<string, string>();
  for (const command of await fetchCommands(rest, id)) noteId(ids, command);
  return ids;
}

async function fetchApplication(rest: REST): Promise<v.InferOutput<typeof application>> {
  return v.parse(application, await rest.get(Routes.currentApplication()));
}

async function fetchCommands(
  rest: REST,
  applicationId: string,
): Promise<v.InferOutput<typeof registeredCommand>[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const commands = await rest.get(Routes.applicationCommands(applicationId), { query });
  return v.parse(v.array(registeredCommand), commands);
}

/** Where a chat command and a menu share a name, the chat command's id is kept: that is the one that can be mentioned. */
function noteId(
  ids: Map<string, string>,
  {
    id,
    name,
    type = ApplicationCommandType.ChatInput,
  }: { id: string; name: string; type?: number | undefined },
): void {
  if (type === chatInput || !ids.has(name)) ids.set(name, id);
}

/** Discord tells commands apart by type and name. */
function identity(command: { readonly name: string; readonly type?: number | undefined }): string {
  return `${command.type ?? ApplicationCommandType.ChatInput} ${command.name}`;
}

/** The body of a PATCH that also takes back what an earlier declaration said and this one does not. */
function wholeUpdate(
  declaration: RESTPostAPIApplicationCommandsJSONBody,
  defaultIntegrationTypes: readonly number[],
): Readonly<Record<string, unknown>> {
  const { type = ApplicationCommandType.ChatInput, ...fields } = declaration;
  return {
    name_localizations: null,
    default_member_permissions: null,
    contexts: null,
    integration_types: defaultIntegrationTypes,
    nsfw: false,
    ...(type === ApplicationCommandType.ChatInput ? { description_localizations: null, options: [] } : {}),
    ...fields,
  };
}

/** Two processes of one bot may start together: a command that the other has just removed is no failure. */
async function remove(rest: REST, route: `/${string}`): Promise<void> {
  try {
    await rest.delete(route);
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === unknownCommand)) throw error;
  }
}
