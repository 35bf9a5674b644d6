import type { KnownArticle, Knowledge } from '../src/answer/knowledge.ts';
import { articleId } from '../src/article/article.ts';
import { slipsBetween } from '../src/search/slips.ts';
import { STOP_WORDS } from '../src/search/stop-words.ts';
import { tokenize } from '../src/search/tokens.ts';

/** So many letters of a word say which one it is. */
const PREFIX = 4;

/**
 * The article that somebody means: by key (what autocomplete sends), by id, or by words of its title typed by hand, each
 * whole, begun or with a slip. Of several, the one with the shortest title; undefined if none has them all.
 */
export function chooseArticle(knowledge: Knowledge, typed: string): KnownArticle | undefined {
  const named = knowledge.byKey(typed) ?? knowledge.get(articleId(typed));
  if (named) return named;
  const asked = wordsOf(typed).filter((word) => !STOP_WORDS.has(word));
  if (asked.length === 0) return undefined;
  return knowledge
    .articles()
    .filter(({ article: { title, id } }) => {
      const words = wordsOf(`${title} ${id}`);
      return asked.every((word) => words.some((other) => isMeant(word, other)));
    })
    .toSorted((a, b) => a.article.title.length - b.article.title.length)[0];
}

function isMeant(typed: string, word: string): boolean {
  const isBegun = typed.length >= PREFIX && word.startsWith(typed);
  return isBegun || slipsBetween(typed, word) !== undefined;
}

function wordsOf(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}
