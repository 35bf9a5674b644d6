/** A text can't be stored unchanged, see `isStorable`. Ingesting makes every text storable. */
export class UnstorableTextError extends Error {
  override readonly name = 'UnstorableTextError';
}

/** Whether a database returns a text unchanged: PostgreSQL can't store U+0000, nor UTF-8 lone surrogates. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** Throws UnstorableTextError if one of the texts isn't storable. */
export function checkStorable(...texts: readonly (string | undefined)[]): void {
  if (!texts.every((text) => text === undefined || isStorable(text)))
    throw new UnstorableTextError('a text holds U+0000 or half of a surrogate pair');
}
