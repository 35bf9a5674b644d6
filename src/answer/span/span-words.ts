import type { Span } from '../../article/article.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  FORMS_OF_BE,
  NOMINATIVE_PRONOUNS,
  OBJECT_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../../facts/lexicon/function-words.ts';
import { VERBS } from '../../facts/lexicon/verbs.ts';
import { tokenize } from '../../search/tokens.ts';

/**
 * What a word is by its letters and the lexicon: a closed class by its own name ("the", "of"), a mark of punctuation,
 * else number, capital, verb by tense, or a guess from the ending.
 */
export type WordClass = string;

/** A word or mark of a sentence. */
export type SpanWord = Span & {
  /** Lower case. */
  readonly letters: string;
  readonly class: WordClass;
  /** The index terms in it; several for a hyphenated word. */
  readonly terms: readonly string[];
};

const WORD = /(?:\p{Lu}\.){2,}|[$€£#]?[\p{L}\p{N}]+(?:[’'&.,\-‑–][\p{L}\p{N}]+)*[%°]?|[^\s\p{L}\p{N}]/gu;

/** Closed classes in the order in which they are looked up: a word in two of them belongs to the first. */
const CLASSES: readonly (readonly [WordClass, ReadonlySet<string>])[] = [
  ['the', new Set(['the'])],
  ['a', new Set(['a', 'an'])],
  ['possessive', POSSESSIVE_PRONOUNS],
  ['determiner', DETERMINERS],
  ['of', new Set(['of'])],
  ['to', new Set(['to'])],
  ['in', new Set(['in'])],
  ['by', new Set(['by'])],
  ['preposition', PREPOSITIONS],
  ['or', new Set(['or'])],
  ['and', COORDINATORS],
  ['relative', RELATIVE_PRONOUNS],
  ['subordinator', SUBORDINATORS],
  ['be', FORMS_OF_BE],
  ['auxiliary', AUXILIARIES],
  ['pronoun', new Set([...NOMINATIVE_PRONOUNS, ...OBJECT_PRONOUNS])],
  ['adverb', ADVERBS],
];
const MARKS: readonly (readonly [WordClass, RegExp])[] = [
  ['comma', /^,$/],
  ['quote', /^["“”'‘’]$/],
  ['bracket', /^[()]$/],
  ['stop', /^[.;:!?]$/],
];

/** The words and marks of a text, in order; `offset` is added to their places. */
export function readSpanWords(text: string, offset: number): SpanWord[] {
  return [...text.matchAll(WORD)].map((match, i) => {
    const [word] = match;
    const start = offset + match.index;
    return {
      start,
      end: start + word.length,
      letters: word.toLowerCase(),
      class: classOf(word, i === 0),
      terms: tokenize(word).map(({ term }) => term),
    };
  });
}

function classOf(word: string, isFirst: boolean): WordClass {
  if (!/[\p{L}\p{N}]/u.test(word)) return MARKS.find(([, mark]) => mark.test(word))?.[0] ?? 'mark';
  if (/\p{N}/u.test(word)) return 'number';
  const letters = word.toLowerCase();
  const closed = CLASSES.find(([, words]) => words.has(letters))?.[0];
  if (closed !== undefined) return closed;
  if (letters.endsWith('ly')) return 'adverb';
  const isCapital = /^\p{Lu}/u.test(word);
  if (isCapital && !isFirst) return 'capital';
  const verb = VERBS.get(letters);
  if (verb && !verb.noun) return `verb ${verb.tense}`;
  if (letters.endsWith('ing')) return '-ing';
  if (letters.endsWith('ed')) return '-ed';
  if (isCapital) return 'capital';
  if (/(?:al|ous|ive|ic|able|ible|ary|ful|less|ish|ant|ent)$/.test(letters)) return 'adjective';
  return letters.endsWith('s') ? 'noun -s' : 'noun';
}
