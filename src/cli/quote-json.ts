import type { Answer, Quote } from '../qa/answer.ts';
import type { Knowledge } from '../qa/knowledge.ts';
import { TITLE } from '../qa/quote.ts';
import { type Span, slice } from '../text/article.ts';

/** A quote for scripts: offsets are UTF-16 units of the article's text, or of its title where `title` is true. */
export type QuoteJson = Span & {
  readonly article: string;
  readonly text: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly answer: SpanJson | null;
  readonly speaker: { readonly name: string } | null;
  readonly title?: true;
};

export type SpanJson = Span & { readonly text: string };

/** A span with its words. */
export function spanJson(text: string, { start, end }: Span): SpanJson {
  return { start, end, text: text.slice(start, end) };
}

/** An answer's quotes for scripts, best first. */
export function quotesJson(knowledge: Knowledge, { quotes }: Answer): QuoteJson[] {
  return quotes.flatMap((quote) => quoteJson(knowledge, quote) ?? []);
}

function quoteJson(knowledge: Knowledge, quote: Quote): QuoteJson | undefined {
  const known = knowledge.get(quote.article);
  if (!known) return undefined;
  const isTitle = quote.first === TITLE;
  const text = isTitle ? known.article.title : known.article.text;
  const speaker = quote.attribution?.speaker;
  return {
    article: quote.article,
    ...spanJson(text, quote),
    paragraph: quote.paragraph,
    sentence: quote.sentence,
    answer: quote.highlight && spanJson(text, quote.highlight),
    speaker: speaker ? { name: slice(known.article.text, speaker.name) } : null,
    ...(isTitle ? { title: true } : {}),
  };
}
