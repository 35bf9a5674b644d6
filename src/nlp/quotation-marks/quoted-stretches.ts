import type { Article, Paragraph, Span } from '../../text/article.ts';
import type { Damage } from '../annotations.ts';
import { pairMarks, type Pairing } from './mark-pairs.ts';
import { lastCharacter, withoutEdges } from './mark-edges.ts';
import { doubleMarks } from './quotation-marks.ts';
import { type Crossing, quoteCrossings } from './quote-crossings.ts';
import { pairSingleMarks } from './single-marks.ts';

/** Words between quotation marks inside one paragraph. */
export type Quoted = {
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
  readonly quoted: readonly Quoted[];
};

const UNCLOSED = 'an opening quotation mark that nothing closes';
const UNOPENED = 'a closing quotation mark that nothing opens';
const WRONG_WAY = 'a quotation mark that points away from its words';
const WORD = /[\p{L}\p{N}]/u;
const BREAK = /[,?!…—–-]/;

/** Every stretch of quoted words of an article by paragraph, and the marks that do not pair, both in order. */
export function quotedStretches(article: Article): {
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

function doubleQuoted(text: string, paragraph: Paragraph, pairing: Pairing, crossing: Crossing): Quoted[] {
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

function quotedAt(text: string, outer: Span, style: Quoted['style'], continued: boolean): Quoted {
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

function outermost(quoted: readonly Quoted[]): Quoted[] {
  const kept: Quoted[] = [];
  for (const one of quoted.toSorted((a, b) => a.outer.start - b.outer.start)) {
    const last = kept.at(-1);
    if (last === undefined || one.outer.start >= last.outer.end) kept.push(one);
  }
  return kept;
}
