import { type Sentence, type Span, contains } from '../article/article.ts';
import type { EntityKind, Facts } from '../facts/facts.ts';
import type { Expectation } from '../search/search.ts';
import { contentTerms } from '../search/sentence-index.ts';
import { type Token, tokenize } from '../search/tokens.ts';
import type { KnownArticle, Knowledge } from './knowledge.ts';
import type { Expected, Question } from './question.ts';

/** A question's content words, as terms. */
export function termsOf(question: Question): ReadonlySet<string> {
  return new Set(contentTerms(question.text));
}

/** Whether a sentence holds the kind of thing that a question asks for: 1 or 0. */
export function expectationOf(knowledge: Knowledge, question: Question): Expectation {
  const terms = termsOf(question);
  return (article, sentence) => {
    const known = knowledge.get(article);
    const span = known?.sentences[sentence];
    return known && span && expectedSpan(known, span, question, terms) ? 1 : 0;
  };
}

/** A span of a sentence that may be the answer; `unit`: sharing words with the question speaks for it, not against. */
type Candidate = Span & { readonly unit: boolean };

/**
 * The words in a sentence that are of the kind the question asks for and not yet in the question; of several, those
 * nearest to the sentence's words that the question shares. Of quantities the number must be new, the unit need not
 * ("how many protesters": "140 protesters"). Null where no kind is asked for, or nothing is there.
 */
export function expectedSpan(
  known: KnownArticle,
  sentence: Sentence,
  question: Question,
  terms: ReadonlySet<string> = termsOf(question),
): Span | null {
  const { text } = known.article;
  const sharedIn = (span: Span): Token[] =>
    tokenize(text.slice(span.start, span.end), span.start).filter(({ term }) => terms.has(term));
  const candidates = candidatesOf(known.facts, sentence, question.expected).flatMap(
    ({ unit, start, end }) => {
      const repeated = sharedIn({ start, end });
      const isAsked = unit ? repeated.some(({ word }) => /\p{N}/u.test(word)) : repeated.length > 0;
      return isAsked ? [] : [{ start, end, repeats: repeated.length }];
    },
  );
  if (candidates.length < 2) return candidates[0] ? spanOf(candidates[0]) : null;
  const shared = sharedIn(sentence);
  const distance = (span: Span): number =>
    shared.reduce((sum, token) => sum + Math.max(0, token.start - span.end, span.start - token.end), 0);
  const best = candidates.toSorted(
    (a, b) => b.repeats - a.repeats || distance(a) - distance(b) || a.start - b.start,
  )[0];
  return best ? spanOf(best) : null;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function candidatesOf(facts: Facts, sentence: Sentence, expected: readonly Expected[]): Candidate[] {
  return expected.flatMap((kind): Candidate[] => {
    switch (kind) {
      case 'person':
      case 'organisation':
      case 'place':
        return named(facts, sentence, kind).map((span) => ({ ...span, unit: false }));
      case 'date':
        return facts.dates
          .filter((date) => contains(sentence, date))
          .map((span) => ({ ...span, unit: false }));
      case 'quantity':
        return facts.quantities
          .filter((quantity) => contains(sentence, quantity))
          .map(({ start, end }) => ({ start, end, unit: true }));
      case 'reason':
      case 'anything':
        return [];
      default:
        return kind satisfies never;
    }
  });
}

function named(facts: Facts, sentence: Sentence, kind: EntityKind): Span[] {
  return facts.entities
    .filter((entity) => entity.kind === kind)
    .flatMap(({ mentions }) => mentions.filter((mention) => contains(sentence, mention)));
}
