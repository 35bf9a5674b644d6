/** A text cannot be kept as it is: see `isStorable`. Whoever takes texts in makes them so. */
export class UnstorableTextError extends Error {
  override readonly name = 'UnstorableTextError';
}

/** Whether a database gives a text back as it was: PostgreSQL holds no U+0000, and UTF-8 no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** Throws UnstorableTextError if one of the texts cannot be kept as it is. */
export function checkStorable(...texts: readonly (string | undefined)[]): void {
  if (!texts.every((text) => text === undefined || isStorable(text)))
    throw new UnstorableTextError('a text holds U+0000 or half of a surrogate pair');
}
