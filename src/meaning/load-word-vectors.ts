import { readFile } from 'node:fs/promises';
import { type ReadRelations, WordRelations } from './word-relations.ts';
import { type ReadVectors, WordVectors } from './word-vectors.ts';

const VECTORS = new URL('./data/word-vectors.bin', import.meta.url);
const RELATIONS = new URL('./data/word-relations.bin', import.meta.url);

/** Reads the word vectors that ship with the bot. A missing or unreadable file rejects. */
export async function loadWordVectors(): Promise<ReadVectors> {
  return WordVectors.read(await readFile(VECTORS));
}

/** Reads the word relations that ship with the bot. A missing or unreadable file rejects. */
export async function loadWordRelations(): Promise<ReadRelations> {
  return WordRelations.read(await readFile(RELATIONS));
}
