import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord-api-types/payloads/v10';
import { wording } from '../wording.ts';
import { ACCENT, type AttachedFile, type Layout, messageOf } from './layout.ts';

/** What an interaction comes to: a message, a change of the message whose button was pressed, or something else of Discord's. */
export type Sending =
  /** `alone`: for the person alone. */
  | { readonly send: 'message'; readonly layout: Layout; readonly alone: boolean }
  | { readonly send: 'update'; readonly layout: Layout }
  | { readonly send: 'response'; readonly response: APIInteractionResponse };

/** What a deferred response comes to in the end: the message that takes its place. */
export type Edited = {
  readonly data: APIInteractionResponseCallbackData;
  readonly files: readonly AttachedFile[];
};

/** A sentence to the person alone, with blocks below it. */
export function notice(sentence: string, ...below: readonly string[]): Sending {
  const layout = { accent: ACCENT.notice, blocks: [sentence, ...below], buttons: [] };
  return { send: 'message', layout, alone: true };
}

/** What autocomplete offers. */
export function choices(offered: readonly { readonly name: string; readonly value: string }[]): Sending {
  return {
    send: 'response',
    response: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [...offered] },
    },
  };
}

/** A sending as the response that Discord takes at once. A file cannot be sent with it: what has one is deferred. */
export function responseOf(sending: Sending): APIInteractionResponse {
  switch (sending.send) {
    case 'message':
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: messageOf(sending.layout, sending.alone),
      };
    case 'update':
      // A message keeps who can see it; an update must not say so again.
      return { type: InteractionResponseType.UpdateMessage, data: messageOf(sending.layout, false) };
    case 'response':
      return sending.response;
    default:
      return sending satisfies never;
  }
}

/** A sending as the message that takes the place of a deferred response. */
export function editedOf(sending: Sending): Edited {
  // Forms and choices have no message to stand in for; they are never deferred.
  const layout = sending.send === 'response' ? LOST : sending.layout;
  return { data: messageOf(layout, false), files: layout.file ? [layout.file] : [] };
}

const LOST: Layout = { accent: ACCENT.notice, blocks: [wording.notice.notUnderstood], buttons: [] };
