/**
 * Prints the longest chain of imports in the program: each file imports the next one. The shorter it is, the fewer files somebody has to
 * open to follow one question. Fails if the chain is longer than LONGEST_ALLOWED.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileCount, importsIn, longestChain } from './import-graph.ts';

/** In files. Lower it when the chain gets shorter; don't raise it. */
const LONGEST_ALLOWED = 42;

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['src', 'commands', 'playground'];

const files = FOLDERS.flatMap(sourceFiles);
const known = new Set(files);
const chain = longestChain(new Map(files.map((file) => [file, importedBy(file)])));
const length = fileCount(chain);

for (const group of chain) {
  console.log(
    group.length === 1 ? group[0] : `${group.join('\n')}\n  (these ${group.length} import each other)`,
  );
}
console.log(`\nLongest import chain: ${length} of ${files.length} files. Allowed: ${LONGEST_ALLOWED}.`);
if (length > LONGEST_ALLOWED) {
  console.error('The chain is too long. Move what two distant files share into a file of its own.');
  process.exitCode = 1;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => /\.(?:ts|js)$/.test(file) && !file.endsWith('.d.ts'))
    .toSorted();
}

function importedBy(file: string): string[] {
  return importsIn(readFileSync(join(ROOT, file), 'utf8'))
    .map((path) => posix.join(posix.dirname(file), path))
    .filter((path) => known.has(path));
}
