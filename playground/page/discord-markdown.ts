import { matchBlock } from './markdown-blocks.ts';
import { matchCode } from './markdown-code.ts';
import { type Hopeless, matchDelimiters } from './markdown-delimiters.ts';
import { matchMaskedLink } from './markdown-links.ts';
import type { MarkdownContext, MarkdownMatch, MarkdownNode } from './markdown-nodes.ts';
import { matchToken } from './markdown-tokens.ts';

export type { MarkdownNode } from './markdown-nodes.ts';

/** Deeper nesting stays plain text; it bounds the work, and Discord's own client gives up earlier. */
const DEEPEST = 24;

/** A backslash takes the meaning from any character that is not a letter, digit or space (simple-markdown's rule). */
const ESCAPE = /\\([^0-9A-Za-z\s])/y;

/** Discord spares the shrug, whose arm would otherwise be an escape. */
const SHRUG = String.raw`¯\_(ツ)_/¯`;

/**
 * Reads a text the way Discord's client renders it. The rules follow simple-markdown, on which that client is
 * built, with Discord's additions; where versions of the client differ, the reading that formats more is taken, so
 * that a text which stays plain here stays plain there. Neighbouring plain pieces are one node. Time is linear in
 * the text.
 */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  return parse(text, { inQuote: false, inLink: false }, 0);
}

function parse(text: string, context: MarkdownContext, depth: number): readonly MarkdownNode[] {
  if (depth > DEEPEST) return text === '' ? [] : [{ type: 'text', text }];
  const nodes: MarkdownNode[] = [];
  const hopeless: Hopeless = new Set();
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const escaped = matchEscape(text, at);
    if (escaped !== null) {
      plain += escaped;
      at += escaped === SHRUG ? SHRUG.length : 2;
      continue;
    }
    const match = matchRule(text, at, context, hopeless);
    if (match === null) {
      plain += text.charAt(at);
      at += 1;
      continue;
    }
    if (plain !== '') nodes.push({ type: 'text', text: plain });
    plain = '';
    nodes.push(match.node((inside, change) => parse(inside, { ...context, ...change }, depth + 1)));
    at = match.end;
  }
  if (plain !== '') nodes.push({ type: 'text', text: plain });
  return nodes;
}

function matchEscape(text: string, at: number): string | null {
  if (text.startsWith(SHRUG, at)) return SHRUG;
  ESCAPE.lastIndex = at;
  return ESCAPE.exec(text)?.[1] ?? null;
}

function matchRule(
  text: string,
  at: number,
  context: MarkdownContext,
  hopeless: Hopeless,
): MarkdownMatch | null {
  const startsLine = at === 0 || text.charAt(at - 1) === '\n';
  return (
    (startsLine ? matchBlock(text, at, context) : null) ??
    matchCode(text, at, hopeless) ??
    matchDelimiters(text, at, hopeless) ??
    (context.inLink ? null : matchMaskedLink(text, at)) ??
    matchToken(text, at, context)
  );
}
