import { type Article, type Sentence, type Span, contains } from '../text/article.ts';

/** A few of an article's sentences: the first, by its place among them, and how many. */
export type SentenceRun = { readonly first: number; readonly count: number };

/** The sentences from the one that holds the start of a span to the one that holds its end. */
export function sentencesAround(
  { sentences }: { readonly sentences: readonly Sentence[] },
  span: Span,
): SentenceRun | undefined {
  const first = firstEndingAfter(sentences, span.start);
  let last = first;
  while ((sentences[last]?.end ?? Number.POSITIVE_INFINITY) < span.end) last++;
  const head = sentences[first];
  const tail = sentences[last];
  if (!head || !tail || !contains({ start: head.start, end: tail.end }, span)) return undefined;
  return { first, count: last - first + 1 };
}

/** Whether boilerplate stands within a span: sentences may have some between them, and boilerplate is never quoted. */
export function holdsBoilerplate(
  { boilerplate }: Pick<Article, 'boilerplate'>,
  { start, end }: Span,
): boolean {
  return (boilerplate[firstEndingAfter(boilerplate, start)]?.start ?? end) < end;
}

/** The first of some spans in order, by its place among them, that ends after an offset. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
