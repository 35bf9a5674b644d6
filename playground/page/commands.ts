import { flag, type Json, isObject, number, objects, text } from './json.ts';
import { COMMAND, CONTEXT, OPTION } from './wire.ts';

export type Choice = { readonly name: string; readonly value: string | number | boolean };

export type OptionType = 'string' | 'integer' | 'boolean' | 'number' | 'attachment';

export type CommandOption = {
  readonly name: string;
  readonly description: string;
  readonly type: OptionType;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly Choice[];
  /** Of a string its length, of a number its value. */
  readonly min: number | null;
  readonly max: number | null;
};

/** Who is offered a command, and where. */
type Audience = {
  /** What a member has to be permitted, as a bit set; `null`: nothing. A server's administrators may all. */
  readonly permissions: string | null;
  /** `null`: everywhere. */
  readonly contexts: readonly unknown[] | null;
};

/** What a person can pick: a command, or one subcommand of it with the path that leads there. */
export type SlashCommand = Audience & {
  readonly id: string;
  readonly name: string;
  /** Group and subcommand, outermost first. */
  readonly path: readonly string[];
  readonly description: string;
  readonly options: readonly CommandOption[];
};

export type MessageCommand = Audience & { readonly id: string; readonly name: string };

export type Commands = {
  readonly applicationId: string;
  readonly slash: readonly SlashCommand[];
  readonly message: readonly MessageCommand[];
};

/** The name as a person types it, without the slash: "article add". */
export function fullName(command: SlashCommand): string {
  return [command.name, ...command.path].join(' ');
}

/** Reads the application's commands, as Discord lists them. Subcommands become commands of their own. */
export function readCommands(listed: unknown): Commands {
  const commands = Array.isArray(listed) ? listed.filter(isObject) : [];
  return {
    applicationId: commands.map((command) => text(command, 'application_id')).at(0) ?? '',
    slash: commands
      .filter((command) => (number(command, 'type') ?? COMMAND.chatInput) === COMMAND.chatInput)
      .flatMap((command) => flatten(command, { ...named(command), ...audience(command) }, [])),
    message: commands
      .filter((command) => number(command, 'type') === COMMAND.message)
      .map((command) => ({ ...named(command), ...audience(command) })),
  };
}

/** Those of the commands that Discord would offer somebody with these permissions there. In direct messages nobody needs any. */
export function offeredTo(
  { applicationId, slash, message }: Commands,
  context: number,
  permitted: string,
): Commands {
  const isOffered = ({ permissions, contexts }: Audience): boolean => {
    if (contexts !== null && !contexts.includes(context)) return false;
    if (context !== CONTEXT.guild || permissions === null) return true;
    const granted = BigInt(permitted);
    if ((granted & ADMINISTRATOR) !== 0n) return true;
    const needed = BigInt(permissions);
    return needed !== 0n && (granted & needed) === needed;
  };
  return { applicationId, slash: slash.filter(isOffered), message: message.filter(isOffered) };
}

const ADMINISTRATOR = 1n << 3n;

function named(command: Json): Pick<SlashCommand, 'id' | 'name'> {
  return { id: text(command, 'id'), name: text(command, 'name') };
}

function audience(command: Json): Audience {
  const { default_member_permissions: permissions, contexts } = command;
  return {
    permissions: typeof permissions === 'string' && /^\d+$/.test(permissions) ? permissions : null,
    contexts: Array.isArray(contexts) ? contexts : null,
  };
}

function flatten(
  node: Json,
  command: Audience & Pick<SlashCommand, 'id' | 'name'>,
  path: readonly string[],
): readonly SlashCommand[] {
  const inner = objects(node, 'options').filter((option) => {
    const type = number(option, 'type');
    return type === OPTION.subcommand || type === OPTION.group;
  });
  if (inner.length > 0) {
    return inner.flatMap((option) => flatten(option, command, [...path, text(option, 'name')]));
  }
  const options = objects(node, 'options').flatMap(readOption);
  // Discord asks for the required ones first, wherever they stand.
  const ordered = [...options.filter((o) => o.required), ...options.filter((o) => !o.required)];
  return [{ ...command, path, description: text(node, 'description'), options: ordered }];
}

const OPTION_TYPES: ReadonlyMap<number, OptionType> = new Map([
  [OPTION.string, 'string'],
  [OPTION.integer, 'integer'],
  [OPTION.boolean, 'boolean'],
  [OPTION.number, 'number'],
  [OPTION.attachment, 'attachment'],
]);

/** Options that only a real server could fill (users, channels, roles) are left out. */
function readOption(option: Json): readonly CommandOption[] {
  const type = OPTION_TYPES.get(number(option, 'type') ?? 0);
  if (type === undefined) return [];
  return [
    {
      name: text(option, 'name'),
      description: text(option, 'description'),
      type,
      required: flag(option, 'required'),
      autocomplete: flag(option, 'autocomplete'),
      choices: type === 'boolean' ? BOOLEANS : readChoices(option),
      min: number(option, type === 'string' ? 'min_length' : 'min_value'),
      max: number(option, type === 'string' ? 'max_length' : 'max_value'),
    },
  ];
}

const BOOLEANS: readonly Choice[] = [
  { name: 'True', value: true },
  { name: 'False', value: false },
];

/** The choices of an option, or of an autocomplete answer's `data`. */
export function readChoices(from: Json): readonly Choice[] {
  return objects(from, 'choices').flatMap((choice) => {
    const { value } = choice;
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return [{ name: text(choice, 'name'), value }];
  });
}

/**
 * The commands that fit what is typed, best first: name begins with it, a word of the name does, the name holds
 * its letters in order, the description holds it. In a draw the declared order stays.
 */
export function filterCommands(commands: readonly SlashCommand[], typed: string): readonly SlashCommand[] {
  const query = typed.trim().toLowerCase();
  return commands
    .map((command) => ({ command, rank: rankOf(command, query) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}

function rankOf(command: SlashCommand, query: string): number {
  const name = fullName(command).toLowerCase();
  if (name.startsWith(query)) return 0;
  if (name.split(/[ -]/).some((word) => word.startsWith(query))) return 1;
  if (holdsInOrder(name, query)) return 2;
  return command.description.toLowerCase().includes(query) ? 3 : Infinity;
}

function holdsInOrder(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
