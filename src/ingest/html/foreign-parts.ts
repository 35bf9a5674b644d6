import { declaredBoilerplate } from './declared-boilerplate.ts';
import { measureText } from './measure.ts';
import { wordsOf } from './meta-tags.ts';

/** Declared boilerplate whose dates and names are those of something else: comments, teasers, the page, a picture. */
const FOREIGN: ReadonlySet<string> = new Set([
  'advertisement',
  'comments',
  'link to more',
  'navigation',
  'newsletter',
  'page footer',
  'page header',
  'picture caption',
  'sidebar',
]);
/** A part with this share of the page's text is the article, whatever its markup says. */
const MOST_OF_TEXT = 0.3;
/** The same for comments, which may be longer than the article. */
const MOST_OF_COMMENTS = 0.9;

/**
 * Finds out which elements of a page belong to something else than its article: to comments, teasers, quoted posts, the
 * page's head and foot, or another article. Takes linear time, all tests together too.
 */
export function foreignParts(document: Document, title: string): (element: Element) => boolean {
  const measures = measureText(document.body);
  const textOf = (element: Element): number => measures.get(element)?.text ?? 0;
  const own = ownArticle(document, title, textOf);
  const isForeign = (element: Element): boolean => {
    if (element.tagName === 'BLOCKQUOTE') return true;
    if (element.tagName === 'ARTICLE' && own !== undefined)
      return !element.contains(own) && !own.contains(element);
    const reason = declaredBoilerplate(element);
    if (reason === undefined || !FOREIGN.has(reason)) return false;
    // The article's own head and foot name its author and date.
    if (/^(?:page footer|page header)$/.test(reason) && own?.contains(element)) return false;
    const most = reason === 'comments' ? MOST_OF_COMMENTS : MOST_OF_TEXT;
    return textOf(element) <= most * textOf(document.body);
  };
  const known = new Map<Element, boolean>([[document.body, false]]);
  const test = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement;
    const found = (parent !== null && test(parent)) || isForeign(element);
    known.set(element, found);
    return found;
  };
  return test;
}

/** An article of this length (UTF-16 units) is one of its own beside others, however long they are. */
const LONG_ENOUGH = 500;

/**
 * Finds out which elements of a page are other articles than the one with its headline, such as those that a page adds
 * at its end when somebody scrolls there.
 */
export function otherArticles(document: Document, title: string): (element: Element) => boolean {
  const measures = measureText(document.body);
  const textOf = (element: Element): number => measures.get(element)?.text ?? 0;
  const own = ownArticle(document, title, textOf);
  if (own?.tagName !== 'ARTICLE' || !headingsWith(title, document).some((heading) => own.contains(heading)))
    return () => false;
  const length = textOf(own);
  return (element) =>
    element.tagName === 'ARTICLE' &&
    !element.contains(own) &&
    !own.contains(element) &&
    element.querySelector('h1, h2, h3') !== null &&
    length >= Math.min(LONG_ENOUGH, textOf(element));
}

function headingsWith(title: string, document: Document): Element[] {
  if (title === '') return [];
  return [...document.querySelectorAll('h1, h2')].filter((heading) => wordsOf(heading) === title);
}

/** The `article` or `main` element with the page's headline, or else the one with most text. */
function ownArticle(
  document: Document,
  title: string,
  textOf: (element: Element) => number,
): Element | undefined {
  const articles = [...document.querySelectorAll('article, main')];
  const headings = headingsWith(title, document);
  const withTitle = articles.filter((article) => headings.some((heading) => article.contains(heading)));
  const candidates = withTitle.length > 0 ? withTitle : articles;
  // Of nested ones, the innermost.
  const innermost = candidates.filter(
    (one) => !candidates.some((other) => other !== one && one.contains(other)),
  );
  return innermost.toSorted((a, b) => textOf(b) - textOf(a))[0];
}
