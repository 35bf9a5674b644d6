import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from 'discord-api-types/v10';
import { isAbsent, isObject, list, objects, optionalInteger, optionalList, text, unique } from './checks.ts';
import type { Json } from './checks.ts';
import { checkChoice } from './response.ts';

/** application-commands.mdx, "Application Command Naming". */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales: ReadonlySet<string> = new Set(Object.values(Locale));
const chatInput: number = ApplicationCommandType.ChatInput;
const charactersPerCommand = 8_000;
/** How many global commands of each type an application may have. */
const countLimits: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
  [ApplicationCommandType.PrimaryEntryPoint]: 1,
};

/** Every rule on a whole set of global commands. Empty: Discord would take it. */
export function checkCommands(body: unknown): readonly string[] {
  if (!Array.isArray(body)) return ['commands: must be a list'];
  const commands = objects(body);
  return [
    ...(commands.length === body.length ? [] : ['commands: every entry must be an object']),
    ...commands.flatMap((command) => checkCommand(command)),
    ...unique(
      commands.map((command) => `${typeOf(command)} ${String(command['name'])}`),
      'commands: type and name',
    ),
    ...Object.entries(countLimits).flatMap(([type, limit]) => {
      const count = commands.filter((command) => typeOf(command) === Number(type)).length;
      return count > limit ? [`commands: ${count} of type ${type}, at most ${limit} are allowed`] : [];
    }),
  ];
}

/** Every rule on one global command. */
export function checkCommand(command: Json): readonly string[] {
  const type = typeOf(command);
  const where = `/${String(command['name'])}`;
  const length = characters(command);
  return [
    ...(countLimits[type] === undefined ? [`${where}: ${type} is no type of command`] : []),
    ...(type === chatInput ? checkChatInput(command, where) : checkMenu(command, where)),
    ...checkNumberSet(command['contexts'], `${where}.contexts`, 2),
    ...checkNumberSet(command['integration_types'], `${where}.integration_types`, 1),
    ...checkPrivateChannels(command, where),
    ...checkPermissions(command['default_member_permissions'], `${where}.default_member_permissions`),
    ...(isAbsent(command['dm_permission']) ? [] : [`${where}.dm_permission: is deprecated; use contexts`]),
    ...(length > charactersPerCommand
      ? [
          `${where}: ${length} characters in names, descriptions and values, at most ${charactersPerCommand} are allowed`,
        ]
      : []),
  ];
}

function typeOf(command: Json): number {
  return typeof command['type'] === 'number' ? command['type'] : ApplicationCommandType.ChatInput;
}

function checkChatInput(command: Json, where: string): readonly string[] {
  return [...checkNaming(command, where), ...checkOptions(command['options'], where, 'command')];
}

function checkMenu(command: Json, where: string): readonly string[] {
  const { description, options } = command;
  return [
    ...text(command['name'], `${where}.name`, 1, 32),
    ...localised(command['name_localizations'], `${where}.name_localizations`, (name, place) =>
      text(name, place, 1, 32),
    ),
    ...(isAbsent(description) || description === '' ? [] : [`${where}.description: a menu command has none`]),
    ...(isAbsent(options) ? [] : [`${where}.options: a menu command has none`]),
  ];
}

function checkNaming(named: Json, where: string): readonly string[] {
  return [
    ...checkName(named['name'], `${where}.name`),
    ...text(named['description'], `${where}.description`, 1, 100),
    ...localised(named['name_localizations'], `${where}.name_localizations`, checkName),
    ...localised(
      named['description_localizations'],
      `${where}.description_localizations`,
      (description, place) => text(description, place, 1, 100),
    ),
  ];
}

function checkName(name: unknown, where: string): readonly string[] {
  if (typeof name !== 'string' || !namePattern.test(name))
    return [`${where}: must match ${namePattern.source}`];
  return name === name.toLowerCase()
    ? []
    : [`${where}: must be lowercase where its letters have a lowercase`];
}

function localised(
  value: unknown,
  where: string,
  check: (value: unknown, where: string) => readonly string[],
): readonly string[] {
  if (isAbsent(value)) return [];
  if (!isObject(value)) return [`${where}: must be an object of locales`];
  return Object.entries(value).flatMap(([locale, words]) => [
    ...(locales.has(locale) ? [] : [`${where}.${locale}: is no locale of Discord`]),
    ...(isAbsent(words) ? [] : check(words, `${where}.${locale}`)),
  ]);
}

/** What the options stand in: groups and subcommands only nest command > group > subcommand. */
type Level = 'command' | 'group' | 'subcommand';
const group: number = ApplicationCommandOptionType.SubcommandGroup;
const subcommand: number = ApplicationCommandOptionType.Subcommand;

function isNested(option: Json): boolean {
  return option['type'] === group || option['type'] === subcommand;
}

