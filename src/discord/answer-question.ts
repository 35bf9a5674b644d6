import { checkOptions } from '../../commands/check.ts';
import { articlesChosen } from '../../commands/choose-article.ts';
import type { Command, CommandContext, OptionValue } from '../../commands/command.ts';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';
import { phraseAsked } from '../../commands/phrase-asked.ts';
import type { QuestionMeaning } from '../meaning/meaning.ts';
import type { Library } from '../library/library.ts';
import type { KnownArticle, Knowledge } from '../qa/knowledge.ts';
import { metadataOf } from '../qa/metadata.ts';
import type { Reply } from '../qa/reply.ts';
import type { ArticleId } from '../text/article.ts';
import { QUESTION_LENGTH, wording } from '../wording.ts';
import { askedLine, askedText, parseAskedText } from './asked-line.ts';
import type { ButtonState } from './custom-id.ts';
import type { InteractionContext } from './interaction-context.ts';
import { subcommandOf } from './manage-library.ts';
import type { Layout } from './layout.ts';
import { type Of, type PendingResponse, type RespondParts, openLibrary } from './pending-response.ts';
import { renderChoice } from './render/choice-view.ts';
import { renderReply, renderView } from './render/render.ts';
import type { RenderContext } from './render/view.ts';
import { type MessageOutcome, type ResponsePayload, choices, notice } from './response-payload.ts';

type QuestionButton = Exclude<ButtonState, { readonly act: 'library' | 'choose' }>;

/** Answers a slash command about articles. */
export function answerCommand({ name, given, context }: Of<'command'>, parts: RespondParts): PendingResponse {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  const checked = command && checkOptions(command, given);
  const isPrivate = !checked?.ok || checked.given.get('private') === true;
  const work = async (): Promise<ResponsePayload> => {
    if (!checked || !command) return notice(wording.notice.unknownCommand);
    if (!checked.ok) return notice(checked.sentence);
    const library = await openLibrary(context, parts);
    if (!library) return notice(wording.library.nobody);
    return askLibrary({ command, given: checked.given, isPrivate }, library, context, parts);
  };
  return { work: work(), deferAs: isPrivate ? 'private' : 'public', deferAtOnce: false };
}

/** A command with checked options. */
type Asking = {
  readonly command: Command;
  readonly given: ReadonlyMap<string, OptionValue>;
  /** The only article to ask; by default it's the one in the options, or the channel's, or all. */
  readonly about?: KnownArticle | undefined;
  readonly isPrivate: boolean;
  /** Whether the answer takes a message's place, or replies to one. */
  readonly isSettled?: boolean;
};

/** The answer of a library's articles to a command. */
export async function askLibrary(
  { command, given, about, isPrivate, isSettled = false }: Asking,
  library: Library,
  context: InteractionContext,
  parts: RespondParts,
): Promise<ResponsePayload> {
  if (isEmpty(library) && command.name !== 'help') return notice(wording.notice.noArticles);
  const asked = about
    ? { knowledge: library.knowledge, scope: [about.article.id] }
    : commandContext(given, library, context);
  const text = askedText(command.name, given);
  const rendering = renderContext(library, parts, {
    private: isPrivate,
    isSettled,
    asked: askedLine(text),
    article: 'scope' in asked ? keyOf(asked) : null,
  });
  // The menu's message has to tell even a command without options.
  const choosing = { ...rendering, asked: askedLine(text === '' ? command.name : text) };
  if (!('scope' in asked)) return payloadOf(asked, choosing);
  const meaning = await meaningOf(command.name, given, parts);
  const reply = command.reply(given, { ...asked, meaning });
  return payloadOf(reply, reply.show === 'choice' ? choosing : rendering);
}

/** Answers the choice of an article in a menu: asks it the question that stands above. */
export function answerChoice(
  button: Of<'button'>,
  { private: wasPrivate, inPlace }: Extract<ButtonState, { readonly act: 'choose' }>,
  parts: RespondParts,
): PendingResponse {
  const isPrivate = wasPrivate || !button.byAsker;
  const work = async (): Promise<ResponsePayload> => {
    const library = await openLibrary(button.context, parts);
    if (!library) return notice(wording.library.nobody);
    const about = button.chosen === undefined ? undefined : library.knowledge.byKey(button.chosen);
    if (!about) return notice(wording.notice.outdated);
    const parsed = button.asked?.whole ? parseAskedText(button.asked.text) : undefined;
    const command = COMMANDS.find(({ name }) => name === parsed?.command);
    if (!parsed || !command) return notice(wording.notice.questionUnread);
    const checked = checkOptions(command, parsed.given);
    if (!checked.ok) return notice(checked.sentence);
    const isSettled = inPlace && !isPrivate;
    const asking = { command, given: checked.given, about, isPrivate, isSettled };
    const payload = await askLibrary(asking, library, button.context, parts);
    return inPlace && button.byAsker && payload.send === 'message'
      ? { send: 'update', layout: payload.layout, outcome: payload.outcome }
      : payload;
  };
  return { work: work(), deferAs: isPrivate ? 'private' : 'public', deferAtOnce: false };
}

