import { createHash } from 'node:crypto';
import { wordsOf } from '../../ingest/files/same-words.ts';
import { normaliseUrl } from '../../ingest/fetch/normalise-url.ts';

/** What two articles with the same words share, however they are broken into lines. */
export function wordsHash(text: string): string {
  return hash(wordsOf(text));
}

/** What two addresses of one page share. A hash, for addresses may be longer than what an index takes (PostgreSQL: 2,704 bytes). */
export function urlHash(url: string): string {
  return hash(normaliseUrl(url));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
