import type { Addition, Document } from '../../src/library/library.ts';
import { wording } from '../../src/wording.ts';
import { type LibraryContext, type LibraryReply, defineSubcommand } from './subcommand.ts';

/** Longest title, in UTF-16 units. */
export const LONGEST_TITLE = 200;
/** Longest link, in UTF-16 units. Longer ones are rare. */
const LONGEST_LINK = 2000;

export const add = defineSubcommand({
  name: 'add',
  description: 'Add an article from a link or a file, or leave both empty to paste its text',
  options: {
    link: { type: 'text', description: 'Link to the article', longest: LONGEST_LINK },
    file: { type: 'file', description: 'A .txt, .md, .html or .pdf file' },
    title: { type: 'text', description: 'Title to use instead of the article’s own', longest: LONGEST_TITLE },
    private: { type: 'flag', description: 'Only you see the result' },
  },
  takesTime: ({ link, file }) => link !== undefined || file !== undefined,
  reply: async ({ link, file, title }, asked) => {
    if (link !== undefined && file !== undefined)
      return { show: 'notice', sentence: wording.library.linkOrFile };
    const named = title === undefined ? {} : { title };
    if (file !== undefined) return addDocument({ from: 'file', file, ...named }, asked);
    if (link !== undefined) return addDocument({ from: 'link', link, ...named }, asked);
    return { show: 'paste form' };
  },
});

/** Adds a document to the library. */
export async function addDocument(document: Document, asked: LibraryContext): Promise<LibraryReply> {
  const addition = await asked.library.add(document, asked.person);
  return addition.is === 'added' ? { show: 'added', id: addition.id } : refusal(addition);
}

function refusal(addition: Exclude<Addition, { readonly is: 'added' }>): LibraryReply {
  switch (addition.is) {
    case 'known':
      return { show: 'notice', sentence: wording.library.known, words: addition.title };
    case 'full':
      return { show: 'notice', sentence: wording.library.full[addition.of] };
    case 'unreadable': {
      const sentence = wording.unreadable[addition.failure];
      return addition.problem === undefined
        ? { show: 'notice', sentence }
        : { show: 'notice', sentence, words: wording.library.theFile(addition.problem) };
    }
    default:
      return addition satisfies never;
  }
}
