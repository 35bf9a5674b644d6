import type { Article } from '../text/article.ts';
import { type Passage, passagesOf } from '../text/passages.ts';

/** About as much as a phone shows without scrolling, in UTF-16 units. */
const LONGEST = 700;

/** An article cut for reading, a passage at a time. */
export function passagesToRead(article: Article): Passage[] {
  return passagesOf(article, LONGEST);
}
