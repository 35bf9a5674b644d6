import * as chrono from 'chrono-node/en';
import type { Article, Span } from '../../text/article.ts';
import type { DateMention } from '../annotations.ts';
import { type PublicationDay, publicationDay, resolveDate } from './resolve-date.ts';

/** Words and shapes without which no date stands; a sentence without any of them never meets chrono. */
const DATE_CUE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\b\.?|today|tonight|tomorrow|yesterday|overnight|midnight|noon|midday|ago|(?:last|next|this|past|previous|following|earlier|later|same) (?:day|night|morning|afternoon|evening|week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter)|(?:days?|weeks?|months?|years?) (?:earlier|later|before|after)|weekend|\d{1,2}[.:]?\d{0,2} ?[ap]\.?m\b|\d{1,2}:\d\d|\d{1,4}[/-]\d{1,2}[/-]\d{1,4}|(?:1[0-9]|20)\d\ds?|o'clock|christmas|easter)\b/giu;

/** chrono reads so much text (UTF-16 units) on either side of a cue; it is slow, and quadratic in long texts. */
const WINDOW = 40;

/** Found by chrono and no date: numbers, parts of an unnamed day, stretches of time without an anchor. */
const NO_DATE =
  /^(?:second|seconds|now|\d{1,4}|\d{1,2}[.:]\d{1,2}|\d{1,2}\/\d{1,2}|(?:the |this |that )?day|(?:the |in the |at )?(?:morning|afternoon|evening|night|noon|midday)|for .*|within .*|(?:in |about )?(?!last|next|this|past|previous|following|same)(?:a|an|the|\d+|[a-z-]+) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?))$/i;
/** Months and weekdays that are other words too, unless a preposition tells. */
const ANOTHER_WORD = /^(?:May|March|Mar\.?|Dec\.?|Sun\.?|Sat\.?|Mon\.?)$/;
const MONTH_ALONE = /^(?:January|February|April|June|July|August|September|October|November|December)$/;
const DATE_PREPOSITION = /\b(?:in|since|until|by|last|next|this|from|of|early|late|mid|on|before|after) $/i;

/** Dates that chrono does not know, or knows as numbers: years, decades, hours, parts of a day and of a year. */
const OWN_DATE =
  /\b(?:(?:early|mid|late)[- ])?(?:1[5-9]|20)\d0s\b|\b(?:in|since|by|until|from|before|after|during|of|early|late|mid) ((?:1[0-9]|20)\d\d)\b(?![-–]\d\d\b|[.,]\d| (?:people|dead|men|women|troops|soldiers|votes|jobs|miles|km|euros|dollars))|(?<=\b(?:1[0-9]|20)\d\d(?: to | and |[-–]))(?:1[0-9]|20)\d\d\b|\bthe ((?:19[5-9]|20[0-4])\d)(?= \p{L})|(?<=\b(?:at|around|about|before|after|until|by|from) )(?:[01]?\d|2[0-3]):[0-5]\d\b|\b(?:overnight|(?:last|this|next|the) (?:weekend|spring|summer|autumn|fall|winter|decade|century))\b/giu;

/** Words before a date that belong to it: "late Thursday", "early on Monday". */
const PART_BEFORE = /\b(?:early|late|mid|earlier|later)(?: on)?[ -]$/i;
/** Words after a date that belong to it: "Thursday night". */
const PART_AFTER = /^ (?:morning|afternoon|evening|night|midnight|lunchtime|rush hour)\b/i;
const LEADING_WORD = /^(?:on|at|in|since|until|by|from|about|around) (?=\S)/i;

/**
 * The dates and times an article names, in order, without overlap. A date is resolved (ISO 8601) where its own words or
 * the publication date settle it; news tells of the past, so "on Wednesday" is the last Wednesday unless the clause
 * looks ahead. Linear in the text.
 */
export function findDates(article: Article): DateMention[] {
  const published = publicationDay(article.source.published);
  return article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => datesIn(article.text, sentence, published)),
  );
}

