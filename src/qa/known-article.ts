import type {
  Article,
  ArticleId,
  ArticleInput,
  BoilerplateSpan,
  Paragraph,
  Sentence,
  Source,
} from '../text/article.ts';
import type { Annotations } from '../nlp/annotations.ts';
import { type Details, deserializeDetails } from '../analysis/analysis.ts';
import { type Kept, RecentlyUsed } from '../analysis/recently-used.ts';

/** An article with all that was read from it. */
export type KnownArticle = {
  readonly article: Article;
  readonly facts: Annotations;
  readonly sentences: readonly Sentence[];
  /** Changes with the article's id, title or text: base64url of KEY_BYTES bytes of their SHA-256. */
  readonly key: string;
};

/**
 * How many bytes of readings are kept decoded, of all articles of this process together: those of some 40 articles of news, which
 * then take some fifteen times as much.
 */
const MOST_DECODED = 50_000;
const DECODED = new RecentlyUsed<Details>(MOST_DECODED);

/**
 * An article that was read before. Where its sentences and facts are is decoded when it is first asked for, and may be decoded anew
 * later: the spans are the same then, but not the objects.
 */
export class ReadArticle implements KnownArticle {
  readonly article: Article;
  readonly key: string;
  /** What its text and its reading take. */
  readonly bytes: number;
  readonly #details: Kept<Details>;

  /** `details`: as `deserializeAnalysis` gives them. */
  constructor(input: ArticleInput, key: string, details: Uint8Array) {
    this.#details = DECODED.keep(details.length, () => deserializeDetails(input, details));
    this.article = new LazyArticle(input, this.#details);
    this.key = key;
    this.bytes = details.length + bytesOf(input.text) + bytesOf(input.title);
  }

  get facts(): Annotations {
    return this.#details.value.facts;
  }

  get sentences(): readonly Sentence[] {
    return this.#details.value.sentences;
  }
}

/** What V8 takes for a string: a byte a character where all are of Latin-1, else two. */
function bytesOf(text: string): number {
  return /[^\0-\xff]/.test(text) ? 2 * text.length : text.length;
}

class LazyArticle implements Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly source: Source;
  readonly text: string;
  readonly language = 'en';
  readonly #details: Kept<Details>;

  constructor({ id, title, source, text }: ArticleInput, details: Kept<Details>) {
    this.id = id;
    this.title = title;
    this.source = source;
    this.text = text;
    this.#details = details;
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#details.value.paragraphs;
  }

  get boilerplate(): readonly BoilerplateSpan[] {
    return this.#details.value.boilerplate;
  }
}
