import type { MarkdownIt, Token } from 'markdown-it/browser';
import { WRAP_COLUMNS, endsSentence } from '../../text/wrapping.ts';
import { createMarkdownParser } from './markdown-grammar.ts';

/** What a Markdown text says: its first heading, if it begins with one of the first rank, and the words below. */
export type MarkdownText = { readonly heading?: string; readonly text: string };

/**
 * What may be Markdown: characters that it gives a meaning, an asterisk that touches a word, a line that begins as a list,
 * a rule or an underline does, white space that breaks a line.
 */
const MARKS = /[_`[\]<>&\\|~#]|\*(?=\S)|(?<=\S)\*|^[ \t]*(?:[-+*=]|\d+[.)])|[ \t]$/m;

let parser: MarkdownIt | undefined;

/**
 * The words of a Markdown text, in paragraphs with an empty line between them: paragraphs, headings, list items (those
 * of a numbered list with their numbers) and quoted blocks. Marks are taken off; images, tables, HTML, footnotes and
 * fenced code are left out. Linear in the length of the text.
 */
export function parseMarkdown(markdown: string): MarkdownText {
  return MARKS.test(markdown) ? parseWithMarkdownIt(markdown) : { text: readPlain(markdown) };
}

/** The same for a text without marks, such as many articles are: the parser need not be there. */
function readPlain(markdown: string): string {
  const blocks = markdown.trim().split(/\n(?:[^\S\n]*\n)+/);
  return blocks.map((block) => joinLines(block.trim().split(/\n\s*/), blocks.length === 1)).join('\n\n');
}

/** `parseMarkdown` by the parser, which is loaded at the first text that needs it. */
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

/** A fence that nothing closes has the rest of the article behind it: more likely an ornament than code. */
function isOpen({ map, content }: Token): boolean {
  const [first = 0, end = 0] = map ?? [];
  const lines = content.split('\n').length - (content.endsWith('\n') ? 1 : 0);
  return end - first === lines + 1;
}

/** The words between line breaks that mean no more than a space. */
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
 * Line breaks are spaces in Markdown. But the only paragraph of a text is read as a plain text is, and lines that nobody
 * has wrapped, for they are too long, are paragraphs of their own where they end a sentence.
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
