import type { Random } from './random.ts';

/** English's most frequent words, most frequent first. */
export const FREQUENT: readonly string[] = (
  'the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they ' +
  'which one you were her all she there would their we him been has when who will more no if out so'
).split(' ');

const ONSETS = 'b c d f g h j k l m n p r s t v w z br cl dr fl gr kr pl pr sh st th tr'.split(' ');
const VOWELS = 'a e i o u ai ou'.split(' ');
/** Without "e", so that no made-up word is one that a library leaves out as a stop word ("have", "here"). */
const LAST_VOWELS = 'a i o u ai ou'.split(' ');
const CODAS = ['', 'n', 'r', 's', 'l', 'm', 't', 'k'];
const ENDINGS = ['ad', 'an', 'ik', 'or', 'os', 'um'];

/** Two syllables. */
const SHORT_WORDS = ONSETS.length ** 2 * VOWELS.length * LAST_VOWELS.length * CODAS.length ** 2;
/** Two syllables and an ending. */
const LONG_WORDS = SHORT_WORDS * ENDINGS.length;
/** From this rank on words are long, as rarer words are. */
const LONG_FROM = 30_000;
/** Has no factor in common with the numbers of words, so that neighbouring ranks look nothing alike. */
const SCATTER = 7_654_321;

/** A pronounceable made-up word for each rank from 0; a handful of ranks share a spelling. */
export function wordOfRank(rank: number): string {
  const isLong = rank >= LONG_FROM;
  let left = (rank * SCATTER) % (isLong ? LONG_WORDS : SHORT_WORDS);
  const take = (parts: readonly string[]): string => {
    const part = parts[left % parts.length] ?? '';
    left = Math.floor(left / parts.length);
    return part;
  };
  const syllables = [ONSETS, VOWELS, CODAS, ONSETS, LAST_VOWELS, CODAS].map(take).join('');
  return isLong ? syllables + take(ENDINGS) : syllables;
}

/**
 * Zipf's law as Mandelbrot wrote it: the word of rank r is met in proportion to (r + SHIFT) ** -EXPONENT. A million
 * sentences then hold some 300,000 different words, ten times fewer sentences about a quarter of that (Heaps' law).
 */
const EXPONENT = 1.6;
const SHIFT = 250;
/** The share of the distribution that lies below the last rank. */
const SHARE = 1 - ((LONG_WORDS + SHIFT) / SHIFT) ** (1 - EXPONENT);

/** The rank of the next content word of a text, by inverting the distribution function. */
export function drawRank(random: Random): number {
  return Math.floor(SHIFT * (1 - random() * SHARE) ** (1 / (1 - EXPONENT)) - SHIFT);
}

/** The next stop word of a text; its frequency falls with its rank as Zipf's law says. */
export function drawStopWord(random: Random): string {
  return FREQUENT[Math.floor(FREQUENT.length ** random()) - 1] ?? 'the';
}
