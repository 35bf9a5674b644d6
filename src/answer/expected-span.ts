import { type Sentence, type Span, contains } from '../article/article.ts';
import type { EntityKind } from '../facts/facts.ts';
import type { Expectation } from '../search/search.ts';
import { contentTerms } from '../search/sentence-index.ts';
import { tokenize } from '../search/tokens.ts';
import type { KnownArticle, Knowledge } from './knowledge.ts';
import type { Expected, Question } from './question.ts';

/** Whether a sentence holds the kind of thing that a question asks for, and not yet in the question: 1 or 0. */
export function expectationOf(knowledge: Knowledge, question: Question): Expectation {
  const terms = new Set(contentTerms(question.text));
  return (article, sentence) => {
    const known = knowledge.get(article);
    const span = known?.sentences[sentence];
    return known && span && question.expected.some((kind) => holds(known, span, kind, terms)) ? 1 : 0;
  };
}

/**
 * Whether a sentence names something of a kind without any of some terms. Of a quantity the number must be another, the
 * unit need not ("how many protesters": "140 protesters").
 */
function holds(
  { article, facts }: KnownArticle,
  sentence: Sentence,
  kind: Expected,
  terms: ReadonlySet<string>,
): boolean {
  const repeated = (span: Span): string[] =>
    tokenize(article.text.slice(span.start, span.end)).flatMap(({ word, term }) =>
      terms.has(term) ? [word] : [],
    );
  const isNew = (span: Span): boolean => contains(sentence, span) && repeated(span).length === 0;
  const isNamed = (named: EntityKind): boolean =>
    facts.entities.some((entity) => entity.kind === named && entity.mentions.some(isNew));
  switch (kind) {
    case 'person':
    case 'organisation':
    case 'place':
      return isNamed(kind);
    case 'date':
      return facts.dates.some(isNew);
    case 'quantity':
      return facts.quantities.some(
        (span) => contains(sentence, span) && !repeated(span).some((word) => /\p{N}/u.test(word)),
      );
    case 'reason':
    case 'anything':
      return false;
    default:
      return kind satisfies never;
  }
}
