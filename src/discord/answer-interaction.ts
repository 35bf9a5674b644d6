import { ADD_THIS_ARTICLE } from '../../commands/article/add-this-article.ts';
import { checkOptions } from '../../commands/check.ts';
import { chooseArticle } from '../../commands/choose-article.ts';
import type { Asked, OptionValue } from '../../commands/command.ts';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';
import type { Reply } from '../qa/reply.ts';
import type { Library } from '../library/library.ts';
import { QUESTION_LENGTH, wording } from '../wording.ts';
import { type Answered, type Of, type RespondParts, openLibrary } from './answered.ts';
import { askAgain } from './ask-again.ts';
import { lineOf } from './asked-line.ts';
import { askedText } from './asked-text.ts';
import { type ButtonState, decodeState } from './custom-id.ts';
import type { PlacedInteraction } from './interaction.ts';
import type { Origin } from './interaction-context.ts';
import {
  addFromMessage,
  answerForm,
  answerLibraryButton,
  answerSubcommand,
  subcommandOf,
} from './manage-library.ts';
import { type Sending, choices, notice } from './sending.ts';
import { drawReply, drawView } from './render/render.ts';
import type { Drawing } from './render/view.ts';

/** Begins to answer an interaction. */
export function answerInteraction(interaction: PlacedInteraction, parts: RespondParts): Answered {
  switch (interaction.kind) {
    case 'command':
      return subcommandOf(interaction.name)
        ? answerSubcommand(interaction, parts)
        : answerCommand(interaction, parts);
    case 'autocomplete':
      return { as: 'choices', atOnce: false, work: answerAutocomplete(interaction, parts) };
    case 'message command':
      return interaction.name === ADD_THIS_ARTICLE
        ? addFromMessage(interaction, parts)
        : { as: 'alone', atOnce: false, work: answerMessageCommand(interaction, parts) };
    case 'button': {
      const state = decodeState(interaction.customId);
      if (!state)
        return { as: 'form', atOnce: false, work: Promise.resolve(notice(wording.notice.outdated)) };
      if (state.act === 'library') return answerLibraryButton(interaction, state, parts);
      return answerButton(interaction, state, parts);
    }
    case 'form':
      return answerForm(interaction, parts);
    default:
      return interaction satisfies never;
  }
}

function answerCommand({ name, given, origin }: Of<'command'>, parts: RespondParts): Answered {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  const checked = command && checkOptions(command, given);
  const isPrivate = !checked?.ok || checked.given.get('private') === true;
  const work = async (): Promise<Sending> => {
    if (!checked || !command) return notice(wording.notice.unknownCommand);
    if (!checked.ok) return notice(checked.sentence);
    const library = await openLibrary(origin, parts);
    if (!library) return notice(wording.library.nobody);
    const asked = askedOf(checked.given, library, origin);
    if (!asked) return notice(wording.notice.unknownArticle);
    if (isEmpty(library) && name !== 'help') return notice(wording.notice.noArticles);
    const context = {
      private: isPrivate,
      asked: lineOf(askedText(name, checked.given)),
      article: keyOf(asked),
    };
    return sent(command.reply(checked.given, asked), drawing(library, parts, context));
  };
  return { as: isPrivate ? 'alone' : 'message', atOnce: false, work: work() };
}

async function answerMessageCommand(
  { name, message, origin }: Of<'message command'>,
  parts: RespondParts,
): Promise<Sending> {
  const command = MESSAGE_COMMANDS.find((candidate) => candidate.name === name);
  if (!command) return notice(wording.notice.unknownCommand);
  const library = await openLibrary(origin, parts);
  if (!library) return notice(wording.library.nobody);
  if (isEmpty(library)) return notice(wording.notice.noArticles);
  const question = message.slice(0, QUESTION_LENGTH);
  const asked = askedOf(new Map(), library, origin) ?? { knowledge: library.knowledge, scope: null };
  const text = askedText('ask', new Map([['question', question]]));
  const context = { private: true, asked: lineOf(text), article: keyOf(asked) };
  return sent(command.reply(question, asked), drawing(library, parts, context));
}

