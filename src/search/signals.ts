import fitted from './weights.json' with { type: 'json' };

/**
 * What speaks for a sentence, each about 0..1, by name:
 * sentence, paragraph: Okapi BM25 of the sentence and of its paragraph, as a share of the most it could be;
 * coverage, context: the share of the question's weight (inverse document frequency) found in the sentence, in its
 *   paragraph; article: in its article with the title, when several are searched;
 * brevity: 1 for a short sentence;
 * kin: the share of the question's weight that no word of the sentence matches, but one resembles ("invasion", "invaded");
 * phrases: the share of the question's pairs of neighbouring words, by weight, that stand side by side;
 * gathered: the share of the question's weight that some twelve words in a row hold;
 * carried: the share that the sentence lacks and the one before it in the paragraph holds; referring: the same, where it
 *   begins with a word such as "he" or "this";
 * small: the share of the question's words that are small ones and in the sentence too ("on", "by");
 * expected: the kind of answer asked for is there and not yet in the question;
 * answering: how much in the sentence looks like the answer, whatever words it shares with the question. These two are known
 *   of the sentences that were looked into alone, and 0 for others.
 */
export const SIGNAL_NAMES = [
  'sentence',
  'paragraph',
  'coverage',
  'context',
  'article',
  'brevity',
  'kin',
  'phrases',
  'gathered',
  'carried',
  'referring',
  'small',
  'expected',
  'answering',
] as const;

export type SignalName = (typeof SIGNAL_NAMES)[number];
export type Signals = { readonly [name in SignalName]: number };
export type Weights = Signals;

/** What the words that are held say for a sentence, whatever their order. */
export type MatchSignals = Pick<
  Signals,
  'sentence' | 'paragraph' | 'coverage' | 'context' | 'article' | 'brevity'
>;

/** What the words of a sentence in their order say for it. */
export type CloserSignals = Pick<Signals, 'kin' | 'phrases' | 'gathered' | 'carried' | 'referring' | 'small'>;

/** What a sentence promises as an answer. */
export type ProspectSignals = Pick<Signals, 'expected' | 'answering'>;

export const WEIGHTS: Weights = fitted;

/** What speaks for a sentence, put together; written out, since spreading takes longer than it takes to find most of it. */
export function signalsOf(
  { sentence, paragraph, coverage, context, article, brevity }: MatchSignals,
  { kin, phrases, gathered, carried, referring, small }: CloserSignals,
  { expected, answering }: ProspectSignals,
): Signals {
  return {
    sentence,
    paragraph,
    coverage,
    context,
    article,
    brevity,
    kin,
    phrases,
    gathered,
    carried,
    referring,
    small,
    expected,
    answering,
  };
}

/** Each signal's share of the score. */
export function shares(signals: Signals, weights: Weights = WEIGHTS): Record<SignalName, number> {
  const share = (name: SignalName): number => signals[name] * weights[name];
  return {
    sentence: share('sentence'),
    paragraph: share('paragraph'),
    coverage: share('coverage'),
    context: share('context'),
    article: share('article'),
    brevity: share('brevity'),
    kin: share('kin'),
    phrases: share('phrases'),
    gathered: share('gathered'),
    carried: share('carried'),
    referring: share('referring'),
    small: share('small'),
    expected: share('expected'),
    answering: share('answering'),
  };
}

/** The part of `score` that they decide; written out, since it is asked for every sentence that holds a word. */
export function matchScore(signals: MatchSignals, weights: Weights = WEIGHTS): number {
  return (
    signals.sentence * weights.sentence +
    signals.paragraph * weights.paragraph +
    signals.coverage * weights.coverage +
    signals.context * weights.context +
    signals.article * weights.article +
    signals.brevity * weights.brevity
  );
}

/** The weighted sum of the signals, by which sentences are ranked. */
export function score(signals: Signals, weights: Weights = WEIGHTS): number {
  return (
    matchScore(signals, weights) +
    signals.kin * weights.kin +
    signals.phrases * weights.phrases +
    signals.gathered * weights.gathered +
    signals.carried * weights.carried +
    signals.referring * weights.referring +
    signals.small * weights.small +
    signals.expected * weights.expected +
    signals.answering * weights.answering
  );
}
