import type { BoilerplateSpan, Span } from '../article.ts';
import { splitSentences, trimmed } from '../sentences.ts';
import { captionSpan, isCredit } from './captions.ts';
import { DATELINE_REASON, datelineLength } from './dateline.ts';
import { findHeadings } from './headings.ts';
import { boilerplateReason } from './line-reason.ts';
import { markLinkRuns } from './link-runs.ts';
import { readTimeStamp } from './time-stamp.ts';

const CAPTION = 'picture caption';
/** Notes that may stand behind a paragraph's last sentence. */
const TRAILING: ReadonlySet<string> = new Set(['reporting credits', 'note', 'link to more']);
const BYLINE =
  /^(?:by|words by|written by|reported by|story by):? (?:\p{Lu}[\p{L}.'’-]*[ ,]{0,2}){2,5}(?:(?:and|&|with|for|in|at|of|the|,|\||[–—-]) ?[\p{L}'’ ,.&|–—-]{1,80})?$/iu;

/**
 * Finds the boilerplate of a text: whole paragraphs, and the datelines, captions and notes within others. `paragraphs`:
 * as `splitParagraphs` gives them. In order; no two overlap. Linear in the length of the text.
 */
export function findBoilerplate(
  text: string,
  paragraphs: readonly Span[],
  title: string,
): readonly (readonly BoilerplateSpan[])[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const reasons = lines.map(reasonOf);
  markLinkRuns(lines, reasons);
  for (const at of findHeadings(lines, reasons, title)) reasons[at] = 'heading';
  const first = reasons.indexOf(undefined);
  return paragraphs.map((span, i) => {
    const reason = reasons[i];
    return reason === undefined ? piecesOf(text, span, i === first) : [{ ...span, reason }];
  });
}

function reasonOf(line: string): string | undefined {
  const reason = boilerplateReason(line);
  if (reason !== undefined) return reason;
  if (readTimeStamp(line)?.isDateAlone === false) return 'time stamp';
  if (datelineLength(line, false) === line.length) return DATELINE_REASON;
  if (isByline(line)) return 'byline';
  if (isCredit(line)) return 'picture credit';
  const caption = captionSpan(line);
  return caption?.start === 0 && caption.end === line.length ? CAPTION : undefined;
}

function isByline(line: string): boolean {
  return line.length <= 120 && /^\p{L}+ \p{Lu}/u.test(line) && BYLINE.test(line);
}

/** The dateline, the captions and the notes of a paragraph that belongs to the article otherwise. */
function piecesOf(text: string, { start, end }: Span, isFirst: boolean): BoilerplateSpan[] {
  const pieces: BoilerplateSpan[] = [];
  const add = (from: number, to: number, reason: string): void => {
    pieces.push({ ...trimmed(text, from, to), reason });
  };
  let from = start + datelineLength(text.slice(start, end), isFirst);
  if (from > start) add(start, from, DATELINE_REASON);
  const caption = captionSpan(text.slice(from, end));
  if (caption) {
    add(from + caption.start, from + caption.end, CAPTION);
    from += caption.end;
  }
  const notes: BoilerplateSpan[] = [];
  for (const sentence of splitSentences(text, { start: from, end }).toReversed()) {
    const reason = boilerplateReason(text.slice(sentence.start, sentence.end));
    if (reason === undefined || !TRAILING.has(reason)) break;
    notes.unshift({ ...sentence, reason });
  }
  return [...pieces, ...notes];
}
