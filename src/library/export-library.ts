import type { LibraryCacheParts } from './library-cache.ts';
import type { LibraryId } from './library-id.ts';
import type { StoredArticle } from './store/article-store.ts';

/** Articles per query. */
const AT_ONCE = 50;

/** Everything stored in a library, as JSON, articles in the order they were added. Throws StoreUnavailableError. */
export async function exportLibrary(
  id: LibraryId,
  { store, now, wait }: Pick<LibraryCacheParts, 'store' | 'now' | 'wait'>,
): Promise<string> {
  const [lines, channels] = await Promise.all([store.list(id), store.channels(id)]);
  const articles: object[] = [];
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    const ids = lines.slice(at, at + AT_ONCE).map((line) => line.id);
    // In batches, so that no query or turn takes long.
    // oxlint-disable-next-line no-await-in-loop
    const kept = await store.read(id, ids, '');
    articles.push(...kept.map(plain));
    // oxlint-disable-next-line no-await-in-loop
    await wait(0);
  }
  const content = {
    format: 'verbatim-library',
    version: 1,
    exportedAt: new Date(now()).toISOString(),
    articles,
    channels: Object.fromEntries(channels),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Without the analysis, which can be computed again. `setAside` is the file format's name for boilerplate. */
function plain({ article, boilerplate, addedBy, addedAt }: StoredArticle): object {
  return { ...article, setAside: boilerplate, addedBy, addedAt };
}
