import type { Query, QueryTerm } from './query.ts';

/** Neighbouring words of a query count as close within this many words of a sentence. */
const CLOSE = 4;
/** Words whose stems begin alike for this long, and for this share of the longer one, are likely of one family. */
const KIN_LETTERS = 4;
const KIN_SHARE = 0.6;

/** The share of the query's pairs of neighbouring terms that stand close together in a sentence, in order. */
export function closeness({ terms }: Query, sentence: Uint32Array): number {
  if (terms.length < 2) return 0;
  const places = terms.map(({ variants }) =>
    variants.length === 0 ? [] : placesOf(sentence, (id) => variants.some((variant) => variant.id === id)),
  );
  let close = 0;
  for (const [k, next] of places.slice(1).entries()) {
    if (places[k]?.some((a) => next.some((b) => b > a && b - a <= CLOSE))) close++;
  }
  return close / (terms.length - 1);
}

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
    if (!holds(sentence, term) && sentence.some((id) => areKin(term.term, termOf(id)))) kin += rarity;
  }
  return all === 0 ? 0 : kin / all;
}

function holds(sentence: Uint32Array, { variants }: QueryTerm): boolean {
  return variants.some(({ id }) => sentence.includes(id));
}

function areKin(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= KIN_LETTERS && same >= KIN_SHARE * Math.max(a.length, b.length);
}

function placesOf(sentence: Uint32Array, isIt: (id: number) => boolean): number[] {
  const places: number[] = [];
  for (const [i, id] of sentence.entries()) if (isIt(id)) places.push(i);
  return places;
}
