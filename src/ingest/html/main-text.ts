import { Readability } from '@mozilla/readability';
import { blocksOf } from './blocks.ts';
import { isElement } from './measure.ts';
import { type SetAside, pruneFurniture } from './prune.ts';
import { setAsideLines } from './set-aside-lines.ts';

/** From so many characters on, what Readability finds first is taken: news in brief have no more. */
const SHORT_ARTICLE = 250;

export type MainText = { readonly paragraphs: readonly string[]; readonly setAside: readonly SetAside[] };

/** The paragraphs of a page that are its article's, and what was set aside. `title` is the article's. The document is used up. */
export function readMainText(document: Document, title: string): MainText {
  return read(document, title, pruneFurniture(document.body));
}

/** The same, whatever the page's markup declares to be furniture. */
export function readUnpruned(document: Document, title: string): MainText {
  return read(
    document,
    title,
    pruneFurniture(document.body, () => undefined),
  );
}

function read(document: Document, title: string, pruned: readonly SetAside[]): MainText {
  const { content } =
    new Readability<Node>(document, {
      keepClasses: true,
      charThreshold: SHORT_ARTICLE,
      serializer: (node) => node,
    }).parse() ?? {};
  const { paragraphs, setAside } = setAsideLines(
    content && isElement(content) ? blocksOf(content) : [],
    title,
  );
  return { paragraphs, setAside: [...pruned, ...setAside] };
}
