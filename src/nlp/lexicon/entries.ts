/**
 * Reads a list that is written for people: entries parted by commas or line ends, in any layout.
 * Matching is by key, so entries come back in lower case.
 */
export function entries(list: string): ReadonlySet<string> {
  return new Set(splitEntries(list.toLowerCase()));
}

/** The entries of such a list in their own spelling, in order. */
export function splitEntries(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
