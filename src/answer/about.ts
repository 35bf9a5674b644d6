import type { Span } from '../article/article.ts';
import type { Answer, Quote } from './answer.ts';
import { NOTHING_FOUND } from './ask.ts';
import { type KnownArticle, sentencesAround } from './knowledge.ts';
import { quoteSentences } from './quote.ts';
import type { Subject } from './subject.ts';

/** A name that had to be corrected may have been another. */
const SURE = 1;
const CORRECTED = 0.8;
/** A role stands right before its name or right after it: at most this many UTF-16 units between. */
const BESIDE = 12;

/**
 * Who or what the first of some subjects is, by the words of every article that names it alike: sentences that give the
 * role, then what they said, then where they are mentioned; at most `limit` quotes.
 */
export function answerAbout(subjects: readonly Subject[], limit: number): Answer {
  const [first] = subjects;
  if (!first) return NOTHING_FOUND;
  const same = subjects.filter((subject) => fullName(subject) === fullName(first));
  const places = [introductions, sayings, mentions].flatMap((kind) =>
    same.flatMap((subject) => kind(subject).map((span) => ({ known: subject.known, span }))),
  );
  const quotes = new Map<string, Quote>();
  for (const { known, span } of places) {
    if (quotes.size === limit) break;
    const quote = quoteAround(known, span);
    const key = quote ? `${quote.article}\n${quote.first}` : '';
    if (quote && !quotes.has(key)) quotes.set(key, quote);
  }
  const { corrections } = first;
  const confidence = corrections.length > 0 ? CORRECTED : SURE;
  return quotes.size > 0
    ? { answered: true, confidence, quotes: [...quotes.values()], corrections }
    : { ...NOTHING_FOUND, corrections };
}

function fullName({ known, entity }: Subject): string {
  return known.article.text.slice(entity.name.start, entity.name.end).toLowerCase();
}

function introductions({ entity }: Subject): readonly Span[] {
  return entity.mentions.filter((mention) => entity.roles.some((role) => isBeside(role, mention)));
}

function sayings({ known, entity }: Subject): readonly Span[] {
  return known.facts.quotations.flatMap(({ speaker }) => (speaker?.entity === entity ? [speaker] : []));
}

function mentions({ entity }: Subject): readonly Span[] {
  return entity.mentions;
}

function isBeside(role: Span, mention: Span): boolean {
  return Math.max(mention.start - role.end, role.start - mention.end) <= BESIDE;
}

function quoteAround(known: KnownArticle, { start, end }: Span): Quote | undefined {
  const around = sentencesAround(known, { start, end });
  return around && quoteSentences(known, around.first, around.count, { start, end });
}
