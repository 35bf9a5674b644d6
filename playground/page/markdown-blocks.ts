import type { MarkdownContext, MarkdownMatch, MarkdownNode } from './markdown-nodes.ts';

/** Matches what only the start of a line can begin: a quotation, a heading, small print or a list. */
export function matchBlock(text: string, at: number, context: MarkdownContext): MarkdownMatch | null {
  return (context.inQuote ? null : matchQuote(text, at)) ?? matchHeading(text, at) ?? matchList(text, at);
}

const QUOTE_REST = / *>>> /y;
const QUOTE_LINE = / *> ([^\n]*)(?:\n|$)/y;

/** `>>> ` quotes all that follows, `> ` its line; neighbouring lines are one quotation. */
function matchQuote(text: string, at: number): MarkdownMatch | null {
  QUOTE_REST.lastIndex = at;
  if (QUOTE_REST.test(text)) {
    const from = QUOTE_REST.lastIndex;
    return quotation(text.slice(from), text.length);
  }
  const lines: string[] = [];
  let end = at;
  while (end < text.length) {
    QUOTE_LINE.lastIndex = end;
    const line = QUOTE_LINE.exec(text)?.[1];
    if (line === undefined) break;
    lines.push(line);
    end = QUOTE_LINE.lastIndex;
  }
  return lines.length === 0 ? null : quotation(lines.join('\n'), end);
}

function quotation(content: string, end: number): MarkdownMatch {
  return { end, node: (parse) => ({ type: 'quote', children: parse(content, { inQuote: true }) }) };
}

// A second mark right after the first ("# # x") makes neither; content must hold more than spaces.
const HEADING = / *(#{1,3}) (?!#) *([^\s][^\n]*)(?:\n|$)/y;
const SUBTEXT = / *-# (?!-#) *([^\s][^\n]*)(?:\n|$)/y;

function matchHeading(text: string, at: number): MarkdownMatch | null {
  HEADING.lastIndex = at;
  const [, marks, title] = HEADING.exec(text) ?? [];
  if (marks !== undefined && title !== undefined) {
    const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
    return { end: HEADING.lastIndex, node: (parse) => ({ type: 'heading', level, children: parse(title) }) };
  }
  SUBTEXT.lastIndex = at;
  const small = SUBTEXT.exec(text)?.[1];
  if (small === undefined) return null;
  return { end: SUBTEXT.lastIndex, node: (parse) => ({ type: 'subtext', children: parse(small) }) };
}

// discord.js escapes `*` and `-` alone; simple-markdown, from which the rule comes, knows `+` as well.
const ITEM = /( *)(?:[-*+]|(\d{1,10})\.)( +)(?=\S)([^\n]*)(?:\n|$)/y;
const LINE = /( *)([^\n]*)(?:\n|$)/y;

type Item = { readonly indent: number; readonly number: number | null; readonly content: string };

function matchList(text: string, at: number): MarkdownMatch | null {
  const items: Item[] = [];
  let end = at;
  for (;;) {
    const read = readItem(text, end);
    if (read === null || (items[0] !== undefined && read.item.indent !== items[0].indent)) break;
    items.push(read.item);
    end = read.end;
  }
  const start = items[0]?.number;
  if (start === undefined) return null;
  return {
    end,
    node: (parse): MarkdownNode => ({ type: 'list', start, items: items.map((item) => parse(item.content)) }),
  };
}

/** One item with the lines under it that are indented further; their indentation goes, up to the item's own text. */
function readItem(text: string, at: number): { readonly item: Item; readonly end: number } | null {
  if (at >= text.length) return null;
  ITEM.lastIndex = at;
  const [whole, spaces, number, , first] = ITEM.exec(text) ?? [];
  if (whole === undefined || spaces === undefined || first === undefined) return null;
  const indent = spaces.length;
  const column = whole.length - first.length - (whole.endsWith('\n') ? 1 : 0);
  const lines = [first];
  let end = ITEM.lastIndex;
  while (end < text.length) {
    LINE.lastIndex = end;
    const [, lead = '', rest = ''] = LINE.exec(text) ?? [];
    if (lead.length <= indent || rest.trim() === '') break;
    lines.push(lead.slice(Math.min(lead.length, column)) + rest);
    end = LINE.lastIndex;
  }
  const item = { indent, number: number === undefined ? null : Number(number), content: lines.join('\n') };
  return { item, end };
}
