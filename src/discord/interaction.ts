import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/payloads/v10';
import * as v from 'valibot';
import type { OptionValue } from '../../commands/command.ts';
import type { AskedLine } from './asked-line.ts';
import {
  type InteractionContext,
  common,
  contextOf,
  snowflake,
  timeOf,
  user,
} from './interaction-context.ts';
import { type MessageContent, anyMessage, attachment, attachmentOf, readMessage } from './message-content.ts';
import { ownComponents, readOwnMessage } from './own-message.ts';

type Given = ReadonlyMap<string, OptionValue>;

/** The parts of an interaction that Verbatim uses, validated. */
export type Interaction =
  | { readonly kind: 'ping' } /** `name`: includes the subcommand, as in "article add". */
  | ((
      | { readonly kind: 'command'; readonly name: string; readonly given: Given }
      | {
          readonly kind: 'autocomplete';
          readonly name: string;
          readonly given: Given;
          /** The option that is being typed. Its value so far is in `given`. */
          readonly focused: string;
        }
      | {
          readonly kind: 'message command';
          readonly name: string;
          readonly message: MessageContent;
        }
      | {
          /** A button, or a menu with what was chosen in it. */
          readonly kind: 'button';
          readonly customId: string;
          readonly chosen: string | undefined;
          /** The custom_ids of the message's buttons. */
          readonly offered: readonly string[];
          /** The question that the message repeats; null if there's none. */
          readonly asked: AskedLine | null;
          /** The links in the message's text. */
          readonly links: readonly string[];
          /** Whether this person also used the command that the message answers. */
          readonly byAsker: boolean;
          /** When the command was used, in milliseconds since 1970. */
          readonly askedAt: number;
        }
      | {
          readonly kind: 'form';
          readonly customId: string;
          /** Values by the field's custom_id. */
          readonly filled: ReadonlyMap<string, string>;
          /** Whether a button opened the form, so that there's a message to update. The fields below are then as for a button. */
          readonly onMessage: boolean;
          readonly offered: readonly string[];
          readonly byAsker: boolean;
          readonly askedAt: number;
        }
    ) & { readonly context: InteractionContext });

/** An interaction with a person and a place, so anything but a ping. */
export type PlacedInteraction = Exclude<Interaction, { readonly kind: 'ping' }>;

/** Discord's limits for command and option names and for string values. */
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(32));
const value = v.union([v.pipe(v.string(), v.maxLength(6000)), v.number(), v.boolean()]);

const option = v.object({
  name,
  type: v.picklist([
    ApplicationCommandOptionType.String,
    ApplicationCommandOptionType.Integer,
    ApplicationCommandOptionType.Boolean,
    ApplicationCommandOptionType.Attachment,
  ]),
  value,
  focused: v.optional(v.boolean()),
});
const options = v.pipe(v.array(option), v.maxLength(25));
const subcommand = v.object({
  name,
  type: v.literal(ApplicationCommandOptionType.Subcommand),
  options: v.optional(options, []),
});
const filledIn = v.optional(v.union([options, v.pipe(v.array(subcommand), v.length(1))]), []);

const attachments = v.optional(v.record(snowflake, attachment), {});

const chatInput = v.object({
  data: v.object({
    type: v.literal(ApplicationCommandType.ChatInput),
    name,
    options: filledIn,
    resolved: v.optional(v.object({ attachments })),
  }),
  ...common,
});
const messageMenu = v.object({
  data: v.object({
    type: v.literal(ApplicationCommandType.Message),
    name,
    target_id: snowflake,
    resolved: v.object({
      messages: v.record(v.string(), anyMessage),
    }),
  }),
  ...common,
});
const autocomplete = v.object({ data: v.object({ name, options: filledIn }), ...common });
const message = v.optional(
  v.object({
    interaction_metadata: v.optional(v.object({ id: v.optional(snowflake), user })),
    /** An answer to a message is a reply to it. */
    message_reference: v.nullish(v.unknown()),
    referenced_message: v.fallback(v.nullish(v.object({ author: user })), null),
    components: ownComponents,
  }),
);
const component = v.object({
  data: v.object({
    custom_id: v.pipe(v.string(), v.maxLength(100)),
    values: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(1)), []),
  }),
  message,
  ...common,
});
const field = v.object({
  type: v.literal(ComponentType.Label),
  component: v.object({
    type: v.literal(ComponentType.TextInput),
    custom_id: v.pipe(v.string(), v.maxLength(100)),
    value: v.pipe(v.string(), v.maxLength(4000)),
  }),
});
const modal = v.object({
  data: v.object({
    custom_id: v.pipe(v.string(), v.maxLength(100)),
    components: v.pipe(v.array(field), v.maxLength(5)),
  }),
  message,
  ...common,
});

