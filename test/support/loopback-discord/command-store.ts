import { isAbsent, isObject, objects } from '../discord-rules/checks.ts';
import type { Json } from '../discord-rules/checks.ts';
import { checkCommand } from '../discord-rules.ts';
import { checkOpenapi } from '../discord-openapi.ts';
import { entryPointRemoved, invalidFormBody, tooManyCommands, unknownCommand } from './api-error.ts';
import type { Reply } from './api-error.ts';

/** A command as Discord stores it and gives it back: with ids, and everything that was left out filled in. */
export type StoredCommand = Json & { readonly id: string; readonly name: string; readonly type: number };

export type CommandStore = {
  readonly all: () => readonly StoredCommand[];
  readonly list: (withLocalisations: boolean) => Reply;
  readonly get: (id: string) => Reply;
  readonly create: (body: unknown) => Reply;
  readonly update: (id: string, body: unknown) => Reply;
  readonly replaceAll: (body: unknown) => Reply;
  readonly remove: (id: string) => Reply;
};

const countLimits: ReadonlyMap<number, number> = new Map([
  [1, 100],
  [2, 15],
  [3, 15],
]);

/**
 * An application's global commands.
 * @param integrationTypes what the application supports: a command that names none gets these
 */
export function commandStore(
  applicationId: string,
  nextId: () => string,
  integrationTypes: readonly number[],
): CommandStore {
  const commands = new Map<string, StoredCommand>();

  const store = (body: Json, id: string): StoredCommand => {
    const command = filledIn(body, { id, applicationId, version: nextId(), integrationTypes });
    commands.set(id, command);
    return command;
  };
  const sameKind = (body: Json) =>
    [...commands.values()].find(({ name, type }) => name === body['name'] && type === (body['type'] ?? 1));

  const create = (body: unknown): Reply => {
    const faults = [...checkOpenapi('command create', body), ...(isObject(body) ? checkCommand(body) : [])];
    if (faults.length > 0 || !isObject(body)) return invalidFormBody(faults);
    const existing = sameKind(body);
    if (existing !== undefined) return { status: 200, json: store(body, existing.id) };
    const type = typeof body['type'] === 'number' ? body['type'] : 1;
    const count = [...commands.values()].filter((command) => command.type === type).length;
    return count >= (countLimits.get(type) ?? 1)
      ? tooManyCommands
      : { status: 201, json: store(body, nextId()) };
  };

  return {
    all: () => [...commands.values()],
    list: (withLocalisations) => ({
      status: 200,
      json: [...commands.values()].map((command) =>
        withLocalisations ? command : withoutLocalisations(command),
      ),
    }),
    get: (id) => {
      const command = commands.get(id);
      return command === undefined ? unknownCommand : { status: 200, json: command };
    },
    create,
    update(id, body) {
      const existing = commands.get(id);
      if (existing === undefined) return unknownCommand;
      const { dm_permission: _, ...before } = existing;
      const merged = isObject(body) ? { ...before, ...body, type: existing.type } : {};
      const faults = [...checkOpenapi('command update', body), ...checkCommand(merged)];
      return faults.length > 0 ? invalidFormBody(faults) : { status: 200, json: store(merged, id) };
    },
    replaceAll(body) {
      const bodies = objects(body);
      const kept = new Set(bodies.map((one) => sameKind(one)?.id));
      if ([...commands.values()].some(({ id, type }) => type === 4 && !kept.has(id)))
        return entryPointRemoved;
      const before = new Map(commands);
      for (const id of before.keys()) if (!kept.has(id)) commands.delete(id);
      for (const one of bodies) {
        const reply = create(one);
        if (reply.status < 300) continue;
        // All or nothing.
        commands.clear();
        for (const [id, command] of before) commands.set(id, command);
        return reply;
      }
      return { status: 200, json: [...commands.values()] };
    },
    remove: (id) => (commands.delete(id) ? { status: 204 } : unknownCommand),
  };
}

type Filling = {
  readonly id: string;
  readonly applicationId: string;
  readonly version: string;
  readonly integrationTypes: readonly number[];
};

function filledIn(body: Json, { id, applicationId, version, integrationTypes }: Filling): StoredCommand {
  const { options, contexts } = body;
  return {
    id,
    application_id: applicationId,
    version,
    default_member_permissions: body['default_member_permissions'] ?? null,
    type: typeof body['type'] === 'number' ? body['type'] : 1,
    name: String(body['name']),
    name_localizations: body['name_localizations'] ?? null,
    description: body['description'] ?? '',
    description_localizations: body['description_localizations'] ?? null,
    dm_permission: !Array.isArray(contexts) || contexts.includes(1),
    contexts: Array.isArray(contexts) ? ascending(contexts) : null,
    integration_types: Array.isArray(body['integration_types'])
      ? ascending(body['integration_types'])
      : integrationTypes,
    nsfw: body['nsfw'] ?? false,
    ...(objects(options).length > 0 ? { options: objects(options).map(storedOption) } : {}),
  };
}

function ascending(values: readonly unknown[]): readonly unknown[] {
  return values.toSorted((a, b) => Number(a) - Number(b));
}

/** Options come back without what says nothing, and with the localisations spelt out. */
function storedOption(option: Json): Json {
  const entries = Object.entries(option).filter(([, value]) => !isAbsent(value) && value !== false);
  const { options, ...rest } = Object.fromEntries(entries);
  return {
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...(objects(options).length > 0 ? { options: objects(options).map(storedOption) } : {}),
  };
}

function withoutLocalisations(command: Json): Json {
  const { name_localizations: _, description_localizations: __, ...rest } = command;
  return rest;
}
