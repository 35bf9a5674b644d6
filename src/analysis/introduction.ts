import type { Span } from '../text/article.ts';

/** The longest gap between a role and the name it goes with, in UTF-16 units. */
const BESIDE = 12;

/** Whether a role stands right before or after a mention. */
export function isBeside(roles: readonly Span[], mention: Span): boolean {
  return roles.some((role) => Math.max(mention.start - role.end, role.start - mention.end) <= BESIDE);
}
