import {
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/payloads/v10';
import { within } from '../runtime/in-flight.ts';
import { type Edited, type Sending, choices, editedOf, responseOf } from './sending.ts';

/** Puts a message in the place of a deferred response. */
export type Edit = (message: Edited) => Promise<void>;

/**
 * How long an answer may take before it is deferred, in milliseconds. Discord waits three seconds, of which the way there and back
 * takes some.
 */
const PATIENCE = 1500;

export type DeferralOptions = {
  /** What it may be deferred as: a message for the person alone, or for everybody. Choices and forms are not to be deferred. */
  readonly as: 'alone' | 'message' | 'choices' | 'form';
  /** It will take long: it is deferred at once. */
  readonly atOnce: boolean;
  /** What a failure comes to. */
  readonly onFailed: (error: unknown) => Sending;
};

/** The response to what is being worked out: what it comes to, if that is soon; else that it will come, and then `edit` is given it. */
export async function inTime(
  work: Promise<Sending>,
  { as, atOnce, onFailed }: DeferralOptions,
  edit: Edit | undefined,
): Promise<APIInteractionResponse> {
  if (!edit || as === 'form') return responseOf(await work);
  if (!atOnce && (await within(work, PATIENCE))) return responseOf(await work);
  const late = work.then(editedOf).catch((error: unknown) => editedOf(onFailed(error)));
  if (as === 'choices') return responseOf(choices([]));
  late.then(edit).catch(onFailed);
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    ...(as === 'alone' ? { data: { flags: MessageFlags.Ephemeral } } : {}),
  };
}
