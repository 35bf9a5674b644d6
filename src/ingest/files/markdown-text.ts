import type { MarkdownIt, Token } from 'markdown-it/browser';
import { WRAP_COLUMNS, endsSentence } from '../../text/wrapping.ts';
import { createMarkdownParser } from './markdown-grammar.ts';

/** A Markdown text's leading h1, if it starts with one, and the text below. */
export type MarkdownText = { readonly heading?: string; readonly text: string };

/**
 * Signs of Markdown: characters that mean something in it, an asterisk next to a word, a line that starts like a list,
 * rule or underline, white space that breaks a line.
 */
const MARKS = /[_`[\]<>&\\|~#]|\*(?=\S)|(?<=\S)\*|^[ \t]*(?:[-+*=]|\d+[.)])|[ \t]$/m;

let parser: MarkdownIt | undefined;

/**
 * The plain text of Markdown, with empty lines between paragraphs, headings, list items (those
 * of a numbered list with their numbers) and quoted blocks. Images, tables, HTML, footnotes and
 * fenced code are left out. Takes linear time.
 */
export function parseMarkdown(markdown: string): MarkdownText {
  return MARKS.test(markdown) ? parseWithMarkdownIt(markdown) : { text: readPlain(markdown) };
}

/** The same for a text without Markdown, which many articles are, without loading the parser. */
function readPlain(markdown: string): string {
  const blocks = markdown.trim().split(/\n(?:[^\S\n]*\n)+/);
  return blocks.map((block) => joinLines(block.trim().split(/\n\s*/), blocks.length === 1)).join('\n\n');
}

/** `parseMarkdown` with markdown-it, which is loaded on first use. */
export function parseWithMarkdownIt(markdown: string): MarkdownText {
  parser ??= createMarkdownParser();
  const tokens = parser.parse(markdown, {});
  const isOnly = tokens.filter(({ type }) => type === 'paragraph_open').length === 1;
  const paragraphs: string[] = [];
  let heading: string | undefined;
  let number = '';
  let rank = '';
  let tables = 0;
  for (const token of tokens) {
    if (token.type === 'table_open') tables++;
    else if (token.type === 'table_close') tables--;
    else if (token.type === 'heading_open') rank = token.tag;
    else if (token.type === 'heading_close') rank = '';
    else if (token.type === 'list_item_open') number = token.info && `${token.info}${token.markup} `;
    else if (token.type === 'list_item_close') number = '';
    else if (token.type === 'fence' && isOpen(token)) paragraphs.push(token.content.trim());
    else if (token.type === 'inline' && tables === 0) {
      const words = joinLines(linesOf(token.children ?? []), isOnly && rank === '');
      if (words === '') continue;
      if (rank === 'h1' && heading === undefined && paragraphs.length === 0) heading = words;
      else paragraphs.push(number + words);
      number = '';
    }
  }
  const text = paragraphs.join('\n\n').trim();
  return heading === undefined ? { text } : { heading, text };
}

/** Whether a fence is never closed, so that it's more likely an ornament than code. */
function isOpen({ map, content }: Token): boolean {
  const [first = 0, end = 0] = map ?? [];
  const lines = content.split('\n').length - (content.endsWith('\n') ? 1 : 0);
  return end - first === lines + 1;
}

/** The text between soft line breaks. */
function linesOf(tokens: readonly Token[]): string[] {
  let line = '';
  const lines: string[] = [];
  for (const { type, content } of tokens) {
    if (type === 'text' || type === 'code_inline') line += content;
    else if (type === 'hardbreak' || (type === 'html_inline' && /^<br\b/i.test(content))) line += '\n';
    else if (type === 'softbreak') {
      lines.push(line);
      line = '';
    }
  }
  return [...lines, line];
}

/**
 * Line breaks are spaces in Markdown. But a text's only paragraph is read like plain text, and lines too long to be
 * wrapped are paragraphs of their own if they end a sentence.
 */
function joinLines(lines: readonly string[], isOnly: boolean): string {
  if (isOnly) return lines.join('\n').trim();
  const isWrapped = lines.every((line) => line.length <= WRAP_COLUMNS.most);
  return lines
    .map((line, i) => {
      if (i === lines.length - 1) return line;
      return line + (!isWrapped && endsSentence(line.trimEnd()) ? '\n' : ' ');
    })
    .join('')
    .trim();
}
