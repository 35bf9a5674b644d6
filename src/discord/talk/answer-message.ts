import { checkOptions } from '../../../commands/check.ts';
import { COMMANDS } from '../../../commands/index.ts';
import { StoreUnavailableError } from '../../library/store-unavailable-error.ts';
import type { Library } from '../../library/library.ts';
import { type Before, type WholeQuestion, completeQuestion, leansOnBefore } from '../../qa/follow-up.ts';
import type { KnownArticle } from '../../qa/knowledge.ts';
import { parseIntent } from '../../qa/question/parse-intent.ts';
import { quoteSentences, quoteTitle, TITLE } from '../../qa/quote.ts';
import { QUESTION_LENGTH, wording } from '../../wording.ts';
import { askLibrary } from '../answer-question.ts';
import { parseAskedText } from '../asked-line.ts';
import type { QuoteReference } from '../custom-id.ts';
import type { InteractionContext } from '../interaction-context.ts';
import { type OwnMessage, shownBy } from '../own-message.ts';
import { type RespondParts, openLibrary } from '../pending-response.ts';
import { renderOffer } from '../render/library-view.ts';
import { type ResponsePayload, notice } from '../response-payload.ts';
import { type AskedMessage, hasWords } from './asked-message.ts';

/** Answers a message as /ask would, or the whole question that a follow-up stands for. Never rejects. */
export async function answerMessage(asked: AskedMessage, parts: RespondParts): Promise<ResponsePayload> {
  try {
    return await answer(asked, parts);
  } catch (error) {
    const id = parts.onFailure(error);
    return notice(error instanceof StoreUnavailableError ? wording.library.away : wording.notice.failed(id));
  }
}

async function answer(
  { message, earlier, context }: AskedMessage,
  parts: RespondParts,
): Promise<ResponsePayload> {
  const { words, links } = message;
  const library = await openLibrary(context, parts);
  if (!library) return notice(wording.library.nobody);
  const ask = (question: WholeQuestion, about?: KnownArticle): Promise<ResponsePayload> =>
    askWhole(question, about, library, context, parts);
  const [link] = links;
  if (link !== undefined) {
    const linked = library.knowledge.articles().find(({ article }) => isSameLink(article.source.url, link));
    if (linked) return ask(hasWords(words) ? { command: 'ask', words } : { command: 'brief' }, linked);
    return { send: 'message', layout: renderOffer(link), isPrivate: true, outcome: 'notice' };
  }
  if (!hasWords(words) || parseIntent(words).kind === 'small talk') return notice(wording.talk.hint);
  const before = earlier && beforeOf(earlier, library);
  if (before === 'gone') {
    return leansOnBefore(words) ? notice(wording.talk.earlierGone) : ask({ command: 'ask', words });
  }
  if (!before) return ask({ command: 'ask', words });
  const whole = completeQuestion(words, before, library.knowledge);
  return whole ? ask(whole, before.known ?? undefined) : notice(wording.talk.whoIsMeant);
}

async function askWhole(
  { command: name, words }: WholeQuestion,
  about: KnownArticle | undefined,
  library: Library,
  context: InteractionContext,
  parts: RespondParts,
): Promise<ResponsePayload> {
  const typed = parseAskedText(words === undefined ? name : `${name} ${cut(words)}`);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  const checked = command && checkOptions(command, typed?.given ?? new Map());
  if (!checked) return notice(wording.notice.notUnderstood);
  if (!checked.ok) return notice(checked.sentence);
  return askLibrary(
    { command, given: checked.given, about, isPrivate: false, isSettled: true },
    library,
    context,
    parts,
  );
}

/** What one of our messages asked and showed; "gone" if it shows what isn't there anymore; null if it's no answer. */
function beforeOf(earlier: OwnMessage, { knowledge }: Library): Before | 'gone' | null {
  const { key, quote, isOutdated } = shownBy(earlier);
  const known = key === null ? null : knowledge.byKey(key);
  if (known === undefined || isOutdated) return 'gone';
  if (!known && !earlier.asked) return null;
  const [command, words] = splitOnce(earlier.asked?.text ?? '');
  return {
    asked: earlier.asked && { command, words },
    known,
    quote: (known && quote && quoteOf(known, quote)) ?? null,
  };
}

function quoteOf(known: KnownArticle, { first, count, highlight }: QuoteReference): Before['quote'] {
  const from = first === TITLE ? 0 : (known.sentences[first]?.start ?? 0);
  const span = highlight && {
    start: from + highlight.start,
    end: from + highlight.start + highlight.length,
  };
  return (first === TITLE ? quoteTitle(known, span) : quoteSentences(known, first, count, span)) ?? null;
}

function splitOnce(text: string): readonly [first: string, rest: string] {
  const space = text.indexOf(' ');
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
}

/** As much of a long message as a question may have, in whole words where it has any. */
function cut(words: string): string {
  if (words.length <= QUESTION_LENGTH) return words;
  const start = words.slice(0, QUESTION_LENGTH).toWellFormed();
  return start.replace(/(?<=\s\S.*)\s+\S*$/s, '');
}

/** Whether two addresses lead to one page, whatever part of it they point to. */
function isSameLink(url: string | undefined, link: string): boolean {
  return url !== undefined && pageOf(url) === pageOf(link);
}

function pageOf(link: string): string {
  return link.replace(/#.*$/s, '').replace(/\/$/, '');
}
