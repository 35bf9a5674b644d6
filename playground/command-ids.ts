import type { RESTPostAPIApplicationCommandsJSONBody as CommandDeclaration } from 'discord-api-types/v10';

/** The application that the page pretends to have installed. */
export const APPLICATION_ID = '1100000000000000000';

const FIRST_COMMAND_ID = 1_100_000_000_000_000_001n;

/** Command name → the snowflake under which the playground registers it; the same at every start. */
export function commandIds(declarations: readonly CommandDeclaration[]): ReadonlyMap<string, string> {
  return new Map(declarations.map(({ name }, index) => [name, commandId(index)]));
}

/** The declarations as Discord would return them after registration. */
export function commandsWithIds(
  declarations: readonly CommandDeclaration[],
): readonly (CommandDeclaration & { id: string; application_id: string; version: string })[] {
  return declarations.map((declaration, index) => ({
    ...declaration,
    id: commandId(index),
    application_id: APPLICATION_ID,
    version: commandId(index),
  }));
}

function commandId(index: number): string {
  return String(FIRST_COMMAND_ID + BigInt(index));
}
