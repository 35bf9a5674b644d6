import {
  ApplicationCommandOptionType,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import * as v from 'valibot';
import type { InteractionKind } from '../runtime/metrics.ts';
import type { Addressed } from './deliver.ts';

/** The little that whoever hands an interaction on has to know of it. */
export type Envelope = Addressed & {
  readonly kind: InteractionKind;
  /** "who", "article add"; undefined where none was used. */
  readonly command: string | undefined;
};

const envelope = v.object({
  id: v.string(),
  application_id: v.string(),
  token: v.string(),
  type: v.number(),
  data: v.optional(
    v.object({
      name: v.optional(v.string()),
      options: v.fallback(
        v.optional(v.array(v.object({ type: v.optional(v.number()), name: v.optional(v.string()) }))),
        undefined,
      ),
    }),
  ),
});

const KINDS: ReadonlyMap<number, InteractionKind> = new Map<number, InteractionKind>([
  [InteractionType.Ping, 'ping'],
  [InteractionType.ApplicationCommand, 'command'],
  [InteractionType.MessageComponent, 'component'],
  [InteractionType.ApplicationCommandAutocomplete, 'autocomplete'],
  [InteractionType.ModalSubmit, 'modal'],
]);

/** Undefined for what cannot be answered, because it has no id, token or type. */
export function readEnvelope(interaction: unknown): Envelope | undefined {
  const parsed = v.safeParse(envelope, interaction);
  if (!parsed.success) return undefined;
  const { id, application_id: applicationId, token, type, data } = parsed.output;
  const kind = KINDS.get(type) ?? 'other';
  return { id, token, applicationId, kind, command: commandOf(data) };
}

/** Whether an edit is to follow. */
export function isDeferred({ type }: APIInteractionResponse): boolean {
  return (
    type === InteractionResponseType.DeferredChannelMessageWithSource ||
    type === InteractionResponseType.DeferredMessageUpdate
  );
}

function commandOf(data: v.InferOutput<typeof envelope>['data']): string | undefined {
  if (data?.name === undefined) return undefined;
  const [first] = data.options ?? [];
  return first?.type === ApplicationCommandOptionType.Subcommand && first.name !== undefined
    ? `${data.name} ${first.name}`
    : data.name;
}
