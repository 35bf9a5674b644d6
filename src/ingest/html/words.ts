/**
 * Characters that no reader sees and that part words or turn them round: controls, soft hyphens, zero-width spaces and joiners of
 * lines, marks and overrides of direction, interlinear annotation.
 */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** A text as a line: white space of any kind is one space, and what cannot be seen is not there. */
export function asLine(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(/\s+/g, ' ').trim();
}

/** A text as lines, without the empty ones. */
export function asLines(text: string): string[] {
  return text
    .split('\n')
    .map(asLine)
    .filter((line) => line !== '');
}
