import { Readability } from '@mozilla/readability';
import { blocksOf } from './blocks.ts';
import { isElement } from './measure.ts';
import { type BoilerplateLine, pruneBoilerplate } from './prune.ts';
import { splitBoilerplate } from './boilerplate-lines.ts';

/** The shortest text that Readability accepts at once, in UTF-16 units: that of a news brief. */
const SHORT_ARTICLE = 250;

export type MainText = {
  readonly paragraphs: readonly string[];
  readonly boilerplate: readonly BoilerplateLine[];
};

/** Extracts an article's paragraphs and the boilerplate around them. `title`: the article's. Destroys the document. */
export function extractMainText(document: Document, title: string): MainText {
  return read(document, title, pruneBoilerplate(document.body));
}

/** The same, keeping elements that the markup declares boilerplate. */
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
