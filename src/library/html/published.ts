import * as chrono from 'chrono-node/en';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(20\d\d|19\d\d)(\d{2})(\d{2})(?:\D|$|T?\d{4,6}$)/;
const SLASHED_ISO = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;
/** chrono is certain of the year of "yesterday" too. */
const WITH_YEAR = /\d{4}|\d[/.]\d{1,2}[/.]\d{2}/;
/** What is read of a date in words (UTF-16 units). */
const LONGEST = 120;
/** The day in a page's address, as many papers have it. */
const IN_PATH =
  /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2]|[1-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/_-]?(0[1-9]|[12]\d|3[01]|[1-9])(?=[/_-]|$)/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as a page's metadata may write it, as ISO 8601: the day, and the time where it is given with a zone. The day is the one written. */
export function readDate(given: string): string | undefined {
  const text = given.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, time, zone] = iso;
    const date = dayOf(year, month, day);
    if (date === undefined || time === undefined || zone === undefined) return date;
    return `${date}T${time}${zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2').toUpperCase()}`;
  }
  const ordered = COMPACT.exec(text) ?? SLASHED_ISO.exec(text);
  if (ordered) return dayOf(ordered[1], ordered[2], ordered[3]);
  const dotted = DOTTED.exec(text);
  if (dotted) return dayOf(dotted[3], dotted[2], dotted[1]);
  if (EPOCH.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString();
  return readDateInWords(text);
}

/** The first whole date (day, month and year) in a line such as "Published Nov. 18, 2019, 9:41 AM". */
export function readDateInWords(line: string): string | undefined {
  for (const { start, text } of chrono.parse(line.slice(0, LONGEST), { instant: new Date(0), timezone: 0 })) {
    if (!WITH_YEAR.test(text) || !start.isCertain('month') || !start.isCertain('day')) continue;
    return dayOf(String(start.get('year')), String(start.get('month')), String(start.get('day')));
  }
  return undefined;
}

/** The day that a page's address names, if it names one. */
export function readDateOfPath(path: string): string | undefined {
  const [, year, month = '', day] = IN_PATH.exec(path) ?? [];
  const named = MONTHS.indexOf(month.toLowerCase());
  return year === undefined ? undefined : dayOf(year, named === -1 ? month : String(named + 1), day);
}

/** `yyyy-mm-dd` if there is such a day. */
function dayOf(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(time) || Number(year) < 1800) return undefined;
  return new Date(time).toISOString().startsWith(date) ? date : undefined;
}
