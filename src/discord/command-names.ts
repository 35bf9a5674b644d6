import { ApplicationCommandOptionType } from 'discord-api-types/payloads/v10';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

/** The names of all declared commands and subcommands: "who", "article add". */
export function commandNames(declarations: readonly RESTPostAPIApplicationCommandsJSONBody[]): string[] {
  return declarations.flatMap((declaration) => {
    const options = 'options' in declaration ? (declaration.options ?? []) : [];
    const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
    return [declaration.name, ...subcommands.map(({ name }) => `${declaration.name} ${name}`)];
  });
}
