import { dayOf } from '../../wording.ts';
import { label } from './lines.ts';

/**
 * When an article was published (ISO 8601): a date as "May 1, 2026", a point in time in the reader's time zone. Discord,
 * "Message Formatting: Timestamps".
 */
export function dateOf(published: string): string {
  const at = Date.parse(published);
  return published.includes('T') && !Number.isNaN(at) ? `<t:${seconds(at)}:D>` : label(dayOf(published));
}

/** A point in time (ISO 8601) as a relative Discord timestamp: "two days ago". */
export function relativeTime(at: string): string {
  return `<t:${seconds(Date.parse(at))}:R>`;
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
