import type { REST } from './rest.ts';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { inFlight } from '../runtime/in-flight.ts';
import { type Metrics, type Outcome, noMetrics } from '../runtime/metrics.ts';
import { deferral } from './deferral.ts';
import { sendEdit } from './deliver.ts';
import { type Envelope, isDeferred } from './interaction-meta.ts';
import { describeFailure } from './failure.ts';
import { outcomeOf, outcomeOfMessage } from './outcome.ts';
import type { Edit, Edited, Respond } from './respond.ts';

export type AnsweringOptions = {
  readonly respond: Respond;
  /** What deferred responses are edited over. */
  readonly rest: REST;
  readonly metrics?: Metrics;
  readonly log: Logger;
};

/** What came of handing an interaction on. */
type Handed = 'answered' | 'ignored' | 'failed' | 'undelivered';

/** Takes interactions to `respond` and its responses back, counted and noted; the same for the gateway and for HTTP. */
export type Answering = {
  /**
   * Never rejects: what goes wrong with one interaction stays with that interaction.
   * @param interaction Discord's JSON, and what was read of it
   * @param send takes the response to Discord; rejects if it did not get there
   */
  readonly answer: (
    interaction: unknown,
    envelope: Envelope,
    send: (response: APIInteractionResponse) => Promise<void>,
  ) => Promise<Handed>;
  /** How many interactions are being answered, those included whose response was deferred. */
  readonly unanswered: () => number;
  /** Waits until none is, `ms` milliseconds at most; whether none is. */
  readonly drained: (ms: number) => Promise<boolean>;
};

export function createAnswering(options: AnsweringOptions): Answering {
  const { respond, rest, log, metrics = noMetrics } = options;
  const { track, size, drained } = inFlight();

  const answer: Answering['answer'] = async (interaction, envelope, send) => {
    const { id, kind, command } = envelope;
    const startedAt = performance.now();
    const about = () => ({
      interaction: id,
      kind,
      command,
      ms: Math.round(performance.now() - startedAt),
    });
    const count = (outcome: Outcome, of = kind): void =>
      metrics.interaction(
        { kind: of, command: command ?? 'none', outcome },
        (performance.now() - startedAt) / 1000,
      );

    const edited = async (message: Edited): Promise<void> => {
      try {
        await sendEdit(rest, envelope, message);
        log.debug(about(), 'deferred response delivered');
        count(outcomeOfMessage(message.data), 'edit');
      } catch (error) {
        log.warn({ ...about(), ...describeFailure(error) }, 'deferred response not delivered');
        count('undelivered', 'edit');
      }
    };
    const { edit, acknowledge, done } = deferral(edited);
    const trackedEdit: Edit = (message) => {
      const work = edit(message);
      track(work);
      return work;
    };

    let response: APIInteractionResponse | null;
    try {
      response = await respond(interaction, trackedEdit);
    } catch (error) {
      log.error({ ...about(), ...describeFailure(error) }, 'no response to an interaction');
      acknowledge('refused');
      count('failed');
      return 'failed';
    }
    if (response === null) {
      log.debug(about(), 'interaction ignored');
      acknowledge('refused');
      count('ignored');
      return 'ignored';
    }
    try {
      await send(response);
      acknowledge(isDeferred(response) ? 'to be edited' : 'taken');
    } catch (error) {
      log.warn({ ...about(), ...describeFailure(error) }, 'response not delivered');
      acknowledge('refused');
      count('undelivered');
      return 'undelivered';
    }
    // Counted as in flight before this settles, so that nobody sees a moment with nothing to do.
    if (isDeferred(response)) track(done);
    // Metrics count them; a line for each is for those who look for something.
    log.debug(about(), 'interaction answered');
    count(outcomeOf(response));
    return 'answered';
  };

  return {
    answer(interaction, envelope, send) {
      const answered = answer(interaction, envelope, send);
      track(answered);
      return answered;
    },
    unanswered: size,
    drained,
  };
}
