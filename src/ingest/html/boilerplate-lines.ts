import type { Block } from './blocks.ts';
import { type Place, announcesMore, lineReason } from './line-rules.ts';
import type { BoilerplateLine } from './prune.ts';

/** A paragraph at least this long and not in a link is prose, which the article starts and ends with (UTF-16 units). */
const PROSE = 120;
/** The share of link text from which a paragraph is a link to more. */
const LINKED = 0.8;
/** The same below a heading that announces links. */
const LINKED_BELOW = 0.3;

/** A sentence says at least this much besides its link (UTF-16 units). */
const SHORTEST_SAID = 12;

const HEADING = /^H[1-6]$/;

/** Splits a page's main text into the article's paragraphs and boilerplate. `title`: the article's. */
export function splitBoilerplate(
  blocks: readonly Block[],
  title: string,
): { readonly paragraphs: readonly string[]; readonly boilerplate: readonly BoilerplateLine[] } {
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  const headline = plain(title);
  const reasons = blocks.map((block, i): string | undefined => {
    const place = placeOf(i, first, last);
    if (place === 'head' && headline !== '' && plain(block.text) === headline) return 'headline';
    return lineReason(block, place) ?? linkReason(block, i > last);
  });
  markLinksToMore(blocks, reasons);
  markTrailingHeadings(blocks, reasons);
  const paragraphs: string[] = [];
  const boilerplate: BoilerplateLine[] = [];
  for (const [i, { text }] of blocks.entries()) {
    const reason = reasons[i];
    if (reason === undefined) paragraphs.push(text);
    else boilerplate.push({ text, reason });
  }
  return { paragraphs, boilerplate };
}

function isProse({ text, linked }: Block): boolean {
  return text.length >= PROSE && linked < text.length / 2;
}

/** The last few paragraphs of prose belong to the foot, because notes about the author are prose. */
function placeOf(at: number, first: number, last: number): Place {
  if (at < first || first === -1) return 'head';
  return at > last - 3 && at > first ? 'foot' : 'body';
}

/** Whether a block is just a link and not a sentence; below the last prose, this includes list items. */
function linkReason({ text, linked, tag }: Block, isEnd: boolean): string | undefined {
  if (!isEnd && tag !== 'P' && tag !== 'DIV' && tag !== 'CENTER') return undefined;
  return linked >= text.length * LINKED && !/[.!?]["'”’)]?$/.test(text) ? 'link to more' : undefined;
}

/** Marks headings that announce links to other articles, and the links below them. */
function markLinksToMore(blocks: readonly Block[], reasons: (string | undefined)[]): void {
  let isBelow = false;
  for (const [i, block] of blocks.entries()) {
    if (isAnnouncement(block) && !isSentenceWithLink(blocks[i + 1])) {
      isBelow = true;
      reasons[i] ??= 'link to more';
    } else if (
      isBelow &&
      !isSentenceWithLink(block) &&
      (block.linked >= block.text.length * LINKED_BELOW || reasons[i] !== undefined)
    )
      reasons[i] ??= 'link to more';
    else isBelow = false;
  }
}

function isAnnouncement({ text, tag }: Block): boolean {
  return announcesMore(text) && tag !== 'LI';
}

/** Whether a block is a paragraph of prose that happens to hold a link: it says something before or after it. */
function isSentenceWithLink(block: Block | undefined): boolean {
  if (block === undefined || (block.tag !== 'P' && block.tag !== 'DIV')) return false;
  const { text, linked } = block;
  return (
    linked < text.length * LINKED && text.length - linked >= SHORTEST_SAID && /[.!?]["'”’)]?$/.test(text)
  );
}

/** Marks headings with nothing left below them. */
function markTrailingHeadings(blocks: readonly Block[], reasons: (string | undefined)[]): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (reasons[i] !== undefined) continue;
    if (block === undefined || !HEADING.test(block.tag)) return;
    reasons[i] = 'heading of nothing';
  }
}

/** A line in lower case without punctuation, for comparison. */
function plain(line: string): string {
  return line
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
