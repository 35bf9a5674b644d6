import type { Attribution, Quote } from '../qa/answer.ts';
import { type AttributionPart, attributionParts } from '../qa/attribution-parts.ts';
import { isDamaged } from '../qa/damaged-marks.ts';
import type { KnownArticle } from '../qa/knowledge.ts';
import { TITLE } from '../qa/quote.ts';
import { type Span, slice } from '../text/article.ts';
import { attributedTo, wording } from '../wording.ts';
import { paint, printableLine } from './terminal-text.ts';

/** The lines below a quotation in the terminal: who says so, and a notice if its quotation marks are damaged. */
export function linesBelow(known: KnownArticle, quote: Quote): readonly string[] {
  const { text } = known.article;
  return [
    ...(quote.attribution ? [paint('cyan', `  ${attributionLine(text, quote.attribution)}`)] : []),
    ...(quote.first === TITLE ? [] : damagedLines(known, quote)),
  ];
}

/** A notice if quotation marks in a span are damaged. */
export function damagedLines(known: KnownArticle, span: Span): readonly string[] {
  return isDamaged(known, span) ? [paint('yellow', `  ${wording.quotations.damaged}`)] : [];
}

/** Where a quote is, as a citation. */
export function placeOf(quote: Quote): string {
  return quote.first === TITLE ? wording.title : wording.place(quote.paragraph, quote.sentence);
}

/** Who says so, as on Discord. */
function attributionLine(text: string, attribution: Attribution): string {
  return attributionParts(text, attribution)
    .map((part) => attributed(text, part))
    .join(' · ');
}

function attributed(text: string, part: AttributionPart): string {
  return part.label === 'unknown'
    ? wording.by.unknown
    : attributedTo(part, (span) => printableLine(slice(text, span)));
}
