import { documentIn } from '../../commands/article/add-this-article.ts';
import { addDocument } from '../../commands/article/add.ts';
import { forgetLibrary } from '../../commands/article/forget-all.ts';
import { ARTICLE } from '../../commands/article/index.ts';
import { pageOf } from '../../commands/article/list.ts';
import { cardOf } from '../../commands/article/one-of-its-own.ts';
import { removeArticle } from '../../commands/article/remove.ts';
import { renameArticle } from '../../commands/article/rename.ts';
import type { LibraryContext, LibraryReply, Subcommand } from '../../commands/article/subcommand.ts';
import { checkOptions } from '../../commands/check.ts';
import type { Library } from '../library/library.ts';
import { StoreUnavailableError } from '../library/store-unavailable-error.ts';
import type { ArticleId } from '../text/article.ts';
import { wording } from '../wording.ts';
import { type ButtonState, type LibraryStep, decodeState } from './custom-id.ts';
import { pasteForm, pastedDocument, renameForm } from './forms.ts';
import type { InteractionContext } from './interaction-context.ts';
import { type Of, type PendingResponse, type RespondParts, openLibrary } from './pending-response.ts';
import { renderLibrary } from './render/library-view.ts';
import { label } from './render/lines.ts';
import { type ResponsePayload, notice } from './response-payload.ts';

type LibraryState = Extract<ButtonState, { readonly act: 'library' }>;

/** Longest text from an article or file in a notice, escaped, in UTF-16 units. */
const LONGEST_WORDS = 300;
/** How long whoever added an article can rename or remove it with the buttons on its card, in milliseconds. */
const GRACE = 60 * 60 * 1000;
const SUBCOMMANDS: ReadonlyMap<string, Subcommand> = new Map(
  ARTICLE.subcommands.map((subcommand) => [`${ARTICLE.name} ${subcommand.name}`, subcommand]),
);

/** The subcommand of /article with this full name, such as "article add". */
export function subcommandOf(name: string): Subcommand | undefined {
  return SUBCOMMANDS.get(name);
}

/** Answers /article. Discord itself checks who may use it, by each server's settings. */
export function answerSubcommand(
  { name, given, context }: Of<'command'>,
  parts: RespondParts,
): PendingResponse {
  const subcommand = subcommandOf(name);
  const checked = subcommand && checkOptions(subcommand, given);
  const isPrivate = subcommand?.isPrivate !== false || !checked?.ok || checked.given.get('private') === true;
  const work = async (): Promise<ResponsePayload> => {
    if (!checked) return notice(wording.notice.unknownCommand);
    if (!checked.ok) return notice(checked.sentence);
    const asked = await libraryContext(context, parts);
    if (!asked) return notice(wording.library.nobody);
    return payloadOf(await subcommand.reply(checked.given, asked), asked, isPrivate);
  };
  const deferAtOnce = checked?.ok === true && subcommand?.takesTime(checked.given) === true;
  return { work: work(), deferAs: isPrivate ? 'private' : 'public', deferAtOnce };
}

/** Answers "Add this article" in a message's menu. */
export function addFromMessage(
  { message, context }: Of<'message command'>,
  parts: RespondParts,
): PendingResponse {
  const document = documentIn(message);
  const work = async (): Promise<ResponsePayload> => {
    if (!document) return notice(wording.library.nothingToAdd);
    const asked = await libraryContext(context, parts);
    if (!asked) return notice(wording.library.nobody);
    return payloadOf(await addDocument(document, asked), asked, false);
  };
  return { work: work(), deferAs: document ? 'public' : 'private', deferAtOnce: document !== undefined };
}

/** Answers a button for managing the library. */
export function answerLibraryButton(
  button: Of<'button'>,
  { does, private: wasPrivate }: LibraryState,
  parts: RespondParts,
): PendingResponse {
  // The confirmation is private and leaves the card unchanged.
  const isQuestion = does.step === 'ask to remove';
  const isPrivate = wasPrivate || isQuestion || (!button.byAsker && does.step !== 'add');
  const work = async (): Promise<ResponsePayload> => {
    const asked = await libraryContext(button.context, parts);
    if (!asked) return notice(wording.library.nobody);
    if (!mayDo(does, button, parts)) return notice(wording.library.managersOnly);
    const reply = await replyTo(does, button, asked);
    const payload = await payloadOf(reply, asked, isPrivate);
    return payload.send === 'message' &&
      reply.show !== 'notice' &&
      button.byAsker &&
      !isQuestion &&
      does.step !== 'add'
      ? { send: 'update', layout: payload.layout, outcome: payload.outcome }
      : payload;
  };
  const deferAs = does.step === 'ask to rename' ? 'never' : isPrivate ? 'private' : 'public';
  // Reading a page takes long.
  return { work: work(), deferAs, deferAtOnce: does.step === 'add' && mayDo(does, button, parts) };
}

