import { type Attribution, attributionBefore, attributionInside, standsAlone } from './attribution.ts';
import type { CuedSentence } from './cue.ts';
import type { QuotedToken, Token } from '../grammar/word-classes.ts';

/** A quoted span with its attribution; `sentence` and `at` say where it is. */
export type AttributedQuote = {
  readonly token: QuotedToken;
  readonly paragraph: number;
  readonly sentence: number;
  readonly at: number;
  readonly attribution: Attribution | null;
};

/** The words of an article by paragraph and sentence. */
export type AttributedParagraphs = readonly (readonly CuedSentence[])[];

/** An utterance without an attribution belongs to the last speaker for this many paragraphs. */
const SPEAKER_HOLDS = 3;
/** Words beside an utterance that attribute nothing ("Then, “…”"). */
const FEW_WORDS = 2;

/** Every quoted span in order, attributed by its own sentence or, if that names nobody, by the sentences around it. */
export function attributedQuotes(paragraphs: AttributedParagraphs): AttributedQuote[] {
  const quotes: AttributedQuote[] = [];
  let last: { readonly attribution: Attribution; readonly paragraph: number } | undefined;
  for (const [p, sentences] of paragraphs.entries()) {
    for (const [s, sentence] of sentences.entries()) {
      for (const [at, token] of sentence.tokens.entries()) {
        if (token.kind !== 'quoted') continue;
        const held = last && p - last.paragraph <= SPEAKER_HOLDS ? last.attribution : null;
        const attribution = token.quoted.continued
          ? (ownAttribution(sentence, at) ?? held)
          : ((standsAlone(sentence.tokens, at) ? null : attributionInside(sentence, at)) ??
            (isUtterance(sentence, at) ? attributionOutside(paragraphs, p, s, held) : null) ??
            (last?.paragraph === p && opensAfterQuoted(sentences, s, at) ? held : null));
        if (attribution) last = { attribution, paragraph: p };
        if (token.quoted.continued && attribution !== held) attributeBack(quotes, attribution);
        quotes.push({ token, paragraph: p, sentence: s, at, attribution });
      }
    }
  }
  return quotes;
}

/** What a sentence says right beside the quoted words, as the last paragraph of a long quotation may. */
function ownAttribution(sentence: CuedSentence, at: number): Attribution | null {
  const found = standsAlone(sentence.tokens, at) ? null : attributionInside(sentence, at);
  return found?.place === 'after' ? found : null;
}

/** Gives the earlier paragraphs of a quotation the speaker that only its last one names. */
function attributeBack(quotes: AttributedQuote[], attribution: Attribution | null): void {
  for (let i = quotes.length - 1; i >= 0; i--) {
    const quote = quotes[i];
    if (
      !quote ||
      (quote.attribution && quote.attribution.place !== 'earlier' && !quote.token.quoted.continued)
    )
      return;
    quotes[i] = { ...quote, attribution };
    if (!quote.token.quoted.continued) return;
  }
}

/** "“…,” she said. | “…” is all she wanted.": a sentence that opens with quoted words after another with some. */
function opensAfterQuoted(sentences: readonly CuedSentence[], s: number, at: number): boolean {
  return at === 0 && sentences[s]?.cues.length === 0 && (sentences[s - 1]?.tokens.some(isQuoted) ?? false);
}

function isQuoted(token: Token): boolean {
  return token.kind === 'quoted';
}

function isUtterance({ tokens }: CuedSentence, at: number): boolean {
  const beside = tokens.filter((token) => token.kind === 'word');
  return (
    standsAlone(tokens, at) || (tokens.at(-1)?.start === tokens[at]?.start && beside.length <= FEW_WORDS)
  );
}

/** "…,” she said, and | her husband cut in.": somebody else takes the word at the end of the sentence. */
function endsWithSpeaker({ tokens, cues }: CuedSentence): boolean {
  const last = cues.at(-1);
  const ends =
    last !== undefined && tokens.slice(last.last + 1).every((token) => token.kind === 'punctuation');
  if (!ends || last.kind !== 'speech' || last.order !== 'subject first') return false;
  return cues.at(-2)?.order === 'subject first' && tokens.findLastIndex(isQuoted) < (cues.at(-2)?.first ?? 0);
}

/** Who says an utterance that is a sentence of its own: the sentence before introduces it, or its speaker goes on. */
function attributionOutside(
  paragraphs: AttributedParagraphs,
  p: number,
  s: number,
  held: Attribution | null,
): Attribution | null {
  const isFirst = s === 0;
  const before = isFirst ? paragraphs[p - 1]?.at(-1) : paragraphs[p]?.[s - 1];
  if (before === undefined) return held;
  if (before.tokens.at(-1)?.lower === ':') return attributionBefore(before);
  if (held && before.tokens.some(isQuoted) && !endsWithSpeaker(before)) return held;
  if (held && isFirst && before.cues.length === 0) return held;
  return attributionBefore(before) ?? held;
}
