import { endsSentence } from '../wrapping.ts';

/** The longest heading. What is longer and unmarked is a standfirst or a line of a list. */
const LONGEST_HEADING = { characters: 90, words: 12 };
/** The shortest paragraph of prose that a heading can stand above, in UTF-16 units. */
const SHORTEST_PROSE = 60;
/** How many lines may head the same prose: a heading and the subheading below it. */
const MOST_HEADINGS = 2;

/** Somebody's words, set as a heading: they can be quoted. */
const QUOTATION = /^["“‘«'].*["”’»']$/u;
const STARTS_HEADING = /^["'“‘«(¿¡$€£]?[\p{Lu}\p{N}]/u;
const LIST_ITEM = /^(?:\p{N}{1,3}[.)]|\(?\p{L}\)) /u;
/** A date heads a part of a chronicle, whose sentences need it. */
const DAY =
  /\b(?:\p{N}{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \p{N}{1,2})\b|\p{N}:\p{N}{2}/u;

/**
 * Which paragraphs are headings: short lines without a closing mark, each between two paragraphs of prose, and the
 * article's title above it all. `reasons`: why a paragraph is boilerplate; it counts as not there.
 */
export function findHeadings(
  paragraphs: readonly string[],
  reasons: readonly (string | undefined)[],
  title: string,
): ReadonlySet<number> {
  const headings = new Set<number>();
  const headline = plain(title);
  let open: number[] = [];
  let isAfterProse = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    if (reasons[i] !== undefined) continue;
    if (isProse(paragraph)) {
      if (open.length <= MOST_HEADINGS) for (const at of open) headings.add(at);
      open = [];
      isAfterProse = true;
    } else if (isHeadingLike(paragraph) && (isAfterProse || plain(paragraph) === headline)) open.push(i);
    else {
      open = [];
      isAfterProse = endsSentence(paragraph);
    }
  }
  return headings;
}

function isProse(paragraph: string): boolean {
  return paragraph.length >= SHORTEST_PROSE && endsSentence(paragraph);
}

function isHeadingLike(line: string): boolean {
  return (
    line.length <= LONGEST_HEADING.characters &&
    line.split(/\s+/).length <= LONGEST_HEADING.words &&
    !endsSentence(line) &&
    STARTS_HEADING.test(line) &&
    !QUOTATION.test(line) &&
    !/[,;]$/.test(line) &&
    !LIST_ITEM.test(line) &&
    !DAY.test(line)
  );
}

/** A line in small letters without punctuation, for comparison. */
function plain(line: string): string {
  return line
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
