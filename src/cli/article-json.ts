import type { KnownArticle } from '../qa/knowledge.ts';
import { passagesToRead } from '../qa/passages-to-read.ts';
import { slice } from '../text/article.ts';
import { QUESTION_WORDS } from '../nlp/annotations.ts';
import { type SpanJson, spanJson } from './quote-json.ts';

/** What an article holds, for scripts. Every offset is one of UTF-16 units into the article's text. */
type Json = { readonly [field: string]: unknown };

/** The five Ws and how of an article's main event, best first; `title` marks offsets into the title instead. */
export function briefJson({ article, facts }: KnownArticle): Json {
  const spans = QUESTION_WORDS.map((word) => [
    word,
    facts.event[word].map((span) => ({
      ...spanJson(span.title ? article.title : article.text, span),
      ...(span.title ? { title: true } : {}),
    })),
  ]);
  return Object.fromEntries(spans);
}

/** Every quotation of an article in order of place, those without a known speaker included. */
export function quotationsJson({ article: { text }, facts }: KnownArticle): readonly Json[] {
  return facts.quotations.map((quotation) => ({
    ...spanJson(text, quotation),
    kind: quotation.kind,
    speaker: quotation.speaker && {
      ...spanJson(text, quotation.speaker),
      name: slice(text, quotation.speaker.name),
    },
    cue: quotation.cue && spanJson(text, quotation.cue),
  }));
}

/** An article's passages from the one numbered `from`, counted from 0. */
export function passagesJson(
  { article }: KnownArticle,
  from: number,
): readonly (SpanJson & { readonly paragraph: number })[] {
  return passagesToRead(article)
    .slice(from)
    .map((passage) => ({ ...spanJson(article.text, passage), paragraph: passage.paragraph }));
}
