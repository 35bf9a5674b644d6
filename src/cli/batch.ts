import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { phraseAsked } from '../../commands/phrase-asked.ts';
import { answer, findPassages } from '../../commands/question-command.ts';
import { findSaid } from '../../commands/quote.ts';
import { NOTHING_FOUND } from '../qa/ask.ts';
import type { Answer } from '../qa/answer.ts';
import { Knowledge } from '../qa/knowledge.ts';
import type { CommandContext } from '../../commands/command.ts';
import type { EncodeSentences } from '../analysis/analysis.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { articleId } from '../text/article.ts';
import { splitSentences } from '../text/sentences.ts';
import { Extractor } from '../ingest/extraction/extractor.ts';
import { wording } from '../wording.ts';
import { briefJson, quotationsJson } from './article-json.ts';
import { type BatchRequest, parseRequest } from './batch-request.ts';
import { quotesJson } from './quote-json.ts';

type Ok = { readonly ok: true; readonly [field: string]: unknown };
type Failed = { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** The sentence encoder for articles, and what questions mean. */
export type BatchMeaning = { readonly encode: EncodeSentences | undefined; readonly meaning: Meaning };

type BatchContext = {
  readonly knowledge: Knowledge;
  readonly reader: Extractor;
  readonly meaning?: BatchMeaning | undefined;
};

/** Answers JSON Lines requests, each as it comes, in order, until the input ends. Nothing is kept afterwards. */
export async function runBatch(input: Readable, output: Writable, meaning?: BatchMeaning): Promise<void> {
  const knowledge = new Knowledge();
  const reader = new Extractor();
  const context: BatchContext = { knowledge, reader, meaning };
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const isTaken = output.write(`${JSON.stringify(await answerLine(line, context))}\n`);
    // A reader slower than we are must not make the answers pile up here.
    if (!isTaken) await once(output, 'drain');
  }
  await reader.close();
}

/** Lines end with a line feed alone: node:readline would end them at U+2028 too, which JSON strings may hold. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let open: string[] = [];
  for await (const chunk of input.setEncoding('utf8')) {
    const [first = '', ...more] = String(chunk).split('\n');
    open.push(first);
    for (const piece of more) {
      yield open.join('');
      open = [piece];
    }
  }
  yield open.join('');
}

/** Answers one request; never rejects. Pages are read by the reader. */
export async function answerLine(line: string, context: BatchContext): Promise<Ok | Failed> {
  const parsed = parseRequest(line);
  if (!parsed.ok) return failed('bad_request', parsed.problem);
  const { request } = parsed;
  try {
    if (request.op === 'add') return await add(request, context);
    if (request.op === 'ask') return await askOf(request, context);
    return handle(request, context.knowledge);
  } catch (error) {
    return failed('internal', error instanceof Error ? error.name : 'unknown error');
  }
}

type Add = Extract<BatchRequest, { op: 'add' }>;
type Ask = Extract<BatchRequest, { op: 'ask' }>;

function handle(request: Exclude<BatchRequest, Add | Ask>, knowledge: Knowledge): Ok | Failed {
  switch (request.op) {
    case 'remove':
      return knowledge.remove(articleId(request.article)) ? { ok: true } : unknownArticle(request.article);
    case 'quotations':
    case 'brief': {
      const known = knowledge.get(articleId(request.article));
      if (!known) return unknownArticle(request.article);
      return request.op === 'brief'
        ? { ok: true, ...briefJson(known) }
        : { ok: true, quotations: quotationsJson(known) };
    }
    case 'passages': {
      const known = knowledge.get(articleId(request.article));
      if (!known) return unknownArticle(request.article);
      return { ok: true, passages: known.sentences.map(({ start, end }) => ({ start, end })) };
    }
    case 'sentences':
      return { ok: true, sentences: splitSentences(request.text).map(({ start, end }) => [start, end]) };
    default:
      return request satisfies never;
  }
}

async function add(request: Add, context: BatchContext): Promise<Ok | Failed> {
  const { knowledge, meaning } = context;
  const { article, title, text, html, published, url } = request;
  if (text === undefined) {
    return html === undefined
      ? failed('bad_request', 'text: missing')
      : addPage({ ...request, html }, context);
  }
  const source = { ...(published ? { published } : {}), ...(url ? { url } : {}) };
  knowledge.add({ id: articleId(article), title: title ?? '', text, source }, meaning?.encode);
  return { ok: true, article };
}

/** Adds what a page's HTML says; what the request tells of the article is asked of the page instead. */
async function addPage(
  { article, html, url }: Add & { readonly html: string },
  { knowledge, reader, meaning }: BatchContext,
): Promise<Ok | Failed> {
  const reading = await reader.extract({
    bytes: new TextEncoder().encode(html),
    contentType: 'text/html; charset=utf-8',
    ...(url ? { url } : {}),
  });
  if (!reading.ok) return failed(reading.failure, wording.unreadable[reading.failure]);
  const { title, source, text } = reading.extracted;
  knowledge.add({ id: articleId(article), title, source, text }, meaning?.encode);
  return {
    ok: true,
    article,
    title,
    text,
    published: source.published ?? null,
    author: source.author ?? null,
  };
}

async function askOf(request: Ask, { knowledge, meaning }: BatchContext): Promise<Ok | Failed> {
  const missing = request.articles?.find((id) => !knowledge.get(articleId(id)));
  if (missing !== undefined) return unknownArticle(missing);
  const { command, question, speaker } = request;
  const phrase = phraseAsked(command, new Map(Object.entries({ question, speaker: speaker ?? '' })));
  const found = answerFor(request, {
    knowledge,
    scope: request.articles?.map(articleId) ?? null,
    spelling: request.exact ? 'exact' : 'corrected',
    meaning: phrase === undefined ? undefined : await meaning?.meaning.ofQuestion(phrase),
  });
  const { answered, confidence } = found;
  const quotes = quotesJson(knowledge, found).filter(({ title }) => !title);
  const verdict = answered ? 'answer' : quotes.length > 0 ? 'closest' : 'nothing';
  return { ok: true, verdict, answered, confidence, quotes };
}

function answerFor({ command, question, speaker, limit }: Ask, asked: CommandContext): Answer {
  if (command === 'quote') {
    const said = { ...(speaker ? { speaker } : {}), ...(question === '' ? {} : { about: question }) };
    return findSaid(said, asked, limit);
  }
  const reply = answer(command, question, asked, limit);
  // Other replies, such as a summary, have no place here.
  const found = reply.show === 'answer' ? reply : findPassages(command, question, asked, limit);
  return found.show === 'answer' ? found.answer : NOTHING_FOUND;
}

function unknownArticle(id: string): Failed {
  return failed('unknown_article', `there is no article "${id}": add it first`);
}

function failed(code: string, message: string): Failed {
  return { ok: false, error: { code, message } };
}
