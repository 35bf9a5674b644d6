import type { Answer, Quote } from '../../qa/answer.ts';
import { sourceLink } from '../../qa/citation.ts';
import { isDamaged } from '../../qa/damaged-marks.ts';
import type { KnownArticle, Knowledge } from '../../qa/knowledge.ts';
import { TITLE, quotedText, quoteSentences, quoteTitle } from '../../qa/quote.ts';
import { type Span } from '../../text/article.ts';
import { wording } from '../../wording.ts';
import { type QuoteReference, type View, quotesThatFit } from '../custom-id.ts';
import { renderAskedLine as drawAskedLine } from '../asked-line.ts';
import { ACCENT, type Layout } from '../layout.ts';
import { DAMAGED, citationLine, quotationBlock, sentenceEndsIn, speakerLine } from './lines.ts';
import {
  type RenderContext as Drawing,
  readButton,
  shareButton,
  showButton,
  sourceButton,
  spellingButton,
} from './view.ts';

type QuotesView = Extract<View, { readonly show: 'quotes' }>;

/** Escaped words shown of a quote and of the passage around it, in UTF-16 units. */
const LONGEST_QUOTE = 1100;
const LONGEST_PASSAGE = 1600;
/** Words that are most of what is shown stand out no better in bold. */
const MOST_IN_BOLD = 0.6;

/** An answer as a view: as many of its quotes as a button can name, the first one shown. */
export function quotesView(
  { answered, quotes }: Answer,
  pooled: boolean,
  knowledge: Knowledge,
): QuotesView | undefined {
  const references = quotes.flatMap((quote) => referenceTo(quote, knowledge) ?? []);
  if (references.length === 0) return undefined;
  return { show: 'quotes', quotes: quotesThatFit(references), at: 0, answered, pooled, around: false };
}

/** One quote at a time: the quotation with the words that answer in bold, who says so, where it stands. */
export function drawQuotes(view: QuotesView, drawing: Drawing): Layout | undefined {
  const found = resolve(view.quotes[view.at], drawing.knowledge);
  if (!found) return undefined;
  const { known, quote } = found;
  // A headline's words are no part of the text that a link can point into.
  const isTitle = quote.first === TITLE;
  const url = sourceLink(known.article, isTitle ? { start: 0, end: 0 } : quote);
  const text = quotedText(known, quote);
  const blocks = [
    drawAskedLine(drawing.asked),
    view.answered ? '' : `**${wording.answer.unsure}** ${wording.answer.closest}`,
    view.around && !isTitle ? passageBlock(known, quote) : quoteBlock(known, quote),
    [
      ...(quote.attribution ? [speakerLine(text, quote.attribution)] : []),
      ...(!isTitle && isDamaged(known, quote) ? [DAMAGED] : []),
      citationLine(known.article, quote, url),
    ].join('\n'),
  ];
  return {
    accent: view.answered ? ACCENT.answer : ACCENT.nearest,
    blocks,
    buttons: [
      ...nextButton(view, drawing),
      ...aroundButton(view, quote, drawing),
      ...spellingButton(drawing),
      ...shareButton(view, drawing),
      ...sourceButton(url),
    ],
  };
}

function quoteBlock(known: KnownArticle, quote: Quote): string {
  const { highlight } = quote;
  const isBold = highlight && highlight.end - highlight.start < (quote.end - quote.start) * MOST_IN_BOLD;
  const ends = quote.first === TITLE ? [] : sentenceEndsIn(known, quote);
  return quotationBlock(quotedText(known, quote), quote, isBold ? highlight : null, LONGEST_QUOTE, ends);
}

/** The whole paragraph with the quote in bold. */
function passageBlock(known: KnownArticle, quote: Quote): string {
  const paragraph = known.article.paragraphs.find(({ number }) => number === quote.paragraph) ?? quote;
  const span = { start: paragraph.start, end: Math.max(paragraph.end, quote.end) };
  const ends = sentenceEndsIn(known, span);
  return quotationBlock(
    known.article.text,
    span,
    { start: quote.start, end: quote.end },
    LONGEST_PASSAGE,
    ends,
  );
}

function nextButton(view: QuotesView, drawing: Drawing): ReturnType<typeof showButton>[] {
  const { length } = view.quotes;
  if (length < 2) return [];
  const at = (view.at + 1) % length;
  return [showButton(wording.buttons.next(view.at + 1, length), { ...view, at, around: false }, drawing)];
}

/** A headline has no context, so the article's beginning is shown. */
function aroundButton(view: QuotesView, quote: Quote, drawing: Drawing): ReturnType<typeof showButton>[] {
  const key = view.quotes[view.at]?.key;
  if (quote.first === TITLE) return key === undefined ? [] : [readButton(key, drawing)];
  const label = view.around ? wording.buttons.back : wording.buttons.around;
  return [showButton(label, { ...view, around: !view.around }, drawing)];
}

function referenceTo(quote: Quote, knowledge: Knowledge): QuoteReference | undefined {
  const known = knowledge.get(quote.article);
  if (!known) return undefined;
  const { first, count, highlight } = quote;
  return {
    key: known.key,
    first,
    count,
    highlight: highlight && { start: highlight.start - quote.start, length: highlight.end - highlight.start },
  };
}

function resolve(
  reference: QuoteReference | undefined,
  knowledge: Knowledge,
): { known: KnownArticle; quote: Quote } | undefined {
  const known = reference && knowledge.byKey(reference.key);
  if (!known) return undefined;
  const from = reference.first === TITLE ? 0 : (known.sentences[reference.first]?.start ?? 0);
  const highlight = reference.highlight && spanFrom(from, reference.highlight);
  const quote =
    reference.first === TITLE
      ? quoteTitle(known, highlight)
      : quoteSentences(known, reference.first, reference.count, highlight);
  return quote && { known, quote };
}

function spanFrom(from: number, { start, length }: { start: number; length: number }): Span {
  return { start: from + start, end: from + start + length };
}
