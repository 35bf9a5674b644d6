import { createHash } from 'node:crypto';
import { wordsOf } from '../../ingest/files/same-words.ts';
import { normaliseUrl } from '../../ingest/fetch/normalise-url.ts';

/** A hash of an article's words, however they're broken into lines. */
export function wordsHash(text: string): string {
  return hash(wordsOf(text));
}

/** A hash of a page's normalised URL, because a URL may be longer than an index entry (PostgreSQL: 2,704 bytes). */
export function urlHash(url: string): string {
  return hash(normaliseUrl(url));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
