import type { Library } from '../../src/library/library.ts';
import { wording } from '../../src/wording.ts';
import { type LibraryReply, defineSubcommand } from './subcommand.ts';

export const list = defineSubcommand({
  name: 'list',
  description: 'List the articles',
  options: { private: { type: 'flag', description: 'Only you see the list' } },
  reply: (_, { library }) => pageOf(library, 0),
});

/** A page of the library's articles, newest first. Pages count from 0. */
export async function pageOf(library: Library, at: number): Promise<LibraryReply> {
  const [lines, holding] = await Promise.all([library.list(), library.holding()]);
  return lines.length === 0
    ? { show: 'notice', sentence: wording.library.empty }
    : { show: 'list', lines: lines.toReversed(), at, holding };
}
