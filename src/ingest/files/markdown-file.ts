import { stringify } from 'yaml';
import { type ArticleInput, slice } from '../../text/article.ts';
import { splitParagraphs } from '../../text/paragraphs.ts';

/** What Markdown gives a meaning wherever it stands. */
const MARKS = /[\\`*_[<&~|]/g;
/** What it takes for the beginning of a heading, a quoted block, a list or a rule, or for a line below a heading or a table's head. */
const LINE_MARK = /^[#>+=:-]|(?<=^\d+)[.)](?=\s|$)/;

/**
 * The content of a `.md` file for an article: front matter and paragraphs, from which `parseArticleFile` reads the same title, source
 * and text, as far as it takes them at all. A text that is wrapped or indented is put in order: each paragraph a line of the same words.
 */
export function markdownFile({ title, source, text }: Omit<ArticleInput, 'id'>): string {
  const { publisher, url, author, published } = source;
  const said = Object.entries({ title, source: publisher, url, author, published }).flatMap(
    ([field, value = '']) => {
      const words = value.replaceAll(/\s+/g, ' ').trim();
      return words === '' ? [] : [[field, words]];
    },
  );
  // The reader's schema, so that what it takes for a text needs no quotation marks.
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
