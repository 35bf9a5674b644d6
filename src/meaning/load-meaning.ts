import { DATA_FILES, DATA_FOLDER, readProjection, readWordRelations, readWordVectors } from './data-files.ts';
import { everydayGroups } from './lexicon/lexicon.ts';
import { type EncodeQuestion, Meaning } from './meaning.ts';
import { WordMeaning } from './word-meaning.ts';

/** What words mean, or which of the files that ship with the bot is missing or damaged. */
export type LoadedMeaning =
  | { readonly ok: true; readonly meaning: Meaning }
  | { readonly ok: false; readonly file: string };

/** Loads what words mean, in some 100 ms; `encode`: the sentence encoder, if there is one. */
export function loadMeaning(encode?: EncodeQuestion, folder = DATA_FOLDER): LoadedMeaning {
  const vectors = readWordVectors(folder);
  const relations = readWordRelations(folder);
  const projection = readProjection(folder);
  if (!vectors) return { ok: false, file: DATA_FILES.vectors };
  if (!relations) return { ok: false, file: DATA_FILES.relations };
  if (!projection) return { ok: false, file: DATA_FILES.projection };
  const words = new WordMeaning(everydayGroups(), relations, vectors);
  return { ok: true, meaning: new Meaning(words, projection, encode) };
}
