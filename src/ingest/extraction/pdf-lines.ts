import type { BoilerplateLine } from '../html/prune.ts';
import { asLine } from '../html/words.ts';

/** A piece of text from pdf.js. `transform`: its position in points from the lower left corner. */
export type PdfItem = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
};

/** A line of a page: baseline `y`, font `size`, and extent, in points. */
export type PdfLine = {
  readonly text: string;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
};

/** Maximum distance of baselines in one line, in font sizes. */
const SAME_LINE = 0.5;
/** Line spacing this many times the usual separates paragraphs. */
const WIDE_SPACE = 1.3;
/** A line that ends a sentence and leaves this share of the width free ends its paragraph. */
const FREE_END = 0.15;
/** A font size changed by this factor starts a paragraph, such as a heading or caption. */
const OTHER_SIZE = 1.12;
/** A line at the head or foot of this many pages is boilerplate, whatever number it contains. */
const RUNNING = 3;

/** A page's lines, in the order in the file, which is the reading order. */
export function linesOfPage(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: { text: string; y: number; left: number; right: number; size: number } | undefined;
  const end = (): void => {
    const text = open === undefined ? '' : asLine(open.text);
    if (open !== undefined && text !== '') lines.push({ ...open, text });
    open = undefined;
  };
  for (const { str, transform, width, hasEOL } of items) {
    const [, , c = 0, d = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(c, d);
    if (str.trim() !== '') {
      if (open !== undefined && Math.abs(open.y - y) > SAME_LINE * Math.max(open.size, size)) end();
      if (open === undefined) open = { text: str, y, left: x, right: x + width, size };
      else {
        // A gap separates words even if the file has no space there.
        const gap = x - open.right > size * 0.15 && !/\s$/.test(open.text) ? ' ' : '';
        open = {
          ...open,
          text: open.text + gap + str,
          right: Math.max(open.right, x + width),
          size: Math.max(open.size, size),
        };
      }
    } else if (open !== undefined && str !== '') open = { ...open, text: `${open.text} ` };
    if (hasEOL) end();
  }
  end();
  return lines;
}

/** The pages' paragraphs, without running heads and page numbers. `heading`: the first text in the largest font. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): {
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  readonly boilerplate: readonly BoilerplateLine[];
} {
  const running = runningLines(pages);
  const boilerplate: BoilerplateLine[] = [];
  const lines = pages.flatMap((page) =>
    page.filter((line) => {
      if (
        !running.has(keyOf(line.text)) &&
        !/^\W*(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?\W*$/i.test(line.text)
      )
        return true;
      boilerplate.push({ text: line.text, reason: 'running head' });
      return false;
    }),
  );
  const space = median(lines.flatMap((line, i) => spaceAbove(lines[i - 1], line) ?? []));
  const right = quantile(
    lines.map((line) => line.right),
    0.9,
  );
  const left = quantile(
    lines.map((line) => line.left),
    0.1,
  );
  const paragraphs: { text: string; size: number }[] = [];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const open = paragraphs.at(-1);
    if (
      above === undefined ||
      open === undefined ||
      begins(above, line, space, (right - left) * FREE_END, right)
    ) {
      paragraphs.push({ text: line.text, size: line.size });
    } else open.text = joined(open.text, line.text);
  }
  const largest = paragraphs.reduce((most, { size }) => Math.max(most, size), 0);
  const usual = median(lines.map(({ size }) => size));
  const heading =
    largest > usual * OTHER_SIZE
      ? paragraphs.slice(0, 5).find(({ size }) => size === largest)?.text
      : undefined;
  return {
    ...(heading === undefined || heading.length > 200 ? {} : { heading }),
    paragraphs: paragraphs.map(({ text }) => text),
    boilerplate,
  };
}

function begins(above: PdfLine, line: PdfLine, space: number, free: number, right: number): boolean {
  const gap = spaceAbove(above, line);
  if (Math.max(above.size, line.size) > OTHER_SIZE * Math.min(above.size, line.size)) return true;
  if (gap !== undefined && gap > space * WIDE_SPACE) return true;
  const endsSentence = /[.!?:]["'”’)]?$/.test(above.text);
  // In a column, a sentence that ends short of the margin or above an indent ends its paragraph. A column may end anywhere.
  if (gap === undefined) return endsSentence && above.right < right - free;
  return endsSentence && (above.right < right - free || line.left > above.left + line.size * 0.8);
}

/** How far a line is below another, in points; undefined if it isn't, as in another column or page. */
function spaceAbove(above: PdfLine | undefined, line: PdfLine): number | undefined {
  const gap = above === undefined ? 0 : above.y - line.y;
  return gap > 0 ? gap : undefined;
}

/** Joins two lines of a paragraph, and a word hyphenated between them. */
function joined(text: string, line: string): string {
  return /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`;
}

/** Lines at the head or foot of several pages. */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const byHeight = page.toSorted((a, b) => b.y - a.y);
    const edges = new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)].map(({ text }) => keyOf(text)));
    for (const key of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= RUNNING).map(([key]) => key));
}

function keyOf(line: string): string {
  return line.toLowerCase().replaceAll(/\d+/g, '#');
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
