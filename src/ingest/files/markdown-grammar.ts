import { createRequire } from 'node:module';
import type { MarkdownIt, MarkdownItOptions, StateBlock, StateInline } from 'markdown-it/browser';

/** A footnote mark, such as `[^1]`. */
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,80}\]/y;
const FOOTNOTE = /\[\^[^\]\s]{1,80}\]:/y;
/** `[Q]: Yes.` is speech and not a link, since a word and a full stop isn't a URL. */
const WORD_THAT_ENDS = /^[\p{L}\p{M}\p{N}'’-]+[.,;!?…]+$/u;

const require = createRequire(import.meta.url);

/**
 * A CommonMark parser with tables and footnotes, for extracting text. It differs where an
 * article would lose words: indented lines are paragraphs, not code, and an asterisk inside a word
 * ("f*ck", "5*4*3") is an asterisk.
 */
export function createMarkdownParser(): MarkdownIt {
  // Loaded lazily as a bundle, which takes a third of the memory and time of its modules.
  const Parser: new (options: MarkdownItOptions) => MarkdownIt = require('markdown-it/browser');
  // HTML is recognised so that it can be left out.
  const parser = new Parser({ html: true });
  parser.disable('code');
  parser.normalizeLink = (link) => link;
  parser.validateLink = (link) => !WORD_THAT_ENDS.test(link);
  parser.inline.State = class extends parser.inline.State {
    override scanDelims(start: number, canSplitWord: boolean): ReturnType<StateInline['scanDelims']> {
      const found = super.scanDelims(start, canSplitWord);
      return { ...found, can_open: found.can_open && !isCasedLetterOrDigit(this.src.charAt(start - 1)) };
    }
  };
  const footnotes = { alt: ['paragraph', 'reference'] };
  parser.block.ruler.before('reference', 'footnote', skipFootnote, footnotes);
  parser.inline.ruler.before('link', 'footnote_mark', skipFootnoteMark);
  return parser;
}

/** Scripts without capitals mostly lack spaces too, so they need emphasis inside a run of letters. */
function isCasedLetterOrDigit(character: string): boolean {
  return /^[\p{Lu}\p{Ll}\p{N}]$/u.test(character);
}

/** A footnote continues to the next empty line, and beyond it in indented lines. */
function skipFootnote(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  FOOTNOTE.lastIndex = lineStart(state, first);
  if (!FOOTNOTE.test(state.src)) return false;
  if (silent) return true;
  let line = first + 1;
  while (line < end && !startsFootnote(state, line)) {
    const next = state.skipEmptyLines(line);
    if (next > line && (next >= end || indentOf(state, next) < 2)) break;
    line = next + 1;
  }
  state.line = Math.min(line, end);
  return true;
}

function startsFootnote(state: StateBlock, line: number): boolean {
  FOOTNOTE.lastIndex = lineStart(state, line);
  return FOOTNOTE.test(state.src);
}

function lineStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

function indentOf(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

function skipFootnoteMark(state: StateInline): boolean {
  FOOTNOTE_MARK.lastIndex = state.pos;
  if (!FOOTNOTE_MARK.test(state.src)) return false;
  state.pos = FOOTNOTE_MARK.lastIndex;
  return true;
}