async function answerAutocomplete(
  { name, given, focused, origin }: Of<'autocomplete'>,
  parts: RespondParts,
): Promise<Sending> {
  const subcommand = subcommandOf(name);
  const option = (subcommand ?? COMMANDS.find((candidate) => candidate.name === name))?.options[focused];
  const typed = given.get(focused);
  if (option?.type !== 'text' || !option.suggest || typeof typed !== 'string') return choices([]);
  const library = await openLibrary(origin, parts);
  // What is managed is the library's own; the folder's articles are not.
  if (!library || (subcommand && !library.isOwn)) return choices([]);
  const { knowledge } = library;
  const asked = focused === 'article' ? undefined : askedOf(given, library, origin);
  return choices(option.suggest(typed, asked ?? { knowledge, scope: null }));
}

/** A button pressed by somebody else shows its view to them alone: nobody turns another's pages. */
function answerButton(
  button: Of<'button'>,
  state: Exclude<ButtonState, { readonly act: 'library' }>,
  parts: RespondParts,
): Answered {
  const isShared = state.act === 'share';
  const isTheirs = isShared || button.byAsker;
  const isPrivate = isTheirs ? state.private && !isShared : true;
  const work = async (): Promise<Sending> => {
    const library = await openLibrary(button.origin, parts);
    if (!library) return notice(wording.library.nobody);
    const context = drawing(library, parts, {
      private: isPrivate,
      asked: button.asked,
      article: articleOf(state),
    });
    const layout = state.act === 'ask' ? askAgain(state, context) : drawView(state.view, context);
    if (typeof layout === 'string') return notice(layout);
    if (!layout) return notice(wording.notice.outdated);
    if (isShared || !isTheirs) return { send: 'message', layout, alone: isPrivate };
    return { send: 'update', layout };
  };
  return { as: isPrivate ? 'alone' : 'message', atOnce: false, work: work() };
}

function isEmpty({ knowledge }: Library): boolean {
  return knowledge.articles().length === 0;
}

/** What a person chose, else the channel's article, else all; undefined if what they chose is not there. */
function askedOf(
  given: ReadonlyMap<string, OptionValue>,
  library: Library,
  { channel, parent }: Origin,
): Asked | undefined {
  const { knowledge } = library;
  const typed = given.get('article');
  if (typeof typed === 'string') {
    const chosen = chooseArticle(knowledge, typed);
    return chosen && { knowledge, scope: [chosen.article.id] };
  }
  const used = library.articleOf(channel) ?? library.articleOf(parent);
  return { knowledge, scope: used !== undefined && knowledge.get(used) ? [used] : null };
}

/** The key of the article that was asked alone; null: all were. */
function keyOf({ knowledge, scope }: Asked): string | null {
  const [only] = scope ?? [];
  return (only !== undefined && knowledge.get(only)?.key) || null;
}

/** The same for what a button shows. */
function articleOf(state: Exclude<ButtonState, { readonly act: 'library' }>): string | null {
  if (state.act === 'ask') return state.key;
  const { view } = state;
  return view.show === 'quotes' && !view.pooled ? (view.quotes[view.at]?.key ?? null) : null;
}

function drawing(
  { knowledge }: Library,
  { commandIds }: RespondParts,
  context: Omit<Drawing, 'knowledge' | 'commandIds'>,
): Drawing {
  return { knowledge, commandIds: commandIds(), ...context };
}

function sent(reply: Reply, context: Drawing): Sending {
  if (reply.show === 'notice') return notice(reply.sentence);
  const layout = drawReply(reply, context);
  return layout ? { send: 'message', layout, alone: context.private } : notice(wording.notice.outdated);
}
