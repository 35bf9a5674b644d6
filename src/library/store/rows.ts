import type { Selectable } from 'kysely';
import { number, parse, record, string } from 'valibot';
import { articleId } from '../../text/article.ts';
import type { LibraryId } from '../library-id.ts';
import type { ArticleLine, StoredArticle } from './article-store.ts';
import { urlHash, wordsHash } from './fingerprints.ts';
import { checkStorable } from './storable.ts';
import type { Tables } from './tables.ts';

type ArticleRow = Selectable<Tables['articles']>;

const Counts = record(string(), number());

/** The columns of a list, without texts. */
export const LINE_COLUMNS = [
  'article_id',
  'title',
  'publisher',
  'published',
  'added_at',
  'bytes',
  'revision',
] as const;

export const ARTICLE_COLUMNS = [
  'articles.article_id',
  'articles.title',
  'articles.publisher',
  'articles.url',
  'articles.author',
  'articles.published',
  'articles.text',
  'articles.set_aside',
  'articles.added_by',
  'articles.added_at',
] as const;

type ArticleColumn = (typeof ARTICLE_COLUMNS)[number] extends `articles.${infer Column}` ? Column : never;

/** An article as a row, without its revisions. Throws UnstorableTextError. */
export function rowOf(
  library: LibraryId,
  { article, boilerplate, addedBy, addedAt }: StoredArticle,
): Omit<ArticleRow, 'revision' | 'added_revision'> {
  const { id, title, text, source } = article;
  checkStorable(id, title, text, addedBy, addedAt, ...Object.values(source));
  return {
    library_id: library,
    article_id: id,
    title,
    publisher: source.publisher ?? null,
    url: source.url ?? null,
    author: source.author ?? null,
    published: source.published ?? null,
    text,
    bytes: Buffer.byteLength(text),
    set_aside: JSON.stringify(boilerplate),
    added_by: addedBy,
    added_at: addedAt,
    url_hash: source.url === undefined || source.url === '' ? null : urlHash(source.url),
    words_hash: wordsHash(text),
  };
}

/** A row as a line of a list. */
export function lineOf(row: Pick<ArticleRow, (typeof LINE_COLUMNS)[number]>): ArticleLine {
  return {
    id: articleId(row.article_id),
    title: row.title,
    publisher: row.publisher ?? undefined,
    published: row.published ?? undefined,
    addedAt: row.added_at,
    bytes: row.bytes,
    revision: row.revision,
  };
}

/** A row as an article. */
export function articleOf(row: Pick<ArticleRow, ArticleColumn>): StoredArticle {
  const { publisher, url, author, published } = row;
  return {
    article: {
      id: articleId(row.article_id),
      title: row.title,
      source: {
        ...(publisher === null ? {} : { publisher }),
        ...(url === null ? {} : { url }),
        ...(author === null ? {} : { author }),
        ...(published === null ? {} : { published }),
      },
      text: row.text,
    },
    boilerplate: parse(Counts, JSON.parse(row.set_aside)),
    addedBy: row.added_by,
    addedAt: row.added_at,
  };
}
