import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { BackgroundMeaning } from '../meaning.ts';
import { Allowance } from '../../discord/allowance.ts';
import { type Respond, createRespond } from '../../discord/respond.ts';
import type { Libraries } from '../../library/library.ts';
import { describeError } from '../../runtime/log.ts';
import { type Metrics, noMetrics } from '../../runtime/metrics.ts';

/** `respond()` with the process's clock, log and limits. `commandIds`: returns Discord's current ids by command name. */
export function respondWith(
  { requestsAMinute }: Config,
  libraries: Libraries,
  log: Logger,
  commandIds: () => ReadonlyMap<string, string>,
  meaning: BackgroundMeaning,
  metrics: Metrics = noMetrics,
): Respond {
  return createRespond({
    libraries,
    commandIds,
    meaning: (question) => meaning.ofQuestion(question),
    allowance: new Allowance(requestsAMinute, Date.now),
    now: Date.now,
    onFailure: (error) => {
      metrics.failure();
      const id = randomUUID().slice(0, 8);
      log.error({ id, ...describeError(error) }, 'no answer to an interaction');
      return id;
    },
  });
}
