import { createHash } from 'node:crypto';
import { type Article, type ArticleInput, articleId } from '../text/article.ts';
import { parseArticle, sentencesOf } from '../text/parse-article.ts';
import type { Annotations } from '../nlp/annotations.ts';
import { annotate } from '../nlp/annotate.ts';
import { type Alias, type ArticleWords, readWords } from '../search/article-words.ts';
import { type ArticleParts, deserializeArticleParts, serializeArticleParts } from './article-section.ts';
import { deserializeFacts, serializeFacts } from './annotations-section.ts';
import { type EntitySummary, summarizeEntities } from './entity-summary.ts';
import { deserializeEntitySummary, serializeEntitySummary } from './entity-summary-section.ts';
import type { SentenceVectors } from '../meaning/sentence-vectors.ts';
import { deserializeVectors, serializeVectors } from './vectors-section.ts';
import { SectionReader } from './section-reader.ts';
import { SectionWriter } from './section-writer.ts';
import { deserializeWords, serializeWords } from './words-section.ts';

/** Length of the checksum before an analysis, in bytes. */
const CHECKSUM_BYTES = 12;

/** An article's analysis doesn't depend on its id. */
const NO_ID = articleId('');

/** The parts of an article that its analysis depends on. */
export type AnalysisInput = Pick<ArticleInput, 'title' | 'text' | 'source'>;

/** The part of an analysis that only showing an answer needs, which is decoded on demand. */
export type Details = ArticleParts & { readonly facts: Annotations };

/** Everything computed from one article: what searching needs, decoded, and the rest as bytes for `deserializeDetails`. */
export type Analysis = {
  readonly words: ArticleWords;
  readonly entitySummary: EntitySummary;
  readonly details: Uint8Array;
  /** What the sentences mean, if an encoder was at hand. */
  readonly vectors: SentenceVectors | undefined;
};

/** Turns texts into vectors of one length; undefined where it can't. */
export type EncodeSentences = (texts: readonly string[]) => readonly Float32Array[] | undefined;

/**
 * Analyses an article and serializes the result: some 8 ms and 6 KB for 1,000 words. The bytes are valid for exactly this title, text
 * and date of publication, and for this `ANALYSIS_VERSION`. With `encode`, some 4 ms and half a KB more for each sentence.
 */
export function serializeAnalysis(input: AnalysisInput, encode?: EncodeSentences): Uint8Array {
  const article = parseArticle({ ...input, id: NO_ID });
  const facts = annotate(article);
  const words = readWords(article, aliasesOf(facts));
  const sentences = sentencesOf(article);
  const vectors = encode?.(sentences.map(({ start, end }) => input.text.slice(start, end)));
  const sections = [
    serializeWords(words),
    serializeEntitySummary(summarizeEntities({ ...article, sentences }, facts), words.distinct),
    serializeVectors(vectors),
    serializeDetails(article, facts),
  ];
  return new Uint8Array(Buffer.concat([checksum(input, Buffer.concat(sections)), ...sections]));
}

/** Deserializes an analysis; undefined if it's another article's, or damaged. */
export function deserializeAnalysis(input: AnalysisInput, bytes: Uint8Array): Analysis | undefined {
  const body = bytes.subarray(CHECKSUM_BYTES);
  if (!checksum(input, body).equals(bytes.subarray(0, CHECKSUM_BYTES))) return undefined;
  const first = new SectionReader(body, 0);
  const words = deserializeWords(first);
  if (!words) return undefined;
  const second = new SectionReader(body, first.end);
  const entitySummary = deserializeEntitySummary(second, words.distinct, input.text.length);
  const third = deserializeVectors(body, second.end);
  if (!entitySummary || !third) return undefined;
  const { vectors } = third;
  if (vectors && vectors.scales.length !== words.offsets.length - 1) return undefined;
  // A copy, so that the much larger buffer that `bytes` may be part of can be collected.
  return { words, entitySummary, vectors, details: new Uint8Array(body.subarray(third.end)) };
}

/** Decodes an analysis's details; computes them again if the bytes were forged. */
export function deserializeDetails(input: AnalysisInput, details: Uint8Array): Details {
  const { text, title } = input;
  const reader = new SectionReader(details, 0);
  const parts = deserializeArticleParts(reader, text.length);
  const facts = deserializeFacts(reader, { text: text.length, title: title.length });
  if (reader.isDone) return { ...parts, facts };
  const article = parseArticle({ ...input, id: NO_ID });
  return { ...article, sentences: sentencesOf(article), facts: annotate(article) };
}

function serializeDetails(article: Article, facts: Annotations): Uint8Array {
  const writer = new SectionWriter();
  serializeArticleParts(writer, article);
  serializeFacts(writer, facts);
  return writer.finish();
}

/** Other names for an entity, at each place where it's mentioned. */
function aliasesOf({ entities }: Annotations): Alias[] {
  return entities.flatMap(({ mentions, aliases }) =>
    mentions.flatMap((mention) => aliases.map((word) => ({ ...mention, word }))),
  );
}

/** A checksum over the bytes and the article that they belong to. */
function checksum({ title, text, source }: AnalysisInput, body: Uint8Array): Buffer {
  const hash = createHash('sha256').update(JSON.stringify([title, source.published ?? '', text]));
  return hash.update(body).digest().subarray(0, CHECKSUM_BYTES);
}
