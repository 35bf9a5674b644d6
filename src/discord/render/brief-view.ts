import { sourceLink } from '../../qa/citation.ts';
import type { KnownArticle } from '../../qa/knowledge.ts';
import { quoteEvent } from '../../qa/main-event.ts';
import { TITLE, hasOwnMarks, quotedText } from '../../qa/quote.ts';
import { slice } from '../../text/article.ts';
import { QUESTION_WORDS, type QuestionWord } from '../../nlp/annotations.ts';
import { wording } from '../../wording.ts';
import type { View } from '../custom-id.ts';
import { ACCENT, type Layout, MOST_TEXT } from '../layout.ts';
import { inline, label, speakerLine } from './lines.ts';
import { type RenderContext, readButton, shareButton, sourceButton } from './view.ts';

const LONGEST_TITLE = 200;
/** Longest quote for each of the six questions, escaped, in UTF-16 units. */
const LONGEST_SPAN = 400;
/** Longest text for each of them, so that all six and the title fit into a message. */
const LONGEST_LINES = Math.floor((MOST_TEXT - LONGEST_TITLE) / QUESTION_WORDS.length) - 2;
/** Quotation marks, ellipsis and line break. */
const MARKS = 8;

/** The five Ws and how of an article's main event, each with a quote and its place. */
export function renderBrief(
  view: Extract<View, { readonly show: 'brief' }>,
  context: RenderContext,
): Layout | undefined {
  const known = context.knowledge.byKey(view.key);
  if (!known) return undefined;
  const { article } = known;
  return {
    accent: ACCENT.answer,
    blocks: [
      `### ${label(article.title, LONGEST_TITLE)}`,
      QUESTION_WORDS.map((word) => lines(known, word)).join('\n'),
    ],
    buttons: [
      readButton(known.key, context),
      ...shareButton(view, context),
      ...sourceButton(sourceLink(article, { start: 0, end: 0 })),
    ],
  };
}

/** One of the six questions with its quote, speaker and place, at most LONGEST_LINES long. */
function lines(known: KnownArticle, word: QuestionWord): string {
  const name = `**${wording.brief[word]}**  `;
  const span = known.facts.event[word][0];
  const quote = span && quoteEvent(known, span);
  if (!span || !quote) return name + wording.brief.none;
  const place = quote.first === TITLE ? wording.title : wording.place(quote.paragraph, quote.sentence);
  const below = [
    ...(quote.attribution ? [speakerLine(known.article.text, quote.attribution)] : []),
    `-# ${place}`,
  ].join('\n');
  const room = LONGEST_LINES - name.length - below.length - MARKS;
  const words = inline(quotedText(known, quote), span, Math.min(LONGEST_SPAN, room));
  return `${name}${hasOwnMarks(slice(quotedText(known, quote), span)) ? words : `❝ ${words} ❞`}\n${below}`;
}
