import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/payloads/v10';
import * as v from 'valibot';
import type { OptionValue } from '../../commands/command.ts';
import { type AskedLine, readAskedLine } from './asked-line.ts';

/** An interaction as far as Verbatim looks at it; everything in it has been checked to be what it says. */
export type Interaction =
  | { readonly kind: 'ping' }
  | { readonly kind: 'command'; readonly name: string; readonly given: ReadonlyMap<string, OptionValue> }
  | {
      readonly kind: 'autocomplete';
      readonly name: string;
      readonly given: ReadonlyMap<string, OptionValue>;
      /** The option being typed; its value so far is in `given`. */
      readonly focused: string;
    }
  | { readonly kind: 'message command'; readonly name: string; readonly message: string }
  | {
      readonly kind: 'button';
      readonly customId: string;
      /** What was asked, as the message repeats it; null if it does not. */
      readonly asked: AskedLine | null;
      /** Whether the person who pressed it is the one whose command made the message. */
      readonly byAsker: boolean;
    };

const snowflake = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const user = v.object({ id: snowflake });
const who = { user: v.optional(user), member: v.optional(v.object({ user })) };
/** Discord's longest command and option name, and longest string option. */
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(32));
const value = v.union([v.pipe(v.string(), v.maxLength(6000)), v.number(), v.boolean()]);

const option = v.object({
  name,
  type: v.picklist([
    ApplicationCommandOptionType.String,
    ApplicationCommandOptionType.Integer,
    ApplicationCommandOptionType.Boolean,
  ]),
  value,
  focused: v.optional(v.boolean()),
});
const options = v.optional(v.pipe(v.array(option), v.maxLength(25)), []);

const ping = v.object({ type: v.literal(InteractionType.Ping) });
const chatInput = v.object({
  type: v.literal(InteractionType.ApplicationCommand),
  data: v.object({ type: v.literal(ApplicationCommandType.ChatInput), name, options }),
});
const messageMenu = v.object({
  type: v.literal(InteractionType.ApplicationCommand),
  data: v.object({
    type: v.literal(ApplicationCommandType.Message),
    name,
    target_id: snowflake,
    resolved: v.object({ messages: v.record(v.string(), v.object({ content: v.string() })) }),
  }),
});
const autocomplete = v.object({
  type: v.literal(InteractionType.ApplicationCommandAutocomplete),
  data: v.object({ name, options }),
});
/** Of a message of ours, the blocks of text in its container. */
const container = v.object({ components: v.array(v.object({ content: v.optional(v.string(), '') })) });
const component = v.object({
  type: v.literal(InteractionType.MessageComponent),
  data: v.object({ custom_id: v.pipe(v.string(), v.maxLength(100)) }),
  message: v.optional(
    v.object({
      interaction_metadata: v.optional(v.object({ user })),
      components: v.fallback(v.array(container), []),
    }),
  ),
  ...who,
});
const interaction = v.union([ping, chatInput, messageMenu, autocomplete, component]);

/** Reads an interaction as Discord sends it; undefined for what is not one, or of a kind that is not known here. */
export function parseInteraction(json: unknown): Interaction | undefined {
  const parsed = v.safeParse(interaction, json);
  if (!parsed.success) return undefined;
  const { output } = parsed;
  switch (output.type) {
    case InteractionType.Ping:
      return { kind: 'ping' };
    case InteractionType.ApplicationCommand:
      return output.data.type === ApplicationCommandType.ChatInput
        ? { kind: 'command', name: output.data.name, given: valuesOf(output.data.options) }
        : readMessageCommand(output.data);
    case InteractionType.ApplicationCommandAutocomplete: {
      const focused = output.data.options.find((candidate) => candidate.focused);
      if (!focused) return undefined;
      return {
        kind: 'autocomplete',
        name: output.data.name,
        given: valuesOf(output.data.options),
        focused: focused.name,
      };
    }
    case InteractionType.MessageComponent: {
      const asker = output.message?.interaction_metadata?.user.id;
      const presser = output.member?.user.id ?? output.user?.id;
      return {
        kind: 'button',
        customId: output.data.custom_id,
        asked: askedIn(output.message?.components ?? []),
        byAsker: asker === undefined || asker === presser,
      };
    }
    default:
      return output satisfies never;
  }
}

function askedIn(containers: readonly v.InferOutput<typeof container>[]): AskedLine | null {
  const blocks = containers.flatMap(({ components }) => components);
  return blocks.flatMap(({ content }) => readAskedLine(content) ?? [])[0] ?? null;
}

function readMessageCommand(data: v.InferOutput<typeof messageMenu>['data']): Interaction | undefined {
  const message = data.resolved.messages[data.target_id]?.content;
  return message === undefined ? undefined : { kind: 'message command', name: data.name, message };
}

function valuesOf(given: v.InferOutput<typeof options>): ReadonlyMap<string, OptionValue> {
  return new Map(given.map((each) => [each.name, each.value]));
}
