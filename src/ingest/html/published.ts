/** A date and optional time in ISO 8601. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^((?:19|20)\d\d)(\d{2})(\d{2})(?!\d)/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;
/** Numeric dates within a line. */
const YEAR_FIRST = /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/;
const YEAR_LAST = /\b(\d{1,2})([./-])(\d{1,2})[./-]((?:19|20)\d\d|\d\d(?=\s|,|$))\b/;
/** "14. März 2026", "14 de marzo de 2026", "14th March, 2026". */
const DAY_FIRST =
  /\b(\d{1,2})(?:\.|st|nd|rd|th|er|º)?,?\s+(?:of |de |d[’'])?(\p{L}{3,12})\.?,?\s+(?:de |del )?((?:19|20)\d\d)\b/iu;
/** "March 14, 2026", "Mar. 14th 2026". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b/iu;
/** How much of a line is parsed, in UTF-16 units. */
const LONGEST = 200;
/** The whole date in a URL's path: "/2026/03/09/", "/2026/mar/9/", "-2026-03-09-", "/20260309-". "/2026/12/" is a month. */
const IN_PATH = [
  /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(0?[1-9]|[12]\d|3[01])(?=[/?#]|$)/i,
  /[/_-]((?:19|20)\d\d)[-_/](0[1-9]|1[0-2])[-_](0[1-9]|[12]\d|3[01])(?=[/_.?#-]|$)/,
  /[/_-]((?:19|20)\d\d)\/?(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?#-]|$)/,
];

/** Languages in which no three letters stand for different months. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'pl',
  'tr',
  'ro',
  'hu',
  'ru',
  'uk',
  'id',
];

/** The order of day and month in numeric dates: in American English, 5/10/2018 is in May. */
export type DayOrder = 'day first' | 'month first';

/** The order in a page's declared language; American if it declares none. */
export function dayOrder(language: string | undefined): DayOrder {
  return language === undefined || /^en(?:-us)?$/i.test(language.trim()) || language.trim() === ''
    ? 'month first'
    : 'day first';
}

/** Parses a date from a page's metadata to ISO 8601. Keeps the time only if it has a zone. */
export function parseDate(given: string, order: DayOrder = 'month first'): string | undefined {
  const text = given.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, time, zone] = iso;
    const date = dayOf(year, month, day);
    if (date === undefined || time === undefined || zone === undefined) return date;
    return `${date}T${time}${zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2').toUpperCase()}`;
  }
  if (EPOCH.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString();
  const compact = COMPACT.exec(text);
  return compact ? dayOf(compact[1], compact[2], compact[3]) : parseDateInLine(text, order);
}

/** The first whole date (day, month and year) in a line such as "Published Nov. 18, 2019, 9:41 AM", as `yyyy-mm-dd`. */
export function parseDateInLine(line: string, order: DayOrder): string | undefined {
  const text = line.slice(0, LONGEST);
  const monthFirst = MONTH_FIRST.exec(text);
  const ofMonthFirst = monthFirst
    ? dayOf(monthFirst[3], monthNamed(monthFirst[1]), monthFirst[2])
    : undefined;
  if (ofMonthFirst !== undefined) return ofMonthFirst;
  const dayFirst = DAY_FIRST.exec(text);
  const ofDayFirst = dayFirst ? dayOf(dayFirst[3], monthNamed(dayFirst[2]), dayFirst[1]) : undefined;
  if (ofDayFirst !== undefined) return ofDayFirst;
  const year = YEAR_FIRST.exec(text);
  if (year) return dayOf(year[1], year[2], year[3]);
  const [, first = '', mark, second = '', last = ''] = YEAR_LAST.exec(text) ?? [];
  if (last === '') return undefined;
  const isDayFirst = mark === '.' || Number(first) > 12 || (order === 'day first' && Number(second) <= 12);
  return dayOf(
    last.length === 2 ? `20${last}` : last,
    isDayFirst ? second : first,
    isDayFirst ? first : second,
  );
}

/** The date in a URL's path as `yyyy-mm-dd`, if there is one. */
export function parseDateInPath(path: string): string | undefined {
  for (const pattern of IN_PATH) {
    const [, year, month = '', day] = pattern.exec(path) ?? [];
    if (year !== undefined) return dayOf(year, /^\d/.test(month) ? month : monthNamed(month), day);
  }
  return undefined;
}

let months: ReadonlyMap<string, string> | undefined;

/** The number of a month by its name in any of the languages. */
function monthNamed(word = ''): string | undefined {
  months ??= new Map(
    LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, i): [string, string] => {
          const parts = format.formatToParts(Date.UTC(2026, i, 2));
          return [startOf(parts.find(({ type }) => type === 'month')?.value ?? ''), String(i + 1)];
        });
      }),
    ),
  );
  return months.get(startOf(word));
}

/** The first three letters of a month's name, or four for French "juin" and "juillet". */
function startOf(name: string): string {
  const letters = name.toLowerCase();
  return letters.slice(0, letters.startsWith('jui') ? 4 : 3);
}

/** `yyyy-mm-dd`, if the date exists. */
function dayOf(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(time) || Number(year) < 1800) return undefined;
  return new Date(time).toISOString().startsWith(date) ? date : undefined;
}
