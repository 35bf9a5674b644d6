import { NAME_PARTICLES } from '../lexicon/people.ts';
import { LOCATIVE_PREPOSITIONS } from '../lexicon/places.ts';
import { FUNCTION_WORDS } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';

/** How an article writes its words: what a capital letter in it is worth. */
export type Capitals = {
  /** Keys that also stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Keys that stand capitalised inside an ordinary sentence. */
  readonly proper: ReadonlySet<string>;
};

/** A headline has at least this many capitalised words, and at most this share of lower-case content words. */
const HEADLINE_WORDS = 4;
const LOWER_SHARE = 0.05;

/** Words that headlines leave in lower case. */
function isSmall(key: string): boolean {
  return FUNCTION_WORDS.has(key) || NAME_PARTICLES.has(key) || LOCATIVE_PREPOSITIONS.has(key);
}

/** Whether a sentence is written like a headline, where capitals mean nothing. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.shape !== 'number' && !isSmall(token.key));
  const lower = words.filter((token) => token.shape === 'lower').length;
  return words.length - lower >= HEADLINE_WORDS && lower <= LOWER_SHARE * words.length;
}

/** Whether the word at `i` starts a sentence, or a quotation or list inside one, and is capitalised for that alone. */
export function startsSentence(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /[“"‘:;!?…(|•–—]|\s'|\.\s|\.\.|--/u.test(tokens[i]?.gap ?? '');
}

export function capitalsOf(sentences: readonly (readonly Token[])[]): Capitals {
  const lower = new Set<string>();
  const proper = new Set<string>();
  for (const tokens of sentences) {
    const headline = isHeadline(tokens);
    for (const [i, token] of tokens.entries()) {
      if (token.shape === 'lower') lower.add(token.key);
      else if (token.shape !== 'number' && !headline && !startsSentence(tokens, i)) proper.add(token.key);
    }
  }
  return { lower, proper };
}
