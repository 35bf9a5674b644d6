import type { ArticleId, Span } from '../text/article.ts';
import type { Cue, Speaker } from '../nlp/annotations.ts';
import type { Correction } from '../search/query.ts';
import type { MeaningLevel, Signals } from '../search/signals.ts';

/** Whose words a quote holds, by what words the article says so, and who passes them on. */
export type Attribution = {
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  readonly reporters: readonly Speaker[];
};

/**
 * Words of an article, to be shown as they stand: one sentence, or the few that a quotation spans.
 * With `first` -1 it is the article's title, and spans point into that.
 */
export type Quote = Span & {
  readonly article: ArticleId;
  /** The article's sentences it is made of, from 0. */
  readonly first: number;
  readonly count: number;
  /** Where it stands, counted from 1. */
  readonly paragraph: number;
  readonly sentence: number;
  /** The words in it that answer; null where that is not sure. */
  readonly highlight: Span | null;
  readonly attribution: Attribution | null;
};

/** What the articles say to a question. */
export type Answer = {
  /** False: the articles do not say, and `quotes` are merely the nearest passages. */
  readonly answered: boolean;
  /** 0..1, how likely the first quote answers. */
  readonly confidence: number;
  /** Best first. */
  readonly quotes: readonly Quote[];
  readonly corrections: readonly Correction[];
  /** What spoke for each quote; absent where it was not found by search. */
  readonly signals?: readonly Signals[];
  /** How much was known of the question's meaning, which decides what the signals weigh. */
  readonly level?: MeaningLevel;
};
