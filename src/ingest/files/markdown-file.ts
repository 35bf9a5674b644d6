import { stringify } from 'yaml';
import { type ArticleInput, slice } from '../../text/article.ts';
import { splitParagraphs } from '../../text/paragraphs.ts';

/** Characters that mean something anywhere in Markdown. */
const MARKS = /[\\`*_[<&~|]/g;
/** Line starts that Markdown reads as a heading, quote, list or rule, or as the line below a heading or table head. */
const LINE_MARK = /^[#>+=:-]|(?<=^\d+)[.)](?=\s|$)/;

/**
 * Formats an article as a `.md` file, from which `parseArticleFile` parses the same title, source
 * and text, if they're valid. Wrapped or indented paragraphs become one line each.
 */
export function markdownFile({ title, source, text }: Omit<ArticleInput, 'id'>): string {
  const { publisher, url, author, published } = source;
  const said = Object.entries({ title, source: publisher, url, author, published }).flatMap(
    ([field, value = '']) => {
      const words = value.replaceAll(/\s+/g, ' ').trim();
      return words === '' ? [] : [[field, words]];
    },
  );
  // The parser's schema, so that strings need no quotation marks.
  const fields = stringify(Object.fromEntries(said), { schema: 'failsafe', lineWidth: 0 });
  return ['---', `${fields}---`, '', bodyOf(text), ''].join('\n').toWellFormed();
}

function bodyOf(text: string): string {
  const spans = splitParagraphs(text);
  const paragraphs = spans.map((span) => slice(text, span));
  const gaps = spans.slice(1).map(({ start }, i) => text.slice(spans[i]?.end, start));
  const isInOrder = gaps.every((gap) => /^\n+$/.test(gap)) && !paragraphs.some((each) => /[\n\r]/.test(each));
  const blocks = isInOrder
    ? text.slice(spans[0]?.start, spans.at(-1)?.end).split(/\n{2,}/)
    : paragraphs.map(unwrapped);
  // A backslash at the end of a line keeps the line break.
  return blocks.map((block) => block.split('\n').map(escaped).join('\\\n')).join('\n\n');
}

function unwrapped(paragraph: string): string {
  const lines = paragraph.split(/\r\n?|\n/);
  return lines.map((line) => line.trim()).join(' ');
}

function escaped(line: string): string {
  return line.replaceAll(MARKS, String.raw`\$&`).replace(LINE_MARK, String.raw`\$&`);
}
