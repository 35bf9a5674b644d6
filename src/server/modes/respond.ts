import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { BackgroundMeaning } from '../meaning.ts';
import { Allowance } from '../../discord/allowance.ts';
import type { RespondParts } from '../../discord/pending-response.ts';
import { type Respond, createRespond } from '../../discord/respond.ts';
import { answerMessage } from '../../discord/talk/answer-message.ts';
import type { AnswerMessage } from '../../discord/talk/asked-message.ts';
import type { Libraries } from '../../library/library.ts';
import { describeError } from '../../runtime/log.ts';
import { type Metrics, noMetrics } from '../../runtime/metrics.ts';

export type BotParts = {
  readonly config: Config;
  readonly libraries: Libraries;
  readonly log: Logger;
  /** Returns Discord's current ids by command name. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  readonly meaning: BackgroundMeaning;
  readonly metrics?: Metrics;
  readonly readsMessages: boolean;
};

/** What answers interactions and messages, with the process's clock, log and limits. */
export function respondWith({
  config: { requestsAMinute },
  libraries,
  log,
  commandIds,
  meaning,
  metrics = noMetrics,
  readsMessages,
}: BotParts): { readonly respond: Respond; readonly answerMessage: AnswerMessage } {
  const parts: RespondParts = {
    libraries,
    commandIds,
    readsMessages,
    meaning: (question) => meaning.ofQuestion(question),
    allowance: new Allowance(requestsAMinute, Date.now),
    now: Date.now,
    onFailure: (error) => {
      metrics.failure();
      const id = randomUUID().slice(0, 8);
      log.error({ id, ...describeError(error) }, 'no answer to an interaction');
      return id;
    },
  };
  return { respond: createRespond(parts), answerMessage: (asked) => answerMessage(asked, parts) };
}
