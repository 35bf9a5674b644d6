import { createRequire } from 'node:module';
import type * as DiscordRest from '@discordjs/rest';

// discord.js loads this package with `require`. An `import` would load a second copy, and `instanceof` would fail between them.
// The module has the types that it declares.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const loaded = createRequire(import.meta.url)('@discordjs/rest') as typeof DiscordRest;

/** Discord's REST API without the rest of discord.js, which is slow to load and takes 20 MB. */
export const { REST, DiscordAPIError, HTTPError } = loaded;
export type REST = DiscordRest.REST;
