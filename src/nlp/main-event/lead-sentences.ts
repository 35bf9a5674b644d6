import type { Article, Span } from '../../text/article.ts';
import { withDateline } from '../../text/boilerplate/dateline.ts';
import type { EventSpan } from '../annotations.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
} from '../lexicon/function-words.ts';
import { FUNCTION_WORDS } from '../lexicon/words.ts';
import type { Range } from './clauses.ts';
import { wordTokens, type Token } from '../tokens.ts';

/** The title or one of the first sentences, where an article states its main event. */
export type LeadSentence = {
  readonly tokens: readonly Token[];
  readonly title: boolean;
  readonly text: string;
};

/** News states its event in the title and the first sentences ("inverted pyramid"). */
const LEAD_SENTENCES = 6;
/** A site's name after the headline: "… | Example News", "… - Example". */
const SITE_NAME = /\s[|–—-]\s\p{Lu}[\p{L}\p{N}.'’ ]{1,30}$/u;

/** The title (without the site's name) and the first sentences that do not just repeat it, in this order. */
export function leadSentences(article: Article): LeadSentence[] {
  const title = article.title.replace(SITE_NAME, '');
  const sentences = article.paragraphs
    .flatMap(({ sentences: list }) => list)
    .slice(0, LEAD_SENTENCES + 1)
    .filter(({ start, end }) => article.text.slice(start, end) !== title)
    .slice(0, LEAD_SENTENCES);
  return [
    { tokens: wordTokens(title, { start: 0, end: title.length }), title: true, text: article.title },
    ...sentences.map((sentence) => ({
      tokens: wordTokens(article.text, withDateline(article, sentence)),
      title: false,
      text: article.text,
    })),
  ];
}

const QUOTATION_MARKS = [
  ['“', '”'],
  ['"', '"'],
] as const;

/** Words a phrase does not end with: what they lead to has been cut off. */
const DANGLING =
  /^(?:a|an|the|this|that|his|her|its|their|our|my|of|to|for|from|with|by|at|in|on|as|into|and|or|but|than|which|who|whose|what|because|is|are|was|were|i|he|she|they|we)$/;

/** The span of a range of a sentence's tokens, without small words at its end; nothing for an empty one. */
export function spanIn({ tokens, title, text }: LeadSentence, range: Range): EventSpan | undefined {
  let { to } = range;
  while (to > range.from && DANGLING.test(tokens[to - 1]?.key ?? '')) to--;
  const first = tokens[range.from];
  const last = tokens[to - 1];
  if (!first || !last || to <= range.from) return undefined;
  const { start, end } = withQuotationMark(text, withEmphasis(text, first.start, last.end));
  return { start, end, ...(title && { title: true as const }) };
}

/** Takes in the closing quotation mark of words that were opened inside: "voted “no" becomes "voted “no”". */
function withQuotationMark(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  for (const [opening, closing] of QUOTATION_MARKS) {
    const opened = inside.lastIndexOf(opening);
    if (opened < 0 || (opening !== closing && inside.includes(closing, opened))) continue;
    if (opening === closing && inside.split(opening).length % 2 === 1) continue;
    const close = text.slice(end, end + 2).indexOf(closing);
    if (close === 0 || (close === 1 && /[.,]/.test(text.charAt(end)))) return { start, end: end + close + 1 };
  }
  return { start, end };
}

/** Takes in the mark of emphasis that would lose its partner at an end: "the ferry *Elm" becomes "the ferry *Elm*". */
function withEmphasis(text: string, start: number, end: number): Span {
  const inside = text.slice(start, end);
  for (const marks of [/\*+/g, /_+/g]) {
    if ([...inside.matchAll(marks)].length % 2 === 0) continue;
    const [mark = ''] = inside.match(marks) ?? [];
    if (text.startsWith(mark, end)) return { start, end: end + mark.length };
    if (text.slice(Math.max(0, start - mark.length), start) === mark)
      return { start: start - mark.length, end };
  }
  return { start, end };
}

/** How many more words (tokens) finish a noun phrase that was cut. */
const LONGEST_REST = 5;

/** Where the noun phrase ends that a cut at `cut` would go through: "a bill for a “Harbour | Council”". `end` at most. */
export function nounsEnd(tokens: readonly Token[], cut: number, end: number): number {
  for (let i = cut; i < Math.min(end, cut + LONGEST_REST); i++) {
    const token = tokens[i];
    if (!token || !goesOn(token, tokens[i - 1], tokens[i + 1])) return i;
  }
  return cut + LONGEST_REST >= end ? end : cut;
}

/** Whether a word belongs to the noun phrase before it. */
function goesOn(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!/^\s["“‘']?$/u.test(token.gap)) return false;
  return (
    DANGLING.test(before?.key ?? '') ||
    !(
      PREPOSITIONS.has(token.key) ||
      COORDINATORS.has(token.key) ||
      SUBORDINATORS.has(token.key) ||
      AUXILIARIES.has(token.key) ||
      RELATIVE_PRONOUNS.has(token.key) ||
      TIME_NOUNS.has(token.key) ||
      token.key === 'to' ||
      token.key.endsWith('ly') ||
      // "a full | operating schedule", but "a crew | taking the bell away".
      (token.key.endsWith('ing') && FUNCTION_WORDS.has(next?.key ?? ''))
    )
  );
}

/** The words of an event span. */
export function wordsOf(article: Article, { start, end, title }: EventSpan): string {
  return (title ? article.title : article.text).slice(start, end);
}
