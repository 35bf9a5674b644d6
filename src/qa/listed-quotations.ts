import type { Span } from '../text/article.ts';
import type { Quotation } from '../nlp/annotations.ts';
import type { Quote } from './answer.ts';
import { attribution } from './attribution.ts';
import type { KnownArticle } from './knowledge.ts';
import { quotationsBySpeaker } from './quotations.ts';
import { quoteSentences } from './quote.ts';
import { type SentenceRun, holdsBoilerplate, sentencesAround } from '../analysis/sentences-around.ts';

/** A quotation in the list of an article's quotations, and the sentences that contain it. */
export type ListedQuotation = {
  readonly words: Span;
  readonly run: SentenceRun;
  /** Null where quotation marks are damaged, so that nobody can tell which words were said. */
  readonly quotation: Quotation | null;
};

/**
 * Every quotation of an article that names a speaker, grouped by speaker: first what stands in quotation marks, then reported
 * speech; then the other sentences with damaged quotation marks, where nobody can tell what was said, and by whom.
 */
export function listQuotations(known: KnownArticle): readonly ListedQuotation[] {
  const said = quotationsBySpeaker(known).flatMap((quotation) => {
    const words = { start: quotation.start, end: quotation.end };
    const run = wholeRun(known, words);
    return run ? [{ words, run, quotation }] : [];
  });
  const isReported = ({ quotation }: ListedQuotation): boolean => quotation?.kind === 'indirect';
  const inOrder = [...said.filter((each) => !isReported(each)), ...said.filter(isReported)];
  return [...inOrder, ...damagedElsewhere(known, said)];
}

/** A listed quotation as a quote, with its attribution. */
export function quoteListed(
  known: KnownArticle,
  { run, quotation, words }: ListedQuotation,
): Quote | undefined {
  if (!quotation) return quoteSentences(known, run.first, run.count, null);
  return quoteSentences(known, run.first, run.count, words, attribution(quotation));
}

function damagedElsewhere(known: KnownArticle, said: readonly ListedQuotation[]): ListedQuotation[] {
  const held = new Set<number>();
  for (const { run } of said) for (let i = 0; i < run.count; i++) held.add(run.first + i);
  const listed = new Map<number, ListedQuotation>();
  for (const { start, end } of known.facts.damage) {
    const run = wholeRun(known, { start, end });
    if (!run || listed.has(run.first) || isHeld(run, held)) continue;
    const [first, last] = [known.sentences[run.first], known.sentences[run.first + run.count - 1]];
    if (!first || !last) continue;
    listed.set(run.first, { words: { start: first.start, end: last.end }, run, quotation: null });
  }
  return [...listed.values()];
}

function isHeld({ first, count }: SentenceRun, held: ReadonlySet<number>): boolean {
  for (let sentence = first; sentence < first + count; sentence++) if (held.has(sentence)) return true;
  return false;
}

/** The sentences that contain some words; undefined if there are none, or if boilerplate stands between them. */
function wholeRun(known: KnownArticle, words: Span): SentenceRun | undefined {
  const run = sentencesAround(known, words);
  const [first, last] = run ? [known.sentences[run.first], known.sentences[run.first + run.count - 1]] : [];
  if (!run || !first || !last) return undefined;
  return holdsBoilerplate(known.article, { start: first.start, end: last.end }) ? undefined : run;
}
