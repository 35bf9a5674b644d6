import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

const localisations = ['name_localizations', 'description_localizations'] as const;
const commandFields = [
  'name',
  'description',
  ...localisations,
  'options',
  'default_member_permissions',
  'nsfw',
  'handler',
];
const optionFields = [
  'type',
  'name',
  'description',
  ...localisations,
  'required',
  'autocomplete',
  'choices',
  'options',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
];
const choiceFields = ['name', 'name_localizations', 'value'];

/** Every context there is: what a command gets that names none. */
const allContexts = [0, 1, 2];

/**
 * Whether a registered command already is what the declaration asks for. Left out of the comparison is what Discord fills in
 * by itself: ids and version, null or empty localisations, `required: false`, `nsfw: false`, the order of contexts and
 * integration types, and the deprecated `dm_permission`.
 *
 * @param registered one element of GET /applications/:id/commands?with_localizations=true
 * @param defaultIntegrationTypes what Discord gives a command that names no integration types: those the application supports
 */
export function sameCommand(
  declared: RESTPostAPIApplicationCommandsJSONBody,
  registered: Readonly<Record<string, unknown>>,
  defaultIntegrationTypes: readonly number[],
): boolean {
  const sameContexts =
    declared.contexts === undefined
      ? registered['contexts'] === null ||
        registered['contexts'] === undefined ||
        sameSet(registered['contexts'], allContexts)
      : sameSet(registered['contexts'], declared.contexts);
  return (
    sameContexts &&
    sameSet(registered['integration_types'] ?? [0], declared.integration_types ?? defaultIntegrationTypes) &&
    JSON.stringify(canonical(declared, commandFields)) ===
      JSON.stringify(canonical(registered, commandFields))
  );
}

function sameSet(left: unknown, right: readonly number[]): boolean {
  if (!Array.isArray(left)) return false;
  const members = new Set<unknown>(left);
  return members.size === right.length && right.every((member) => members.has(member));
}

/** The named fields in a fixed order, without those that say nothing. */
function canonical(value: unknown, fields: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const given = new Map<string, unknown>(Object.entries(value));
  return fields.flatMap((field) => {
    const part = canonicalField(field, given.get(field));
    return part === undefined ? [] : [[field, part]];
  });
}

function canonicalField(field: string, value: unknown): unknown {
  if (value === null || value === undefined || value === false || value === '') return undefined;
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    if (field === 'options') return value.map((option: unknown) => canonical(option, optionFields));
    if (field === 'choices') return value.map((choice: unknown) => canonical(choice, choiceFields));
    return value.map(String).toSorted();
  }
  // A bit set: Discord gives it as a string and takes a number too.
  if (field === 'default_member_permissions' && typeof value === 'number') return value.toString();
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, text]: [string, unknown]) => text !== null);
    return entries.length === 0 ? undefined : entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  }
  return value;
}
