import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, type REST } from './rest.ts';
import { type APIInteractionResponse, Routes } from 'discord-api-types/v10';
import type { InteractionMeta } from './interaction-meta.ts';
import type { FollowUp } from './response-payload.ts';

/** An interaction can be answered for 3 s (Discord's docs, "Responding to an Interaction"); a request that hangs longer is in vain. */
const CALLBACK_TIMEOUT_MS = 4_000;
/** A file of a few megabytes may take its time. */
const EDIT_TIMEOUT_MS = 30_000;

/** JSON error code of Discord for an interaction whose first response it does not know (yet). */
const UNKNOWN_WEBHOOK = 10_015;
/** How long to wait before each further try to edit a message that Discord does not know yet, in milliseconds. */
const EDIT_PAUSES_MS = [100, 400, 1_500] as const;

/** Sends the first response over REST. Throws DiscordAPIError, HTTPError or what the network throws. */
export async function sendCallback(
  rest: REST,
  { id, token }: InteractionMeta,
  response: APIInteractionResponse,
): Promise<void> {
  const request = { body: response, auth: false, signal: AbortSignal.timeout(CALLBACK_TIMEOUT_MS) };
  await onceMore(request.signal, () => rest.post(Routes.interactionCallback(id, token), request));
}

/**
 * Puts a message in the place of the deferred one, with its files. Over HTTP the first response may still be on its way through
 * Discord when the edit is there already, so an edit that comes too early is tried again. Throws as above.
 */
export async function sendEdit(
  rest: REST,
  { applicationId, token }: InteractionMeta,
  { data, files }: FollowUp,
): Promise<void> {
  const attachments = files.map(({ name }, id) => ({ id: String(id), filename: name }));
  const request = {
    body: files.length > 0 ? { ...data, attachments } : data,
    files: files.map(({ name, type, content }) => ({ name, contentType: type, data: content })),
    auth: false,
    signal: AbortSignal.timeout(EDIT_TIMEOUT_MS),
  };
  const patch = (): Promise<unknown> =>
    onceMore(request.signal, () => rest.patch(Routes.webhookMessage(applicationId, token), request));
  for (const pause of EDIT_PAUSES_MS) {
    try {
      // One try after the other.
      // oxlint-disable-next-line no-await-in-loop
      await patch();
      return;
    } catch (error) {
      if (!(error instanceof DiscordAPIError && error.code === UNKNOWN_WEBHOOK)) throw error;
    }
    // oxlint-disable-next-line no-await-in-loop
    await sleep(pause);
  }
  await patch();
}

/**
 * `REST` tries again after server errors, rate limits and resets; here, once more after any other trouble of the network,
 * such as a kept connection that the other side was just closing. A response that did arrive is refused the second time (40060).
 */
async function onceMore(signal: AbortSignal, send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    const isAnswered = error instanceof DiscordAPIError || error instanceof HTTPError;
    if (isAnswered || signal.aborted) throw error;
    await send();
  }
}
