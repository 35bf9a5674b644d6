import type { KnownArticle } from '../../src/qa/knowledge.ts';
import type { Library } from '../../src/library/library.ts';
import { wording } from '../../src/wording.ts';
import { chooseArticle } from '../choose-article.ts';
import type { Suggest } from '../command.ts';
import { suggestArticles } from '../suggestions.ts';
import type { LibraryReply } from './subcommand.ts';

/** A required option for one of the library's own articles. */
export const ownArticleOption = {
  type: 'text',
  description: 'Article. Type part of its title.',
  longest: 100,
  required: true,
  suggest: suggestArticles,
} as const;

/** The same, optional. */
export const anyOwnArticleOption: {
  readonly type: 'text';
  readonly description: string;
  readonly longest: 100;
  readonly suggest: Suggest;
} = {
  type: 'text',
  description: 'Article to use. Leave empty for all.',
  longest: 100,
  suggest: suggestArticles,
};

/** Replies about the chosen article of the library itself, or with a notice if there's none. */
export function withOwnArticle(
  library: Library,
  typed: string,
  reply: (known: KnownArticle) => Promise<LibraryReply>,
): Promise<LibraryReply> {
  const known = library.isOwn ? chooseArticle(library.knowledge, typed) : undefined;
  if (known) return reply(known);
  const sentence = library.isOwn ? wording.notice.unknownArticle : wording.library.empty;
  return Promise.resolve({ show: 'notice', sentence });
}

type Card = Extract<LibraryReply, { readonly show: 'card' | 'notice' }>;

/** An article's card, or a notice if the article is gone. */
export async function cardOf(library: Library, known: KnownArticle, isNew = false): Promise<Card> {
  const [kept, holding] = await Promise.all([library.read(known.article.id), library.holding()]);
  return kept
    ? { show: 'card', known, kept, holding, isNew }
    : { show: 'notice', sentence: wording.notice.unknownArticle };
}
