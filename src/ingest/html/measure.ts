/** Length of an element's text without scripts and styles, and of the link text in it, in UTF-16 units. */
export type Measure = { readonly text: number; readonly links: number };

const NONE: Measure = { text: 0, links: 0 };
/** Elements that browsers never show as text. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'AUDIO CANVAS HEAD IFRAME MATH NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE VIDEO svg'.split(' '),
);

/** Measures an element and all its descendants in one pass. */
export function measureText(root: Element): ReadonlyMap<Element, Measure> {
  const measures = new Map<Element, Measure>();
  const measure = (element: Element, isLink: boolean): Measure => {
    if (UNSEEN.has(element.tagName)) return NONE;
    let text = 0;
    let links = 0;
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (isText(node)) {
        const { length } = node.data.trim();
        text += length;
        if (isLink) links += length;
      } else if (isElement(node)) {
        const inner = measure(node, isLink || node.tagName === 'A');
        text += inner.text;
        links += inner.links;
      }
    }
    const found = { text, links };
    measures.set(element, found);
    return found;
  };
  measure(root, false);
  return measures;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
