import { COMMANDS } from '../../commands/index.ts';
import type { KnownArticle, Knowledge } from '../qa/knowledge.ts';
import { metadataOf } from '../qa/metadata.ts';
import type { Reply } from '../qa/reply.ts';
import type { ArticleId } from '../text/article.ts';
import { wording } from '../wording.ts';
import { briefJson, passagesJson, quotationsJson } from './article-json.ts';
import { quotesJson } from './quote-json.ts';

type Json = { readonly [field: string]: unknown };

/** A reply for scripts; docs/scripting.md describes it. */
export function replyJson(reply: Reply, knowledge: Knowledge): Json {
  switch (reply.show) {
    case 'answer': {
      const { answered, confidence, corrections, signals } = reply.answer;
      const quotes = quotesJson(knowledge, reply.answer);
      return { show: 'answer', answered, confidence, corrections, quotes, ...(signals ? { signals } : {}) };
    }
    case 'brief':
      return ofArticle(knowledge, reply.article, (known) => ({ show: 'brief', ...briefJson(known) }));
    case 'metadata':
      return ofArticle(knowledge, reply.article, ({ article }) => ({
        show: 'metadata',
        field: reply.field,
        value: metadataOf(article.source, reply.field) ?? null,
      }));
    case 'quotations':
      return ofArticle(knowledge, reply.article, (known) => ({
        show: 'quotations',
        quotations: quotationsJson(known),
      }));
    case 'passage':
      return ofArticle(knowledge, reply.article, (known) => ({
        show: 'passages',
        passages: passagesJson(known, reply.passage),
      }));
    case 'help':
      return {
        show: 'help',
        commands: COMMANDS.map(({ name, description }) => ({ name, description })),
      };
    case 'notice':
    case 'choice':
      return noticeJson(reply.sentence);
    default:
      return reply satisfies never;
  }
}

/** An invalid request's notice for scripts. */
export function noticeJson(text: string): Json {
  return { show: 'notice', text };
}

function ofArticle(knowledge: Knowledge, id: ArticleId, json: (known: KnownArticle) => Json): Json {
  const known = knowledge.get(id);
  return known ? { ...json(known), article: id } : noticeJson(wording.notice.unknownArticle);
}
