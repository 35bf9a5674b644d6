import { type Article, slice, type Span } from '../../text/article.ts';
import type { Damage, Entity, Quotation } from '../annotations.ts';
import { sentenceTokens } from '../grammar/sentence-tokens.ts';
import { isPunctuation, looksLikeVerb, type SentenceTokens, spanOf } from '../grammar/word-classes.ts';
import { quotedSpans, withoutEdges } from '../quotation-marks/quoted-spans.ts';
import { type AttributedParagraphs, type AttributedQuote, attributedQuotes } from './attributed-quotes.ts';
import { type Attribution, cuedSentence } from './attribution.ts';
import type { CuedSentence } from './cue.ts';
import { reportedWords } from './indirect.ts';
import { reportersOf } from './reporting-chain.ts';
import { isSpeech } from './scare-quotes.ts';
import { type ResolveSpeaker, speakerResolver } from './speakers.ts';

/** QuotedSpan or reported words with what attributes them, before their speaker is known by name. */
type Found = Span & {
  readonly kind: Quotation['kind'];
  readonly attribution: Pick<Attribution, 'speaker' | 'cue'> | null;
  readonly reporters: readonly Span[];
};

/** A sentence without a verb this short, beside its quoted words, is a fragment (words). */
const LONGEST_FRAGMENT = 4;
/** Words that join what follows them to something before them: quoted words that open with one continue a phrase. */
const JOINING = /^(?:and|or|nor|as well as|along with|together with)\s/;

/**
 * The quotations of an article, in quotation marks or reported, in order, each with the speaker, cue and reporters that
 * the article gives; and the quotation marks that don't pair or are misplaced. Words inside damaged marks aren't
 * attributed. Linear in the text, and deterministic.
 */
export function findQuotations(
  article: Article,
  entities: readonly Entity[],
): { readonly quotations: Quotation[]; readonly damage: Damage[] } {
  const { text } = article;
  const spans = quotedSpans(article);
  const paragraphs = spans.paragraphs.map((paragraph) => sentenceTokens(text, paragraph).map(cuedSentence));
  const sentences = paragraphs.flat();
  const displaced = sentences.flatMap(({ tokens }) => displacedMark(text, tokens) ?? []);
  const damage = [...spans.damage, ...displaced].toSorted((a, b) => a.start - b.start);
  const found = [
    ...inMarks(text, paragraphs, displaced),
    ...undamaged(sentences, damage).flatMap((sentence) => withoutMarks(text, sentence)),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { quotations: withSpeakers(found, speakerResolver(text, entities, sentences)), damage };
}

function inMarks(text: string, paragraphs: AttributedParagraphs, displaced: readonly Damage[]): Found[] {
  const damaged = new Set(displaced.map(({ start }) => start));
  return attributedQuotes(paragraphs).flatMap((quote): Found[] => {
    const { tokens, cues } = paragraphs[quote.paragraph]?.[quote.sentence] ?? cuedSentence([]);
    const { token, at, attribution } = quote;
    const { content, style } = token.quoted;
    // A displaced mark damages the whole of its sentence.
    if (damaged.has(tokens[0]?.start ?? -1)) return [];
    if (!isSpeech(text, tokens, at, attribution)) return [];
    // Single marks are too often apostrophes and terms to be believed without a cue.
    if (style === 'single' && (attribution === null || /^(?:clause|possessive)$/.test(attribution.place)))
      return [];
    const cue = cues.find((one) => one === attribution?.by);
    const kind = isDirect(text, quote, tokens) ? 'direct' : 'mixed';
    return [{ ...content, kind, attribution, reporters: cue ? reportersOf(tokens, cues, cue) : [] }];
  });
}

/** A whole utterance: it opens like a sentence, or goes on with one, and nothing before it makes it part of another. */
function isDirect(
  text: string,
  { token, at, attribution }: AttributedQuote,
  tokens: SentenceTokens,
): boolean {
  if (token.quoted.continued) return true;
  const before = tokens[at - 1];
  const opensSentence = /^[^\p{Ll}]/u.test(slice(text, token.quoted.content));
  if (before?.kind === 'word') return opensSentence && at - 1 === attribution?.by?.last;
  if (before !== undefined && !isPunctuation(before, ',:—–-')) return false;
  return opensSentence || tokens.slice(0, at).some((other) => other.kind === 'quoted' && other.quoted.breaks);
}

function withoutMarks(text: string, sentence: CuedSentence): Found[] {
  const { tokens, cues } = sentence;
  return reportedWords(sentence).flatMap(({ content, cue }): Found[] => {
    const words = withoutEdges(text, content);
    if (words.start === words.end) return [];
    const attribution = {
      speaker: cue.subject && spanOf(tokens, cue.subject),
      cue: { ...spanOf(tokens, cue), stance: cue.stance },
    };
    return [{ ...words, kind: 'indirect', attribution, reporters: reportersOf(tokens, cues, cue) }];
  });
}

/** The sentences in which no damage starts. Both lists are in the order of the text. */
function undamaged(sentences: readonly CuedSentence[], damage: readonly Damage[]): CuedSentence[] {
  let next = 0;
  return sentences.filter(({ tokens }) => {
    while ((damage[next]?.start ?? Infinity) < (tokens[0]?.start ?? 0)) next++;
    return (damage[next]?.start ?? Infinity) >= (tokens.at(-1)?.end ?? 0);
  });
}

function withSpeakers(found: readonly Found[], read: ResolveSpeaker): Quotation[] {
  return found.map(({ start, end, kind, attribution, reporters }) => {
    const speaker = attribution?.speaker ? read(attribution.speaker) : null;
    const chain = reporters.map((reporter) => read(reporter));
    return { start, end, kind, speaker, cue: attribution?.cue ?? null, reporters: chain };
  });
}

/**
 * Evidence of a displaced mark where all marks pair: a sentence made of a word or two and quoted words that open with
 * a conjunction, and no verb (`Farmers “and other producers”.`). What the conjunction joins must have stood inside
 * the marks, or before the full stop that makes it a sentence. Null where nothing is wrong.
 */
function displacedMark(text: string, tokens: SentenceTokens): Damage | null {
  const quoted = tokens.filter((token) => token.kind === 'quoted');
  const words = tokens.filter((token) => token.kind === 'word');
  const [first] = tokens;
  const [only] = quoted;
  const last = tokens.at(-1);
  if (!first || !last || !only || quoted.length > 1) return null;
  if (words.length === 0 || words.length > LONGEST_FRAGMENT || words.some(looksLikeVerb)) return null;
  const { content } = only.quoted;
  if (first === only || !JOINING.test(text.slice(content.start, content.end))) return null;
  if (last.lower !== '.' && !/[.]$/.test(text.slice(content.start, content.end))) return null;
  const reason =
    'quoted words that open with a conjunction in a sentence without a verb: a quotation mark is displaced';
  return { start: first.start, end: last.end, reason };
}
