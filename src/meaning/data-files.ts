import { readFileSync } from 'node:fs';
import { Projection } from './projection.ts';
import { WordRelations } from './word-relations.ts';
import { WordVectors } from './word-vectors.ts';

/** The names of the files that `npm run compile:meaning` and `npm run fit` write. */
export const DATA_FILES = {
  vectors: 'word-vectors.bin',
  relations: 'word-relations.bin',
  projection: 'projection.bin',
} as const;

/** The folder of the files that ship with the bot. */
export const DATA_FOLDER = new URL('data/', import.meta.url);

/** Of the sentence encoder's vectors. */
const DIMENSIONS = 512;

/** The word vectors; undefined if the file in `folder` is missing or damaged. */
export function readWordVectors(folder = DATA_FOLDER): WordVectors | undefined {
  return read(DATA_FILES.vectors, folder, (bytes) => {
    const found = WordVectors.read(bytes);
    return found.ok ? found.vectors : undefined;
  });
}

/** The word relations; undefined if the file in `folder` is missing or damaged. */
export function readWordRelations(folder = DATA_FOLDER): WordRelations | undefined {
  return read(DATA_FILES.relations, folder, (bytes) => {
    const found = WordRelations.read(bytes);
    return found.ok ? found.relations : undefined;
  });
}

/** The learned projection; undefined if the file in `folder` is missing or damaged. */
export function readProjection(folder = DATA_FOLDER): Projection | undefined {
  return read(DATA_FILES.projection, folder, (bytes) => {
    const weights = new Float32Array(bytes.slice().buffer);
    return weights.length > 0 && weights.length % (2 * DIMENSIONS) === 0 && weights.every(Number.isFinite)
      ? new Projection(weights, DIMENSIONS)
      : undefined;
  });
}

function read<T>(name: string, folder: URL, parse: (bytes: Uint8Array) => T | undefined): T | undefined {
  try {
    return parse(readFileSync(new URL(name, folder)));
  } catch {
    return undefined;
  }
}
