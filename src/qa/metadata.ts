import type { Source } from '../text/article.ts';
import type { MetadataField } from './question/intents.ts';

/** What a source states about its article: names, a date (ISO 8601), or a publisher; undefined if it doesn't. */
export function metadataOf(
  { author, published, publisher, url }: Source,
  field: MetadataField,
): string | undefined {
  switch (field) {
    case 'author':
      return author;
    case 'published':
      return published;
    case 'source':
      return publisher ?? (url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined);
    default:
      return field satisfies never;
  }
}
