import { readFileSync } from 'node:fs';
import type { ArticleInput } from '../../src/text/article.ts';
import { parseArticleFile } from '../../src/ingest/files/article-file.ts';

const FILE = 'putin-kazakhstan.md';

/** The article that the project ships, as the knowledge folder holds it. */
export function shippedArticle(): ArticleInput {
  const content = readFileSync(new URL(`../../knowledge/${FILE}`, import.meta.url), 'utf8');
  const parsed = parseArticleFile(FILE, content);
  if (!parsed.ok) throw new Error(`${FILE} ${parsed.problem}`);
  return parsed.article;
}