function datesIn(text: string, sentence: Span, published: PublicationDay | undefined): DateMention[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: DateMention[] = [];
  for (const window of windowsOf(words)) {
    const stretch = words.slice(window.start, window.end);
    for (const result of chrono.parse(stretch, published?.reference ?? NO_REFERENCE)) {
      const date = trim(stretch, { start: result.index, end: result.index + result.text.length });
      if (!isDate(stretch, date)) continue;
      const start = window.start + date.start;
      const resolved = resolveDate(
        result.start,
        words.slice(0, start),
        stretch.slice(date.start, date.end),
        published,
      );
      found.push({
        start: sentence.start + start,
        end: sentence.start + window.start + date.end,
        ...(resolved && { resolved }),
      });
    }
    for (const match of stretch.matchAll(OWN_DATE)) {
      const year = match[1] ?? match[2];
      const start =
        sentence.start +
        window.start +
        match.index +
        (year === undefined ? 0 : match[0].length - year.length);
      found.push({
        start,
        end: sentence.start + window.start + match.index + match[0].length,
        ...(/^\d{4}$/.test(year ?? match[0]) && { resolved: year ?? match[0] }),
      });
    }
  }
  return withoutOverlap(found);
}

/** A date that resolves to nothing needs a reference all the same; chrono would read the clock. */
const NO_REFERENCE = { instant: new Date(0), timezone: 0 };

/** The stretches of a sentence around its date cues, joined where they touch, cut at words. */
function windowsOf(words: string): Span[] {
  const windows: Span[] = [];
  for (const match of words.matchAll(DATE_CUE)) {
    const start = wordBreak(words, match.index - WINDOW, 1);
    const end = wordBreak(words, match.index + match[0].length + WINDOW, -1);
    const last = windows.at(-1);
    if (last && start <= last.end && end - last.start <= 8 * WINDOW)
      windows[windows.length - 1] = { start: last.start, end };
    else windows.push({ start: last ? Math.max(start, last.end) : start, end });
  }
  return windows;
}

/** The nearest white space from `at` on, in the given direction, at most one window away. */
function wordBreak(words: string, at: number, step: 1 | -1): number {
  if (at <= 0) return 0;
  if (at >= words.length) return words.length;
  for (let i = 0; i < WINDOW / 2; i++) if (/\s/.test(words[at + i * step] ?? ' ')) return at + i * step;
  return at;
}

/** Leaves the preposition out and takes "late" and "morning" in. */
function trim(stretch: string, date: Span): Span {
  let { start, end } = date;
  const leading = LEADING_WORD.exec(stretch.slice(start, end));
  if (leading) start += leading[0].length;
  const before = PART_BEFORE.exec(stretch.slice(Math.max(0, start - 12), start));
  if (before) start -= before[0].length;
  const after = PART_AFTER.exec(stretch.slice(end, end + 12));
  if (after) end += after[0].length;
  while (
    end > start &&
    /[\s,.;:]/.test(stretch[end - 1] ?? '') &&
    !/[a-z]\.$/i.test(stretch.slice(start, end))
  )
    end--;
  return { start, end };
}

function isDate(stretch: string, { start, end }: Span): boolean {
  const words = stretch.slice(start, end);
  // A month or weekday is capitalised; "may" and "march" are verbs.
  if (/^(?:may|march|sun|sat|mon|mar|dec|august)\b/.test(words) || NO_DATE.test(words)) return false;
  const before = stretch.slice(Math.max(0, start - 12), start);
  const name = MONTH_ALONE.test(words) && /^ \p{Lu}\p{Ll}/u.test(stretch.slice(end, end + 3));
  if (ANOTHER_WORD.test(words) || name) return DATE_PREPOSITION.test(before);
  // "USA Today", "the Today show" and "the “Tonight” show" are names.
  return !(
    /^To(?:day|night)$/.test(words) &&
    (/\p{L} $/u.test(before) || /^["'”’]/u.test(stretch.slice(end, end + 1)))
  );
}

/** In order; of two that overlap the longer one stays. */
function withoutOverlap(dates: readonly DateMention[]): DateMention[] {
  const sorted = dates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  for (const date of sorted) {
    const last = kept.at(-1);
    if (!last || date.start >= last.end) kept.push(date);
    else if (date.end - date.start > last.end - last.start) kept[kept.length - 1] = date;
  }
  return kept;
}
