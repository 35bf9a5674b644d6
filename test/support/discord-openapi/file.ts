import { existsSync } from 'node:fs';

/** Discord's OpenAPI description, which is too large to be kept in the project and is looked for beside it. */
export const openapiFile = new URL('../../../../shared/discord/openapi.json', import.meta.url);

export const hasOpenapi = existsSync(openapiFile);
