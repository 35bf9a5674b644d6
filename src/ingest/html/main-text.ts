import { Readability } from '@mozilla/readability';
import { blocksOf } from './blocks.ts';
import { isElement } from './measure.ts';
import { type BoilerplateLine, pruneBoilerplate } from './prune.ts';
import { splitBoilerplate } from './boilerplate-lines.ts';

/** From so many characters on, what Readability finds first is taken: news in brief have no more. */
const SHORT_ARTICLE = 250;

export type MainText = {
  readonly paragraphs: readonly string[];
  readonly boilerplate: readonly BoilerplateLine[];
};

/** The paragraphs of a page that are its article's, and what was set aside. `title` is the article's. The document is used up. */
export function extractMainText(document: Document, title: string): MainText {
  return read(document, title, pruneBoilerplate(document.body));
}

/** The same, whatever the page's markup declares to be furniture. */
export function extractUnpruned(document: Document, title: string): MainText {
  return read(
    document,
    title,
    pruneBoilerplate(document.body, () => undefined),
  );
}

function read(document: Document, title: string, pruned: readonly BoilerplateLine[]): MainText {
  const { content } =
    new Readability<Node>(document, {
      keepClasses: true,
      charThreshold: SHORT_ARTICLE,
      serializer: (node) => node,
    }).parse() ?? {};
  const { paragraphs, boilerplate } = splitBoilerplate(
    content && isElement(content) ? blocksOf(content) : [],
    title,
  );
  return { paragraphs, boilerplate: [...pruned, ...boilerplate] };
}