/** Parses an interaction as Discord sends it; undefined if it's invalid or of an unknown kind. */
export function parseInteraction(json: unknown): Interaction | undefined {
  if (typeof json !== 'object' || json === null || !('type' in json)) return undefined;
  switch (json.type) {
    case InteractionType.Ping:
      return { kind: 'ping' };
    case InteractionType.ApplicationCommand:
      return parseCommand(json) ?? parseMessageCommand(json);
    case InteractionType.ApplicationCommandAutocomplete:
      return parseAutocomplete(json);
    case InteractionType.MessageComponent:
      return parseButton(json);
    case InteractionType.ModalSubmit:
      return parseForm(json);
    default:
      return undefined;
  }
}

function parseCommand(json: unknown): Interaction | undefined {
  const parsed = v.safeParse(chatInput, json);
  if (!parsed.success) return undefined;
  const { data } = parsed.output;
  const { path, filled } = pathOf(data.name, data.options);
  const resolved = data.resolved?.attachments ?? {};
  const given = new Map<string, OptionValue>();
  for (const each of filled) {
    const isFile = each.type === ApplicationCommandOptionType.Attachment;
    const file = isFile ? resolved[String(each.value)] : undefined;
    if (isFile && !file) return undefined;
    given.set(each.name, file ? attachmentOf(file) : each.value);
  }
  return { kind: 'command', name: path, given, context: contextOf(parsed.output) };
}

function parseMessageCommand(json: unknown): Interaction | undefined {
  const parsed = v.safeParse(messageMenu, json);
  if (!parsed.success) return undefined;
  const { data } = parsed.output;
  const target = data.resolved.messages[data.target_id];
  if (!target) return undefined;
  return {
    kind: 'message command',
    name: data.name,
    message: readMessage(target),
    context: contextOf(parsed.output),
  };
}

function parseAutocomplete(json: unknown): Interaction | undefined {
  const parsed = v.safeParse(autocomplete, json);
  if (!parsed.success) return undefined;
  const { data } = parsed.output;
  const { path, filled } = pathOf(data.name, data.options);
  const focused = filled.find((candidate) => candidate.focused);
  if (!focused) return undefined;
  return {
    kind: 'autocomplete',
    name: path,
    given: new Map(filled.map((each) => [each.name, each.value])),
    focused: focused.name,
    context: contextOf(parsed.output),
  };
}

function parseButton(json: unknown): Interaction | undefined {
  const parsed = v.safeParse(component, json);
  if (!parsed.success) return undefined;
  const { data, message: shown } = parsed.output;
  const context = contextOf(parsed.output);
  return {
    kind: 'button',
    customId: data.custom_id,
    chosen: data.values[0],
    ...readOwnMessage(shown?.components ?? []),
    ...askerOf(shown, context),
    context,
  };
}

function parseForm(json: unknown): Interaction | undefined {
  const parsed = v.safeParse(modal, json);
  if (!parsed.success) return undefined;
  const { data, message: shown } = parsed.output;
  const context = contextOf(parsed.output);
  return {
    kind: 'form',
    customId: data.custom_id,
    filled: new Map(data.components.map(({ component: { custom_id: id, value: text } }) => [id, text])),
    onMessage: shown !== undefined,
    offered: readOwnMessage(shown?.components ?? []).offered,
    ...askerOf(shown, context),
    context,
  };
}

/**
 * Whether this person used the command or sent the message that is answered, and when the command was used. Of a reply whose
 * message is gone nobody knows who asked; in direct messages there's only one person.
 */
function askerOf(
  shown: v.InferOutput<typeof message>,
  { person, isServer }: InteractionContext,
): { readonly byAsker: boolean; readonly askedAt: number } {
  const asker = shown?.interaction_metadata;
  const sender = shown?.message_reference ? (shown.referenced_message?.author.id ?? null) : undefined;
  const isTheirs = sender === undefined || !isServer || sender === person;
  return {
    byAsker: asker === undefined ? isTheirs : asker.user.id === person,
    askedAt: asker?.id === undefined ? 0 : timeOf(asker.id),
  };
}

type Filled = v.InferOutput<typeof options>;

/** A command's name with its subcommand's, and its options. */
function pathOf(
  command: string,
  given: v.InferOutput<typeof filledIn>,
): { readonly path: string; readonly filled: Filled } {
  const [first] = given;
  if (first?.type === ApplicationCommandOptionType.Subcommand)
    return { path: `${command} ${first.name}`, filled: first.options };
  return { path: command, filled: given.filter(isOption) };
}

function isOption(given: v.InferOutput<typeof filledIn>[number]): given is Filled[number] {
  return given.type !== ApplicationCommandOptionType.Subcommand;
}
