import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/payloads/v10';
import { StoreAwayError } from '../library/store/article-store.ts';
import { wording } from '../wording.ts';
import { answerInteraction } from './answer-interaction.ts';
import type { RespondParts } from './answered.ts';
import { type Edit, inTime } from './auto-defer.ts';
import { type PlacedInteraction, parseInteraction } from './interaction.ts';
import { type Sending, choices, notice, responseOf } from './sending.ts';

export type { Edit } from './auto-defer.ts';
export type { Edited } from './sending.ts';

/**
 * Answers one interaction, given as Discord's JSON. Null: nothing is to be sent. Never throws. What takes long is deferred where
 * there is an `edit`, which is called once, after this has resolved, with what it came to.
 */
export type Respond = (interaction: unknown, edit?: Edit) => Promise<APIInteractionResponse | null>;

/** Makes the one function that the gateway, the HTTP endpoint, the playground and the tests are edges of. */
export function createRespond(parts: RespondParts): Respond {
  return async (json, edit) => {
    const interaction = parseInteraction(json);
    if (!interaction) return respondToUnknown(json);
    if (interaction.kind === 'ping') return { type: InteractionResponseType.Pong };
    const onFailed = (error: unknown): Sending => failure(interaction, error, parts);
    try {
      const seconds = isCounted(interaction) ? (parts.allowance?.take(interaction.origin.person) ?? 0) : 0;
      if (seconds > 0) return responseOf(notice(wording.notice.tooMany(seconds)));
      const { as, atOnce, work } = answerInteraction(interaction, parts);
      return await inTime(work, { as, atOnce, onFailed }, edit);
    } catch (error) {
      return responseOf(onFailed(error));
    }
  };
}

/** What somebody types comes letter by letter, and is not counted. */
function isCounted({ kind }: PlacedInteraction): boolean {
  return kind !== 'autocomplete';
}

function failure({ kind }: PlacedInteraction, error: unknown, { onFailure }: RespondParts): Sending {
  const id = onFailure(error);
  if (kind === 'autocomplete') return choices([]);
  return notice(error instanceof StoreAwayError ? wording.library.away : wording.notice.failed(id));
}

/** What has the form of an interaction but is not understood gets a sentence; autocomplete gets no choices. */
function respondToUnknown(json: unknown): APIInteractionResponse | null {
  const type = typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined;
  if (type === 4) return responseOf(choices([]));
  return type === 2 || type === 3 || type === 5 ? responseOf(notice(wording.notice.notUnderstood)) : null;
}
