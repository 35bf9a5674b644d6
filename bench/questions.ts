import type { Corpus, Question } from './corpus.ts';
import { type Random, between, pick, pickSome, seeded } from './random.ts';
import { FREQUENT } from './words.ts';

const WORDS = 6;
/** Slips are made in words of at least so many letters. */
const LONG = 5;

/** So many words of a question are stop words. */
export type StopWords = 0 | 2;

/**
 * Questions of six words of a sentence, in its order, one content word of them mistyped. The sentence is what is looked for.
 */
export function syntheticQuestions(
  { passages }: Corpus,
  stopWords: StopWords,
  count: number,
  seed: number,
): Question[] {
  const random = seeded(seed);
  const questions: Question[] = [];
  while (questions.length < count) {
    const target = between(random, 0, passages.length - 1);
    const text = questionAbout(random, wordsOf(passages[target] ?? ''), stopWords);
    if (text !== undefined) questions.push({ text, isHit: (passage) => passage === target });
  }
  return questions;
}

/** A content word of a sentence of the corpus, mistyped. */
export function mistypedWord(random: Random, { passages }: Corpus): string {
  for (;;) {
    const long = wordsOf(pick(random, passages)).filter((word) => word.length >= LONG);
    if (long.length > 0) return mistype(random, pick(random, long));
  }
}

function questionAbout(random: Random, words: readonly string[], stopWords: StopWords): string | undefined {
  const frequent = new Set(FREQUENT);
  const content = pickSome(
    random,
    words.filter((word) => !frequent.has(word)),
    WORDS - stopWords,
  );
  const stop = pickSome(
    random,
    words.filter((word) => frequent.has(word)),
    stopWords,
  );
  const long = content.filter((word) => word.length >= LONG);
  if (content.length + stop.length < WORDS || long.length === 0) return undefined;
  const wrong = pick(random, long);
  const chosen = new Set([...content, ...stop]);
  return words
    .filter((word) => chosen.has(word))
    .map((word) => (word === wrong ? mistype(random, word) : word))
    .join(' ');
}

/** The different words of a sentence, in their order. */
function wordsOf(sentence: string): string[] {
  return [...new Set(sentence.toLowerCase().match(/[a-z]+/g))];
}

const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** One slip of the fingers anywhere in a word: two letters swapped, one left out, doubled, or its neighbour's key. */
export function mistype(random: Random, word: string): string {
  for (;;) {
    const at = between(random, 0, word.length - 1);
    const letter = word[at] ?? '';
    const written = pick(random, [
      (word[at + 1] ?? '') + letter + word.slice(at + 2),
      word.slice(at + 1),
      letter + word.slice(at),
      neighbourKey(random, letter) + word.slice(at + 1),
    ]);
    const slip = word.slice(0, at) + written;
    if (slip !== word) return slip;
  }
}

function neighbourKey(random: Random, letter: string): string {
  const row = KEY_ROWS.find((keys) => keys.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  const keys = [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
  return keys.length > 0 ? pick(random, keys) : letter;
}
