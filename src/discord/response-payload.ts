import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  type APIModalInteractionResponse,
  InteractionResponseType,
} from 'discord-api-types/payloads/v10';
import type { Outcome } from '../runtime/metrics.ts';
import { wording } from '../wording.ts';
import { ACCENT, type AttachedFile, type Layout, messageOf } from './layout.ts';

/** What a message tells the person: an answer, passages that may not be one, or a notice. */
export type MessageOutcome = Extract<Outcome, 'answered' | 'not_said' | 'notice'>;

/** What an interaction is answered with. */
export type ResponsePayload =
  | {
      readonly send: 'message';
      readonly layout: Layout;
      readonly isPrivate: boolean;
      readonly outcome: MessageOutcome;
    }
  /** Replaces the message whose button was pressed. */
  | { readonly send: 'update'; readonly layout: Layout; readonly outcome: MessageOutcome }
  | { readonly send: 'choices'; readonly choices: readonly Choice[] }
  | { readonly send: 'modal'; readonly modal: APIModalInteractionResponse };

type Choice = { readonly name: string; readonly value: string };

/** The message that replaces a deferred response. */
export type FollowUp = {
  readonly data: APIInteractionResponseCallbackData;
  readonly files: readonly AttachedFile[];
};

/** A private message of one sentence, with more blocks below it. */
export function notice(sentence: string, ...below: readonly string[]): ResponsePayload {
  return { send: 'message', layout: noticeLayout(sentence, ...below), isPrivate: true, outcome: 'notice' };
}

/** What autocomplete offers. */
export function choices(offered: readonly Choice[]): ResponsePayload {
  return { send: 'choices', choices: offered };
}

/** The response that Discord takes at once. It can't hold a file: what has one must be deferred. */
export function responseOf(payload: ResponsePayload): APIInteractionResponse {
  switch (payload.send) {
    case 'message':
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: messageOf(payload.layout, payload.isPrivate),
      };
    case 'update':
      // An updated message keeps its visibility; Discord refuses the flag here.
      return { type: InteractionResponseType.UpdateMessage, data: messageOf(payload.layout, false) };
    case 'choices':
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...payload.choices] },
      };
    case 'modal':
      return payload.modal;
    default:
      return payload satisfies never;
  }
}

/** The message that replaces a deferred response. Choices and forms have none, and are never deferred. */
export function followUpOf(payload: ResponsePayload): FollowUp {
  const layout = 'layout' in payload ? payload.layout : noticeLayout(wording.notice.notUnderstood);
  return { data: messageOf(layout, false), files: layout.file ? [layout.file] : [] };
}

/** What a payload counts as in the metrics. */
export function outcomeOf(payload: ResponsePayload): Outcome {
  return 'outcome' in payload ? payload.outcome : payload.send;
}

/** Whether a response only promises a follow-up. */
export function isDeferred({ type }: APIInteractionResponse): boolean {
  return (
    type === InteractionResponseType.DeferredChannelMessageWithSource ||
    type === InteractionResponseType.DeferredMessageUpdate
  );
}

function noticeLayout(sentence: string, ...below: readonly string[]): Layout {
  return { accent: ACCENT.notice, blocks: [sentence, ...below], buttons: [] };
}
