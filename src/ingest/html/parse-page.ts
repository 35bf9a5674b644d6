import { parseHTML } from 'linkedom';

const IN_HEAD: ReadonlySet<string> = new Set([
  'BASE',
  'LINK',
  'META',
  'NOSCRIPT',
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'TITLE',
]);

/** Parses a page that has passed the guard. Like a browser, adds missing tags: all content ends up in `body`. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`,
  );
  const { body, head } = document;
  const strays = [...head.childNodes].filter(
    ({ nodeName, nodeType }) => nodeType === 1 && !IN_HEAD.has(nodeName),
  );
  body.prepend(...strays);
  for (const node of document.documentElement.childNodes) {
    if (node !== head && node !== body) body.append(node);
  }
  return document;
}
