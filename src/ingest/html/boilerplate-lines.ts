import type { Block } from './blocks.ts';
import { type Place, announcesMore, lineReason } from './line-rules.ts';
import type { BoilerplateLine } from './prune.ts';

/** A paragraph at least this long, in no link, is prose: the article has begun, and has not ended yet (UTF-16 units). */
const PROSE = 120;
/** The share of a paragraph in links from which it points elsewhere. */
const LINKED = 0.8;
/** The same for the items below a heading that announces such. */
const LINKED_BELOW = 0.3;

const HEADING = /^H[1-6]$/;

/** The paragraphs of a page's main text that are the article's, and the others with the reason. `title`: the article's. */
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

/** The last few paragraphs of prose are foot too: what tells about the author is prose. */
function placeOf(at: number, first: number, last: number): Place {
  if (at < first || first === -1) return 'head';
  return at > last - 3 && at > first ? 'foot' : 'body';
}

/** A paragraph of its own that is one link, and no sentence; below the last prose, an item of a list is none better. */
function linkReason({ text, linked, tag }: Block, isEnd: boolean): string | undefined {
  if (!isEnd && tag !== 'P' && tag !== 'DIV' && tag !== 'CENTER') return undefined;
  return linked >= text.length * LINKED && !/[.!?]["'”’)]?$/.test(text) ? 'link to more' : undefined;
}

/** A heading that announces links to other articles goes, and so do the links below it. */
function markLinksToMore(blocks: readonly Block[], reasons: (string | undefined)[]): void {
  let isBelow = false;
  for (const [i, block] of blocks.entries()) {
    if (announcesMore(block.text) && block.tag !== 'LI') {
      isBelow = true;
      reasons[i] ??= 'link to more';
    } else if (isBelow && (block.linked >= block.text.length * LINKED_BELOW || reasons[i] !== undefined))
      reasons[i] ??= 'link to more';
    else isBelow = false;
  }
}

/** Headings below which nothing is left. */
function markTrailingHeadings(blocks: readonly Block[], reasons: (string | undefined)[]): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (reasons[i] !== undefined) continue;
    if (block === undefined || !HEADING.test(block.tag)) return;
    reasons[i] = 'heading of nothing';
  }
}

/** A line without its marks and case, for comparing. */
function plain(line: string): string {
  return line
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
