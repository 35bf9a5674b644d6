import type { Article } from '../../article/article.ts';
import type { DateMention, EventSpan } from '../facts.ts';

/** So far into the text (sentences) a date loses weight. */
const REACH = 12;

const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:today|yesterday|tonight|overnight|last night|this (?:morning|afternoon|evening))\b|\d[/-]\d/i;
const CLOCK = /\d ?[ap]\.?m\b|\d:\d\d|midnight|noon/i;
const VAGUE = /\byears?\b|\bdecades?\b|\b(?:1\d|20)\d\ds?$|\bearlier\b|\blater\b|\bbefore\b/i;

/**
 * When it happened: a date that names a day or an hour, the earlier in the text the better, and better still when the
 * article comes back to it. Best first.
 */
export function findWhen(article: Article, dates: readonly DateMention[]): EventSpan[] {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const times = timesNamed(dates);
  let at = 0;
  const scored = dates.flatMap((date) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= date.start) at++;
    const words = article.text.slice(date.start, date.end);
    if (isBackground(words, article)) return [];
    const again = Math.min((times.get(dayOf(date)) ?? 1) - 1, 3) / 2;
    return [{ date, score: exactness(words) + again - Math.min(at, REACH) / 3 }];
  });
  return scored.toSorted((a, b) => b.score - a.score).map(({ date: { start, end } }) => ({ start, end }));
}

/** How often each resolved day is named. */
function timesNamed(dates: readonly DateMention[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const date of dates)
    if (date.resolved !== undefined) times.set(dayOf(date), (times.get(dayOf(date)) ?? 0) + 1);
  return times;
}

function dayOf({ resolved }: DateMention): string {
  return resolved?.slice(0, 'YYYY-MM-DD'.length) ?? '';
}

/** A year or decade alone, other than the article’s own, belongs to the background. */
function isBackground(words: string, { source }: Article): boolean {
  return (
    /^\D*\d{4}s?$/.test(words) &&
    !/[a-z]{3}/i.test(words) &&
    !words.endsWith(source.published?.slice(0, 4) ?? ' ')
  );
}

function exactness(words: string): number {
  return (DAY.test(words) ? 3 : 0) + (CLOCK.test(words) ? 2 : 0) - (VAGUE.test(words) ? 2 : 0);
}
