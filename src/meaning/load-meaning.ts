import { readFileSync } from 'node:fs';
import { everydayGroups } from './lexicon/lexicon.ts';
import { type EncodeQuestion, Meaning } from './meaning.ts';
import { Projection } from './projection.ts';
import { WordMeaning } from './word-meaning.ts';
import { WordRelations } from './word-relations.ts';
import { WordVectors } from './word-vectors.ts';

/** What words mean, or which of the files that ship with the bot is missing or damaged. */
export type LoadedMeaning =
  | { readonly ok: true; readonly meaning: Meaning }
  | { readonly ok: false; readonly file: string };

const FILES = {
  vectors: 'word-vectors.bin',
  relations: 'word-relations.bin',
  projection: 'projection.bin',
} as const;
/** Of the sentence encoder's vectors. */
const DIMENSIONS = 512;

/** Loads what words mean, in some 100 ms; `encode`: the sentence encoder, if there is one. */
export function loadMeaning(encode?: EncodeQuestion): LoadedMeaning {
  const vectors = read(FILES.vectors, (bytes) => {
    const found = WordVectors.read(bytes);
    return found.ok ? found.vectors : undefined;
  });
  const relations = read(FILES.relations, (bytes) => {
    const found = WordRelations.read(bytes);
    return found.ok ? found.relations : undefined;
  });
  const projection = read(FILES.projection, readProjection);
  if (!vectors) return { ok: false, file: FILES.vectors };
  if (!relations) return { ok: false, file: FILES.relations };
  if (!projection) return { ok: false, file: FILES.projection };
  const words = new WordMeaning(everydayGroups(), relations, vectors);
  return { ok: true, meaning: new Meaning(words, projection, encode) };
}

function read<T>(name: string, parse: (bytes: Uint8Array) => T | undefined): T | undefined {
  try {
    return parse(readFileSync(new URL(`data/${name}`, import.meta.url)));
  } catch {
    return undefined;
  }
}

function readProjection(bytes: Uint8Array): Projection | undefined {
  const weights = new Float32Array(bytes.slice().buffer);
  return weights.length > 0 && weights.length % (2 * DIMENSIONS) === 0 && weights.every(Number.isFinite)
    ? new Projection(weights, DIMENSIONS)
    : undefined;
}
