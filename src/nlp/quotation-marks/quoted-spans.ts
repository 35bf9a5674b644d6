import type { Article, Paragraph, Span } from '../../text/article.ts';
import type { Damage } from '../annotations.ts';
import { doubleMarks, type Mark, type Pairing, pairMarks } from './quotation-marks.ts';
import { pairSingleMarks } from './single-marks.ts';

/** Words between quotation marks inside one paragraph. */
export type QuotedSpan = {
  /** With its marks; where a quotation runs over several paragraphs, up to the end of this one. */
  readonly outer: Span;
  /** Without marks, white space and a closing comma at its edges. */
  readonly content: Span;
  readonly style: 'double' | 'single';
  /** It goes on from the paragraph before. */
  readonly continued: boolean;
  /** The words end with a comma or a mark other than a full stop, as they do before an attribution. */
  readonly breaks: boolean;
};

export type QuotedParagraph = {
  readonly paragraph: Paragraph;
  /** In order, none inside another. */
  readonly quoted: readonly QuotedSpan[];
};

const UNCLOSED = 'an opening quotation mark that nothing closes';
const UNOPENED = 'a closing quotation mark that nothing opens';
const WRONG_WAY = 'a quotation mark that points away from its words';
const WORD = /[\p{L}\p{N}]/u;
const BREAK = /[,?!…—–-]/;

/** How a quotation that runs over several paragraphs passes through one of them. */
type Crossing = {
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

const MARK_OR_SPACE = /[\s“”„«»‹›"‘’']/;

/** Every stretch of quoted words of an article by paragraph, and the marks that do not pair, both in order. */
export function quotedSpans(article: Article): {
  readonly paragraphs: readonly QuotedParagraph[];
  readonly damage: readonly Damage[];
} {
  const { text } = article;
  const pairings = article.paragraphs.map((paragraph) => pairMarks(doubleMarks(text, paragraph)));
  const crossings = quoteCrossings(text, article.paragraphs, pairings);
  const damage: Damage[][] = [];
  const paragraphs = article.paragraphs.map((paragraph, i): QuotedParagraph => {
    const pairing = pairings[i];
    const crossing = crossings[i];
    if (!pairing || !crossing) return { paragraph, quoted: [] };
    const doubles = doubleQuoted(text, paragraph, pairing, crossing);
    const singles = pairSingleMarks(
      text,
      paragraph,
      doubles.map(({ outer }) => outer),
    );
    damage.push(
      brokenMarks(pairing, crossing),
      singles.unclosed.map((at) => broken(at, UNCLOSED)),
    );
    const quoted = [...doubles, ...singles.pairs.map((span) => quotedAt(text, span, 'single', false))];
    return {
      paragraph,
      quoted: outermost(quoted).filter(({ content }) => WORD.test(text.slice(content.start, content.end))),
    };
  });
  return { paragraphs, damage: damage.flat().toSorted((a, b) => a.start - b.start) };
}

function doubleQuoted(
  text: string,
  paragraph: Paragraph,
  pairing: Pairing,
  crossing: Crossing,
): QuotedSpan[] {
  const { inheritedEnd, runsOn, reopens } = crossing;
  const from = inheritedEnd ?? paragraph.start;
  const goesOn = (start: number): boolean => reopens && start === paragraph.start;
  const spans: { readonly span: Span; readonly continued: boolean }[] = [];
  if (inheritedEnd !== null)
    spans.push({ span: { start: paragraph.start, end: inheritedEnd }, continued: true });
  for (const { open, close } of pairing.pairs) {
    if (open.at < from || (runsOn && open.at > runsOn.at)) continue;
    spans.push({ span: { start: open.at, end: close.at + 1 }, continued: goesOn(open.at) });
  }
  if (runsOn) spans.push({ span: { start: runsOn.at, end: paragraph.end }, continued: goesOn(runsOn.at) });
  return spans.map(({ span, continued }) => quotedAt(text, span, 'double', continued));
}

function quotedAt(text: string, outer: Span, style: QuotedSpan['style'], continued: boolean): QuotedSpan {
  const breaks = text.charAt(outer.end) === ',' || BREAK.test(lastCharacter(text, outer));
  return { outer, content: withoutEdges(text, outer), style, continued, breaks };
}

function brokenMarks(pairing: Pairing, { runsOn, closedBy }: Crossing): Damage[] {
  return [
    ...pairing.unclosed.filter((mark) => mark !== runsOn).map((mark) => broken(mark.at, UNCLOSED)),
    ...pairing.unopened.filter((mark) => mark !== closedBy).map((mark) => broken(mark.at, UNOPENED)),
    ...pairing.wrong.map((mark) => broken(mark.at, WRONG_WAY)),
  ];
}

function broken(at: number, reason: string): Damage {
  return { start: at, end: at + 1, reason };
}

function outermost(quoted: readonly QuotedSpan[]): QuotedSpan[] {
  const kept: QuotedSpan[] = [];
  for (const one of quoted.toSorted((a, b) => a.outer.start - b.outer.start)) {
    const last = kept.at(-1);
    if (last === undefined || one.outer.start >= last.outer.end) kept.push(one);
  }
  return kept;
}

/**
 * Finds the quotations that run over paragraphs: those whose opening mark every paragraph repeats, as the convention
 * has it, and those that open in one paragraph and close in a later one with no mark between.
 */
function quoteCrossings(
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

/** Narrows a span until no quotation mark, white space or closing comma stands at its edges; it may end up empty. */
export function withoutEdges(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && MARK_OR_SPACE.test(text.charAt(start))) start++;
  while (end > start && (text.charAt(end - 1) === ',' || MARK_OR_SPACE.test(text.charAt(end - 1)))) end--;
  return { start, end };
}

/** The last character of a span that is no quotation mark or white space, or an empty string. */
function lastCharacter(text: string, { start, end }: Span): string {
  let at = end - 1;
  while (at >= start && MARK_OR_SPACE.test(text.charAt(at))) at--;
  return at >= start ? text.charAt(at) : '';
}
