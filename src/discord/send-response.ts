import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, type REST } from './rest.ts';
import { type APIInteractionResponse, Routes } from 'discord-api-types/v10';
import type { InteractionMeta } from './interaction-meta.ts';
import type { FollowUp } from './response-payload.ts';

/** Discord accepts a response within 3 s (Discord's docs, "Responding to an Interaction"), so waiting much longer is pointless. */
const CALLBACK_TIMEOUT_MS = 4_000;
/** Uploading a file of a few megabytes takes a while. */
const EDIT_TIMEOUT_MS = 30_000;

/** Discord's JSON error code for an interaction whose first response hasn't arrived yet. */
const UNKNOWN_WEBHOOK = 10_015;
/** Pauses before retrying an edit that came too early, in milliseconds. */
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
 * Replaces a deferred response with a message and its files. With HTTP, the edit can reach Discord before the first response does,
 * so it's retried. Throws as above.
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
      // Sequential retries.
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
 * Retries once after a network error that `REST` doesn't retry itself, such as a keep-alive connection that was just being closed.
 * If the first try did arrive, Discord refuses the second (40060).
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
