/**
 * A stretch of a text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is what it names.
 * Every fact, quotation and citation of Verbatim is a span plus what is known about it.
 */
export type Span = { readonly start: number; readonly end: number };

/** Names an article within a library. Made only at the edges: from a file's name, a batch request, a store. */
export type ArticleId = string & { readonly __brand: 'ArticleId' };

/** Marks a string as an article's id; the caller vouches that it names one. */
export function articleId(id: string): ArticleId {
  // The brand exists in types alone, so a cast is the only way to give it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return id as ArticleId;
}

/** Where an article comes from. What it does not name is left out, never invented. */
export type Source = {
  readonly publisher?: string;
  readonly url?: string;
  readonly author?: string;
  /** ISO 8601, a date or a date and time. */
  readonly published?: string;
};

/** One sentence; `paragraph` and `sentence` count from 1, the way a person cites: ¶7, sentence 2. */
export type Sentence = Span & { readonly paragraph: number; readonly sentence: number };

export type Paragraph = Span & { readonly number: number; readonly sentences: readonly Sentence[] };

/** Page furniture: set aside with the reason, never indexed, never quoted. */
export type Boilerplate = Span & { readonly reason: string };

/** What comes in before it is read. */
export type ArticleInput = {
  readonly id: ArticleId;
  readonly title: string;
  readonly source: Source;
  readonly text: string;
};

/** An article that has been read. `text` never changes: every span below points into it. */
export type Article = ArticleInput & {
  readonly language: 'en';
  /** In order, without boilerplate. A boilerplate line keeps its number, so numbers may skip. */
  readonly paragraphs: readonly Paragraph[];
  readonly boilerplate: readonly Boilerplate[];
};

/** The words a span stands for. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether it has a letter or a digit, and one that can be seen: what has none leaves a gap wherever titles are shown. */
export function isTitle(title: string | undefined): title is string {
  return /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(title ?? '');
}
