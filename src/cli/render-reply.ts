import { COMMANDS } from '../../commands/index.ts';
import type { Quote } from '../qa/answer.ts';
import { sourceLink } from '../qa/citation.ts';
import type { KnownArticle, Knowledge } from '../qa/knowledge.ts';
import { listQuotations, quoteListed } from '../qa/listed-quotations.ts';
import { quoteEvent } from '../qa/main-event.ts';
import { metadataOf } from '../qa/metadata.ts';
import { passagesToRead } from '../qa/passages-to-read.ts';
import { TITLE, hasOwnMarks, quotedText } from '../qa/quote.ts';
import type { MetadataField } from '../qa/question/intents.ts';
import type { Reply } from '../qa/reply.ts';
import { slice } from '../text/article.ts';
import { QUESTION_WORDS } from '../nlp/annotations.ts';
import { type MeaningLevel, SIGNAL_NAMES, type Signals, WEIGHTS, shares } from '../search/signals.ts';
import { dayOf, wording } from '../wording.ts';
import { damagedLines, linesBelow, placeOf } from './quote-lines.ts';
import { paint, printable, printableLine } from './terminal-text.ts';

/** Renders a reply for the terminal. `explain`: adds each quote's ranking signals. */
export function renderReply(reply: Reply, knowledge: Knowledge, explain = false): string {
  switch (reply.show) {
    case 'answer':
      return renderAnswer(reply, knowledge, explain);
    case 'brief':
      return withArticle(knowledge, reply, renderBrief);
    case 'metadata':
      return withArticle(knowledge, reply, (known) => renderMetadata(known, reply.field));
    case 'quotations':
      return withArticle(knowledge, reply, renderQuotations);
    case 'passage':
      return withArticle(knowledge, reply, (known) => renderFrom(known, reply.passage));
    case 'help':
      return COMMANDS.map(({ name, description }) => `${paint('bold', name.padEnd(6))} ${description}`).join(
        '\n',
      );
    case 'notice':
    case 'choice':
      return reply.sentence;
    default:
      return reply satisfies never;
  }
}

function renderAnswer(
  { answer }: Extract<Reply, { readonly show: 'answer' }>,
  knowledge: Knowledge,
  explain: boolean,
): string {
  const { answered, quotes, corrections, signals, level = 'off' } = answer;
  const lines: string[] = [];
  if (!answered) {
    const { unsure, closest, nothing, tryOther } = wording.answer;
    const [verdict, next] = quotes.length > 0 ? [unsure, closest] : [nothing, tryOther];
    lines.push(`${paint('yellow', verdict)} ${next}`);
  }
  if (corrections.length > 0) {
    const words = corrections.map(
      ({ from, to }) => `${printableLine(from)} → ${paint('bold', printableLine(to))}`,
    );
    const searched = `${wording.answer.searchedFor} ${words.join(', ')} ${wording.terminal.exact}`;
    lines.push(paint('dim', searched));
  }
  const blocks = quotes.map((quote, i) => {
    const explanation = explain && signals?.[i] ? `\n${renderSignals(signals[i], level)}` : '';
    return renderQuote(quote, knowledge) + explanation;
  });
  return [...(lines.length > 0 ? [lines.join('\n')] : []), ...blocks].join('\n\n');
}

function renderQuote(quote: Quote, knowledge: Knowledge): string {
  const known = knowledge.get(quote.article);
  if (!known) return '';
  const text = quotedText(known, quote);
  const { highlight } = quote;
  const words = highlight
    ? printable(text.slice(quote.start, highlight.start)) +
      paint('bold', printable(slice(text, highlight))) +
      printable(text.slice(highlight.end, quote.end))
    : printable(slice(text, quote));
  const lines = [hasOwnMarks(slice(text, quote)) ? words : `❝ ${words} ❞`, ...linesBelow(known, quote)];
  lines.push(paint('dim', `  ${placeOf(quote)} · ${printableLine(known.article.title)}`));
  const link = quote.first === TITLE ? undefined : sourceLink(known.article, quote);
  if (link !== undefined) lines.push(paint('dim', `  ${link}`));
  return lines.join('\n');
}

function renderSignals(signals: Signals, level: MeaningLevel): string {
  const each = shares(signals, WEIGHTS[level]);
  const parts = SIGNAL_NAMES.map((name) => `${name} ${each[name].toFixed(3)} (${signals[name].toFixed(2)})`);
  return paint('dim', `  ${parts.join('  ')}`);
}

function renderBrief(known: KnownArticle): string {
  const lines = QUESTION_WORDS.flatMap((word) => {
    const label = paint('bold', wording.brief[word].padEnd(6));
    const span = known.facts.event[word][0];
    const quote = span && quoteEvent(known, span);
    if (!span || !quote) return `${label} ${paint('dim', wording.brief.none)}`;
    const words = printable(slice(quotedText(known, quote), span));
    const quoted = hasOwnMarks(words) ? words : `❝ ${words} ❞`;
    return [`${label} ${quoted} ${paint('dim', placeOf(quote))}`, ...linesBelow(known, quote)];
  });
  return [paint('bold', printableLine(known.article.title)), ...lines].join('\n');
}

function renderMetadata({ article }: KnownArticle, field: MetadataField): string {
  const stated = metadataOf(article.source, field);
  const says =
    stated === undefined
      ? wording.metadata.unknown[field]
      : wording.metadata[field](printableLine(field === 'published' ? dayOf(stated) : stated));
  const link = sourceLink(article, { start: 0, end: 0 });
  return [
    says,
    paint('dim', `  ${printableLine(article.title)}`),
    ...(link ? [paint('dim', `  ${link}`)] : []),
  ].join('\n');
}

function renderQuotations(known: KnownArticle): string {
  const blocks = listQuotations(known).flatMap((listed) => {
    const quote = quoteListed(known, listed);
    if (!quote) return [];
    const words = printable(slice(known.article.text, listed.words));
    const isReported = listed.quotation?.kind === 'indirect';
    return [
      isReported || hasOwnMarks(words) ? words : `❝ ${words} ❞`,
      ...linesBelow(known, quote),
      ...(isReported ? [paint('yellow', `  ${wording.quotations.reported}`)] : []),
      paint('dim', `  ${placeOf(quote)}`),
    ].join('\n');
  });
  return blocks.length > 0 ? blocks.join('\n\n') : wording.quotations.none;
}

function renderFrom(known: KnownArticle, from: number): string {
  const blocks = passagesToRead(known.article)
    .slice(from)
    .map((passage) =>
      [
        `${paint('dim', wording.paragraph(passage.paragraph).padStart(4))} ${printable(slice(known.article.text, passage))}`,
        ...damagedLines(known, passage),
      ].join('\n'),
    );
  return blocks.join('\n\n');
}

function withArticle(
  knowledge: Knowledge,
  reply: Extract<Reply, { readonly article: unknown }>,
  render: (known: KnownArticle) => string,
): string {
  const known = knowledge.get(reply.article);
  return known ? render(known) : wording.notice.unknownArticle;
}
