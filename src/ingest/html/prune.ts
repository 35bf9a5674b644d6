import { blocksOf } from './blocks.ts';
import { isHidden, isInvisible, isOverlay } from './declared-boilerplate.ts';
import { type Measure, isElement, measureText } from './measure.ts';

/** A piece of text on a page that isn't the article's, and why. */
export type BoilerplateLine = { readonly text: string; readonly reason: string };

/**
 * An element with this share of a page's prose (text outside of links) is kept whatever its markup says: a template may
 * name the article itself `content-with-sidebar`.
 */
const MOST_OF_PROSE = 0.3;
/** The same for comments, which may be longer than the article. */
const MOST_OF_COMMENTS = 0.9;
/** Inline elements, whose names say nothing about the sentence around them. */
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR B CITE CODE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);
/** Kinds of boilerplate with little text outside links. An element with more, or a quotation, is something else, such as an embedded post. */
const BRIEF: ReadonlySet<string> = new Set([
  'share bar',
  'byline',
  'tags',
  'navigation',
  'page header',
  'paywall',
  'cookie notice',
]);
const LONGEST_BRIEF = 250;
/** How much of a piece of boilerplate is reported, in UTF-16 units. */
const SHOWN = 300;

/**
 * Removes hidden elements and declared boilerplate from a document, and returns their texts with the reasons.
 * `reasonOf`: why an element is boilerplate, if it is. Takes linear time.
 */
export function pruneBoilerplate(
  body: Element,
  reasonOf: (element: Element) => string | undefined,
): BoilerplateLine[] {
  const measures = measureText(body);
  const measureOf = (element: Element): Measure => measures.get(element) ?? { text: 0, links: 0 };
  const allProse = proseOf(measureOf(body));
  const allText = measureOf(body).text;
  // What is hidden nobody sees, be it prose or links, so a short hidden line on a page of links is still set aside.
  const isMost = (measure: Measure, reason: string): boolean =>
    reason === 'hidden'
      ? measure.text > allText * MOST_OF_PROSE
      : proseOf(measure) > allProse * (reason === 'comments' ? MOST_OF_COMMENTS : MOST_OF_PROSE);
  const boilerplate: BoilerplateLine[] = [];
  const reasonFor = (element: Element): string | undefined => {
    if (element === body || (isInSentence(element) && !isInvisible(element))) return undefined;
    const measure = measureOf(element);
    const reason = isHidden(element) ? 'hidden' : reasonOf(element);
    if (reason === undefined) return undefined;
    if (reason === 'another article' || isOverlay(element)) return reason;
    if (isMost(measure, reason)) return undefined;
    if (!isMisnamed(element, measure, reason)) return reason;
    // Readability goes by names too, so it mustn't see this one.
    element.removeAttribute('class');
    element.removeAttribute('id');
    return undefined;
  };
  const walk = (element: Element): void => {
    let next: ChildNode | null;
    for (let node = element.firstChild; node !== null; node = next) {
      next = node.nextSibling;
      if (!isElement(node)) continue;
      const reason = reasonFor(node);
      if (reason === undefined) walk(node);
      else {
        const text = measureOf(node).text === 0 ? '' : wordsOf(node);
        if (text !== '') boilerplate.push({ text, reason });
        node.remove();
      }
    }
  };
  walk(body);
  return boilerplate;
}

function proseOf({ text, links }: Measure): number {
  return text - links;
}

/** Whether an element's content contradicts its name. */
function isMisnamed(element: Element, measure: Measure, reason: string): boolean {
  // "Teaser" may also be an article's lead.
  if (reason === 'link to more')
    return measure.links === 0 && element.querySelector('h2, h3, h4, h5') === null;
  return (
    BRIEF.has(reason) && (proseOf(measure) > LONGEST_BRIEF || element.querySelector('blockquote') !== null)
  );
}

/** Whether an element is inline, with text beside it. */
function isInSentence(element: Element): boolean {
  if (!INLINE.has(element.tagName)) return false;
  const beside = element.parentElement;
  return (
    beside !== null &&
    [element.previousSibling, element.nextSibling].some(
      (node) => node?.nodeType === 3 && (node.textContent ?? '').trim().length > 2,
    )
  );
}

function wordsOf(element: Element): string {
  const words = blocksOf(element)
    .map(({ text }) => text)
    .join(' ');
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
