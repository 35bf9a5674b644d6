/**
 * Discord's rules by hand, those that its OpenAPI description does not hold included. Each check takes a request body as JSON
 * and returns what is wrong with it, as sentences for the person who wrote the body; an empty list means fine.
 */
export { checkCommand, checkCommands } from './discord-rules/commands.ts';
export { checkMessage } from './discord-rules/message.ts';
export { checkResponse } from './discord-rules/response.ts';