function checkOptions(value: unknown, where: string, level: Level): readonly string[] {
  const options = objects(value);
  const faults = [
    ...optionalList(value, `${where}.options`, 25),
    ...unique(
      options.map(({ name }) => name),
      `${where}.options: name`,
    ),
    ...options.flatMap((option) => checkOption(option, `${where} ${String(option['name'])}`, level)),
  ];
  if (options.some(isNested) && !options.every(isNested))
    faults.push(`${where}.options: subcommands and plain options do not go together`);
  const firstOptional = options.findIndex((option) => option['required'] !== true);
  if (
    firstOptional !== -1 &&
    options.some((option, index) => index > firstOptional && option['required'] === true)
  )
    faults.push(`${where}.options: required options come before the others`);
  return faults;
}

function checkOption(option: Json, where: string, level: Level): readonly string[] {
  const { type } = option;
  const faults = [...checkNaming(option, where)];
  if (type === group) {
    if (level !== 'command') faults.push(`${where}: a group of subcommands stands directly in a command`);
    return [
      ...faults,
      ...list(option['options'], `${where}.options`, 1, 25),
      ...checkOptions(option['options'], where, 'group'),
    ];
  }
  if (type === subcommand) {
    if (level === 'subcommand') faults.push(`${where}: a subcommand has no subcommands`);
    return [...faults, ...checkOptions(option['options'], where, 'subcommand')];
  }
  if (level === 'group') faults.push(`${where}: a group holds subcommands alone`);
  return [...faults, ...optionalInteger(type, `${where}.type`, 3, 11), ...checkPlainOption(option, where)];
}

function checkPlainOption(option: Json, where: string): readonly string[] {
  const { type, choices, autocomplete, min_length: minLength, max_length: maxLength } = option;
  const isString = type === ApplicationCommandOptionType.String;
  const isNumber =
    type === ApplicationCommandOptionType.Integer || type === ApplicationCommandOptionType.Number;
  const faults: string[] = [...optionalList(choices, `${where}.choices`, 25)];
  const given = objects(choices);
  if (isAbsent(type)) faults.push(`${where}.type: is required`);
  if (given.length > 0 && autocomplete === true)
    faults.push(`${where}: choices and autocomplete exclude each other`);
  if ((given.length > 0 || autocomplete === true) && !isString && !isNumber)
    faults.push(`${where}: only text and number options have choices or autocomplete`);
  if (!isString && !(isAbsent(minLength) && isAbsent(maxLength)))
    faults.push(`${where}: only text has a length`);
  if (!isNumber && !(isAbsent(option['min_value']) && isAbsent(option['max_value'])))
    faults.push(`${where}: only numbers have a least and a greatest value`);
  if (typeof minLength === 'number' && typeof maxLength === 'number' && minLength > maxLength)
    faults.push(`${where}: min_length is above max_length`);
  return [
    ...faults,
    ...optionalInteger(minLength, `${where}.min_length`, 0, 6_000),
    ...optionalInteger(maxLength, `${where}.max_length`, 1, 6_000),
    ...given.flatMap((choice, index) => checkChoice(choice, `${where}.choices[${index}]`)),
    ...given.flatMap((choice, index) =>
      typeof choice['value'] === (isString ? 'string' : 'number')
        ? []
        : [`${where}.choices[${index}].value: is not of the option's type`],
    ),
    ...unique(
      given.map(({ name }) => name),
      `${where}.choices: name`,
    ),
  ];
}

/** A list of different whole numbers from 0 to `max`, or absent. */
function checkNumberSet(value: unknown, where: string, max: number): readonly string[] {
  if (isAbsent(value)) return [];
  if (!Array.isArray(value) || value.length === 0)
    return [`${where}: must be a list with at least one entry`];
  return [
    ...value.flatMap((entry: unknown) =>
      isAbsent(entry) ? [`${where}: null`] : optionalInteger(entry, where, 0, max),
    ),
    ...unique(value, where),
  ];
}

function checkPrivateChannels(command: Json, where: string): readonly string[] {
  const { contexts, integration_types: installs } = command;
  const inPrivateChannels = Array.isArray(contexts) && contexts.includes(2);
  const byUsers = Array.isArray(installs) && installs.includes(1);
  return inPrivateChannels && !byUsers
    ? [`${where}.contexts: 2 (PRIVATE_CHANNEL) means nothing without user install (integration_types 1)`]
    : [];
}

function checkPermissions(value: unknown, where: string): readonly string[] {
  return isAbsent(value) || (typeof value === 'string' && /^\d{1,20}$/u.test(value))
    ? []
    : [`${where}: must be a bit set as a string of digits, or null`];
}

/** Names, descriptions and values of a command and all within it; of each field the longest language counts. */
function characters(named: Json): number {
  const own =
    longest(named['name'], named['name_localizations']) +
    longest(named['description'], named['description_localizations']);
  const value = typeof named['value'] === 'string' ? named['value'].length : 0;
  const inside = [...objects(named['options']), ...objects(named['choices'])];
  return own + value + inside.reduce((sum, part) => sum + characters(part), 0);
}

function longest(value: unknown, translations: unknown): number {
  const all = [value, ...(isObject(translations) ? Object.values(translations) : [])];
  return Math.max(...all.map((words) => (typeof words === 'string' ? words.length : 0)));
}
