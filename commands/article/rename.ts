import type { KnownArticle } from '../../src/qa/knowledge.ts';
import { isTitle } from '../../src/text/article.ts';
import type { Library } from '../../src/library/library.ts';
import { wording } from '../../src/wording.ts';
import { cardOf } from './one-of-its-own.ts';
import type { LibraryReply } from './subcommand.ts';

/** Renames an article and shows its card. */
export async function renameArticle(
  library: Library,
  { article: { id } }: KnownArticle,
  title: string,
): Promise<LibraryReply> {
  const name = title.replaceAll(/\s+/g, ' ').trim();
  if (!isTitle(name)) return { show: 'notice', sentence: wording.library.noTitle };
  const outcome = await library.rename(id, name);
  const renamed = (await library.again()).knowledge.get(id);
  if (outcome === undefined || !renamed) return { show: 'notice', sentence: wording.notice.unknownArticle };
  if (outcome !== 'renamed') return { show: 'notice', sentence: wording.unreadable[outcome] };
  return cardOf(library, renamed);
}
