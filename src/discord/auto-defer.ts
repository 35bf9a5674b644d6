import {
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/payloads/v10';
import { within } from '../runtime/in-flight.ts';
import type { Outcome } from '../runtime/metrics.ts';
import type { PendingResponse } from './pending-response.ts';
import {
  type FollowUp,
  type ResponsePayload,
  choices,
  followUpOf,
  outcomeOf,
  responseOf,
} from './response-payload.ts';

/** How long to wait before deferring, in milliseconds. Discord gives up after 3 s, which includes the way there and back. */
const DEFER_AFTER_MS = 1500;

export type AutoDeferOptions = {
  /** What to say when the work fails. */
  readonly onFailed: (error: unknown) => ResponsePayload;
  /** Replaces a deferred response; without it nothing is deferred. */
  readonly edit: ((followUp: FollowUp, outcome: Outcome) => Promise<void>) | undefined;
};

/** A response as Discord takes it, and what it counts as. */
export type Responded = { readonly response: APIInteractionResponse; readonly outcome: Outcome };

/** Waits for a response; if it takes too long, returns a deferred one at once and calls `edit` later, exactly once. */
export async function autoDefer(
  { work, deferAs, deferAtOnce }: PendingResponse,
  { onFailed, edit }: AutoDeferOptions,
): Promise<Responded> {
  if (!edit || deferAs === 'never') return respondedWith(await work);
  if (!deferAtOnce && (await within(work, DEFER_AFTER_MS))) return respondedWith(await work);
  const followUp = work.then(withOutcome).catch((error: unknown) => withOutcome(onFailed(error)));
  if (deferAs === 'no choices') return respondedWith(choices([]));
  followUp.then(([message, outcome]) => edit(message, outcome)).catch(onFailed);
  const response: APIInteractionResponse = {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    ...(deferAs === 'private' ? { data: { flags: MessageFlags.Ephemeral } } : {}),
  };
  return { response, outcome: 'deferred' };
}

/** A response that is ready. */
export function respondedWith(payload: ResponsePayload): Responded {
  return { response: responseOf(payload), outcome: outcomeOf(payload) };
}

function withOutcome(payload: ResponsePayload): readonly [FollowUp, Outcome] {
  return [followUpOf(payload), outcomeOf(payload)];
}
