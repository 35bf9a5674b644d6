import type { Projection } from './projection.ts';
import type { WordMeaning } from './word-meaning.ts';

/** A question's vector, and what the learned projection makes of it; each is compared with the vectors of sentences. */
type QuestionVectors = { readonly vector: Float32Array; readonly projected: Float32Array };

/** What is known of a question's meaning: that of its words, and that of the whole, where there is an encoder. */
export type QuestionMeaning = {
  readonly words: WordMeaning;
  readonly sentence: QuestionVectors | undefined;
};

/** Gives a text's vector at unit length; undefined while there is none to be had. */
export type EncodeQuestion = (text: string) => Promise<Float32Array | undefined>;

/** What words and, where there is an encoder, sentences mean. */
export class Meaning {
  readonly words: WordMeaning;
  readonly #projection: Projection;
  readonly #encode: EncodeQuestion | undefined;

  constructor(words: WordMeaning, projection: Projection, encode?: EncodeQuestion) {
    this.words = words;
    this.#projection = projection;
    this.#encode = encode;
  }

  /** Looks up what a question means. Never rejects as long as the encoder doesn't. */
  async ofQuestion(question: string): Promise<QuestionMeaning> {
    const vector = await this.#encode?.(question);
    return {
      words: this.words,
      sentence: vector && { vector, projected: this.#projection.apply(vector) },
    };
  }
}
