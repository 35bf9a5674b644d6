import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleInput } from '../../text/article.ts';
import { errorCode } from '../../runtime/error-code.ts';
import { files } from '../../wording.ts';
import { parseArticleFile } from './article-file.ts';

/** A file that isn't a valid article, and what's wrong with it. */
export type BrokenFile = { readonly file: string; readonly problem: string };

/** An article and its file's name. */
export type ArticleOfFile = { readonly file: string; readonly article: ArticleInput };

/** A folder's articles by file name, and its broken files. */
export type Folder = { readonly articles: readonly ArticleOfFile[]; readonly broken: readonly BrokenFile[] };

/** The folder can't be read; the message is the system's error code, such as ENOENT. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly folder: string;

  constructor(folder: string, cause: unknown) {
    super(errorCode(cause) ?? String(cause), { cause });
    this.folder = folder;
  }
}

/** Loads all `.md` and `.txt` files in a folder. Throws FolderError, but not for a broken file. */
export async function loadKnowledgeFolder(folder: string): Promise<Folder> {
  const names = await listFolder(folder);
  const articles: ArticleOfFile[] = [];
  const broken: BrokenFile[] = [];
  const ids = new Set<string>();
  for (const name of names) {
    // One after the other: order and memory matter more than a few milliseconds.
    // oxlint-disable-next-line no-await-in-loop
    const result = await loadArticleFile(path.join(folder, name));
    if (!result.ok) broken.push({ file: name, problem: result.problem });
    else if (ids.has(result.article.id)) broken.push({ file: name, problem: files.sameName });
    else articles.push({ file: name, article: result.article });
    if (result.ok) ids.add(result.article.id);
  }
  return { articles, broken };
}

/** Loads an article from a file. */
export async function loadArticleFile(file: string): Promise<ReturnType<typeof parseArticleFile>> {
  try {
    // Reading a FIFO may block, and reading a device may never end.
    if (!(await stat(file)).isFile()) return { ok: false, problem: files.notRegular };
    return parseArticleFile(path.basename(file), await readFile(file, 'utf8'));
  } catch (error) {
    return { ok: false, problem: files.unreadable(errorCode(error) ?? String(error)) };
  }
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => /^[^.].*\.(?:md|txt)$/is.test(name)).toSorted();
  } catch (error) {
    throw new FolderError(folder, error);
  }
}
