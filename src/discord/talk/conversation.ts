import { MessageFlags, Routes } from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import * as v from 'valibot';
import { inFlight } from '../../runtime/in-flight.ts';
import { type Metrics, type Outcome, noMetrics } from '../../runtime/metrics.ts';
import { wording } from '../../wording.ts';
import { Allowance } from '../allowance.ts';
import { describeFailure } from '../failure.ts';
import { messageOf } from '../layout.ts';
import { DiscordAPIError, type REST } from '../rest.ts';
import { type ResponsePayload, notice, outcomeOf } from '../response-payload.ts';
import { type AnswerMessage, wantsAnswer } from './asked-message.ts';
import { type ChannelReader, channelReader } from './channel-reader.ts';
import { type IncomingMessage, parseMessage } from './incoming-message.ts';

export type ConversationOptions = {
  readonly answer: AnswerMessage;
  readonly rest: REST;
  /** The bot's own id. */
  readonly me: string;
  /** The clock, in milliseconds. */
  readonly now: () => number;
  readonly metrics?: Metrics;
  readonly log: Logger;
};

/** Answers messages: takes the gateway's events, and replies over REST. */
export type Conversation = {
  readonly created: (json: unknown) => void;
  readonly updated: (json: unknown) => void;
  readonly deleted: (json: unknown) => void;
  readonly unanswered: () => number;
  /** Waits until everything is answered, for at most `ms` milliseconds. Resolves to whether it is. */
  readonly drained: (ms: number) => Promise<boolean>;
};

/** Messages that one person gets answered within a minute. Fewer than commands, because everybody sees them. */
const MOST_A_MINUTE = 20;
/** Discord shows "is typing…" for ten seconds. */
const TYPING_MS = 8_000;
const SEND_TIMEOUT_MS = 15_000;
/** Messages remembered as answered: a resumed session may bring them again. */
const MOST_SEEN = 5_000;
/** How long a channel is left alone in which the bot may not write, in milliseconds. */
const MUTED_MS = 60_000;
const MOST_MUTED = 1_000;

const removal = v.object({ id: v.string() });

/** A message that's being answered, as it reads now. */
type Pending = { message: IncomingMessage; isGone: boolean };

export function createConversation(options: ConversationOptions): Conversation {
  const { rest, me, now, log, metrics = noMetrics } = options;
  const work = inFlight();
  const pending = new Map<string, Pending>();
  const seen = new LRUCache<string, true>({ max: MOST_SEEN });
  const muted = new LRUCache<string, true>({ max: MOST_MUTED, ttl: MUTED_MS });
  const allowance = new Allowance(MOST_A_MINUTE, now);
  const warnings = new Allowance(1, now);
  const channels = channelReader(rest, me);

  const answer = async (job: Pending): Promise<void> => {
    const startedAt = performance.now();
    const { id, channel } = job.message;
    const typing = startTyping(rest, channel);
    let outcome: Outcome = 'ignored';
    try {
      await typing.started;
      const payload = await latestAnswer(job, channels, options.answer);
      typing.stop();
      if (payload) {
        await send(rest, job.message, payload);
        outcome = outcomeOf(payload);
      }
    } catch (error) {
      outcome = 'undelivered';
      if (error instanceof DiscordAPIError && error.status === 403) muted.set(channel, true);
      log.warn({ message: id, ...describeFailure(error) }, 'message not answered');
    } finally {
      typing.stop();
      pending.delete(id);
    }
    metrics.interaction(
      { kind: 'message', command: 'none', outcome },
      (performance.now() - startedAt) / 1000,
    );
  };

  const warn = async (message: IncomingMessage, seconds: number): Promise<void> => {
    try {
      await send(rest, message, notice(wording.talk.tooMany(seconds)));
    } catch (error) {
      log.warn({ message: message.id, ...describeFailure(error) }, 'message not answered');
    }
  };

  return {
    created(json) {
      const message = parseMessage(json, me);
      if (!message || seen.has(message.id) || muted.has(message.channel)) return;
      seen.set(message.id, true);
      if (!wantsAnswer(message)) return;
      const seconds = allowance.take(message.author);
      if (seconds > 0) {
        if (warnings.take(message.author) === 0) work.track(warn(message, seconds));
        return;
      }
      const job = { message, isGone: false };
      pending.set(message.id, job);
      work.track(answer(job));
    },
    updated(json) {
      const message = parseMessage(json, me);
      const job = message && pending.get(message.id);
      if (job && message) job.message = message;
    },
    deleted(json) {
      const job = v.is(removal, json) ? pending.get(json.id) : undefined;
      if (job) job.isGone = true;
    },
    unanswered: work.size,
    drained: work.drained,
  };
}

/** The answer to a message as it reads when the answer is ready; undefined if it was deleted or doesn't ask anymore. */
async function latestAnswer(
  job: Pending,
  channels: ChannelReader,
  answer: AnswerMessage,
): Promise<ResponsePayload | undefined> {
  for (;;) {
    const { message } = job;
    if (job.isGone || !wantsAnswer(message)) return undefined;
    // An edit while it's being worked out makes it another question.
    // oxlint-disable-next-line no-await-in-loop
    const payload = await answer(await channels.read(message));
    if (job.isGone) return undefined;
    if (job.message === message) return payload;
  }
}

/** Shows "is typing…" until it's stopped. `started` rejects if the bot may not write there. */
function startTyping(
  rest: REST,
  channel: string,
): { readonly started: Promise<void>; readonly stop: () => void } {
  const show = async (): Promise<void> => {
    await rest.post(Routes.channelTyping(channel), { signal: AbortSignal.timeout(SEND_TIMEOUT_MS) });
  };
  const again = setInterval(() => {
    show().catch(() => clearInterval(again));
  }, TYPING_MS);
  return {
    started: show().catch((error: unknown) => {
      // Whatever else fails concerns the indicator alone.
      if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) throw error;
    }),
    stop: () => clearInterval(again),
  };
}

/** Replies to a message, pinging nobody. Discord drops a second reply with the same nonce, so it can be sent again. */
async function send(rest: REST, { id, channel }: IncomingMessage, payload: ResponsePayload): Promise<void> {
  if (payload.send !== 'message') return;
  const { flags = 0, ...body } = messageOf(payload.layout, false);
  // What isn't an answer notifies nobody.
  const quiet = payload.outcome === 'answered' ? 0 : MessageFlags.SuppressNotifications;
  await rest.post(Routes.channelMessages(channel), {
    body: {
      ...body,
      flags: flags | quiet,
      message_reference: { message_id: id, fail_if_not_exists: true },
      allowed_mentions: { parse: [], replied_user: false },
      nonce: id,
      enforce_nonce: true,
    },
    signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
  });
}
