const NUMBER = /^\s*(\d{1,3})[.)]\s/;
const BLOCK = 'div, p, ul, ol, table, section, article, h1, h2, h3, h4, h5, h6, blockquote, figure, form';

/**
 * Makes paragraphs of `div` elements that are items of a numbered list, one after the other: Readability drops a short
 * `div` with a link, and an item with it.
 */
export function markNumberedItems(body: Element): void {
  const items = new Map<Element, number>();
  for (const element of body.querySelectorAll('div')) {
    if (element.querySelector(BLOCK) !== null) continue;
    const [, number] = NUMBER.exec(element.textContent ?? '') ?? [];
    if (number !== undefined) items.set(element, Number(number));
  }
  const isNumbered = (element: Element | null, number: number): boolean =>
    element !== null && items.get(element) === number;
  const listed = [...items].filter(
    ([item, number]) =>
      isNumbered(item.previousElementSibling, number - 1) || isNumbered(item.nextElementSibling, number + 1),
  );
  for (const [item] of listed) {
    const paragraph = item.ownerDocument.createElement('p');
    paragraph.append(...item.childNodes);
    item.replaceWith(paragraph);
  }
}
