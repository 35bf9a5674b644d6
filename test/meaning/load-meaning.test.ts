import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/meaning/data-files.ts';
import { loadMeaning } from '../../src/meaning/load-meaning.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of the files that ship with the bot. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-meaning-'));
  folders.push(folder);
  cpSync(DATA_FOLDER, folder, { recursive: true });
  return folder;
}

const loadFrom = (folder: string): ReturnType<typeof loadMeaning> =>
  loadMeaning(undefined, pathToFileURL(`${folder}/`));

describe('the files that ship with the bot', () => {
  it('load, without an encoder too', async () => {
    const loaded = loadMeaning();
    if (!loaded.ok) throw new Error(loaded.file);
    const { words, sentence } = await loaded.meaning.ofQuestion('Who is the boss?');
    expect(words.related('died').get('kill')).toBe('cause');
    expect(words.vectorOf('boss')).toHaveLength(100);
    expect(sentence).toBeUndefined();
  });

  it('project what the encoder makes of a question', async () => {
    const asked: string[] = [];
    const vector = new Float32Array(512).fill(Math.sqrt(1 / 512));
    const loaded = loadMeaning((text) => {
      asked.push(text);
      return Promise.resolve(vector);
    });
    if (!loaded.ok) throw new Error(loaded.file);
    const { sentence } = await loaded.meaning.ofQuestion('Who is the boss?');
    expect(asked).toEqual(['Who is the boss?']);
    expect(sentence?.vector).toBe(vector);
    expect(sentence?.projected).toHaveLength(512);
    expect(sentence?.projected.some((value) => value !== 0)).toBe(true);
  });
});

describe('a file', () => {
  it.each(['word-vectors.bin', 'word-relations.bin', 'projection.bin'])(
    'that is missing or damaged is named: %s',
    (file) => {
      const folder = copied();
      expect(loadFrom(folder).ok).toBe(true);
      const path = join(folder, file);
      const bytes = readFileSync(path);
      writeFileSync(path, bytes.subarray(0, -4));
      expect(loadFrom(folder)).toEqual({ ok: false, file });
      writeFileSync(path, '');
      expect(loadFrom(folder)).toEqual({ ok: false, file });
      rmSync(path);
      expect(loadFrom(folder)).toEqual({ ok: false, file });
    },
  );

  it('of numbers must hold numbers alone', () => {
    const folder = copied();
    const path = join(folder, 'projection.bin');
    const bytes = readFileSync(path);
    bytes.writeFloatLE(Number.NaN, 400);
    writeFileSync(path, bytes);
    expect(loadFrom(folder)).toEqual({ ok: false, file: 'projection.bin' });
  });
});
