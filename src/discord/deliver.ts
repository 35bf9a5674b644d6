import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { inFlight, within } from '../runtime/in-flight.ts';
import { type Metrics, noMetrics } from '../runtime/metrics.ts';
import { describeFailure } from './failure.ts';
import type { InteractionMeta } from './interaction-meta.ts';
import type { Edit, FollowUp, Handled, Respond } from './respond.ts';
import { isDeferred } from './response-payload.ts';
import type { REST } from './rest.ts';
import { sendEdit } from './send-response.ts';

export type DeliveryOptions = {
  readonly respond: Respond;
  /** Sends the follow-ups of deferred responses. */
  readonly rest: REST;
  readonly metrics?: Metrics;
  readonly log: Logger;
};

type Delivered = 'answered' | 'ignored' | 'failed' | 'undelivered';

/** Takes interactions to `respond` and its responses to Discord, counted and logged; the same for the gateway and for HTTP. */
export type Delivery = {
  /**
   * Never rejects: a failure concerns one interaction only.
   * @param json the interaction as Discord sent it
   * @param send takes the first response to Discord; rejects if it didn't get there
   */
  readonly deliver: (
    json: unknown,
    meta: InteractionMeta,
    send: (response: APIInteractionResponse) => Promise<void>,
  ) => Promise<Delivered>;
  /** How many interactions are being answered, including deferred ones. */
  readonly unanswered: () => number;
  /** Waits until there are none, for at most `ms` milliseconds. Resolves to whether there are none. */
  readonly drained: (ms: number) => Promise<boolean>;
};

/** An interaction's token is valid for 15 minutes (Discord's docs, "Responding to an Interaction"), in milliseconds. */
const TOKEN_LIFE_MS = 15 * 60_000;

export function createDelivery({ respond, rest, log, metrics = noMetrics }: DeliveryOptions): Delivery {
  const { track, size, drained } = inFlight();

  const deliver: Delivery['deliver'] = async (json, meta, send) => {
    const startedAt = performance.now();
    let handled: Handled = { kind: 'other', command: 'none', outcome: 'answered' };
    const count = (of: Handled): void => metrics.interaction(of, (performance.now() - startedAt) / 1000);
    const about = ({ kind, command }: Handled): Readonly<Record<string, unknown>> => ({
      interaction: meta.id,
      kind,
      command,
      ms: Math.round(performance.now() - startedAt),
    });

    // Discord has no message to edit until it has taken the first response.
    const first = Promise.withResolvers<boolean>();
    const edited = Promise.withResolvers<void>();
    const followUp = async (message: FollowUp): Promise<void> => {
      const of = { ...handled, kind: 'edit' as const };
      if (!(await first.promise)) return;
      try {
        await sendEdit(rest, meta, message);
        log.debug(about(of), 'deferred response delivered');
        count(of);
      } catch (error) {
        log.warn({ ...about(of), ...describeFailure(error) }, 'deferred response not delivered');
        count({ ...of, outcome: 'undelivered' });
      }
    };
    const edit: Edit = (message) => {
      const work = followUp(message).then(edited.resolve);
      track(work);
      return work;
    };
    const end = (of: Handled, delivered: Delivered): Delivered => {
      first.resolve(delivered === 'answered');
      count(of);
      return delivered;
    };

    let response: APIInteractionResponse | null;
    try {
      response = await respond(json, edit, (now) => (handled = now));
    } catch (error) {
      log.error({ ...about(handled), ...describeFailure(error) }, 'no response to an interaction');
      return end({ ...handled, outcome: 'failed' }, 'failed');
    }
    const of = handled;
    if (response === null) {
      log.debug(about(of), 'interaction ignored');
      return end({ ...of, outcome: 'ignored' }, 'ignored');
    }
    try {
      await send(response);
    } catch (error) {
      log.warn({ ...about(of), ...describeFailure(error) }, 'response not delivered');
      return end({ ...of, outcome: 'undelivered' }, 'undelivered');
    }
    // Tracked before this settles, so that `unanswered` never drops to zero in between.
    if (isDeferred(response)) track(within(edited.promise, TOKEN_LIFE_MS));
    log.debug(about(of), 'interaction answered');
    return end(of, 'answered');
  };

  return {
    deliver(json, meta, send) {
      const delivered = deliver(json, meta, send);
      track(delivered);
      return delivered;
    },
    unanswered: size,
    drained,
  };
}
