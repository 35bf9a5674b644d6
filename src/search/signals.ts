import fittedMeaning from './meaning-weights.json' with { type: 'json' };
import fittedWords from './weights.json' with { type: 'json' };

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
 *   of the sentences that were looked into alone, and 0 for others;
 * lexicon: the share of the question's weight that the sentence lacks, but has in other everyday words (boss, chief executive);
 * synonym, related: the same by WordNet, as synonyms and derivations, or as other relations; vectors: the same by how near
 *   the word is to the sentence's nearest word; meant: the share that it holds in any of these ways, or as it is;
 *   supported: the share of the question's words that it holds in some way; weakest: how surely it holds the one it holds least;
 * similarity, projection: how near sentence and question are for the sentence encoder, and how well the one answers the other by
 *   the learned projection; before, after: how near the sentences beside it are;
 * lead: 1 for the first sentence, less for later ones; full: 1 unless the sentence has hardly any words. All of these are 0
 *   where meaning is off.
 */
export const WORD_SIGNAL_NAMES = [
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

/** The signals that are 0 where meaning is off. */
const MEANING_SIGNAL_NAMES = [
  'lexicon',
  'synonym',
  'related',
  'vectors',
  'meant',
  'supported',
  'weakest',
  'similarity',
  'projection',
  'before',
  'after',
  'lead',
  'full',
] as const;

export const SIGNAL_NAMES = [...WORD_SIGNAL_NAMES, ...MEANING_SIGNAL_NAMES] as const;

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

/** What the words of a sentence and the sentence as a whole mean, laid beside the question. */
export type MeaningSignals = Pick<Signals, (typeof MEANING_SIGNAL_NAMES)[number]>;

export const NO_MEANING: MeaningSignals = {
  lexicon: 0,
  synonym: 0,
  related: 0,
  vectors: 0,
  meant: 0,
  supported: 0,
  weakest: 0,
  similarity: 0,
  projection: 0,
  before: 0,
  after: 0,
  lead: 0,
  full: 0,
};

/** How much is known of what words and sentences mean: nothing, the words, or words and sentences. */
export type MeaningLevel = 'off' | 'words' | 'full';

/** By how much is known of meaning, what each signal weighs. */
export const WEIGHTS: { readonly [level in MeaningLevel]: Weights } = {
  off: { ...fittedWords, ...NO_MEANING },
  ...fittedMeaning,
};

/** Each signal's share of the score. */
export function shares(signals: Signals, weights: Weights): Record<SignalName, number> {
  const each = SIGNAL_NAMES.map((name) => [name, signals[name] * weights[name]] as const);
  // Every signal's name has just been given a number.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(each) as Record<SignalName, number>;
}

/** The part of `score` that they decide; written out, since it is asked for every sentence that holds a word. */
export function matchScore(signals: MatchSignals, weights: Weights = WEIGHTS.off): number {
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
export function score(signals: Signals, weights: Weights): number {
  return (
    matchScore(signals, weights) +
    signals.kin * weights.kin +
    signals.phrases * weights.phrases +
    signals.gathered * weights.gathered +
    signals.carried * weights.carried +
    signals.referring * weights.referring +
    signals.small * weights.small +
    signals.expected * weights.expected +
    signals.answering * weights.answering +
    signals.lexicon * weights.lexicon +
    signals.synonym * weights.synonym +
    signals.related * weights.related +
    signals.vectors * weights.vectors +
    signals.meant * weights.meant +
    signals.supported * weights.supported +
    signals.weakest * weights.weakest +
    signals.similarity * weights.similarity +
    signals.projection * weights.projection +
    signals.before * weights.before +
    signals.after * weights.after +
    signals.lead * weights.lead +
    signals.full * weights.full
  );
}
