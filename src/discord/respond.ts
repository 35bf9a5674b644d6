import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord-api-types/payloads/v10';
import { checkOptions } from '../../commands/check.ts';
import { chooseArticle } from '../../commands/choose-article.ts';
import type { Asked, OptionValue } from '../../commands/command.ts';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';
import type { Knowledge } from '../answer/knowledge.ts';
import type { Reply } from '../answer/reply.ts';
import { QUESTION_LENGTH, wording } from '../wording.ts';
import { askAgain } from './ask-again.ts';
import { lineOf } from './asked-line.ts';
import { askedText } from './asked-text.ts';
import { type ButtonState, decodeState } from './custom-id.ts';
import { type Interaction, parseInteraction } from './interaction.ts';
import { ACCENT, type Layout, messageOf } from './layout.ts';
import { drawReply, drawView } from './views/draw.ts';
import type { Drawing } from './views/view.ts';

/** A file to be sent with a message, which refers to it as `attachment://NAME`. */
export type AttachedFile = { readonly name: string; readonly type: string; readonly content: string };

/** What a deferred response comes to in the end: the message that takes its place. */
export type Edited = {
  readonly data: APIInteractionResponseCallbackData;
  readonly files: readonly AttachedFile[];
};

/** Puts a message in the place of a deferred response, or in that of the message whose button was pressed. */
export type Edit = (message: Edited) => Promise<void>;

/**
 * Answers one interaction, given as Discord's JSON. Null: nothing is to be sent. Never throws. What takes long is deferred where
 * there is an `edit`, which is called once, after this has resolved, with what it came to.
 */
export type Respond = (interaction: unknown, edit?: Edit) => Promise<APIInteractionResponse | null>;

/** What `respond` works with. */
export type RespondParts = {
  readonly knowledge: Knowledge;
  /** Discord's ids of the registered commands, by name; asked anew each time, for they come when the gateway is ready. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  /** Notes a failure and gives the number that the person is told. */
  readonly onFailure: (error: unknown) => string;
};

/** Makes the one function that the gateway, the HTTP endpoint, the playground and the tests are edges of. */
export function createRespond(parts: RespondParts): Respond {
  return async (json) => {
    const interaction = parseInteraction(json);
    try {
      return interaction ? respond(interaction, parts) : respondToUnknown(json);
    } catch (error) {
      const id = parts.onFailure(error);
      return interaction?.kind === 'autocomplete' ? choices([]) : notice(wording.notice.failed(id));
    }
  };
}

function respond(interaction: Interaction, parts: RespondParts): APIInteractionResponse {
  switch (interaction.kind) {
    case 'ping':
      return { type: InteractionResponseType.Pong };
    case 'command':
      return respondToCommand(interaction.name, interaction.given, parts);
    case 'autocomplete':
      return respondToAutocomplete(interaction, parts);
    case 'message command': {
      const command = MESSAGE_COMMANDS.find(({ name }) => name === interaction.name);
      if (!command) return notice(wording.notice.unknownCommand);
      if (parts.knowledge.articles().length === 0) return notice(wording.notice.noArticles);
      const question = interaction.message.slice(0, QUESTION_LENGTH);
      const reply = command.reply(question, { knowledge: parts.knowledge, scope: null });
      const text = askedText('ask', new Map([['question', question]]));
      return sent(reply, drawing(parts, { private: true, asked: lineOf(text), article: null }));
    }
    case 'button':
      return respondToButton(interaction, parts);
    default:
      return interaction satisfies never;
  }
}

function respondToCommand(
  name: string,
  given: ReadonlyMap<string, OptionValue>,
  parts: RespondParts,
): APIInteractionResponse {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) return notice(wording.notice.unknownCommand);
  const checked = checkOptions(command, given);
  if (!checked.ok) return notice(checked.sentence);
  const asked = askedOf(checked.given, parts.knowledge);
  if (!asked) return notice(wording.notice.unknownArticle);
  if (parts.knowledge.articles().length === 0 && name !== 'help') return notice(wording.notice.noArticles);
  const isPrivate = checked.given.get('private') === true;
  const context = {
    private: isPrivate,
    asked: lineOf(askedText(name, checked.given)),
    article: keyOf(asked),
  };
  return sent(command.reply(checked.given, asked), drawing(parts, context));
}

