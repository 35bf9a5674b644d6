import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleInput } from '../../text/article.ts';
import { errorCode } from '../../runtime/error-code.ts';
import { parseArticleFile } from './article-file.ts';
import { type Folder, loadKnowledgeFolder } from './knowledge-folder.ts';
import { markdownFile } from './markdown-file.ts';
import { wordsOf } from './same-words.ts';
import { normaliseUrl } from '../fetch/normalise-url.ts';

/** The start of a name, in code points: short enough for any file system even at four bytes each. */
const NAME = /^.{0,60}/su;

/** A file to write, and the article that will be parsed from it. */
export type NewFile = { readonly file: string; readonly content: string; readonly article: ArticleInput };

export type Plan =
  | ({ readonly is: 'new' } & NewFile)
  /** The folder has this link or text in `file` already. */
  | { readonly is: 'known'; readonly file: string }
  /** The file wouldn't be a valid article; `problem`: the end of a sentence. */
  | { readonly is: 'refused'; readonly problem: string };

/**
 * Plans how to save an article in a knowledge folder, without writing. `given`: the link or file that it came from.
 * `name`: words for the file's name, which gets a number if it's taken. Throws FolderError.
 */
export async function planArticle(
  folder: string,
  read: Omit<ArticleInput, 'id'>,
  { given, name }: { readonly given: string; readonly name: string },
): Promise<Plan> {
  const there = await loadKnowledgeFolder(folder);
  const file = `${freeName(slugOf(name), there)}.md`;
  const content = markdownFile(read);
  const parsed = parseArticleFile(file, content);
  if (!parsed.ok) return { is: 'refused', problem: parsed.problem };
  const { article } = parsed;
  const links = new Set([given, article.source.url ?? ''].map(normaliseUrl));
  const words = wordsOf(article.text);
  const known = there.articles.find(
    ({ article: { source, text } }) =>
      (source.url !== undefined && links.has(normaliseUrl(source.url))) || wordsOf(text) === words,
  );
  return known ? { is: 'known', file: known.file } : { is: 'new', file, content, article };
}

/** Writes a new article atomically. `code`: the system's error, such as ENOSPC. Never rejects. */
export async function writeArticle(
  folder: string,
  { file, content }: NewFile,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly code: string }> {
  // Loading the folder skips names that start with a dot.
  const unfinished = path.join(folder, `.${randomUUID()}.unfinished`);
  try {
    await writeFile(unfinished, content, { flag: 'wx', flush: true });
    await rename(unfinished, path.join(folder, file));
    return { ok: true };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    return { ok: false, code: errorCode(error) ?? String(error) };
  }
}

/** Words as a file name without extension: lower-case letters and digits, without Latin accents, separated by hyphens. */
function slugOf(words: string): string {
  const plain = words
    .replace(/\.(?:md|txt)$/i, '')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const slug = plain.replaceAll(/['’]/g, '').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const [short = ''] = NAME.exec(slug) ?? [];
  return short.replaceAll(/^-|-$/g, '') || 'article';
}

function freeName(slug: string, { articles, broken }: Folder): string {
  const taken = new Set([...articles, ...broken].map(({ file }) => file.replace(/\.\w+$/, '').toLowerCase()));
  let name = slug;
  for (let number = 2; taken.has(name); number++) name = `${slug}-${number}`;
  return name;
}
