import { UNSEEN, isElement, isText } from './measure.ts';
import { readSuperscript } from './superscript.ts';
import { asLines } from './words.ts';

/** A paragraph of a page: its text with collapsed white space, and its markup. */
export type Block = {
  readonly text: string;
  /** The nearest block element: `P`, `LI`, `H2`, `BLOCKQUOTE`, … */
  readonly tag: string;
  /** Length of the link text in it, in UTF-16 units. */
  readonly linked: number;
};

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);

/** What the writer has taken back. */
const STRUCK_OUT: ReadonlySet<string> = new Set(['DEL', 'S', 'STRIKE']);

/**
 * The paragraphs of an element, in order. A line break in a block is kept; struck-out text and numbers of footnotes are
 * not. Takes linear time. `isLeftOut`: block elements that are skipped.
 */
export function blocksOf(root: Element, isLeftOut?: (element: Element) => boolean): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  const end = (tag: string): void => {
    const clean = asLines(text).join('\n');
    if (clean !== '') blocks.push({ text: clean, tag, linked });
    text = '';
    linked = 0;
  };
  const walk = (element: Element, tag: string, isLink: boolean): void => {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (isText(node)) {
        text += node.data.replaceAll(/\s+/g, ' ');
        if (isLink) linked += node.data.trim().length;
      } else if (isElement(node)) {
        const name = node.tagName;
        if (UNSEEN.has(name) || STRUCK_OUT.has(name)) continue;
        if (name === 'BR') text += '\n';
        else if (name === 'SUP') text += readSuperscript(node, text);
        else if (name === 'Q') {
          const [opening, closing] = marksFor(node);
          text += opening;
          walk(node, tag, isLink);
          text = `${text.trimEnd()}${closing}`;
        } else if (BLOCKS.has(name)) {
          end(tag);
          if (isLeftOut?.(node)) continue;
          walk(node, name === 'DIV' && tag === 'LI' ? 'LI' : name, isLink);
          end(name === 'DIV' && tag === 'LI' ? 'LI' : name);
        } else {
          if (name === 'TD' || name === 'TH') text += ' ';
          walk(node, tag, isLink || name === 'A');
        }
      }
    }
  };
  walk(root, root.tagName, false);
  end(root.tagName);
  return blocks;
}

/** The quotation marks that a browser puts around a `q` element; none if the writer has put some inside. */
function marksFor(element: Element): readonly [opening: string, closing: string] {
  if (/^\s*["“‘'„«»]/.test(element.textContent ?? '')) return ['', ''];
  return element.parentElement?.closest('q') ? ['‘', '’'] : ['“', '”'];
}
