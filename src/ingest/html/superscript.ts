/** Numbers and signs of notes: "1", "[2]", "3, 4", "†". */
const NOTE = /^[[(]?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*[\])]?$|^[*†‡§¶]+$/;
/** Powers: "6", "-1". */
const POWER = /^[-−–+]?\d{1,4}$/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** What a note's number follows: a word of a sentence, or the end of one. Powers follow figures and units. */
const BEFORE_NOTE = /(?:\p{L}{4}|[.,;:!?…"”’)\]])\s*$/u;

/** The text of a `sup` element: empty for a note's number, raised figures for a power, such as 10⁶. `before`: the text before it. */
export function readSuperscript(element: Element, before: string): string {
  const text = (element.textContent ?? '').trim();
  const linksToNote =
    element.querySelector('a[href*="#"]') !== null || element.closest('a[href*="#"]') !== null;
  if (NOTE.test(text) && (linksToNote || /^[[*†‡§¶]/.test(text) || BEFORE_NOTE.test(before))) return '';
  if (!POWER.test(text)) return text;
  return text
    .replace(/^[-−–]/, '⁻')
    .replace(/^\+/, '⁺')
    .replaceAll(/\d/g, (figure) => RAISED.charAt(Number(figure)));
}
