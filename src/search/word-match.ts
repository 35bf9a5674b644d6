import type { Query, QueryTerm } from './query.ts';

/** Words whose stems begin alike for this long, and for this share of the longer one, are likely of one family. */
const KIN_LETTERS = 4;
const KIN_SHARE = 0.6;

/**
 * The share of the query's weight whose word a sentence does not hold, though one that begins like it ("invasion",
 * "invaded"). `rarities`: each term's weight; `termOf`: the term of an id.
 */
export function kinship(
  { terms }: Query,
  rarities: readonly number[],
  sentence: Uint32Array,
  termOf: (id: number) => string,
): number {
  let kin = 0;
  let all = 0;
  for (const [k, term] of terms.entries()) {
    const rarity = rarities[k] ?? 0;
    all += rarity;
    if (!holds(sentence, term) && hasKin(sentence, term.term, termOf)) kin += rarity;
  }
  return all === 0 ? 0 : kin / all;
}

function holds(sentence: Uint32Array, { variants }: QueryTerm): boolean {
  return variants.some(({ id }) => sentence.includes(id));
}

function hasKin(sentence: Uint32Array, term: string, termOf: (id: number) => string): boolean {
  const first = term.charCodeAt(0);
  for (const id of sentence) {
    const other = termOf(id);
    // Most words are no kin by their first letter.
    if (other.charCodeAt(0) === first && areKin(term, other)) return true;
  }
  return false;
}

function areKin(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= KIN_LETTERS && same >= KIN_SHARE * Math.max(a.length, b.length);
}
