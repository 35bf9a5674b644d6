import { matchBareUrl, plainLink } from './markdown-links.ts';
import type { MarkdownContext, MarkdownMatch, MarkdownNode } from './markdown-nodes.ts';

/** Matches what stands for something else: mentions, emoji, times, commands and bare addresses. */
export function matchToken(text: string, at: number, context: MarkdownContext): MarkdownMatch | null {
  switch (text.charAt(at)) {
    case '<':
      return matchAngle(text, at, context);
    case '@':
      return matchEveryone(text, at);
    case ':':
      return matchShortcode(text, at);
    case 'h':
    case 'H':
      return context.inLink ? null : matchBareUrl(text, at);
    default:
      return null;
  }
}

type AngleRule = {
  readonly pattern: RegExp;
  readonly node: (first: string, second: string) => MarkdownNode;
};

// Patterns as in discord-api-types' FormattingPatterns, with ids of any length: the client checks none.
const ANGLE_RULES: readonly AngleRule[] = [
  { pattern: /<@!?(\d+)>/y, node: (id) => ({ type: 'mention', kind: 'user', id }) },
  { pattern: /<@&(\d+)>/y, node: (id) => ({ type: 'mention', kind: 'role', id }) },
  { pattern: /<#(\d+)>/y, node: (id) => ({ type: 'mention', kind: 'channel', id }) },
  { pattern: /<id:(customize|browse|guide|home|linked-roles)>/y, node: (id) => guide(id) },
  { pattern: /<a?:(\w{1,32}):(\d+)>/y, node: (name, id) => ({ type: 'emoji', name, id }) },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
    node: (seconds, style) => ({ type: 'timestamp', seconds: Number(seconds), style: style || 'f' }),
  },
  {
    pattern: /<\/([-_'\p{L}\p{M}\p{N}]{1,32}(?: [-_'\p{L}\p{M}\p{N}]{1,32}){0,2}):(\d+)>/uy,
    node: (name, id) => ({ type: 'command', name, id }),
  },
  { pattern: /<([^: <>\n]+:\/[^ <>\n]+)>/y, node: (url) => plainLink(url) },
  { pattern: /<([^ <>\n@:]+@[^ <>\n@]+)>/y, node: (address) => plainLink(`mailto:${address}`, address) },
];

function guide(id: string): MarkdownNode {
  return { type: 'mention', kind: 'guide', id };
}

function matchAngle(text: string, at: number, context: MarkdownContext): MarkdownMatch | null {
  for (const { pattern, node } of ANGLE_RULES) {
    pattern.lastIndex = at;
    const [whole, first = '', second = ''] = pattern.exec(text) ?? [];
    if (whole === undefined) continue;
    const made = node(first, second);
    if (made.type === 'link' && context.inLink) return null;
    return { end: at + whole.length, node: () => made };
  }
  return null;
}

function matchEveryone(text: string, at: number): MarkdownMatch | null {
  for (const kind of ['everyone', 'here'] as const) {
    if (text.startsWith(kind, at + 1)) {
      return { end: at + 1 + kind.length, node: () => ({ type: 'mention', kind, id: kind }) };
    }
  }
  return null;
}

// Every word may be a shortcode; of numbers Discord knows these, so that 10:30:45 stays a time.
const SHORTCODE = /:(?=[\d_+-]{0,63}[A-Za-z]|100:|1234:|[+-]1:)([\w+-]{1,64}):/y;

function matchShortcode(text: string, at: number): MarkdownMatch | null {
  SHORTCODE.lastIndex = at;
  const [whole, name] = SHORTCODE.exec(text) ?? [];
  if (whole === undefined || name === undefined) return null;
  return { end: at + whole.length, node: () => ({ type: 'emoji', name, id: null }) };
}
