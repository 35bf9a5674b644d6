import { type MarkdownNode, parseMarkdown } from './discord-markdown.ts';
import { button, el } from './dom.ts';
import { formatTimestamp } from './timestamps.ts';
import { wording } from './wording.ts';

/** What a rendered text can do: a command that is named in it may be pressed. */
export type MarkdownActions = { readonly onCommand: (name: string) => void };

/** Renders a text as Discord shows it. */
export function renderMarkdown(text: string, actions: MarkdownActions): DocumentFragment {
  return fragment(parseMarkdown(text), actions);
}

function fragment(nodes: readonly MarkdownNode[], actions: MarkdownActions): DocumentFragment {
  const made = document.createDocumentFragment();
  for (const [at, node] of nodes.entries()) {
    // A code block stands on lines of its own; the break that ends it is no further line.
    const follows = node.type === 'text' && nodes[at - 1]?.type === 'codeBlock';
    made.append(render(follows ? { ...node, text: node.text.replace(/^\n/, '') } : node, actions));
  }
  return made;
}

function render(node: MarkdownNode, actions: MarkdownActions): Node {
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.text);
    case 'bold':
      return el('strong', {}, fragment(node.children, actions));
    case 'italic':
      return el('em', {}, fragment(node.children, actions));
    case 'underline':
      return el('u', {}, fragment(node.children, actions));
    case 'strike':
      return el('s', {}, fragment(node.children, actions));
    case 'quote':
      return el('blockquote', {}, el('div', { class: 'quoted' }, fragment(node.children, actions)));
    case 'subtext':
      return el('small', {}, fragment(node.children, actions));
    case 'spoiler':
      return spoiler(fragment(node.children, actions));
    case 'heading':
      // Below the page's own h1 and the messages' h2.
      return el(
        node.level === 1 ? 'h3' : node.level === 2 ? 'h4' : 'h5',
        {},
        fragment(node.children, actions),
      );
    case 'list': {
      const items = node.items.map((item) => el('li', {}, fragment(item, actions)));
      return node.start === null ? el('ul', {}, ...items) : el('ol', { start: node.start }, ...items);
    }
    case 'code':
      return el('code', {}, node.text);
    case 'codeBlock':
      return el('pre', {}, el('code', {}, node.text));
    case 'link':
      return link(node.url, fragment(node.children, actions));
    case 'mention':
      return el('span', { class: 'mention' }, wording.mention[node.kind]);
    case 'command':
      return button({ class: 'mention' }, () => actions.onCommand(node.name), `/${node.name}`);
    case 'emoji':
      return document.createTextNode(`:${node.name}:`);
    case 'timestamp':
      break;
  }
  return el(
    'time',
    { class: 'timestamp', datetime: isoTime(node.seconds) },
    formatTimestamp(node.seconds, node.style, Date.now()),
  );
}

function isoTime(seconds: number): string {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}

/** A link to the web opens in a new tab; an address of any other scheme stays words. */
export function link(url: string, content: Node | string, classes = ''): HTMLElement {
  if (!/^https?:\/\//i.test(url)) return el('span', { class: classes }, content);
  return el(
    'a',
    { class: classes, href: url, target: '_blank', rel: 'noopener noreferrer', title: url },
    content,
  );
}

function spoiler(content: Node): HTMLElement {
  const cover = el(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': wording.message.spoiler },
    el('span', { class: 'hidden-words', 'aria-hidden': 'true' }, content),
  );
  const show = (): void => {
    cover.classList.add('shown');
    for (const name of ['role', 'tabindex', 'aria-label']) cover.removeAttribute(name);
    cover.firstElementChild?.removeAttribute('aria-hidden');
  };
  cover.addEventListener('click', show);
  cover.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      show();
    }
  });
  return cover;
}
