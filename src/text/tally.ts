/** Counts how often each string occurs. */
export function tally(kinds: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length]));
}
