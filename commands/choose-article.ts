import type { KnownArticle, Knowledge } from '../src/qa/knowledge.ts';
import { articleId } from '../src/text/article.ts';
import type { KnownWords } from '../src/search/known-words.ts';
import { STOP_WORDS } from '../src/text/stop-words.ts';
import { tokenize } from '../src/text/tokens.ts';

/** Shortest typed word that also matches as a prefix, in letters. */
const PREFIX = 4;

/** As `articlesChosen`; of several, the one with the shortest title. */
export function chooseArticle(knowledge: Knowledge, typed: string): KnownArticle | undefined {
  let best: KnownArticle | undefined;
  for (const known of articlesChosen(knowledge, typed))
    if (!best || known.article.title.length < best.article.title.length) best = known;
  return best;
}

/**
 * The articles that a person may have chosen: by key (which autocomplete sends), by id, by the whole title, or by words of the
 * title, which may be prefixes or misspelt. None if none contains all the words.
 */
export function articlesChosen(knowledge: Knowledge, typed: string): readonly KnownArticle[] {
  const named = knowledge.byKey(typed) ?? knowledge.get(articleId(typed));
  if (named) return [named];
  const { titles } = knowledge.directory;
  const asked = tokenize(typed).filter(({ word }) => !STOP_WORDS.has(word));
  const meant = asked.map(({ word }) => meantBy(titles.words, word));
  const [fewest, ...others] = meant
    .map((words) => titles.withAny(words))
    .toSorted((a, b) => a.length - b.length);
  const having = others.map((numbers) => new Set(numbers));
  const found = [...(fewest ?? [])].flatMap((number) => {
    const known = knowledge.directory.ofNumber(number)?.known;
    return known && having.every((numbers) => numbers.has(number)) ? [known] : [];
  });
  const whole = found.filter(({ article }) => sameWords(article.title, typed));
  return whole.length > 0 ? whole : found;
}

function sameWords(title: string, typed: string): boolean {
  return title.trim().toLowerCase() === typed.trim().toLowerCase();
}

/** The title words that a typed word can match, by their numbers. */
function meantBy(words: KnownWords, typed: string): ReadonlySet<number> {
  const meant = new Set<number>();
  const same = words.find(typed);
  if (same !== undefined) meant.add(same);
  if (typed.length >= PREFIX) words.forHolding(typed, (number, isBegun) => isBegun && meant.add(number));
  words.forSlips(typed, (number) => meant.add(number));
  words.forRomanised(typed, (number) => meant.add(number));
  return meant;
}
