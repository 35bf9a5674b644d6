import {
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/payloads/v10';
import { StoreUnavailableError } from '../library/store-unavailable-error.ts';
import type { InteractionKind, Outcome } from '../runtime/metrics.ts';
import { wording } from '../wording.ts';
import { type Responded, autoDefer, respondedWith } from './auto-defer.ts';
import { dispatch } from './dispatch.ts';
import { type Interaction, type PlacedInteraction, parseInteraction } from './interaction.ts';
import type { RespondParts } from './pending-response.ts';
import { type FollowUp, type ResponsePayload, choices, notice } from './response-payload.ts';

export type { FollowUp } from './response-payload.ts';

/** Replaces a deferred response. */
export type Edit = (followUp: FollowUp) => Promise<void>;

/** What an interaction was and what came of it, for metrics and logs. `command`: "who", "article add"; "none" for buttons. */
export type Handled = {
  readonly kind: InteractionKind;
  readonly command: string;
  readonly outcome: Outcome;
};

/**
 * Answers one interaction, given as Discord's JSON. Null: send nothing. Never throws. With `edit`, slow responses are deferred:
 * `edit` is then called once, after this has resolved. `onHandled` is called just before this resolves, and again just before
 * `edit` is called.
 */
export type Respond = (
  json: unknown,
  edit?: Edit,
  onHandled?: (handled: Handled) => void,
) => Promise<APIInteractionResponse | null>;

/** Makes the one function that the gateway, the HTTP endpoint, the playground and the tests are edges of: parse → dispatch → auto-defer. */
export function createRespond(parts: RespondParts): Respond {
  return async (json, edit, onHandled) => {
    const interaction = parseInteraction(json);
    const of = describe(interaction, json);
    const respondTo = async (): Promise<Responded | null> => {
      if (!interaction) return respondToUnknown(json);
      if (interaction.kind === 'ping')
        return { response: { type: InteractionResponseType.Pong }, outcome: 'pong' };
      const onFailed = (error: unknown): ResponsePayload => failure(interaction, error, parts);
      try {
        const seconds = secondsToWait(interaction, parts);
        if (seconds > 0) return respondedWith(notice(wording.notice.tooMany(seconds)));
        return await autoDefer(dispatch(interaction, parts), {
          onFailed,
          edit:
            edit &&
            ((followUp, outcome) => {
              onHandled?.({ ...of, kind: 'edit', outcome });
              return edit(followUp);
            }),
        });
      } catch (error) {
        return respondedWith(onFailed(error));
      }
    };
    const responded = await respondTo();
    onHandled?.({ ...of, outcome: responded?.outcome ?? 'ignored' });
    return responded && responded.response;
  };
}

/** How long somebody who asks too much has to wait. Autocomplete isn't counted: it asks with every letter. */
function secondsToWait({ kind, context }: PlacedInteraction, { allowance }: RespondParts): number {
  return kind === 'autocomplete' ? 0 : (allowance?.take(context.person) ?? 0);
}

function failure({ kind }: PlacedInteraction, error: unknown, { onFailure }: RespondParts): ResponsePayload {
  const id = onFailure(error);
  if (kind === 'autocomplete') return choices([]);
  return notice(error instanceof StoreUnavailableError ? wording.library.away : wording.notice.failed(id));
}

/** An interaction that isn't understood gets a sentence, and autocomplete no choices; anything else gets nothing. */
function respondToUnknown(json: unknown): Responded | null {
  const kind = kindOf(json);
  if (kind === 'autocomplete') return respondedWith(choices([]));
  return kind === 'other' || kind === 'ping' ? null : respondedWith(notice(wording.notice.notUnderstood));
}

function describe(interaction: Interaction | undefined, json: unknown): Omit<Handled, 'outcome'> {
  const command = interaction && 'name' in interaction ? interaction.name : 'none';
  return { kind: kindOf(json), command };
}

function kindOf(json: unknown): InteractionKind {
  const type = typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined;
  return KINDS.get(type) ?? 'other';
}

const KINDS: ReadonlyMap<unknown, InteractionKind> = new Map<unknown, InteractionKind>([
  [InteractionType.Ping, 'ping'],
  [InteractionType.ApplicationCommand, 'command'],
  [InteractionType.MessageComponent, 'component'],
  [InteractionType.ApplicationCommandAutocomplete, 'autocomplete'],
  [InteractionType.ModalSubmit, 'modal'],
]);
