import { createRequire } from 'node:module';
import type * as DiscordRest from '@discordjs/rest';

// discord.js requires this package; imported, it would be there twice, and an error of one would be none of the other.
// The module is what its own types say.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const loaded = createRequire(import.meta.url)('@discordjs/rest') as typeof DiscordRest;

/** Discord's REST API, without the rest of discord.js, which takes its time to load and 20 MB. */
export const { REST, DiscordAPIError, HTTPError } = loaded;
export type REST = DiscordRest.REST;
