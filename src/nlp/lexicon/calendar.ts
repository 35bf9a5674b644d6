import { entries } from './entries.ts';

export const WEEKDAYS = entries(`
Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mondays, Tuesdays, Wednesdays, Thursdays, Fridays, Saturdays, Sundays
`);

export const MONTHS = entries(`
January, February, March, April, May, June, July, August, September, October, November, December, Jan, Jan., Feb, Feb., Mar., Apr, Apr.,
Aug, Aug., Sep, Sep., Sept, Sept., Oct, Oct., Nov, Nov., Dec, Dec.
`);

/** Capitalised days that name nobody. */
export const FEASTS = entries(`
Christmas, Easter, Thanksgiving, Halloween, Ramadan, Eid, Hanukkah, Diwali, Passover, Lent, Advent, Yom Kippur, Boxing Day
`);
