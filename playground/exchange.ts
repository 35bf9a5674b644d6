import { InteractionResponseType } from 'discord-api-types/payloads/v10';
import type { FollowUp, Respond } from '../src/discord/respond.ts';

/** As long as Discord lets a deferred response be edited, in milliseconds. */
const TOKEN_LIFE = 15 * 60 * 1000;

/**
 * Puts an interaction to the bot. Its response comes as a line of JSON; where that was a deferred one, the message that takes its
 * place follows as a second line. Null: the bot leaves the interaction alone.
 * @param tokenLife milliseconds until a deferred response that nothing followed is given up, and the stream ends without it
 */
export async function exchange(
  respond: Respond,
  interaction: object,
  tokenLife: number = TOKEN_LIFE,
): Promise<string | ReadableStream<Uint8Array<ArrayBuffer>> | null> {
  const { promise: edited, resolve: edit } = Promise.withResolvers<FollowUp>();
  const response = await respond(interaction, (message) => {
    edit(message);
    return Promise.resolve();
  });
  if (response === null) return null;
  const first = line(response);
  const isDeferred =
    response.type === InteractionResponseType.DeferredChannelMessageWithSource ||
    response.type === InteractionResponseType.DeferredMessageUpdate;
  return isDeferred ? twoLines(first, edited, tokenLife) : first;
}

function twoLines(
  first: string,
  edited: Promise<FollowUp>,
  tokenLife: number,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder();
  let expiry: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  return new ReadableStream({
    start(controller) {
      const finish = (last: string): void => {
        if (isOver) return;
        isOver = true;
        clearTimeout(expiry);
        if (last !== '') controller.enqueue(bytes.encode(last));
        controller.close();
      };
      controller.enqueue(bytes.encode(first));
      expiry = setTimeout(finish, tokenLife, '');
      expiry.unref();
      void edited.then((message) => finish(line(message)));
    },
    // Whoever asked has left; what the bot goes on to say has nobody to read it.
    cancel() {
      isOver = true;
      clearTimeout(expiry);
    },
  });
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
