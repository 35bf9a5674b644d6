import { AUXILIARIES, VERBS } from '../lexicon/verbs.ts';
import type { ParsedResult, ParsingReference } from 'chrono-node/en';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
/** A date that comes round again within this time may be the coming one. */
const AMBIGUOUS = 120 * DAY;

/** The day an article was published, the anchor of its relative dates. */
export type PublicationDay = {
  /** Midday UTC of that day, in milliseconds since 1970. */
  readonly midday: number;
  readonly reference: ParsingReference;
};

/** The words of a date as chrono read them. */
type Components = ParsedResult['start'];

/**
 * Whether a date is before or after the publication date. News is about the past, so `back` is the default;
 * `open` where the words fit either ("a vote due in May", "would meet on Friday").
 */
type Outlook = 'back' | 'ahead' | 'open';

/** How much text before a date is checked for its clause (UTF-16 units). */
const REACH = 80;
const CLAUSE_START = /[,;:—–“”"]|\b(?:said|says|told|announced|reported)\b/gi;

const WILL =
  /\b(?:will|won['’]t|shall|(?:is|are|am) going to|upcoming|(?:the|this) coming)\b|['’]ll\b|\bnext $/i;
const WOULD = /\b(?:would|might)\b(?! not|n['’]t)/i;

/** A plan with what is planned: "due to sail"; "due to fog" is none, and "the plan to sail" may be over. */
const PLAN_TO =
  /\b(?:due|scheduled|set|slated|expected|planned|planning|(?<!(?:ed|the|an?|its|his|her|their|our|my|this|that|new|no|of|over|about|against|for|with) )plans?) to (\w+)\b/i;
/** A plan right before its date: "an inspection due in |", "a vote expected |". */
const PLAN_FOR =
  /\b(?:due|scheduled|set|slated|expected|planned)(?: back)?(?: (?:for|in|on|at|by|from|around|this|early|late|later))*\s*$/i;
/** A plan that still holds when the article comes out: "is due", "are set for", "plan to". */
const HOLDS_NOW = /(?:\b(?:is|are|am|remains?|isn['’]t|aren['’]t)|['’](?:re|m))(?: \w+)? $|^plan/i;
const PLAN_SET = /\b(?:due(?! to)|scheduled|set|slated|expected|planned) for\b/i;

const UNTIL = /\b(?:until|till)(?: at least| early| late| mid)?[ -]$/i;
/** What has lasted until a date, or not begun before it, is over: "waited until Friday", "did not sail until Friday". */
const LASTED =
  /\b(?:waited|lasted|stayed|remained|continued|ran|stood|lived|worked|served|slept|kept|held|(?:did|was|were|had) not|(?:did|was|were|had)n['’]t)\b/i;

/** The publication day of an ISO 8601 date, ignoring its time; undefined if it isn't a date. */
export function publicationDay(published: string | undefined): PublicationDay | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  const midday = Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(midday) ? undefined : { midday, reference: { instant: new Date(midday), timezone: 0 } };
}

/**
 * The date as ISO 8601, as exact as the words are (year, month, day, minute); nothing where neither they nor the
 * publication day settle it. `before` is the sentence up to the date, `words` the date itself.
 */
export function resolveDate(
  date: Components,
  before: string,
  words: string,
  published: PublicationDay | undefined,
): string | undefined {
  const year = date.get('year');
  const month = date.get('month');
  const day = date.get('day');
  if (year === null || month === null || day === null) return undefined;
  const time = date.isCertain('hour') ? `T${two(date.get('hour'))}:${two(date.get('minute'))}` : '';
  if (/\d{4}|\d[/-]\d+[/-]\d/.test(words))
    return date.isCertain('day')
      ? iso(year, month, day) + time
      : date.isCertain('month')
        ? `${year}-${two(month)}`
        : undefined;
  if (!published) return undefined;
  if (/\bweekend\b/i.test(words)) return undefined;
  const outlook = /^next\b/i.test(words) ? 'ahead' : outlookOf(before);
  const weekday = date.get('weekday');
  if (date.isCertain('weekday') && !date.isCertain('day') && weekday !== null) {
    if (outlook === 'open') return undefined;
    const strict = /\b(?:since|last) $/i.test(before) || /^last\b/i.test(words);
    return isoDay(weekdayNear(weekday, published.midday, outlook === 'ahead', strict)) + time;
  }
  if (
    /\b(?:day|night|today|tonight|tomorrow|yesterday|morning|afternoon|evening|days ago)\b/i.test(words) &&
    date.isCertain('day')
  ) {
    return /\b(?:earlier|later|previous|following|same|before|after)\b/i.test(words)
      ? undefined
      : iso(year, month, day) + time;
  }
  if (/\byears?\b/i.test(words)) return /\b(?:ago|last|this|next)\b/i.test(words) ? String(year) : undefined;
  if (/\bmonths?\b/i.test(words))
    return /\b(?:ago|last|this|next)\b/i.test(words) ? `${year}-${two(month)}` : undefined;
  if (!date.isCertain('month') || date.isCertain('year')) return undefined;
  const nearest = yearNear(month, date.isCertain('day') ? day : undefined, published.midday, outlook);
  if (nearest === undefined) return undefined;
  return date.isCertain('day') ? iso(nearest, month, day) + time : `${nearest}-${two(month)}`;
}

/** The last such weekday up to the publication day, or the next one; `strict` leaves that day itself out. */
function weekdayNear(weekday: number, midday: number, ahead: boolean, strict: boolean): number {
  const published = new Date(midday).getUTCDay();
  const back = (published - weekday + 7) % 7;
  if (ahead) return midday + ((7 - back) % 7) * DAY;
  return midday - (back === 0 && strict ? 7 : back) * DAY;
}

/**
 * The year that puts a month, or a day of it, before the publication day (a day's grace for time zones), after it, or
 * nearest to it where its words are open. Nothing where the past one is so far back that the coming one may be meant.
 */
function yearNear(
  month: number,
  day: number | undefined,
  midday: number,
  outlook: Outlook,
): number | undefined {
  const year = new Date(midday).getUTCFullYear();
  const first = Date.UTC(year, month - 1, day ?? 1, 12);
  const last = Date.UTC(year, day === undefined ? month : month - 1, day ?? 0, 12);
  if (outlook === 'ahead') return last < midday ? year + 1 : year;
  if (outlook === 'open') {
    if (last < midday - YEAR / 2) return year + 1;
    return first > midday + YEAR / 2 ? year - 1 : year;
  }
  if (first <= midday + DAY) return year;
  return first - midday > AMBIGUOUS ? year - 1 : undefined;
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function two(number: number | null): string {
  return String(number ?? 0).padStart(2, '0');
}

/** How the date after `before`, the sentence up to it, looks by the words of its clause. */
function outlookOf(before: string): Outlook {
  const near = before.slice(-REACH);
  const cut = [...near.matchAll(CLAUSE_START)].at(-1);
  const clause = cut ? near.slice(cut.index + cut[0].length) : near;
  if (WILL.test(clause)) return 'ahead';
  const plan = planIn(clause);
  if (plan !== undefined) return HOLDS_NOW.test(plan) ? 'ahead' : 'open';
  if (UNTIL.test(clause)) return LASTED.test(clause) ? 'back' : 'ahead';
  return WOULD.test(clause) ? 'open' : 'back';
}

/** What leads to the words of a plan, or these words themselves where they tell its tense ("plans to"). */
function planIn(clause: string): string | undefined {
  const to = PLAN_TO.exec(clause);
  const infinitive = to?.[1]?.toLowerCase() ?? '';
  if (to && (VERBS.has(infinitive) || AUXILIARIES.has(infinitive)))
    return /^plan(?!ned)/i.test(to[0]) ? to[0] : clause.slice(0, to.index);
  const plan = PLAN_FOR.exec(clause) ?? PLAN_SET.exec(clause);
  return plan ? clause.slice(0, plan.index) : undefined;
}
