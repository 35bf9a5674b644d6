import type { Span } from '../text/article.ts';

/** A role stands right before its name or right after it: at most this many UTF-16 units between. */
const BESIDE = 12;

/** Whether one of some roles stands beside a name where it is mentioned. */
export function isBeside(roles: readonly Span[], mention: Span): boolean {
  return roles.some((role) => Math.max(mention.start - role.end, role.start - mention.end) <= BESIDE);
}
