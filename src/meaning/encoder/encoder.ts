import { SIZES } from './model-tensors.ts';
import { Tokenizer, type Vocabulary } from './tokenizer.ts';
import { BATCH_TOKENS, type ReadTensor, Transformer } from './transformer.ts';

/** What the encoder is made of. */
export type EncoderModel = { readonly vocabulary: Vocabulary; readonly readTensor: ReadTensor };

/** Turns texts into vectors that lie close together when the texts mean much the same. */
export type Encoder = {
  /** The length of a vector. */
  readonly dimensions: number;
  /** The vector of a text, at unit length; all zeros for a text with nothing to read. Reads the first 128 tokens. */
  encode(text: string): Float32Array;
  /** The same for many, somewhat faster. The vectors don't depend on which texts are encoded together. */
  encodeAll(texts: readonly string[]): Float32Array[];
};

/** Makes an encoder from the model's tensors; it keeps copies and doesn't read them again. */
export function createEncoder({ vocabulary, readTensor }: EncoderModel): Encoder {
  const tokenizer = new Tokenizer(vocabulary);
  const transformer = new Transformer(readTensor);
  const encodeAll = (texts: readonly string[]): Float32Array[] => {
    const vectors: Float32Array[] = texts.map(() => new Float32Array(SIZES.model));
    let batch: { readonly at: number; readonly tokens: readonly number[] }[] = [];
    let size = 0;
    const flush = (): void => {
      for (const [i, vector] of transformer.run(batch.map(({ tokens }) => tokens)).entries()) {
        const at = batch[i]?.at;
        if (at !== undefined) vectors[at] = vector;
      }
      batch = [];
      size = 0;
    };
    for (const [at, text] of texts.entries()) {
      const tokens = tokenizer.tokenize(text, SIZES.tokens);
      if (tokens.length === 0) continue;
      if (size + tokens.length > BATCH_TOKENS) flush();
      batch.push({ at, tokens });
      size += tokens.length;
    }
    if (size > 0) flush();
    return vectors;
  };
  return {
    dimensions: SIZES.model,
    encode: (text) => encodeAll([text])[0] ?? new Float32Array(SIZES.model),
    encodeAll,
  };
}
