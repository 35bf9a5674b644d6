import type { Source } from '../../src/text/article.ts';
import { articleId } from '../../src/text/article.ts';
import { type LibraryId, libraryId } from '../../src/library/library-id.ts';
import type { LibraryLimits, NewArticle } from '../../src/library/store/article-store.ts';

export const VERSION = 'test 1';
export const ROOMY: LibraryLimits = { articles: 1_000, bytes: 10_000_000 };

let libraries = 0;

/** A library that no other test has. */
export function ownLibrary(): LibraryId {
  return libraryId('server', String(++libraries));
}

type Given = { readonly title?: string; readonly text?: string; readonly source?: Source };

/** An article made up for a test, with words that no other has if none are given. */
export function newArticle(
  id: string,
  { title = `On ${id}`, text = `The words of ${id}.`, source = {} }: Given = {},
): NewArticle {
  return {
    article: { id: articleId(id), title, text, source },
    boilerplate: { link: 2, 'share bar': 1 },
    addedBy: '80351110224678912',
    addedAt: '2026-03-14T08:00:00Z',
    analysis: { version: VERSION, bytes: new TextEncoder().encode(`reading of ${id}: ${title}`) },
  };
}

/** An article of some pages, all of it told by its id. */
export function longArticle(id: string): NewArticle {
  const text = Array.from({ length: 400 }, (_, number) => `Sentence ${number} of ${id}.`).join('\n');
  return { ...newArticle(id, { text }), analysis: { version: VERSION, bytes: Buffer.from(text.repeat(4)) } };
}