/** Answers "Find the passage" in a message's menu. */
export function answerMessageCommand(
  { name, message, context }: Of<'message command'>,
  parts: RespondParts,
): PendingResponse {
  const work = async (): Promise<ResponsePayload> => {
    const command = MESSAGE_COMMANDS.find((candidate) => candidate.name === name);
    if (!command) return notice(wording.notice.unknownCommand);
    const library = await openLibrary(context, parts);
    if (!library) return notice(wording.library.nobody);
    if (isEmpty(library)) return notice(wording.notice.noArticles);
    const question = message.text.slice(0, QUESTION_LENGTH);
    const asked = channelContext(library, context);
    const text = askedText('ask', new Map([['question', question]]));
    const shown = { private: true, isSettled: false, asked: askedLine(text), article: keyOf(asked) };
    const meaning = await parts.meaning?.(question);
    return payloadOf(command.reply(question, { ...asked, meaning }), renderContext(library, parts, shown));
  };
  return { work: work(), deferAs: 'private', deferAtOnce: false };
}

/** Offers choices for the option being typed. */
export function answerAutocomplete(
  { name, given, focused, context }: Of<'autocomplete'>,
  parts: RespondParts,
): PendingResponse {
  const work = async (): Promise<ResponsePayload> => {
    const subcommand = subcommandOf(name);
    const command = subcommand ?? COMMANDS.find((candidate) => candidate.name === name);
    const option = command?.options[focused];
    const typed = given.get(focused);
    if (option?.type !== 'text' || !option.suggest || typeof typed !== 'string') return choices([]);
    const library = await openLibrary(context, parts);
    // Only the library's own articles can be managed, not those of the knowledge folder.
    if (!library || (subcommand && !library.isOwn)) return choices([]);
    const asked = focused === 'article' ? everything(library) : commandContext(given, library, context);
    return choices(option.suggest(typed, 'scope' in asked ? asked : everything(library)));
  };
  return { work: work(), deferAs: 'no choices', deferAtOnce: false };
}

/** Answers a button under an answer. Pressed by anybody but the asker, it opens its view privately, and leaves the message alone. */
export function answerButton(
  button: Of<'button'>,
  state: QuestionButton,
  parts: RespondParts,
): PendingResponse {
  const isShared = state.act === 'share';
  const isTheirs = isShared || button.byAsker;
  const isPrivate = isTheirs ? state.private && !isShared : true;
  const work = async (): Promise<ResponsePayload> => {
    const library = await openLibrary(button.context, parts);
    if (!library) return notice(wording.library.nobody);
    const rendering = renderContext(library, parts, {
      private: isPrivate,
      isSettled: isTheirs && !isShared,
      asked: button.asked,
      article: articleOf(state),
    });
    const payload =
      state.act === 'ask' ? await askAgain(state, rendering, parts) : viewPayload(state, rendering);
    if (isShared && payload.send === 'message' && payload.outcome !== 'notice')
      return { ...payload, layout: sharedLayout(payload.layout, button.context.person) };
    return !isTheirs || payload.send !== 'message' || payload.outcome === 'notice'
      ? payload
      : { send: 'update', layout: payload.layout, outcome: payload.outcome };
  };
  return { work: work(), deferAs: isPrivate ? 'private' : 'public', deferAtOnce: false };
}

/** With the name of whoever shared it, which nobody is pinged by. */
function sharedLayout(layout: Layout, person: string): Layout {
  return { ...layout, blocks: [...layout.blocks, `-# ${wording.sharedBy(`<@${person}>`)}`] };
}

function viewPayload(
  { view }: Exclude<QuestionButton, { readonly act: 'ask' }>,
  context: RenderContext,
): ResponsePayload {
  const layout = renderView(view, context);
  if (!layout) return notice(wording.notice.outdated);
  const outcome = view.show === 'quotes' && !view.answered ? 'not_said' : 'answered';
  return { send: 'message', layout, isPrivate: context.private, outcome };
}

