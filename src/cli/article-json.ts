import type { KnownArticle } from '../qa/knowledge.ts';
import { passagesToRead } from '../qa/passages-to-read.ts';
import { slice } from '../text/article.ts';
import { QUESTION_WORDS } from '../nlp/annotations.ts';
import { type SpanJson, spanJson } from './quote-json.ts';

/** An article's content for scripts. Offsets are UTF-16 units into the article's text. */
type Json = { readonly [field: string]: unknown };

/** The five Ws and how of an article's main event, best first. `title`: the offsets are into the title. */
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

/** All quotations of an article in order, including those without a known speaker. */
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

/** An article's passages, from index `from`. */
export function passagesJson(
  { article }: KnownArticle,
  from: number,
): readonly (SpanJson & { readonly paragraph: number })[] {
  return passagesToRead(article)
    .slice(from)
    .map((passage) => ({ ...spanJson(article.text, passage), paragraph: passage.paragraph }));
}
