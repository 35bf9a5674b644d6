import type { MarkdownMatch, MarkdownNode } from './markdown-nodes.ts';

/** No text of Discord's is longer (Components V2, all text displays of a message), so no label is either. */
const LONGEST_LABEL = 4000;

// `[words](address "title")`; the address may stand in angle brackets and hold balanced round ones.
const DESTINATION =
  /\]\(\s*<?(https?:\/\/(?:\([^()\s]*\)|\\\S|[^\s\\()<>])+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/iy;

const ADDRESS = /https?:\/\/[^\s<]{2}/i;

/** Matches a masked link. Words that are themselves an address may not mask another one. */
export function matchMaskedLink(text: string, at: number): MarkdownMatch | null {
  if (text.charAt(at) !== '[') return null;
  const limit = Math.min(text.length, at + 1 + LONGEST_LABEL);
  let here = at + 1;
  while (here < limit) {
    const char = text.charAt(here);
    if (char === '[') {
      const close = text.indexOf(']', here);
      if (close === -1) return null;
      here = close + 1;
      continue;
    }
    if (char === ']') {
      DESTINATION.lastIndex = here;
      const url = DESTINATION.exec(text)?.[1];
      if (url !== undefined) return maskedLink(text.slice(at + 1, here), url, DESTINATION.lastIndex);
      // Such a bracket belongs to the words only if another one closes before any opens (simple-markdown's rule).
      const close = text.indexOf(']', here + 1);
      const open = text.indexOf('[', here + 1);
      if (close === -1 || (open !== -1 && open < close)) return null;
    }
    here += 1;
  }
  return null;
}

function maskedLink(label: string, destination: string, end: number): MarkdownMatch | null {
  if (label.trim() === '' || ADDRESS.test(label)) return null;
  const url = destination.replace(/\\([^0-9A-Za-z\s])/g, '$1');
  return {
    end,
    node: (parse) => ({ type: 'link', url, masked: true, children: parse(label, { inLink: true }) }),
  };
}

const BARE = /https?:\/\/[^\s<]{2,}/iy;

/** Matches an address that stands on its own; the punctuation of the sentence around it stays outside. */
export function matchBareUrl(text: string, at: number): MarkdownMatch | null {
  BARE.lastIndex = at;
  const found = BARE.exec(text)?.[0];
  if (found === undefined) return null;
  const url = withoutSentenceEnd(found);
  return { end: at + url.length, node: () => plainLink(url) };
}

/** A link that shows its own address, as it was written. */
export function plainLink(url: string, written = url): MarkdownNode {
  return { type: 'link', url, masked: false, children: [{ type: 'text', text: written }] };
}

function withoutSentenceEnd(address: string): string {
  let end = address.length;
  let open = 0;
  for (const char of address) open += char === '(' ? 1 : char === ')' ? -1 : 0;
  while (end > 0) {
    const last = address.charAt(end - 1);
    if (last === ')' && open < 0) open += 1;
    else if (!`.,:;"']`.includes(last)) break;
    end -= 1;
  }
  return address.slice(0, end);
}
