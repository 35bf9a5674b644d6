import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The migrations, in the order of their names. Both databases run every statement: SQLite stores text, integers and bytes
 * under PostgreSQL's type names. A released migration is never changed; add another one.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001_articles': { up: createArticles },
  '002_channels': { up: createChannels },
};

async function createArticles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('libraries')
    .addColumn('library_id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('articles', 'bigint', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('articles')
    .addColumn('library_id', 'text', (column) => column.notNull().references('libraries.library_id'))
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('added_revision', 'bigint', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text')
    .addColumn('url', 'text')
    .addColumn('author', 'text')
    .addColumn('published', 'text')
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('set_aside', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('url_hash', 'text')
    .addColumn('words_hash', 'text', (column) => column.notNull())
    // Last, because SQLite reads a row from its start.
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('articles_key', ['library_id', 'article_id'])
    .addUniqueConstraint('articles_url', ['library_id', 'url_hash'])
    .addUniqueConstraint('articles_words', ['library_id', 'words_hash'])
    .execute();
  await db.schema
    .createTable('readings')
    .addColumn('library_id', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('readings_key', ['library_id', 'article_id'])
    .addForeignKeyConstraint(
      'readings_article',
      ['library_id', 'article_id'],
      'articles',
      ['library_id', 'article_id'],
      (key) => key.onDelete('cascade'),
    )
    .execute();
}

async function createChannels(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('channels')
    .addColumn('library_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('channels_key', ['library_id', 'channel_id'])
    .addForeignKeyConstraint(
      'channels_article',
      ['library_id', 'article_id'],
      'articles',
      ['library_id', 'article_id'],
      (key) => key.onDelete('cascade'),
    )
    .execute();
  // So that the cascade finds the channels of a removed article without a scan.
  await db.schema
    .createIndex('channels_by_article')
    .on('channels')
    .columns(['library_id', 'article_id'])
    .execute();
}
