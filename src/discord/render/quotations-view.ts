import { sourceLink } from '../../qa/citation.ts';
import { isDamaged } from '../../qa/damaged-marks.ts';
import type { KnownArticle } from '../../qa/knowledge.ts';
import { type ListedQuotation, listQuotations, quoteListed } from '../../qa/listed-quotations.ts';
import { wording } from '../../wording.ts';
import { ACCENT, type Layout } from '../layout.ts';
import { DAMAGED, label, quotationBlock, sentenceEndsIn, speakerLine } from './lines.ts';
import { type RenderContext, type PagedView, shareButton, sourceButton, turningButtons } from './view.ts';

/** Quotations per page, and the longest text of each, escaped, in UTF-16 units. */
const A_PAGE = 4;
const LONGEST_QUOTE = 500;
const LONGEST_TITLE = 140;

/** A page of an article's quotations by speaker, followed by sentences with broken quotation marks. */
export function renderQuotations(view: PagedView, context: RenderContext): Layout | undefined {
  const known = context.knowledge.byKey(view.key);
  if (!known) return undefined;
  const { article } = known;
  const entries = listQuotations(known);
  const pages = Math.max(1, Math.ceil(entries.length / A_PAGE));
  if (view.at >= pages) return undefined;
  const shown = entries.slice(view.at * A_PAGE, (view.at + 1) * A_PAGE);
  const title = label(article.title, LONGEST_TITLE);
  return {
    accent: ACCENT.answer,
    blocks: [
      `### ${wording.quotations.title}\n-# ${title}`,
      ...(entries.length === 0
        ? [wording.quotations.none]
        : shown.flatMap((entry) => block(known, entry) ?? [])),
    ],
    buttons: [
      ...turningButtons(view, pages, wording.buttons.next(view.at + 1, pages), context),
      ...shareButton(view, context),
      ...sourceButton(sourceLink(article, shown[0]?.words ?? { start: 0, end: 0 })),
    ],
  };
}

function block(known: KnownArticle, listed: ListedQuotation): string | undefined {
  const quote = quoteListed(known, listed);
  if (!quote) return undefined;
  const { words, quotation } = listed;
  const { text } = known.article;
  const isReported = quotation?.kind === 'indirect';
  return [
    quotationBlock(text, words, null, LONGEST_QUOTE, sentenceEndsIn(known, words), !isReported),
    ...(quote.attribution ? [speakerLine(text, quote.attribution)] : []),
    ...(isReported ? [`-# ${wording.quotations.reported}`] : []),
    ...(isDamaged(known, quote) ? [DAMAGED] : []),
    `-# ${wording.place(quote.paragraph, quote.sentence)}`,
  ].join('\n');
}
