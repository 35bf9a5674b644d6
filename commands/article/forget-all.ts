import type { Library } from '../../src/library/library.ts';
import { wording } from '../../src/wording.ts';
import { type LibraryReply, defineSubcommand } from './subcommand.ts';

export const forgetAll = defineSubcommand({
  name: 'forget-all',
  description: 'Delete everything stored here (owner and administrators only)',
  options: {},
  isPrivate: true,
  reply: async (_, { library, isOwner }) =>
    isOwner
      ? { show: 'ask to forget', holding: await library.holding() }
      : { show: 'notice', sentence: wording.library.ownersOnly },
});

/** Deletes the whole library, after it was confirmed. */
export async function forgetLibrary(library: Library): Promise<LibraryReply> {
  const articles = await library.forget();
  return { show: 'done', sentence: wording.library.forgotten(articles) };
}
