import { blocksOf } from './blocks.ts';
import { declaredBoilerplate, isHidden } from './declared-boilerplate.ts';
import { type Measure, isElement, measureText } from './measure.ts';

/** What a page shows beside its article, with the reason why it is none of it. */
export type BoilerplateLine = { readonly text: string; readonly reason: string };

/**
 * The share of a page's prose (text outside of links) from which an element is kept whatever its markup says of it: a template may
 * name the article itself `content-with-sidebar`.
 */
const MOST_OF_PROSE = 0.3;
/** The same for comments, of which there may be more than of the article. */
const MOST_OF_COMMENTS = 0.9;
/** Elements that run within a sentence: what they are named says nothing of the sentence around them. */
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR B CITE CODE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);
/** Furniture that has few words outside of links; what has more, or quotes, is misnamed: an embedded post, say. */
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
/** What of a piece of furniture is kept, for a person to recognise it (UTF-16 units). */
const SHOWN = 300;

/**
 * Takes out of a document what its own markup declares to be page furniture, and hidden elements; tells what they said and why
 * they went. `reasonOf` says what else than hidden elements goes. Linear in the size of the tree.
 */
export function pruneBoilerplate(
  body: Element,
  reasonOf: (element: Element) => string | undefined = declaredBoilerplate,
): BoilerplateLine[] {
  const measures = measureText(body);
  const measureOf = (element: Element): Measure => measures.get(element) ?? { text: 0, links: 0 };
  const all = proseOf(measureOf(body));
  const boilerplate: BoilerplateLine[] = [];
  const reasonFor = (element: Element): string | undefined => {
    if (element === body || isInSentence(element)) return undefined;
    const measure = measureOf(element);
    const reason = isHidden(element) ? 'hidden' : reasonOf(element);
    const most = all * (reason === 'comments' ? MOST_OF_COMMENTS : MOST_OF_PROSE);
    if (reason === undefined || proseOf(measure) > most) return undefined;
    if (!isMisnamed(element, measure, reason)) return reason;
    // Readability goes by names too.
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

/** Whether what an element holds speaks against its name. */
function isMisnamed(element: Element, measure: Measure, reason: string): boolean {
  // The lead of an article is called its teaser too.
  if (reason === 'link to more')
    return measure.links === 0 && element.querySelector('h2, h3, h4, h5') === null;
  return (
    BRIEF.has(reason) && (proseOf(measure) > LONGEST_BRIEF || element.querySelector('blockquote') !== null)
  );
}

/** Whether an element runs within a sentence, with words beside it. */
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
