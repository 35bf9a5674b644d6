import { Readability } from '@mozilla/readability';
import { boilerplateReason, COOKIE_NOTICE } from '../../text/boilerplate/line-reason.ts';
import { blocksOf } from './blocks.ts';
import { declaredBoilerplate, isOverlay } from './declared-boilerplate.ts';
import { otherArticles } from './foreign-parts.ts';
import { isElement } from './measure.ts';
import { wordsOf } from './meta-tags.ts';
import { markNumberedItems } from './numbered-items.ts';
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
  const isOther = otherArticles(document, title);
  const reasonOf = (element: Element): string | undefined =>
    isOther(element) ? 'another article' : declaredBoilerplate(element);
  return read(document, title, pruneBoilerplate(document.body, reasonOf));
}

/** The same, keeping elements that the markup declares boilerplate, except for what lies over a page. */
export function extractUnpruned(document: Document, title: string): MainText {
  return read(
    document,
    title,
    pruneBoilerplate(document.body, (element) => (isOverlay(element) ? 'form' : undefined)),
  );
}

function read(document: Document, title: string, pruned: readonly BoilerplateLine[]): MainText {
  const consents = removeConsents(document.body);
  markNumberedItems(document.body);
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
  return { paragraphs, boilerplate: [...pruned, ...consents, ...boilerplate] };
}

/** Removes paragraphs that ask for a consent, which can be longer than the article, and returns them. */
function removeConsents(body: Element): BoilerplateLine[] {
  return [...body.querySelectorAll('p')].flatMap((paragraph) => {
    const text = wordsOf(paragraph);
    if (boilerplateReason(text) !== COOKIE_NOTICE) return [];
    paragraph.remove();
    return [{ text, reason: COOKIE_NOTICE }];
  });
}
