/** The form whose pattern matches earliest in a text; of several at one place, the one listed first. */
export function earliestForm<T extends { readonly pattern: RegExp }>(
  text: string,
  forms: readonly T[],
): T | undefined {
  let best: T | undefined;
  let earliest = Number.POSITIVE_INFINITY;
  for (const form of forms) {
    const at = text.search(form.pattern);
    if (at < 0 || at >= earliest) continue;
    best = form;
    earliest = at;
    if (at === 0) break;
  }
  return best;
}
