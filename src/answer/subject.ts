import type { ArticleId, Span } from '../article/article.ts';
import type { Entity } from '../facts/facts.ts';
import { editDistance } from '../search/edit-distance.ts';
import type { Correction } from '../search/query.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import { bareWord, tokenize } from '../search/tokens.ts';
import { type Answer, type Quote } from './answer.ts';
import { type KnownArticle, type Knowledge, sentencesAround } from './knowledge.ts';
import { quoteSentences } from './quote.ts';

/** Somebody or something that a question consists of, in the article that names it. */
export type Subject = {
  readonly known: KnownArticle;
  readonly entity: Entity;
  readonly corrections: readonly Correction[];
};

/** Forms of address that a person may type and a name does not include. */
const ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir']);

/**
 * The entities in scope whose name, alias or role holds every word of `text`, small typing errors forgiven: first those
 * whose name holds them all, the most often mentioned first. None if `text` says more than a name.
 */
export function findSubjects(
  knowledge: Knowledge,
  text: string,
  scope: readonly ArticleId[] | null,
): Subject[] {
  const typed = tokenize(text).filter(({ word }) => !STOP_WORDS.has(word) && !ADDRESS.has(word));
  if (typed.length === 0 || typed.length > 8) return [];
  const ids = scope ? new Set(scope) : undefined;
  const found: (Subject & { readonly rank: number })[] = [];
  for (const known of knowledge.articles()) {
    if (ids && !ids.has(known.article.id)) continue;
    const { text: source } = known.article;
    for (const entity of known.facts.entities) {
      const nameWords = wordsOf(source, [entity.name, ...entity.mentions], entity.aliases);
      const allWords = new Map([...wordsOf(source, entity.roles, []), ...nameWords]);
      const matches = typed.map(({ word, start, end }) => {
        const match = similarWord(word, allWords);
        const exact = match === undefined ? 0 : Number(match === word);
        return {
          match,
          exact,
          inName: match !== undefined && nameWords.has(match),
          written: text.slice(start, end),
        };
      });
      if (matches.some(({ match }) => match === undefined)) continue;
      const inName = matches.filter((word) => word.inName).length;
      if (inName === 0 && matches.length < 2) continue;
      const exact = matches.filter((word) => word.exact === 1).length;
      found.push({
        known,
        entity,
        corrections: matches.flatMap(({ match, written, exact: same }) =>
          match === undefined || same ? [] : [{ from: bareWord(written), to: allWords.get(match) ?? match }],
        ),
        rank: inName * 10_000 + exact * 1_000 + Math.min(999, entity.mentions.length),
      });
    }
  }
  return found.toSorted((a, b) => b.rank - a.rank);
}

/** Folded words of some spans and aliases, each with the way it is written. */
function wordsOf(text: string, spans: readonly Span[], aliases: readonly string[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const part of [...spans.map(({ start, end }) => text.slice(start, end)), ...aliases]) {
    for (const { word, start, end } of tokenize(part)) words.set(word, bareWord(part.slice(start, end)));
  }
  return words;
}

function similarWord(word: string, words: ReadonlyMap<string, string>): string | undefined {
  if (words.has(word)) return word;
  if (word.length < 4) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  return words.keys().find((known) => known.length > 3 && editDistance(word, known, limit) <= limit);
}

/**
 * Who or what a subject is, by the article's words: the sentence that gives the role, then what they said, then where
 * they are mentioned; at most `limit` quotes.
 */
export function answerAbout({ known, entity, corrections }: Subject, limit: number): Answer {
  const { facts } = known;
  const introduced = entity.mentions.filter((mention) =>
    entity.roles.some((role) => isBeside(role, mention)),
  );
  const said = facts.quotations.flatMap(({ speaker }) => (speaker?.entity === entity ? [speaker] : []));
  const quotes = new Map<number, Quote>();
  for (const span of [...introduced, ...said, ...entity.mentions]) {
    const around = sentencesAround(known, span);
    if (!around || quotes.has(around.first) || quotes.size === limit) continue;
    const quote = quoteSentences(known, around.first, around.count, span);
    if (quote) quotes.set(around.first, quote);
  }
  return {
    answered: quotes.size > 0,
    confidence: quotes.size > 0 ? 1 : 0,
    quotes: [...quotes.values()],
    corrections,
  };
}

/** A role stands right before its name or right after it: at most this many UTF-16 units between. */
const BESIDE = 12;

function isBeside(role: Span, mention: Span): boolean {
  return Math.max(mention.start - role.end, role.start - mention.end) <= BESIDE;
}
