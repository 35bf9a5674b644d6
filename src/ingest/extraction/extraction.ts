import type { Source } from '../../text/article.ts';
import type { MarkupFault } from '../html/guard.ts';
import type { BoilerplateLine } from '../html/prune.ts';

/** Bytes that may be an article, and what those who sent them say they are. */
export type Bytes = {
  readonly bytes: Uint8Array;
  /** The value of a Content-Type header. */
  readonly contentType?: string;
  /** The name of a file. */
  readonly name?: string;
  /** Where they were found, after redirects. */
  readonly url?: string;
};

/** What `ArticleInput` takes but for the id. */
export type ArticleText = { readonly title: string; readonly source: Source; readonly text: string };

/** What may be read: bytes, or a text that is an article as it is, such as one that was pasted, or has been given another title. */
export type ExtractionInput = Bytes | ArticleText;

/** An article's text, and what was set aside with the reason for each line. */
export type ExtractedText = ArticleText & { readonly boilerplate: readonly BoilerplateLine[] };

/** An article as it was read, with all that reading its text came to, as `answer/reading` writes it. */
export type ExtractedArticle = ExtractedText & { readonly analysis: Uint8Array };

/** Reads a text's sentences, facts and words and writes them down; `answer/reading/reading.ts` has it. */
export type SerializeAnalysis = (text: ArticleText) => Uint8Array;

/** The longest text of an article, in UTF-16 units: that of a book, which takes half a second to be put into an index. */
export const LONGEST_TEXT = 1_000_000;

/** The most bytes that are read: five times the largest pages of news. */
export const MOST_BYTES = 10_000_000;

/** Why bytes are no article. */
export type ExtractionFailure =
  | MarkupFault
  /** There is nothing, or nothing but white space. */
  | 'empty'
  /** More bytes than are read. */
  | 'too_large'
  /** A longer text than is read. */
  | 'too_long'
  /** Neither a page, nor a text, nor a PDF. */
  | 'unknown_kind'
  /** Called a text, and is not. */
  | 'not_text'
  /** Called a PDF, or begins as one, and cannot be read as one. */
  | 'broken_pdf'
  | 'locked_pdf'
  /** A PDF of pictures, without text. */
  | 'scanned_pdf'
  | 'too_many_pages'
  /** A page without an article. */
  | 'no_main_text'
  /** A text without a sentence. */
  | 'no_sentence'
  /** A file whose front matter is not right. */
  | 'front_matter'
  /** The time for reading was up. */
  | 'too_slow'
  /** The memory for reading was used up. */
  | 'too_much_memory'
  /** Too many are waiting to be read. */
  | 'busy'
  /** A fault of our own. */
  | 'broken_reader';

/** `problem` tells of a file with front matter what is wrong with it, as the end of a sentence. */
type Failed = { readonly ok: false; readonly failure: ExtractionFailure; readonly problem?: string };

/** What bytes came to, before their text was read. */
export type TextExtraction = { readonly ok: true; readonly extracted: ExtractedText } | Failed;

export type Extraction = { readonly ok: true; readonly extracted: ExtractedArticle } | Failed;

export function failed(failure: ExtractionFailure, problem?: string): Failed {
  return { ok: false, failure, ...(problem === undefined ? {} : { problem }) };
}
