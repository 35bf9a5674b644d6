import type { Source } from '../../text/article.ts';
import type { MarkupFault } from '../html/guard.ts';
import type { BoilerplateLine } from '../html/prune.ts';

/** Bytes that may contain an article, and what their source says they are. */
export type Bytes = {
  readonly bytes: Uint8Array;
  /** A Content-Type header. */
  readonly contentType?: string;
  /** A file name. */
  readonly name?: string;
  /** The URL after redirects. */
  readonly url?: string;
};

/** An `ArticleInput` without an id. */
export type ArticleText = { readonly title: string; readonly source: Source; readonly text: string };

/** Bytes, or a text that is an article as it is, such as a pasted one. */
export type ExtractionInput = Bytes | ArticleText;

/** An article's text, and the boilerplate around it. */
export type ExtractedText = ArticleText & { readonly boilerplate: readonly BoilerplateLine[] };

/** An extracted article with its serialized analysis. */
export type ExtractedArticle = ExtractedText & { readonly analysis: Uint8Array };

/** Analyses an article and serializes the result: `serializeAnalysis` of src/analysis. */
export type SerializeAnalysis = (text: ArticleText) => Uint8Array;

/** Longest article, in UTF-16 units: the length of a book, which takes half a second to index. */
export const LONGEST_TEXT = 1_000_000;

/** Largest document, in bytes: five times the largest news pages. */
export const MOST_BYTES = 10_000_000;

/** Why no article was extracted. */
export type ExtractionFailure =
  | MarkupFault
  /** Nothing but white space. */
  | 'empty'
  /** More than MOST_BYTES. */
  | 'too_large'
  /** A text longer than LONGEST_TEXT. */
  | 'too_long'
  /** Not a page, text or PDF. */
  | 'unknown_kind'
  /** Declared as text, but binary. */
  | 'not_text'
  /** An invalid PDF. */
  | 'broken_pdf'
  | 'locked_pdf'
  /** A PDF of images without text. */
  | 'scanned_pdf'
  | 'too_many_pages'
  /** A page without an article. */
  | 'no_main_text'
  /** A text without a sentence. */
  | 'no_sentence'
  /** A file with invalid front matter. */
  | 'front_matter'
  /** Exceeded the time limit. */
  | 'too_slow'
  /** Exceeded the memory limit. */
  | 'too_much_memory'
  /** Too many documents are waiting. */
  | 'busy'
  /** A bug or a crash in the extraction process. */
  | 'broken_reader';

/** `problem`: what's wrong with a file's front matter, as the end of a sentence. */
type Failed = { readonly ok: false; readonly failure: ExtractionFailure; readonly problem?: string };

/** An extracted text, before its analysis. */
export type TextExtraction = { readonly ok: true; readonly extracted: ExtractedText } | Failed;

export type Extraction = { readonly ok: true; readonly extracted: ExtractedArticle } | Failed;

export function failed(failure: ExtractionFailure, problem?: string): Failed {
  return { ok: false, failure, ...(problem === undefined ? {} : { problem }) };
}
