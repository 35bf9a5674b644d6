/**
 * Invisible characters that split or reorder words: controls, soft hyphens, zero-width spaces and
 * joiners, direction marks and overrides, interlinear annotations.
 */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** A text as one line, with collapsed white space and without invisible characters. */
export function asLine(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(/\s+/g, ' ').trim();
}

/** A text's lines, without empty ones. */
export function asLines(text: string): string[] {
  return text
    .split('\n')
    .map(asLine)
    .filter((line) => line !== '');
}
