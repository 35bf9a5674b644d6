import type { Hopeless } from './markdown-delimiters.ts';
import type { MarkdownMatch } from './markdown-nodes.ts';

/** Matches a code block between triple backticks, or inline code between equal runs of backticks. */
export function matchCode(text: string, at: number, hopeless: Hopeless): MarkdownMatch | null {
  if (text.charAt(at) !== '`') return null;
  return matchCodeBlock(text, at, hopeless) ?? matchInlineCode(text, at, hopeless);
}

const FENCE = '```';
const LANGUAGE = /([\w+\-.#]+)\n/y;

function matchCodeBlock(text: string, at: number, hopeless: Hopeless): MarkdownMatch | null {
  if (!text.startsWith(FENCE, at) || hopeless.has(FENCE)) return null;
  const from = at + FENCE.length;
  LANGUAGE.lastIndex = from;
  const language = LANGUAGE.exec(text)?.[1] ?? null;
  const found =
    (language === null ? null : codeBlock(text, from + language.length, language)) ??
    codeBlock(text, from, null);
  if (found === null && text.indexOf(FENCE, from + 1) === -1) hopeless.add(FENCE);
  return found;
}

/** The content begins with the first character that is not a line break, whatever it is, and is never empty. */
function codeBlock(text: string, from: number, language: string | null): MarkdownMatch | null {
  let start = from;
  while (text.charAt(start) === '\n') start += 1;
  const close = text.indexOf(FENCE, start + 1);
  if (close === -1) return null;
  let end = close;
  while (end > start && text.charAt(end - 1) === '\n') end -= 1;
  return {
    end: close + FENCE.length,
    node: () => ({ type: 'codeBlock', language, text: text.slice(start, end) }),
  };
}

/** Tries the whole run of backticks first, then shorter ones, the rest of the run being content. */
function matchInlineCode(text: string, at: number, hopeless: Hopeless): MarkdownMatch | null {
  const run = runLength(text, at);
  // The longest runs that Discord's writers use; more backticks than that are not code to anybody.
  for (let ticks = Math.min(run, 8); ticks > 0; ticks -= 1) {
    const key = '`'.repeat(ticks);
    if (hopeless.has(key)) continue;
    const close = closingRun(text, at + run, ticks);
    if (close === -1) {
      hopeless.add(key);
      continue;
    }
    const content = text.slice(at + ticks, close);
    return { end: close + ticks, node: () => ({ type: 'code', text: withoutPadding(content) }) };
  }
  return null;
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === '`') end += 1;
  return end - at;
}

function closingRun(text: string, from: number, ticks: number): number {
  let at = text.indexOf('`', from);
  while (at !== -1) {
    const run = runLength(text, at);
    if (run === ticks) return at;
    at = text.indexOf('`', at + run);
  }
  return -1;
}

/** One space next to a backtick only keeps it apart from the marks. */
function withoutPadding(content: string): string {
  return content.replace(/^ (?= *`)/, '').replace(/(?<=` *) $/, '');
}
