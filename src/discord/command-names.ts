import { ApplicationCommandOptionType } from 'discord-api-types/payloads/v10';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

/** Every name under which a declared command can be used: "who", and "article add" for a subcommand. */
export function commandNames(declarations: readonly RESTPostAPIApplicationCommandsJSONBody[]): string[] {
  return declarations.flatMap((declaration) => {
    const options = 'options' in declaration ? (declaration.options ?? []) : [];
    const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
    return [declaration.name, ...subcommands.map(({ name }) => `${declaration.name} ${name}`)];
  });
}
