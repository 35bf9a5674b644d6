import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { answer } from '../../commands/question-command.ts';
import { answerSaid } from '../qa/quotations.ts';
import { NOTHING_FOUND } from '../qa/ask.ts';
import type { Answer } from '../qa/answer.ts';
import { Knowledge } from '../qa/knowledge.ts';
import { type ArticleId, articleId } from '../text/article.ts';
import { splitSentences } from '../text/sentences.ts';
import { Extractor } from '../ingest/extraction/extractor.ts';
import { wording } from '../wording.ts';
import { briefJson, quotationsJson } from './article-json.ts';
import { type BatchRequest, parseRequest } from './batch-request.ts';
import { quotesJson } from './quote-json.ts';

type Ok = { readonly ok: true; readonly [field: string]: unknown };
type Failed = { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** Answers JSON Lines requests, each as it comes, in order, until the input ends. Nothing is kept afterwards. */
export async function runBatch(input: Readable, output: Writable): Promise<void> {
  const knowledge = new Knowledge();
  const reader = new Extractor();
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const isTaken = output.write(`${JSON.stringify(await answerLine(line, knowledge, reader))}\n`);
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
export async function answerLine(
  line: string,
  knowledge: Knowledge,
  reader: Extractor,
): Promise<Ok | Failed> {
  const parsed = parseRequest(line);
  if (!parsed.ok) return failed('bad_request', parsed.problem);
  const { request } = parsed;
  try {
    if (request.op === 'add') return await add(request, knowledge, reader);
    return handle(request, knowledge);
  } catch (error) {
    return failed('internal', error instanceof Error ? error.name : 'unknown error');
  }
}

type Add = Extract<BatchRequest, { op: 'add' }>;

function handle(request: Exclude<BatchRequest, Add>, knowledge: Knowledge): Ok | Failed {
  switch (request.op) {
    case 'remove':
      return knowledge.remove(articleId(request.article)) ? { ok: true } : unknownArticle(request.article);
    case 'ask': {
      const missing = request.articles?.find((id) => !knowledge.get(articleId(id)));
      return missing === undefined ? ask(request, knowledge) : unknownArticle(missing);
    }
    case 'quotations':
    case 'brief': {
      const known = knowledge.get(articleId(request.article));
      if (!known) return unknownArticle(request.article);
      return request.op === 'brief'
        ? { ok: true, ...briefJson(known) }
        : { ok: true, quotations: quotationsJson(known) };
    }
    case 'sentences':
      return { ok: true, sentences: splitSentences(request.text).map(({ start, end }) => [start, end]) };
    default:
      return request satisfies never;
  }
}

async function add(request: Add, knowledge: Knowledge, reader: Extractor): Promise<Ok | Failed> {
  const { article, title, text, html, published, url } = request;
  if (text === undefined) {
    return html === undefined
      ? failed('bad_request', 'text: missing')
      : addPage({ ...request, html }, knowledge, reader);
  }
  knowledge.add({
    id: articleId(article),
    title: title ?? '',
    text,
    source: {
      ...(published ? { published } : {}),
      ...(url ? { url } : {}),
    },
  });
  return { ok: true, article };
}

/** Adds what a page's HTML says; what the request tells of the article is asked of the page instead. */
async function addPage(
  { article, html, url }: Add & { readonly html: string },
  knowledge: Knowledge,
  reader: Extractor,
): Promise<Ok | Failed> {
  const reading = await reader.extract({
    bytes: new TextEncoder().encode(html),
    contentType: 'text/html; charset=utf-8',
    ...(url ? { url } : {}),
  });
  if (!reading.ok) return failed(reading.failure, wording.unreadable[reading.failure]);
  const { title, source, text } = reading.extracted;
  knowledge.add({ id: articleId(article), title, source, text });
  return {
    ok: true,
    article,
    title,
    text,
    published: source.published ?? null,
    author: source.author ?? null,
  };
}

function ask(request: Extract<BatchRequest, { op: 'ask' }>, knowledge: Knowledge): Ok {
  const scope = request.articles?.map(articleId) ?? null;
  const found = answerFor(request, knowledge, scope);
  const { answered, confidence } = found;
  return {
    ok: true,
    answered,
    confidence,
    quotes: quotesJson(knowledge, found).filter(({ title }) => !title),
  };
}

function answerFor(
  { command, question, exact, limit }: Extract<BatchRequest, { op: 'ask' }>,
  knowledge: Knowledge,
  scope: readonly ArticleId[] | null,
): Answer {
  const spelling = exact ? 'exact' : 'corrected';
  if (command === 'quote') return answerSaid(knowledge, { about: question }, scope, limit, spelling);
  const reply = answer(command, question, { knowledge, scope, spelling }, limit);
  return reply.show === 'answer' ? reply.answer : NOTHING_FOUND;
}

function unknownArticle(id: string): Failed {
  return failed('unknown_article', `there is no article "${id}": add it first`);
}

function failed(code: string, message: string): Failed {
  return { ok: false, error: { code, message } };
}
