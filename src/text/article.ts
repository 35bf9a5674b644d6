/**
 * A range of a text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is the text it covers.
 * Every annotation, quotation and citation is a span plus what is known about it.
 */
export type Span = { readonly start: number; readonly end: number };

/** Identifies an article within a library. Only edges create one: from a file name, a batch request or a store. */
export type ArticleId = string & { readonly __brand: 'ArticleId' };

/** Marks a string as an article's id; the caller vouches that it names one. */
export function articleId(id: string): ArticleId {
  // The brand exists in types alone, so a cast is the only way to give it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return id as ArticleId;
}

/** Where an article comes from. A field that the source doesn't state is left out. */
export type Source = {
  readonly publisher?: string;
  readonly url?: string;
  readonly author?: string;
  /** ISO 8601, a date or a date and time. */
  readonly published?: string;
};

/** One sentence. `paragraph` and `sentence` count from 1, as in a citation: ¶7, sentence 2. */
export type Sentence = Span & { readonly paragraph: number; readonly sentence: number };

export type Paragraph = Span & { readonly number: number; readonly sentences: readonly Sentence[] };

/** A line of the page that isn't part of the article, with the reason. It is never indexed or quoted. */
export type BoilerplateSpan = Span & { readonly reason: string };

/** An article before it is parsed. */
export type ArticleInput = {
  readonly id: ArticleId;
  readonly title: string;
  readonly source: Source;
  readonly text: string;
};

/** A parsed article. `text` never changes: every span below points into it. */
export type Article = ArticleInput & {
  readonly language: 'en';
  /** In order, without boilerplate. A boilerplate line keeps its number, so numbers may skip. */
  readonly paragraphs: readonly Paragraph[];
  readonly boilerplate: readonly BoilerplateSpan[];
};

/** The text that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a title has a visible letter or digit. One without would show as a gap. */
export function isTitle(title: string | undefined): title is string {
  return /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(title ?? '');
}
