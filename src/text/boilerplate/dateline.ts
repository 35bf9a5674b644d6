import type { Article, Span } from '../article.ts';

/** Why a dateline is set aside. */
export const DATELINE_REASON = 'dateline';

/** The longest dateline, in UTF-16 units and in words: "By Ann Lee, Staff Writer LOS ANGELES, March 13 (Reuters)". */
const LONGEST_DATELINE = { characters: 90, words: 14 };
/** The longest dateline that only names a place, in words: "Rio de Janeiro, Brazil". */
const LONGEST_PLACE = 4;

const DASH = / ?— ?| (?:–|--?)(?: |$)/u;
const WORD = /^\(?(?:[\p{Lu}\p{N}][\p{L}\p{N}.'’&/-]*|of|and|de|la|del|do|dos|al|upon|\/|&|\|)[),:]*$/u;
/** Who signs: "(AP)", "CNN Business", "Reuters". */
const SIGNED =
  /\(\p{Lu}[^()]*\)$|\b(?:AP|AFP|Reuters|REUTERS|UPI|PTI|ANI|IANS|AAP|PA|dpa|CNN|BBC|NPR|CBC|ABC|CBS|NBC|MSNBC|Fox|Sky|Bloomberg|Xinhua|Associated Press)(?: (?:News|Business|Travel|Sport|Sports|Health|Politics|Service|Style|Opinion))*$/u;
/** Where and when, in capitals: "NEW DELHI, March 13", "BOSTON, Mass.". */
const IN_CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+)*(?:,? (?:\p{Lu}[\p{L}.]*|\p{N}{1,4}),?)*$/u;
const STARTS_SENTENCE = /^["'“‘«[(]?[\p{Lu}\p{N}]/u;

/**
 * How much of a paragraph's start is a dateline, with its dash and the space after it (UTF-16 units): the place, date
 * and agency that a report opens with. `isFirst`: of the article, where a place alone can be a dateline.
 */
export function datelineLength(paragraph: string, isFirst: boolean): number {
  const start = paragraph.slice(0, LONGEST_DATELINE.characters);
  const dash = DASH.exec(start);
  if (!dash || dash.index === 0) return 0;
  const head = start.slice(0, dash.index).replace(/,$/, '');
  const words = head.split(' ');
  if (words.length > LONGEST_DATELINE.words || !words.every((word) => WORD.test(word))) return 0;
  const length = dash.index + dash[0].length;
  const rest = paragraph.slice(length, length + LONGEST_DATELINE.characters);
  if (rest === '') return length;
  if (!STARTS_SENTENCE.test(rest)) return 0;
  const isPlace = isFirst && words.length <= LONGEST_PLACE && !DASH.test(rest);
  return SIGNED.test(head) || IN_CAPITALS.test(head) || isPlace ? length : 0;
}

/** A sentence with the dateline before it in its paragraph, which is no part of it but says where: "LUND — |Rain fell". */
export function withDateline<S extends Span>(
  { text, boilerplate }: Pick<Article, 'text' | 'boilerplate'>,
  sentence: S,
): S {
  const before = boilerplate.findLast(({ end }) => end <= sentence.start);
  if (before?.reason !== DATELINE_REASON || /\n|\S/.test(text.slice(before.end, sentence.start)))
    return sentence;
  return { ...sentence, start: before.start };
}