/** Answers the question above a message once more, with its spelling corrected or exactly as typed. */
async function askAgain(
  { key, exact }: Extract<ButtonState, { readonly act: 'ask' }>,
  context: RenderContext,
  parts: RespondParts,
): Promise<ResponsePayload> {
  const { knowledge, asked: line } = context;
  const parsed = line?.whole ? parseAskedText(line.text) : undefined;
  const command = COMMANDS.find(({ name }) => name === parsed?.command);
  if (!line || !parsed || !command || parsed.given.size === 0) return notice(wording.notice.questionUnread);
  const checked = checkOptions(command, parsed.given);
  if (!checked.ok) return notice(checked.sentence);
  const known = key === null ? null : knowledge.byKey(key);
  if (known === undefined) return notice(wording.notice.outdated);
  const reply = command.reply(checked.given, {
    knowledge,
    scope: known && [known.article.id],
    spelling: exact ? 'exact' : 'corrected',
    meaning: exact ? undefined : await meaningOf(command.name, checked.given, parts),
  });
  return payloadOf(reply, { ...context, asked: askedLine(line.text, exact) });
}

/** What a command asks, if it looks for words. */
async function meaningOf(
  command: string,
  given: ReadonlyMap<string, OptionValue>,
  { meaning }: RespondParts,
): Promise<QuestionMeaning | undefined> {
  const phrase = phraseAsked(command, given);
  return phrase === undefined ? undefined : meaning?.(phrase);
}

/** Answers are for everybody, and what isn't one is private, unless that's settled already. */
function payloadOf(reply: Reply, given: RenderContext): ResponsePayload {
  if (reply.show === 'notice') return notice(reply.sentence);
  if (reply.show === 'choice')
    return { send: 'message', layout: renderChoice(reply, given), isPrivate: true, outcome: 'notice' };
  const outcome = outcomeOfReply(reply, given.knowledge);
  const isAnswer = reply.show !== 'help' && outcome === 'answered';
  const isPrivate = given.private || (!isAnswer && !given.isSettled);
  const context = { ...given, private: isPrivate };
  const layout = renderReply(reply, context);
  if (!layout) return notice(wording.notice.outdated);
  return { send: 'message', layout, isPrivate, outcome };
}

function outcomeOfReply(reply: Reply, knowledge: Knowledge): MessageOutcome {
  if (reply.show === 'answer') return reply.answer.answered ? 'answered' : 'not_said';
  if (reply.show !== 'metadata') return 'answered';
  const source = knowledge.get(reply.article)?.article.source;
  return source && metadataOf(source, reply.field) !== undefined ? 'answered' : 'not_said';
}

function isEmpty({ knowledge }: Library): boolean {
  return knowledge.articles().length === 0;
}

function everything({ knowledge }: Library): CommandContext {
  return { knowledge, scope: null };
}

/** The article that a person chose, or else the channel's, or else all; a choice if what they typed could be several, or none. */
function commandContext(
  given: ReadonlyMap<string, OptionValue>,
  library: Library,
  context: InteractionContext,
): CommandContext | Extract<Reply, { readonly show: 'choice' }> {
  const typed = given.get('article');
  if (typeof typed !== 'string') return channelContext(library, context);
  const { knowledge } = library;
  const chosen = articlesChosen(knowledge, typed);
  if (chosen.length === 1) return { knowledge, scope: ids(chosen) };
  const { whichArticle, articleUnknown } = wording.notice;
  return chosen.length > 1
    ? { show: 'choice', sentence: whichArticle, articles: ids(chosen) }
    : { show: 'choice', sentence: articleUnknown, articles: ids(knowledge.articles()) };
}

function ids(known: readonly KnownArticle[]): readonly ArticleId[] {
  return known.map(({ article }) => article.id);
}

/** The channel's article, or else all. */
function channelContext(library: Library, { channel, parent }: InteractionContext): CommandContext {
  const { knowledge } = library;
  const used = library.articleOf(channel) ?? library.articleOf(parent);
  return { knowledge, scope: used !== undefined && knowledge.get(used) ? [used] : null };
}

/** The key of the only article asked; null if all were. */
function keyOf({ knowledge, scope }: CommandContext): string | null {
  const [only] = scope ?? [];
  return (only !== undefined && knowledge.get(only)?.key) || null;
}

/** The same for what a button shows. */
function articleOf(state: QuestionButton): string | null {
  if (state.act === 'ask') return state.key;
  const { view } = state;
  return view.show === 'quotes' && !view.pooled ? (view.quotes[view.at]?.key ?? null) : null;
}

function renderContext(
  { knowledge }: Library,
  { commandIds, readsMessages = false }: RespondParts,
  context: Omit<RenderContext, 'knowledge' | 'commandIds' | 'readsMessages'>,
): RenderContext {
  return { knowledge, commandIds: commandIds(), readsMessages, ...context };
}
