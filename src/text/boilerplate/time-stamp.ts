/** Longer lines (UTF-16 units) say more than when. */
const LONGEST_STAMP = 90;
const PUBLISHED = /^(?:published|posted|updated|modified|created|edited)$/i;
const AGO = /^(?:ago|now|read)$/i;
const CLOCK = /^\d{1,2}(?:[:.h]\d{2}){1,2}(?:[ap]m)?$/i;
const DATE =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\.?|january|february|march|april|august|september|october|november|december|(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}\S{0,20})$/i;
const OTHER =
  /^(?:(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\.?|\d{1,2}(?:st|nd|rd|th)?|[ap]\.?m\.?|(?:GMT|UTC|BST|CET|CEST|IST|AEST|AEDT|JST|SGT|HKT|[ECMP][DS]?T)(?:[+-]\d{1,4})?|first|last|originally|just|on|at|date|time|of|min(?:ute)?s?|sec(?:ond)?s?|hours?|hrs?|days?|weeks?|\d{1,2}[smhdw])$/i;

/** What a line says of when its article, or this part of it, appeared; undefined if it says anything else. */
export type TimeStamp = {
  /** Without a time of day or a word such as "updated": it could as well head a part of a chronicle. */
  readonly isDateAlone: boolean;
};

/** Reads a line such as "Updated 10:42 a.m. ET, March 13, 2026", "2 hours ago" or "March 13, 2026". */
export function readTimeStamp(line: string): TimeStamp | undefined {
  if (line.length > LONGEST_STAMP || !/\d|now/.test(line)) return undefined;
  const words = line.split(/[\s,|·•@()/]+|:(?= |$)|(?:^|\s)[-–—](?:\s|$)/).filter(Boolean);
  const marks = words.filter((word) => PUBLISHED.test(word) || AGO.test(word) || CLOCK.test(word)).length;
  const dates = words.filter((word) => DATE.test(word)).length;
  if (marks + dates === 0) return undefined;
  const isStamp = words.every((word) => [PUBLISHED, AGO, CLOCK, DATE, OTHER].some((kind) => kind.test(word)));
  return isStamp ? { isDateAlone: marks === 0 } : undefined;
}
