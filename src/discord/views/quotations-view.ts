import { sourceLink } from '../../answer/citation.ts';
import type { KnownArticle } from '../../answer/knowledge.ts';
import { quotationsBySpeaker, quoteQuotation } from '../../answer/quotations.ts';
import type { Quotation } from '../../facts/facts.ts';
import { wording } from '../../wording.ts';
import type { View } from '../custom-id.ts';
import { ACCENT, type Layout } from '../layout.ts';
import { inline, quotationBlock, speakerLine } from './lines.ts';
import { type Drawing, shareButton, showButton, sourceButton } from './view.ts';

/** Quotations on a page, and the escaped words shown of each in UTF-16 units. */
const A_PAGE = 4;
const LONGEST_QUOTE = 500;
const LONGEST_TITLE = 140;

/** Every quotation of an article, speaker by speaker, a few at a time. */
export function drawQuotations(
  view: Extract<View, { readonly show: 'passage' | 'quotations' }>,
  drawing: Drawing,
): Layout | undefined {
  const known = drawing.knowledge.byKey(view.key);
  if (!known) return undefined;
  const { article } = known;
  const quotations = quotationsBySpeaker(known);
  const pages = Math.max(1, Math.ceil(quotations.length / A_PAGE));
  if (view.at >= pages) return undefined;
  const shown = quotations.slice(view.at * A_PAGE, (view.at + 1) * A_PAGE);
  const title = inline(article.title, { start: 0, end: article.title.length }, LONGEST_TITLE);
  return {
    accent: ACCENT.answer,
    blocks: [
      `### ${wording.quotations.title}\n-# ${title}`,
      ...(shown.length === 0 ? [wording.quotations.none] : shown.map((quotation) => block(known, quotation))),
    ],
    buttons: [
      ...(view.at > 0 ? [showButton(wording.buttons.previous, { ...view, at: view.at - 1 }, drawing)] : []),
      ...(view.at + 1 < pages
        ? [showButton(wording.buttons.next(view.at + 1, pages), { ...view, at: view.at + 1 }, drawing)]
        : []),
      ...shareButton(view, drawing),
      ...sourceButton(sourceLink(article, shown[0] ?? { start: 0, end: 0 })),
    ],
  };
}

function block(known: KnownArticle, quotation: Quotation): string {
  const { text } = known.article;
  const quote = quoteQuotation(known, quotation);
  const place = quote ? wording.place(quote.paragraph, quote.sentence) : '';
  return `${quotationBlock(text, quotation, null, LONGEST_QUOTE)}\n${speakerLine(text, quotation)}\n-# ${place}`;
}
