import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** The module that makes readings; it and what it imports decide what is in them. */
const READING = new URL('../analysis/analysis.ts', import.meta.url);
const PACKAGE = new URL('../../package.json', import.meta.url);
const VERSION_BYTES = 12;

/** A module of ours: where it is, its source, and what it imports, as that is written. */
export type SourceModule = {
  readonly url: string;
  readonly source: string;
  readonly imports: readonly string[];
};

/** A module with all of ours that it loads, directly or not, in the order of their addresses. */
export function modulesOf(entry: URL): readonly SourceModule[] {
  const found = new Map<string, SourceModule>();
  const waiting = [entry.href];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (found.has(url)) continue;
    const source = readFileSync(new URL(url), 'utf8');
    const imports = importsIn(source);
    found.set(url, { url, source, imports });
    for (const name of imports) if (name.startsWith('.')) waiting.push(new URL(name, url).href);
  }
  return [...found.values()].toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

/**
 * Changes whenever this program may read an article otherwise than another that has written a reading: a hash over the source of all
 * that takes part in reading, the lines that pin the libraries it uses, and Node.js's Unicode tables. A number to be raised by hand would be
 * forgotten one day, and old readings be quoted from wrongly; a needless change only has articles read anew.
 */
export function readingVersion(): string {
  return (known ??= versionOf(READING));
}

/** Not before it is asked for: it takes the time of a few answers, and a start has none to spare. */
let known: string | undefined;

function versionOf(entry: URL): string {
  const modules = modulesOf(entry);
  const libraries = new Set(modules.flatMap(({ imports }) => imports.flatMap(libraryOf)));
  const pins = readFileSync(PACKAGE, 'utf8')
    .split('\n')
    .filter((line) => [...libraries].some((name) => line.includes(`"${name}":`)));
  const hash = createHash('sha256').update(process.versions['unicode'] ?? '');
  for (const part of [...modules.map(({ source }) => source), ...pins]) hash.update(part).update('\0');
  return hash.digest().subarray(0, VERSION_BYTES).toString('base64url');
}

function importsIn(source: string): string[] {
  return [...source.matchAll(/^(?:import|export|\})[^'"]*? from '([^']+)'/gm)].flatMap(
    ([, name]) => name ?? [],
  );
}

/** "chrono-node" of "chrono-node/en"; nothing for a module of ours or of Node.js. */
function libraryOf(name: string): string[] {
  return /^(?!\.|node:)(?:@[^/]+\/)?[^/]+/.exec(name) ?? [];
}
