import type { Damage } from '../annotations.ts';
import type { Skeleton } from '../grammar/skeleton.ts';
import { looksLikeVerb } from '../grammar/word-classes.ts';

/** A sentence without a verb this short, beside its quoted words, is a fragment (words). */
const LONGEST_FRAGMENT = 4;
/** Words that join what follows them to something before them: quoted words that open with one continue a phrase. */
const JOINING = /^(?:and|or|nor|as well as|along with|together with)\s/;

/**
 * Evidence of a displaced mark where all marks pair: a sentence made of a word or two and quoted words that open with
 * a conjunction, and no verb (`Farmers “and other producers”.`). What the conjunction joins must have stood inside
 * the marks, or before the full stop that makes it a sentence. Null where nothing is wrong.
 */
export function displacedMark(text: string, tokens: Skeleton): Damage | null {
  const quoted = tokens.filter((token) => token.kind === 'quoted');
  const words = tokens.filter((token) => token.kind === 'word');
  const [first] = tokens;
  const [only] = quoted;
  const last = tokens.at(-1);
  if (!first || !last || !only || quoted.length > 1) return null;
  if (words.length === 0 || words.length > LONGEST_FRAGMENT || words.some(looksLikeVerb)) return null;
  const { content } = only.quoted;
  if (first === only || !JOINING.test(text.slice(content.start, content.end))) return null;
  if (last.lower !== '.' && !/[.]$/.test(text.slice(content.start, content.end))) return null;
  const reason =
    'quoted words that open with a conjunction in a sentence without a verb: a quotation mark is displaced';
  return { start: first.start, end: last.end, reason };
}
