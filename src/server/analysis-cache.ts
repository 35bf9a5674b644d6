import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ANALYSIS_VERSION } from '../analysis/analysis-version.ts';
import type { ArticleInput } from '../text/article.ts';

const SOURCE = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/verbatim/', import.meta.url));
/** The layers that an analysis comes from. */
const LAYERS = ['text', 'nlp', 'meaning', 'search', 'analysis'];

/**
 * Analyses of articles that were read before, on disk, so that a question in the terminal needn't read them again. Whatever goes
 * wrong with a file, the article is read anew.
 */
export class AnalysisCache {
  readonly #folder: string;
  readonly #stamp: string;

  /** `kind`: tells apart analyses that differ by settings, such as with and without vectors. */
  constructor(kind: string, folder = FOLDER, source = SOURCE) {
    this.#folder = folder;
    this.#stamp = hash([ANALYSIS_VERSION, kind, lastChange(source)]);
  }

  get(article: ArticleInput): Uint8Array | undefined {
    try {
      // A copy of its own: small files come in a pool, at any offset.
      return Uint8Array.from(readFileSync(this.#fileOf(article)));
    } catch {
      return undefined;
    }
  }

  set(article: ArticleInput, analysis: Uint8Array): void {
    const file = this.#fileOf(article);
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(`${file}.${process.pid}`, analysis);
      renameSync(`${file}.${process.pid}`, file);
    } catch {
      // A folder that can't be written, or a full disk: the next question takes as long as this one.
    }
  }

  /** Deletes what other versions of the code have left. */
  prune(): void {
    try {
      for (const name of readdirSync(this.#folder))
        if (!name.startsWith(this.#stamp)) rmSync(path.join(this.#folder, name), { force: true });
    } catch {
      // There's nothing to delete.
    }
  }

  #fileOf({ id, title, text, source }: ArticleInput): string {
    return path.join(this.#folder, `${this.#stamp}-${hash([id, title, text, source])}`);
  }
}

function hash(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** When the code that makes analyses was last changed, for those who change it without a new version. */
function lastChange(source: string): number {
  let last = 0;
  for (const layer of LAYERS) {
    const files = readdirSync(path.join(source, layer), { recursive: true, encoding: 'utf8' });
    for (const file of files) last = Math.max(last, statSync(path.join(source, layer, file)).mtimeMs);
  }
  return last;
}
