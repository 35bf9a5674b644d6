import { sourceLink } from '../../answer/citation.ts';
import type { KnownArticle } from '../../answer/knowledge.ts';
import { quoteEvent } from '../../answer/main-event.ts';
import { TITLE, quotedText } from '../../answer/quote.ts';
import { QUESTION_WORDS, type QuestionWord } from '../../facts/facts.ts';
import { wording } from '../../wording.ts';
import type { View } from '../custom-id.ts';
import { ACCENT, type Layout } from '../layout.ts';
import { inline } from './lines.ts';
import { type Drawing, shareButton, sourceButton } from './view.ts';

/** Escaped words shown for each of the six questions, in UTF-16 units. */
const LONGEST_SPAN = 400;
const LONGEST_TITLE = 200;

/** The five Ws and how of an article's main event, each quoted with its place. */
export function drawBrief(
  view: Extract<View, { readonly show: 'brief' }>,
  drawing: Drawing,
): Layout | undefined {
  const known = drawing.knowledge.byKey(view.key);
  if (!known) return undefined;
  const { article } = known;
  return {
    accent: ACCENT.answer,
    blocks: [
      `### ${inline(article.title, { start: 0, end: article.title.length }, LONGEST_TITLE)}`,
      QUESTION_WORDS.map((word) => line(known, word)).join('\n'),
    ],
    buttons: [...shareButton(view, drawing), ...sourceButton(sourceLink(article, { start: 0, end: 0 }))],
  };
}

function line(known: KnownArticle, word: QuestionWord): string {
  const span = known.facts.event[word][0];
  const quote = span && quoteEvent(known, span);
  if (!span || !quote) return `**${wording.brief[word]}**  ${wording.brief.none}`;
  const place = quote.first === TITLE ? wording.title : wording.place(quote.paragraph, quote.sentence);
  return `**${wording.brief[word]}**  ❝ ${inline(quotedText(known, quote), span, LONGEST_SPAN)} ❞\n-# ${place}`;
}
