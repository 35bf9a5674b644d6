import type { Paragraph } from '../../text/article.ts';
import type { Pairing } from './mark-pairs.ts';
import type { Mark } from './quotation-marks.ts';

/** How a quotation that runs over several paragraphs passes through one of them. */
export type Crossing = {
  /** Up to here the paragraph goes on with a quotation left open before it. */
  readonly inheritedEnd: number | null;
  /** The mark that closes the inherited quotation, if it ends in this paragraph. */
  readonly closedBy: Mark | null;
  /** The mark whose quotation goes on in the next paragraph. */
  readonly runsOn: Mark | null;
  /** The paragraph opens with the repeated mark of a quotation left open before it. */
  readonly reopens: boolean;
};

/** Without a repeated opening mark a quotation may run over this many more paragraphs. */
const LONGEST_RUN = 6;

/**
 * Finds the quotations that run over paragraphs: those whose opening mark every paragraph repeats, as the convention
 * has it, and those that open in one paragraph and close in a later one with no mark between.
 */
export function quoteCrossings(
  text: string,
  paragraphs: readonly Paragraph[],
  pairings: readonly Pairing[],
): Crossing[] {
  let reopens = false;
  let closingAt = -1;
  return paragraphs.map((paragraph, i): Crossing => {
    const pairing = pairings[i];
    const inherits = i <= closingAt;
    const closedBy = i === closingAt ? (pairing?.unopened[0] ?? null) : null;
    const open = pairing?.unclosed.length === 1 ? pairing.unclosed[0] : undefined;
    const repeated = open !== undefined && repeatsMark(text, open, paragraphs[i + 1], pairings[i + 1]);
    const until = open && !repeated ? closingParagraph(pairings, i) : undefined;
    const crossing = {
      inheritedEnd: inherits ? (closedBy ? closedBy.at + 1 : paragraph.end) : null,
      closedBy,
      runsOn: open && (repeated || until !== undefined) ? open : null,
      reopens,
    };
    reopens = repeated;
    if (until !== undefined) closingAt = until;
    return crossing;
  });
}

function repeatsMark(
  text: string,
  open: Mark,
  next: Paragraph | undefined,
  pairing: Pairing | undefined,
): boolean {
  if (!next || !pairing || text.charAt(next.start) !== open.char) return false;
  const opens = (mark: Mark): boolean => mark.at === next.start;
  return pairing.unclosed.some(opens) || pairing.pairs.some((pair) => opens(pair.open));
}

/** The paragraph with the closing mark of a quotation left open in paragraph `from`, with no other mark between. */
function closingParagraph(pairings: readonly Pairing[], from: number): number | undefined {
  for (let i = from + 1; i <= from + LONGEST_RUN; i++) {
    const pairing = pairings[i];
    if (!pairing) return undefined;
    const firstOpen = Math.min(pairing.pairs[0]?.open.at ?? Infinity, pairing.unclosed[0]?.at ?? Infinity);
    if ((pairing.unopened[0]?.at ?? Infinity) < firstOpen) return i;
    if (pairing.pairs.length + pairing.unclosed.length + pairing.wrong.length > 0) return undefined;
  }
  return undefined;
}
