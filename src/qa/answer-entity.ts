import type { Span } from '../text/article.ts';
import type { Entity, Annotations } from '../nlp/annotations.ts';
import type { Answer, Quote } from './answer.ts';
import type { EntityRef } from './entity-index/entity-index.ts';
import { isBeside } from '../analysis/introduction.ts';
import { NOTHING_FOUND } from './ask.ts';
import { type KnownArticle, sentencesAround } from './knowledge.ts';
import { quoteSentences } from './quote.ts';
import type { Subjects } from './subject.ts';

const SURE = 1;
/** A name that had to be corrected may have been another. */
const CORRECTED = 0.8;

/**
 * Says who or what the first of some entities is, in the words of all articles that give it the same name: first sentences
 * that state its role, then what it said, then where it's mentioned; at most `limit` quotes.
 */
export function answerEntity({ found, corrections }: Subjects, limit: number): Answer {
  const quotes = new Map<string, Quote>();
  for (const { known, span } of placesOf(found)) {
    if (quotes.size === limit) break;
    const quote = quoteAround(known, span);
    const key = quote ? `${quote.article}\n${quote.first}` : '';
    if (quote && !quotes.has(key)) quotes.set(key, quote);
  }
  const confidence = corrections.length > 0 ? CORRECTED : SURE;
  return quotes.size > 0
    ? { answered: true, confidence, quotes: [...quotes.values()], corrections }
    : { ...NOTHING_FOUND, corrections };
}

type Place = { readonly known: KnownArticle; readonly span: Span };

/** Where the articles introduce, quote and mention the first entity and those of the same name, found as they're needed. */
function* placesOf(found: readonly EntityRef[]): Generator<Place> {
  const [first] = found;
  if (!first) return;
  const name = fullName(first);
  const same = found.filter((ref) => fullName(ref) === name);
  for (const kind of [introductions, quotedWords, mentions]) {
    for (const { entry, entity } of same) {
      if (kind === introductions && !entry.isIntroduced(entity)) continue;
      if (kind === quotedWords && !entry.isQuoted(entity)) continue;
      const { known } = entry;
      const { facts } = known;
      const named = facts.entities[entity];
      if (named) for (const span of kind(named, facts)) yield { known, span };
    }
  }
}

function fullName({ entry, entity }: EntityRef): string {
  return entry.nameOf(entity).toLowerCase();
}

function introductions({ roles, mentions: places }: Entity): readonly Span[] {
  return places.filter((mention) => isBeside(roles, mention));
}

function quotedWords(entity: Entity, { quotations }: Annotations): readonly Span[] {
  return quotations.flatMap(({ speaker }) => (speaker?.entity === entity ? [speaker] : []));
}

function mentions(entity: Entity): readonly Span[] {
  return entity.mentions;
}

function quoteAround(known: KnownArticle, { start, end }: Span): Quote | undefined {
  const around = sentencesAround(known, { start, end });
  return around && quoteSentences(known, around.first, around.count, { start, end });
}