/** Answers a submitted form. */
export function answerForm(form: Of<'form'>, parts: RespondParts): PendingResponse {
  const state = decodeState(form.customId);
  const does = state?.act === 'library' ? state.does : undefined;
  const isPrivate = state?.private !== false;
  const work = async (): Promise<ResponsePayload> => {
    const asked = await libraryContext(form.context, parts);
    if (!asked) return notice(wording.library.nobody);
    if (does?.step === 'paste')
      return payloadOf(await addDocument(pastedDocument(form.filled), asked), asked, isPrivate);
    if (does?.step !== 'rename') return notice(wording.notice.outdated);
    if (!mayDo(does, form, parts)) return notice(wording.library.managersOnly);
    const known = asked.library.knowledge.byKey(does.key);
    if (!known || !asked.library.isOwn) return notice(wording.notice.outdated);
    const reply = await renameArticle(asked.library, known, form.filled.get('title') ?? '');
    const payload = await payloadOf(reply, asked, isPrivate);
    return payload.send === 'message' && reply.show === 'card' && form.onMessage && form.byAsker
      ? { send: 'update', layout: payload.layout, outcome: payload.outcome }
      : payload;
  };
  return { work: work(), deferAs: isPrivate ? 'private' : 'public', deferAtOnce: does?.step === 'paste' };
}

async function replyTo(
  does: LibraryStep,
  { links }: Of<'button'>,
  asked: LibraryContext,
): Promise<LibraryReply> {
  const { library, isOwner } = asked;
  if ('key' in does) return replyAbout(does, library);
  switch (does.step) {
    case 'list':
      return pageOf(library, does.at);
    case 'forget':
      return isOwner ? forgetLibrary(library) : { show: 'notice', sentence: wording.library.ownersOnly };
    case 'keep':
      return { show: 'done', sentence: wording.library.kept };
    case 'add': {
      const [link] = links;
      return link === undefined ? OUTDATED : addDocument({ from: 'link', link }, asked);
    }
    case 'paste':
      return OUTDATED;
    default:
      return does satisfies never;
  }
}

async function replyAbout(
  { step, key }: Extract<LibraryStep, { readonly key: string }>,
  library: Library,
): Promise<LibraryReply> {
  const known = library.isOwn ? library.knowledge.byKey(key) : undefined;
  if (!known) return OUTDATED;
  switch (step) {
    case 'card':
      return cardOf(library, known);
    case 'ask to rename':
      return { show: 'rename form', known };
    case 'ask to remove':
      return { show: 'ask to remove', known };
    case 'remove':
      return removeArticle(library, known);
    case 'rename':
      return OUTDATED;
    default:
      return step satisfies never;
  }
}

/** For steps that no button of ours has, or whose article is gone. */
const OUTDATED: LibraryReply = { show: 'notice', sentence: wording.notice.outdated };

/**
 * Whether this person may do this step. Managers may use any button. Others may only change what they added within the last hour,
 * and only if the message really has a button for the same article: a forged button's message doesn't.
 */
function mayDo(
  does: LibraryStep,
  { context, offered, byAsker, askedAt }: Of<'button' | 'form'>,
  parts: RespondParts,
): boolean {
  const isHarmless = does.step === 'list' || does.step === 'card' || does.step === 'keep';
  if (isHarmless || !context.isServer || context.mayManage) return true;
  return byAsker && parts.now() - askedAt < GRACE && offered.some((id) => isAbout(id, does));
}

function isAbout(customId: string, does: LibraryStep): boolean {
  const state = decodeState(customId);
  if (state?.act !== 'library') return false;
  return 'key' in does && 'key' in state.does ? does.key === state.does.key : does.step === state.does.step;
}

async function libraryContext(
  context: InteractionContext,
  parts: RespondParts,
): Promise<LibraryContext | undefined> {
  const library = await openLibrary(context, parts);
  return (
    library && {
      library,
      channel: context.channel,
      person: context.person,
      isOwner: !context.isServer || context.isAdministrator,
      largestFile: context.largestFile,
      now: new Date(parts.now()).toISOString(),
    }
  );
}

async function payloadOf(
  given: LibraryReply,
  { library, channel }: LibraryContext,
  isPrivate: boolean,
): Promise<ResponsePayload> {
  const reply = given.show === 'added' ? await addedReply(given.id, library) : given;
  if (reply.show === 'notice') {
    const { sentence, words = '' } = reply;
    return words === '' ? notice(sentence) : notice(sentence, `> ${label(words, LONGEST_WORDS)}`);
  }
  if (reply.show === 'paste form') return { send: 'modal', modal: pasteForm(isPrivate) };
  if (reply.show === 'rename form') return { send: 'modal', modal: renameForm(reply.known, isPrivate) };
  const layout = renderLibrary(reply, isPrivate, library.articleOf(channel));
  const isQuestion = reply.show === 'ask to remove' || reply.show === 'ask to forget';
  return { send: 'message', layout, isPrivate, outcome: isQuestion ? 'notice' : 'answered' };
}

/** The card of an article that was just added. If the store fails now, the article is kept all the same, and the reply says so. */
async function addedReply(
  id: ArticleId,
  library: Library,
): Promise<Exclude<LibraryReply, { readonly show: 'added' }>> {
  try {
    const fresh = await library.again();
    const known = fresh.knowledge.get(id);
    // Somebody else may have removed it in between.
    if (!known) return { show: 'notice', sentence: wording.notice.unknownArticle };
    return await cardOf(fresh, known, true);
  } catch (error) {
    if (error instanceof StoreUnavailableError) return { show: 'done', sentence: wording.library.added };
    throw error;
  }
}
