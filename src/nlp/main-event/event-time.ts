import type { Article, Source } from '../../text/article.ts';
import type { DateMention, EventSpan, Quotation } from '../annotations.ts';

/** The first sentences, this many, tell when; later ones only with a full date or an hour. */
const LEAD = 10;
/** So far into the text (sentences) a date loses weight. */
const REACH = 12;
/** News reports events this close to its publication date (milliseconds). */
const NEAR = 7 * 86_400_000;
const DAY_DIGITS = 'YYYY-MM-DD'.length;

const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:today|yesterday|tonight|overnight|last night|this (?:morning|afternoon|evening))\b|\d[/-]\d/i;
/** "since Monday" tells how long, not when. */
const BOUND = /\bsince(?: at least)? $/i;
const BOUND_REACH = 20;
const CLOCK = /\d ?[ap]\.?m\b|\d:\d\d|midnight|noon/i;
const PART_OF_DAY = /\b(?:early|late|morning|afternoon|evening|night|overnight)\b/i;
/** A day with its month and year: "November 8, 2016". */
const FULL = /\b[a-z]{3,9}\.? \d{1,2},? \d{4}\b|\b\d{1,2} [a-z]{3,9}\.?,? \d{4}\b/i;
const VAGUE = /\byears?\b|\bdecades?\b|\b(?:1\d|20)\d\ds?$|\bearlier\b|\blater\b|\bbefore\b/i;

/**
 * When it happened: a date that names a day or an hour, in the lead and outside of quotations, the earlier in the text
 * the better, and better still when the article comes back to it. Later in the text only a full date near the day of
 * publication counts, or an hour. Best first.
 */
export function findWhen(
  article: Article,
  dates: readonly DateMention[],
  quotations: readonly Quotation[],
): EventSpan[] {
  const quoted = quotations.filter(({ kind }) => kind !== 'indirect');
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const times = timesNamed(article, dates);
  let at = 0;
  let quote = 0;
  const scored = dates.flatMap((date) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= date.start) at++;
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= date.start) quote++;
    if ((quoted[quote]?.start ?? Infinity) < date.start) return [];
    const words = article.text.slice(date.start, date.end);
    if (isBackground(date, words, article.source)) return [];
    const exact = exactness(words);
    if (at < LEAD ? exact < 0 : !isStatedFully(date, words, article.source)) return [];
    const again = Math.min((times.get(dayOf(date, article.text)) ?? 1) - 1, 3) / 2;
    const bound = BOUND.test(article.text.slice(Math.max(0, date.start - BOUND_REACH), date.start)) ? 2 : 0;
    return [{ date, score: exact + again - bound - Math.min(at, REACH) / 3 }];
  });
  return scored.toSorted((a, b) => b.score - a.score).map(({ date: { start, end } }) => ({ start, end }));
}

/** How often each day is named. */
function timesNamed({ text }: Article, dates: readonly DateMention[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const date of dates) times.set(dayOf(date, text), (times.get(dayOf(date, text)) ?? 0) + 1);
  return times;
}

/** The day as YYYY-MM-DD, as far as it is settled, else in its own words. */
function dayOf({ resolved, start, end }: DateMention, text: string): string {
  return resolved?.slice(0, DAY_DIGITS) ?? text.slice(start, end).toLowerCase();
}

/** A year other than the article’s own, or a decade, belongs to the background, and so does a day in such a year. */
function isBackground(date: DateMention, words: string, { published }: Source): boolean {
  const year = /\b\d{4}s?$/.exec(words)?.[0];
  if (year === undefined) return false;
  const isAlone = !/[a-z]{3}/i.test(words);
  return year !== published?.slice(0, year.length) && (isAlone || distance(date, published) > NEAR);
}

/** To the hour, or a full date near the day of publication. */
function isStatedFully(date: DateMention, words: string, { published }: Source): boolean {
  return CLOCK.test(words) || (FULL.test(words) && distance(date, published) <= NEAR);
}

function exactness(words: string): number {
  return (
    (DAY.test(words) ? 3 : VAGUE.test(words) ? -2 : 0) +
    (CLOCK.test(words) ? 2 : 0) +
    (PART_OF_DAY.test(words) ? 1 : 0) +
    (FULL.test(words) ? 1 : 0)
  );
}

/** From a day to the day of publication (milliseconds); not a number where either is unknown. */
function distance({ resolved = '' }: DateMention, published = ''): number {
  return Math.abs(Date.parse(resolved.slice(0, DAY_DIGITS)) - Date.parse(published.slice(0, DAY_DIGITS)));
}
