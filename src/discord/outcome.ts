import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  ComponentType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { Outcome } from '../runtime/metrics.ts';
import { ACCENT } from './layout.ts';

/** What a response says, read from the response itself: its accent colour tells an answer from a notice. */
export function outcomeOf(response: APIInteractionResponse): Outcome {
  switch (response.type) {
    case InteractionResponseType.Pong:
      return 'pong';
    case InteractionResponseType.DeferredChannelMessageWithSource:
    case InteractionResponseType.DeferredMessageUpdate:
      return 'deferred';
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return 'choices';
    case InteractionResponseType.Modal:
      return 'modal';
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage:
      return outcomeOfMessage(response.data ?? {});
    case InteractionResponseType.LaunchActivity:
    case InteractionResponseType.PremiumRequired:
      return 'answered';
    default:
      return response satisfies never;
  }
}

/** The same for a message. */
export function outcomeOfMessage({
  components = [],
}: Pick<APIInteractionResponseCallbackData, 'components'>): Outcome {
  const [first] = components;
  if (first?.type !== ComponentType.Container) return 'answered';
  if (first.accent_color === ACCENT.notice) return 'notice';
  return first.accent_color === ACCENT.nearest ? 'not_said' : 'answered';
}
