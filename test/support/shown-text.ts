import type { APIInteractionResponse } from 'discord-api-types/v10';
import { type MarkdownNode, parseMarkdown } from '../../playground/page/discord-markdown.ts';

/** What a person sees of a response: its blocks of text as they read, its quotations, its buttons. */
export type Shown = {
  readonly isPrivate: boolean;
  readonly blocks: readonly string[];
  /** The words in block quotes or between ❝ and ❞, cuts included. */
  readonly quotations: readonly string[];
  readonly bold: readonly string[];
  readonly buttons: readonly { readonly label: string; readonly customId?: string; readonly url?: string }[];
};

const EPHEMERAL = 64;

/** Reads a message response with the playground's Markdown parser, as Discord's client would show it. */
export function shown(response: APIInteractionResponse | null): Shown {
  const contents: string[] = [];
  const buttons: { label: string; customId?: string; url?: string }[] = [];
  walk(response, contents, buttons);
  const nodes = contents.map((content) => parseMarkdown(content));
  const blocks = nodes.map((block) => read(block));
  return {
    isPrivate: (flagsOf(response) & EPHEMERAL) !== 0,
    blocks,
    quotations: nodes.flatMap((block, i) => {
      const quoted = quotesIn(block);
      if (quoted.length > 0) return quoted;
      return [...(blocks[i] ?? '').matchAll(/❝ (.*?) ❞/gs)].map(([, words = '']) => words);
    }),
    bold: nodes.flatMap((block) => boldIn(block)),
    buttons,
  };
}

/** The block quotes, without marks of ours. */
function quotesIn(nodes: readonly MarkdownNode[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'quote'
      ? [
          read(node.children)
            .trim()
            .replace(/^❝ (.*) ❞$/s, '$1'),
        ]
      : [],
  );
}

/** Whether words shown between ❝ and ❞ are a contiguous slice of `source`; "…" may stand where it was cut. */
export function isSliceOf(quotation: string, source: string): boolean {
  const starts = quotation.startsWith('… ') ? [quotation, quotation.slice(2)] : [quotation];
  return starts
    .flatMap((words) => (words.endsWith(' …') ? [words, words.slice(0, -2)] : [words]))
    .some((words) => source.includes(words));
}

function flagsOf(response: APIInteractionResponse | null): number {
  return response && 'data' in response && response.data && 'flags' in response.data
    ? (response.data.flags ?? 0)
    : 0;
}

function walk(
  value: unknown,
  contents: string[],
  buttons: { label: string; customId?: string; url?: string }[],
): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, contents, buttons);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ('content' in value && typeof value.content === 'string') contents.push(value.content);
  if ('label' in value && typeof value.label === 'string') {
    buttons.push({
      label: value.label,
      ...('custom_id' in value && typeof value.custom_id === 'string' ? { customId: value.custom_id } : {}),
      ...('url' in value && typeof value.url === 'string' ? { url: value.url } : {}),
    });
  }
  for (const item of Object.values(value)) walk(item, contents, buttons);
}

function read(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node, i) => {
      if (node.type === 'subtext' && i + 1 < nodes.length) return `${read(node.children)}\n`;
      if (node.type === 'text' || node.type === 'code') return node.text;
      if (node.type === 'command') return `/${node.name}`;
      if (node.type === 'list') return node.items.map((item) => read(item)).join('\n');
      return 'children' in node ? read(node.children) : `<${node.type}>`;
    })
    .join('');
}

function boldIn(nodes: readonly MarkdownNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'bold') return [read(node.children)];
    return 'children' in node ? boldIn(node.children) : [];
  });
}