function respondToAutocomplete(
  { name, given, focused }: Extract<Interaction, { kind: 'autocomplete' }>,
  { knowledge }: RespondParts,
): APIInteractionResponse {
  const option = COMMANDS.find((candidate) => candidate.name === name)?.options[focused];
  const typed = given.get(focused);
  if (option?.type !== 'text' || !option.suggest || typeof typed !== 'string') return choices([]);
  const asked = focused === 'article' ? undefined : askedOf(given, knowledge);
  return choices(option.suggest(typed, asked ?? { knowledge, scope: null }));
}

/** A button pressed by somebody else shows its view to them alone: nobody turns another's pages. */
function respondToButton(
  button: Extract<Interaction, { kind: 'button' }>,
  parts: RespondParts,
): APIInteractionResponse {
  const state = decodeState(button.customId);
  if (!state) return notice(wording.notice.outdated);
  const isShared = state.act === 'share';
  const isTheirs = isShared || button.byAsker;
  const isPrivate = isTheirs ? state.private && !isShared : true;
  const context = drawing(parts, { private: isPrivate, asked: button.asked, article: articleOf(state) });
  const layout = state.act === 'ask' ? askAgain(state, context) : drawView(state.view, context);
  if (typeof layout === 'string') return notice(layout);
  if (!layout) return notice(wording.notice.outdated);
  if (isShared || !isTheirs) return message(messageOf(layout, isPrivate));
  // A message keeps who can see it; an update must not say so again.
  return { type: InteractionResponseType.UpdateMessage, data: messageOf(layout, false) };
}

/** The articles a person chose; undefined if what they chose is not there. */
function askedOf(given: ReadonlyMap<string, OptionValue>, knowledge: Knowledge): Asked | undefined {
  const typed = given.get('article');
  if (typeof typed !== 'string') return { knowledge, scope: null };
  const chosen = chooseArticle(knowledge, typed);
  return chosen && { knowledge, scope: [chosen.article.id] };
}

/** The key of the article that was asked alone; null: all were. */
function keyOf({ knowledge, scope }: Asked): string | null {
  const [only] = scope ?? [];
  return (only !== undefined && knowledge.get(only)?.key) || null;
}

/** The same for what a button shows. */
function articleOf(state: ButtonState): string | null {
  if (state.act === 'ask') return state.key;
  const { view } = state;
  return view.show === 'quotes' && !view.pooled ? (view.quotes[view.at]?.key ?? null) : null;
}

function drawing(
  { knowledge, commandIds }: RespondParts,
  context: Omit<Drawing, 'knowledge' | 'commandIds'>,
): Drawing {
  return { knowledge, commandIds: commandIds(), ...context };
}

function sent(reply: Reply, context: Drawing): APIInteractionResponse {
  if (reply.show === 'notice') return notice(reply.sentence);
  const layout = drawReply(reply, context);
  return layout ? message(messageOf(layout, context.private)) : notice(wording.notice.outdated);
}

function notice(sentence: string): APIInteractionResponse {
  const layout: Layout = { accent: ACCENT.notice, blocks: [sentence], buttons: [] };
  return message(messageOf(layout, true));
}

function message(data: APIInteractionResponseCallbackData): APIInteractionResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
}

function choices(
  offered: readonly { readonly name: string; readonly value: string }[],
): APIInteractionResponse {
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: [...offered] },
  };
}

/** What has the form of an interaction but is not understood gets a sentence; autocomplete gets no choices. */
function respondToUnknown(json: unknown): APIInteractionResponse | null {
  const type = typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined;
  if (type === 4) return choices([]);
  return type === 2 || type === 3 || type === 5 ? notice(wording.notice.notUnderstood) : null;
}
