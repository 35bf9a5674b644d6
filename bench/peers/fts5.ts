import { DatabaseSync } from 'node:sqlite';
import type { Corpus } from '../corpus.ts';
import type { Peer } from '../peer.ts';

/**
 * Node's own SQLite in memory: Porter stems, any word is enough, ranked by its BM25. It does not know slips. The table
 * keeps no texts (`content=''`), and is merged into one tree at the end.
 */
export function buildFts5({ passages }: Corpus): Peer {
  const database = new DatabaseSync(':memory:');
  database.exec(
    `create virtual table passages using fts5(text, content='', tokenize='porter unicode61 remove_diacritics 2')`,
  );
  const insert = database.prepare('insert into passages(rowid, text) values (?, ?)');
  database.exec('begin');
  for (const [id, text] of passages.entries()) insert.run(id, text);
  database.exec('commit');
  database.exec(`insert into passages(passages) values ('optimize')`);
  const select = database.prepare('select rowid from passages where passages match ? order by rank limit ?');
  return {
    search: (question, limit) => {
      const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
      const any = words.map((word) => `"${word}"`).join(' OR ');
      return select.all(any, limit).map(({ rowid }) => Number(rowid));
    },
    nativeBytes: () => {
      const { bytes } =
        database
          .prepare('select page_count * page_size as bytes from pragma_page_count, pragma_page_size')
          .get() ?? {};
      return Number(bytes);
    },
  };
}
